import { DateTime } from 'luxon';
import { FILES } from '../../lib/publish/files.ts';
import type { SiteProps } from '../../lib/publish/props.ts';
import { securityTxt } from '../../lib/publish/well-known.ts';

export const data = { permalink: FILES.securityTxt };

export default ({ office, build }: SiteProps): string =>
  securityTxt(office.email, build.siteUrl, DateTime.fromISO(build.now));
