import type { SiteProps } from '../../lib/page/props.ts';
import { FILES } from '../../lib/seo/files.ts';
import { robotsTxt } from '../../lib/seo/well-known.ts';

export const data = { permalink: FILES.robots };

export default ({ build }: SiteProps): string => robotsTxt(build.siteUrl);
