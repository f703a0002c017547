import { DateTime } from 'luxon';
import { FILES } from '../../lib/publish/files.ts';
import { securityTxt } from '../../lib/publish/well-known.ts';
import type { SiteProps } from '../../lib/site/props.ts';

export const data = { permalink: FILES.securityTxt };

export default ({ office, build }: SiteProps): string =>
  securityTxt(office.email, build.siteUrl, DateTime.fromISO(build.now));
