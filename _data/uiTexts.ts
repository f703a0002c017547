import type { LanguageCode } from '../lib/base/languages.ts';
import { pseudoStrings } from '../lib/site/pseudo-text.ts';
import type { Strings } from '../lib/site/strings.ts';
import ar from './strings/ar.ts';
import de from './strings/de.ts';
import en from './strings/en.ts';
import fa from './strings/fa.ts';
import fr from './strings/fr.ts';
import leicht from './strings/leicht.ts';
import ro from './strings/ro.ts';
import ru from './strings/ru.ts';
import tr from './strings/tr.ts';
import uk from './strings/uk.ts';

/** The UI texts by language code. */
const uiTexts: Readonly<Record<LanguageCode | 'xa' | 'xb', Strings>> = {
  ...{ de, leicht, en, ar, uk, tr, fa, ro, ru, fr },
  xa: pseudoStrings(de),
  xb: pseudoStrings(de),
};

export default uiTexts;
