import type { ComponentChildren, JSX } from 'preact';
import { SPECULATION_RULES } from '../../lib/browser/speculation.ts';
import type { PageProps } from '../../lib/publish/props.ts';
import { Footer } from './footer.tsx';
import { Head, MAIN_ID } from './head.tsx';
import { Header } from './header.tsx';
import { Script } from './html.tsx';
import { OnPaper } from './on-paper.tsx';

/** Props of a page in the frame. */
export type DocumentProps = PageProps & {
  children: ComponentChildren;
};

/** The frame that all layouts share. */
export function Document(props: DocumentProps): JSX.Element {
  const { language, page, strings, assets, children } = props;
  return (
    <html lang={language.tag} dir={language.dir}>
      <Head {...props} />
      <body class={`layout-${page.layout}`}>
        <a class="skip-link" href={`#${MAIN_ID}`}>
          {strings.skipLink}
        </a>
        <Header {...props} />
        <OnPaper {...props} />
        <main id={MAIN_ID} tabindex={-1}>
          {page.draft && <p class="wrap notice">{strings.page.draft}</p>}
          {children}
        </main>
        <Footer {...props} />
        <Script code={assets.script} />
        <Script type="speculationrules" code={SPECULATION_RULES} />
      </body>
    </html>
  );
}
