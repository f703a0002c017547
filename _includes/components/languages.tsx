import { Fragment, type JSX } from 'preact';
import { LANGUAGES, languageOf } from '../../lib/base/languages.ts';
import type { PageProps } from '../../lib/publish/props.ts';

/** Languages for the summary of the list, in several scripts, so that nobody has to read German to open it. */
const SUMMARY = ['en', 'ar', 'uk', 'de'];
/** The start page, whose list is open. */
const START = 'index';
/** So many stand beside the page's own; the name of Leichte Sprache is long. */
const BESIDE = 3;
const BESIDE_EASY = 2;

/** The list of languages, open on the start page. Elsewhere the page comes first, and its own language stands in front. */
export function Languages(props: PageProps): JSX.Element {
  const { page, language, strings } = props;
  const others = SUMMARY.filter((code) => code !== language.code)
    .slice(0, language.easy ? BESIDE_EASY : BESIDE)
    .map(languageOf);
  return (
    <nav class="languages" aria-label={strings.languages.label}>
      {page.slug === START ? (
        <LanguageList {...props} />
      ) : (
        <details>
          <summary>
            <b>{language.name}</b>
            {others.map(({ code, tag, dir, name }) => (
              <Fragment key={code}>
                {' · '}
                <bdi lang={tag} dir={dir}>
                  {name}
                </bdi>
              </Fragment>
            ))}
            {'\u00a0…'}
          </summary>
          <LanguageList {...props} />
        </details>
      )}
    </nav>
  );
}

/** Links to the page in every language, each by its own name. lib/browser/offer.ts reads them. */
function LanguageList({ site, page, language, strings, uiTexts }: PageProps): JSX.Element {
  const isOpen = page.slug === START;
  return (
    <ul>
      {LANGUAGES.map((other) => {
        const target = site.route(page.slug, other);
        const own = other.code === language.code;
        const { offer, dismiss, germanOnly } = (uiTexts[other.code] ?? strings).languages;
        const translated = !target.isFallback;
        // In an open list the script marks a link, so it needs no words.
        const words = isOpen
          ? { 'data-offer': '' }
          : { 'data-offer': offer, 'data-dismiss': dismiss };
        return (
          <li key={other.code}>
            <a
              href={target.url}
              lang={other.tag}
              dir={other.dir}
              hreflang={translated ? other.tag : 'de'}
              aria-current={own ? 'page' : undefined}
              {...(own || !translated ? {} : words)}
            >
              {other.name}
              {!translated && (
                <>
                  {/* The space is outside of what is written from left to right, so that it stands between both. */}{' '}
                  <small lang="de" dir="ltr" aria-hidden="true">
                    de
                  </small>
                  <span class="visually-hidden"> {germanOnly}</span>
                </>
              )}
            </a>
          </li>
        );
      })}
    </ul>
  );
}

/** An empty, hidden element that lib/browser/offer.ts fills and shows. */
export function LanguageOffer(): JSX.Element {
  return <div id="_offer" hidden />;
}
