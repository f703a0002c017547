import type { Place } from '../facts/types.ts';
import type { Page } from './model.ts';

/** The places that a page lists: those of its topic, or all. */
export function placesOn({ layout, slug }: Page, places: readonly Place[]): readonly Place[] {
  if (layout === 'places') return places;
  return layout === 'topic' ? places.filter(({ topics }) => topics.includes(slug)) : [];
}
