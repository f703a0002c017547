import type { SiteProps } from '../../lib/page/props.ts';
import { FILES } from '../../lib/seo/files.ts';
import { sitemap } from '../../lib/seo/sitemap.ts';

export const data = { permalink: FILES.sitemap };

export default ({ site, build }: SiteProps): string => sitemap(site, build.siteUrl);
