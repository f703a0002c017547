import type { ComponentChildren, JSX } from 'preact';
import type { PageProps } from '../../lib/page/props.ts';
import { Footer } from './footer.tsx';
import { Head } from './head.tsx';
import { Header } from './header.tsx';
import { Script } from './html.tsx';

/** The frame that all layouts share. */
export function Document(props: PageProps & { children: ComponentChildren }): JSX.Element {
  const { language, page, strings, assets, children } = props;
  return (
    <html lang={language.tag} dir={language.dir}>
      <Head {...props} />
      <body class={`layout-${page.layout}`}>
        <a class="skip-link" href="#inhalt">
          {strings.skipLink}
        </a>
        <Header {...props} />
        <main id="inhalt" tabindex={-1}>
          {page.draft && <p class="wrap notice">{strings.page.draft}</p>}
          {children}
        </main>
        <Footer {...props} />
        <Script code={assets.script} />
      </body>
    </html>
  );
}
