import { vcard } from '../../lib/contact/vcard.ts';
import type { SiteProps } from '../../lib/page/props.ts';
import { FILES } from '../../lib/seo/files.ts';

export const data = { permalink: FILES.vcard };

export default ({ office, build }: SiteProps): string => vcard(office, build.siteUrl);
