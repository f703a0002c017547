import { waits } from '../../lib/facts/life.ts';
import type { Place } from '../../lib/facts/types.ts';
import type { BuildInfo, SiteProps } from '../../lib/publish/props.ts';
import { placeVcard, placeVcardUrl } from '../../lib/publish/vcard.ts';

export const data = {
  pagination: {
    data: 'entries.places',
    size: 1,
    alias: 'place',
    // What the city has not confirmed is in previews alone.
    before: (places: readonly Place[], { build }: { build: BuildInfo }): readonly Place[] =>
      places.filter((place) => build.drafts || !waits(place)),
  },
  permalink: ({ place }: { place: Place }): string => placeVcardUrl(place),
};

/** Writes each place as a file for address books. */
export default ({ place, office, build }: SiteProps & { place: Place }): string =>
  placeVcard(place, office, build.siteUrl);
