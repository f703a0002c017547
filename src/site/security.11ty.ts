import { DateTime } from 'luxon';
import type { SiteProps } from '../../lib/page/props.ts';
import { FILES } from '../../lib/seo/files.ts';
import { securityTxt } from '../../lib/seo/well-known.ts';

export const data = { permalink: FILES.securityTxt };

export default ({ office, build }: SiteProps): string =>
  securityTxt(office.email, build.siteUrl, DateTime.fromISO(build.now));
