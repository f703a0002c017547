import path from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { builtPages, TEST_SITE } from '../support/built-site.ts';
import { expect, test } from './fixtures.ts';

const validator = new HtmlValidate(new FileSystemConfigLoader());

for (const { file } of builtPages()) {
  test(`${file} is valid HTML`, { tag: '@gueltig' }, async () => {
    const report = await validator.validateFile(path.resolve(TEST_SITE, file));
    const messages = report.results.flatMap((result) => result.messages);
    const faults = messages.map(
      ({ line, column, message, ruleId }) => `${line}:${column} ${message} (${ruleId})`,
    );
    expect(faults).toEqual([]);
  });
}
