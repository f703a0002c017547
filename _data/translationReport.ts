import { type TranslationState, translationReport } from '../lib/translation/commands/report.ts';
import build from './build.ts';

/** The state of all translations, for the editors' page; other builds have no such page and read nothing. */
export default async function report(): Promise<TranslationState[]> {
  return build().forEditors ? translationReport('.') : [];
}
