import { FILES } from '../../lib/publish/files.ts';
import { sitemap } from '../../lib/publish/sitemap.ts';
import type { SiteProps } from '../../lib/site/props.ts';

export const data = { permalink: FILES.sitemap };

export default ({ site, build }: SiteProps): string => sitemap(site, build.siteUrl);
