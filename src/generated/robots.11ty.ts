import { FILES } from '../../lib/publish/files.ts';
import { robotsTxt } from '../../lib/publish/well-known.ts';
import type { SiteProps } from '../../lib/site/props.ts';

export const data = { permalink: FILES.robots };

export default ({ build }: SiteProps): string => robotsTxt(build.siteUrl);
