import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readOptions } from '../../../bench/options.ts';
import { KINDS } from '../../../bench/pages.ts';
import { LANGUAGES } from '../../../lib/base/languages.ts';

const codes = (args: string[]) => readOptions(args).languages.map(({ code }) => code);

test('without options every kind of page is measured seven times in both modes, in German and Arabic', () => {
  const { kinds, modes, runs, site } = readOptions([]);
  assert.deepEqual(
    { kinds, modes, runs, site },
    {
      ...{ kinds: KINDS, modes: ['simulated', 'applied'], runs: 7, site: undefined },
    },
  );
  assert.deepEqual(codes([]), ['de', 'ar']);
});

test('languages, kinds, modes, runs and the site can be chosen', () => {
  const args = '--languages uk,de --pages help,start --modes applied --runs 0 --site _site';
  const { kinds, modes, runs, site } = readOptions(args.split(' '));
  assert.deepEqual(
    { kinds, modes, runs, site },
    {
      ...{ kinds: ['start', 'help'], modes: ['applied'], runs: 0, site: '_site' },
    },
  );
  assert.deepEqual(codes(args.split(' ')), ['de', 'uk']);
  assert.equal(codes(['--all']).length, LANGUAGES.length);
});

test('what is not possible is named with what is', () => {
  assert.throws(() => readOptions(['--languages', 'de,xx']), {
    message: '--languages xx: possible are de,leicht,en,ar,uk,tr,fa,ro,ru,fr',
  });
  assert.throws(() => readOptions(['--modes', 'real']), {
    message: '--modes real: possible are simulated,applied',
  });
  assert.throws(() => readOptions(['--runs', 'many']), {
    message: '--runs many: possible are 0 to 99',
  });
  assert.throws(() => readOptions(['--fast']), /Unknown option '--fast'/);
});
