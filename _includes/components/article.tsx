import type { ComponentChildren, JSX } from 'preact';
import type { PageProps } from '../../lib/site/props.ts';
import { Hero } from './hero.tsx';
import { Html } from './html.tsx';
import { SourceList } from './sources.tsx';
import { foreignText, ownText, ReaderLanguage } from './text-language.tsx';
import { TranslationNote } from './translation-note.tsx';

/** Title, text and sources of a page; what a layout adds stands between the text's two parts. */
export function Article(props: PageProps & { children?: ComponentChildren }): JSX.Element {
  const { page, strings, language, children } = props;
  const { lead, more, sources } = page.body;
  return (
    <>
      {page.hero && <Hero {...props} />}
      <div class="wrap article-head">
        <TranslationNote {...props} />
      </div>
      <article class="wrap article" {...foreignText(page)}>
        <h1>{page.title}</h1>
        <Html class={more ? 'prose lead' : 'prose'} html={lead} />
        {children && <ReaderLanguage page={page}>{children}</ReaderLanguage>}
        {more && <Html class="prose" html={more} />}
        <SourceList sources={sources} strings={strings} language={language} own={ownText(page)} />
      </article>
    </>
  );
}
