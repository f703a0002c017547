import type { ComponentChildren, JSX } from 'preact';
import type { Citation } from '../../lib/facts/types.ts';
import { TEXT_SIZES } from '../../lib/pictures/sizes.ts';
import type { PageProps } from '../../lib/publish/props.ts';
import { excerptOf, restOf } from '../../lib/site/html.ts';
import { Beside } from './beside.tsx';
import { CitationList } from './citations.tsx';
import { Hero } from './hero.tsx';
import { Prose } from './prose.tsx';
import { contentLanguage, ReaderLanguage, readerLanguage } from './text-language.tsx';
import { TranslationNote } from './translation-note.tsx';

/**
 * Title, text and citations of a page.
 *
 * @param props.begin placed below the title, in the reader's language.
 * @param props.children placed between excerpt and rest.
 * @param props.more citations of the children, listed behind those of the text.
 * @param props.end placed behind the text, in the reader's language.
 */
export function Article(
  props: PageProps & {
    begin?: ComponentChildren;
    children?: ComponentChildren;
    more?: readonly Citation[];
    end?: ComponentChildren;
  },
): JSX.Element {
  const { site, route, page, strings, language, begin, children, more = [], end } = props;
  const rest = restOf(page);
  const prose = { site, language, of: page, sizes: TEXT_SIZES };
  return (
    <>
      {page.hero && <Hero {...props} />}
      <div class="wrap article-head">
        <TranslationNote {...props} />
      </div>
      <article class="wrap article" {...contentLanguage(route)}>
        <h1>{page.title}</h1>
        {begin && <ReaderLanguage route={route}>{begin}</ReaderLanguage>}
        {rest.length === 0 && <Beside {...props} />}
        <Prose
          {...prose}
          class={rest.length > 0 ? 'prose lead' : 'prose'}
          tokens={excerptOf(page)}
        />
        {children && <ReaderLanguage route={route}>{children}</ReaderLanguage>}
        {rest.length > 0 && <Beside {...props} />}
        {rest.length > 0 && <Prose {...prose} class="prose" tokens={rest} />}
        {end && <ReaderLanguage route={route}>{end}</ReaderLanguage>}
        <CitationList
          citations={[...new Set([...page.text.citations, ...more])]}
          strings={strings}
          language={language}
          heading={readerLanguage(route)}
        />
      </article>
    </>
  );
}
