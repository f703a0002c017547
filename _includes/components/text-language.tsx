import type { ComponentChildren, JSX } from 'preact';
import { isOriginalOrTranslation, type Page } from '../../lib/site/model.ts';

/** What an element says about its text; nothing where the element around it says the same. */
export interface TextLanguage {
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
}

/** Language and direction of a page's text where German stands in for a translation. */
export function foreignText(page: Page): TextLanguage {
  const { tag, dir } = page.contentLanguage;
  return isOriginalOrTranslation(page) ? {} : { lang: tag, dir };
}

/** Language and direction of what the layout says to the reader within such a text. */
export function ownText(page: Page): TextLanguage {
  const { tag, dir } = page.language;
  return isOriginalOrTranslation(page) ? {} : { lang: tag, dir };
}

/** Parts of the layout within the text of a page, in the reader's language whatever the text is in. */
export function ReaderLanguage({
  page,
  children,
}: {
  page: Page;
  children: ComponentChildren;
}): JSX.Element {
  if (isOriginalOrTranslation(page)) return <>{children}</>;
  return <div {...ownText(page)}>{children}</div>;
}
