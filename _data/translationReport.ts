import { type TranslationState, translationReport } from '../lib/translation/report.ts';

/** The state of all translations, for the editors' page of previews. */
export default function report(): Promise<TranslationState[]> {
  return translationReport('.');
}
