import { FILES } from '../../lib/publish/files.ts';
import type { SiteProps } from '../../lib/publish/props.ts';
import { sitemap } from '../../lib/publish/sitemap.ts';

export const data = { permalink: FILES.sitemap };

export default ({ site, build }: SiteProps): string => sitemap(site, build.siteUrl);
