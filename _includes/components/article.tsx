import type { ComponentChildren, JSX } from 'preact';
import { TEXT_SIZES } from '../../lib/pictures/sizes.ts';
import type { PageProps } from '../../lib/publish/props.ts';
import { excerptOf, restOf } from '../../lib/site/html.ts';
import { CitationList } from './citations.tsx';
import { Hero } from './hero.tsx';
import { Prose } from './prose.tsx';
import { contentLanguage, ReaderLanguage, readerLanguage } from './text-language.tsx';
import { TranslationNote } from './translation-note.tsx';

/** Title, text and citations of a page. Children are placed between excerpt and rest. */
export function Article(props: PageProps & { children?: ComponentChildren }): JSX.Element {
  const { site, route, page, strings, language, children } = props;
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
        <Prose
          {...prose}
          class={rest.length > 0 ? 'prose lead' : 'prose'}
          tokens={excerptOf(page)}
        />
        {children && <ReaderLanguage route={route}>{children}</ReaderLanguage>}
        {rest.length > 0 && <Prose {...prose} class="prose" tokens={rest} />}
        <CitationList
          citations={page.text.citations}
          strings={strings}
          language={language}
          heading={readerLanguage(route)}
        />
      </article>
    </>
  );
}
