import type { JSX } from 'preact';
import type { PageProps } from '../../lib/publish/props.ts';
import { searchIndexUrl } from '../../lib/publish/search-index.ts';

/** The search field, which lib/browser/find.ts shows. Results come as one types, so it needs no form. */
export function SearchField({ language, strings, assets }: PageProps): JSX.Element {
  const { search } = strings;
  return (
    <search
      id="_suche"
      hidden
      data-script={assets.searchModule}
      data-index={searchIndexUrl(language)}
      data-count={search.count}
      data-none={search.none}
      data-german={search.german}
    >
      <label>
        {search.field} <input type="search" autocomplete="off" />
      </label>
      <p role="status" />
      <ol id="treffer" />
    </search>
  );
}
