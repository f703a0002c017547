import { brief, briefList } from '../base/brief.ts';
import { SOURCE_LANGUAGE } from '../base/languages.ts';
import type { Problem } from '../base/problem.ts';
import { mostSimilar } from '../base/similar.ts';
import type { Entries } from '../files/entries/read.ts';
import type { Site } from './index.ts';

/** Keywords and places that lead to a page or a heading that does not exist. */
export function checkTargets(site: Site, { keywords, places, all }: Entries): Problem[] {
  const originals = site.files.originals.map(({ slug }) => slug);
  const words = keywords.flatMap(({ raw, slug, anchor }): Problem[] => {
    const at = { file: raw.file, line: raw.lines.get('seite') ?? 1 };
    const name = `Die Wörter „${brief(raw.name)}“`;
    const page = site.page(slug, SOURCE_LANGUAGE);
    if (!page) {
      // A draft is no mistake: its words wait with it.
      if (originals.includes(slug)) return [];
      const similar = mostSimilar(slug, originals);
      const fix = similar ? `Meinten Sie „${similar}.md“?` : 'Prüfen Sie den Namen der Datei.';
      return [{ ...at, message: `${name}: Die Seite „${brief(slug)}.md“ gibt es nicht.`, fix }];
    }
    const ids = page.text.headings.map(({ id }) => id);
    if (anchor === '' || ids.includes(anchor)) return [];
    const message = `${name}: Auf der Seite „${brief(slug)}.md“ gibt es die Überschrift „${brief(anchor)}“ nicht.`;
    const similar = mostSimilar(anchor, ids);
    const fix = similar
      ? `Meinten Sie „${similar}“?`
      : `Überschriften der Seite: ${briefList(ids)}.`;
    return [{ ...at, message, fix }];
  });
  const raws = new Map(all.map(({ name, raw }) => [name, raw]));
  const topics = places.flatMap(({ id, topics: named }) =>
    named
      .filter((slug) => !originals.includes(slug))
      .map((slug) => ({
        file: 'src/angaben/orte.yaml',
        line: raws.get(`ort.${id}`)?.lines.get('themen') ?? 1,
        message: `Der Ort „${brief(id)}“: Das Thema „${brief(slug)}“ gibt es nicht.`,
        fix: 'Schreiben Sie den Namen der Seite ohne „.md“, zum Beispiel „themen/wohnen“.',
      })),
  );
  return [...words, ...topics];
}
