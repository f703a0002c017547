import type { SiteProps } from '../../lib/page/props.ts';
import { FILES } from '../../lib/seo/files.ts';
import { manifest } from '../../lib/seo/manifest.ts';

export const data = { permalink: FILES.manifest };

/** The colour of the page's background in the light scheme, see _includes/styles/tokens.css. */
const PAPER = '#fdfcf9';

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
