import { PAPER } from '../../lib/base/paper.ts';
import { FILES } from '../../lib/publish/files.ts';
import { manifest } from '../../lib/publish/manifest.ts';
import type { SiteProps } from '../../lib/publish/props.ts';

export const data = { permalink: FILES.manifest };

export default ({ office, strings, language, assets }: SiteProps): string =>
  manifest(
    {
      name: office.name,
      shortName: strings.siteShortName,
      lang: language.tag,
      dir: language.dir,
      themeColor: PAPER,
    },
    assets.icons,
  );
