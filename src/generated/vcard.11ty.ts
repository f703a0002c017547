import { FILES } from '../../lib/publish/files.ts';
import type { SiteProps } from '../../lib/publish/props.ts';
import { vcard } from '../../lib/publish/vcard.ts';

export const data = { permalink: FILES.vcard };

export default ({ office, build }: SiteProps): string => vcard(office, build.siteUrl);
