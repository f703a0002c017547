import { FILES } from '../../lib/publish/files.ts';
import type { SiteProps } from '../../lib/publish/props.ts';
import { robotsTxt } from '../../lib/publish/well-known.ts';

export const data = { permalink: FILES.robots };

export default ({ build }: SiteProps): string => robotsTxt(build.siteUrl);
