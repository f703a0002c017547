import type { ComponentChildren, JSX } from 'preact';
import type { PageProps } from '../../lib/page/props.ts';
import { Hero } from './hero.tsx';
import { Html } from './html.tsx';
import { SourceList } from './sources.tsx';

/** Title, text and sources of a page; what a layout adds stands between the text's two parts. */
export function Article(props: PageProps & { children?: ComponentChildren }): JSX.Element {
  const { page, strings, children } = props;
  const { lead, more, sources } = page.body;
  return (
    <>
      {page.hero && <Hero {...props} />}
      <article class="wrap article">
        <h1>{page.title}</h1>
        <Html class={more ? 'prose lead' : 'prose'} html={lead} />
        {children}
        {more && <Html class="prose" html={more} />}
        <SourceList sources={sources} strings={strings} />
      </article>
    </>
  );
}
