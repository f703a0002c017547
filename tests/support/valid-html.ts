import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';

/**
 * Has html-validate look at HTML files, by the project's rules wherever the folder is.
 *
 * @param files from the folder, with forward slashes.
 * @returns its errors and warnings with file, line and column.
 */
export async function htmlFaults(folder: string, files: readonly string[]): Promise<string[]> {
  const validator = new HtmlValidate(new FileSystemConfigLoader());
  const faults: string[] = [];
  for (const file of files) {
    const html = await readFile(path.join(folder, file), 'utf8');
    const { results } = await validator.validateString(html, path.resolve(file));
    for (const { messages } of results) {
      for (const { line, column, message, ruleId } of messages)
        faults.push(`${file}:${line}:${column} ${message} (${ruleId})`);
    }
  }
  return faults;
}
