import { readFile, writeFile } from 'node:fs/promises';
import { parseDocument } from 'yaml';

/**
 * Sets one list in the front matter of a file; everything else stays as the editor wrote it.
 *
 * @param file path of a content file whose front matter is valid.
 */
export async function setFrontMatterList(
  file: string,
  field: string,
  values: readonly string[],
): Promise<void> {
  const text = await readFile(file, 'utf8');
  const [, head = '', rest = ''] =
    /^(?:\uFEFF)?---[ \t]*\r?\n(.*?\r?\n)(---[ \t]*\r?\n?.*)$/s.exec(text) ?? [];
  const yaml = parseDocument(head);
  const list = yaml.createNode([...values]);
  list.flow = true;
  yaml.set(field, list);
  const edited = yaml.toString({ lineWidth: 0, flowCollectionPadding: false });
  await writeFile(file, `---\n${edited}${rest}`);
}
