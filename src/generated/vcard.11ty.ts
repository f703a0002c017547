import { FILES } from '../../lib/publish/files.ts';
import { vcard } from '../../lib/publish/vcard.ts';
import type { SiteProps } from '../../lib/site/props.ts';

export const data = { permalink: FILES.vcard };

export default ({ office, build }: SiteProps): string => vcard(office, build.siteUrl);
