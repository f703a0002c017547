import type { JSX } from 'preact';
import { LANGUAGES } from '../../lib/base/languages.ts';
import type { PageProps } from '../../lib/publish/props.ts';

/** Links to the page in every language, each by its own name. lib/browser/offer.ts reads them. */
export function Languages({ site, page, language, strings, uiTexts }: PageProps): JSX.Element {
  return (
    <nav class="languages" aria-label={strings.languages.label}>
      <ul>
        {LANGUAGES.map((other) => {
          const target = site.route(page.slug, other);
          const own = other.code === language.code;
          const { offer, dismiss, germanOnly } = (uiTexts[other.code] ?? strings).languages;
          const translated = !target.isFallback;
          return (
            <li key={other.code}>
              <a
                href={target.url}
                lang={other.tag}
                dir={other.dir}
                hreflang={translated ? other.tag : 'de'}
                aria-current={own ? 'page' : undefined}
                {...(own || !translated ? {} : { 'data-offer': offer, 'data-dismiss': dismiss })}
              >
                {other.name}
                {!translated && (
                  <>
                    <small lang="de" dir="ltr" aria-hidden="true">
                      {' '}
                      (de)
                    </small>
                    <span class="visually-hidden"> ({germanOnly})</span>
                  </>
                )}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

/** An empty, hidden element that lib/browser/offer.ts fills and shows. */
export function LanguageOffer(): JSX.Element {
  return <div id="_offer" hidden />;
}
