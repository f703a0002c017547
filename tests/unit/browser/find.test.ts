import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createContext, runInContext } from 'node:vm';
import { findScript } from '../../../lib/browser/bundle.ts';

/** The link to the search on the error page of an address, after the script has run. */
function linkAt(pathname: string, prefix = '/'): string {
  const link = { href: `${prefix}a-z/`, pathname: `${prefix}a-z/` };
  const document = { getElementById: (id: string) => (id === '_suchen' ? link : null) };
  runInContext(findScript(), createContext({ document, location: { pathname } }));
  return link.href;
}

for (const [pathname, query] of [
  ['/geld-und-arbeit/', 'geld%20und%20arbeit'],
  ['/stra%C3%9Fe.html', 'stra%C3%9Fe'],
  ['/50%/rabatt', '50%20rabatt'],
  ['/stra%DFe', 'stra%20e'],
  ['/%', null],
  ['/%E0%A4%A', 'A'],
  ['/', null],
] as const) {
  test(`the error page of ${pathname} leads to a search for its words`, () => {
    assert.equal(linkAt(pathname), query === null ? '/a-z/' : `/a-z/?q=${query}`);
  });
}

test('the error page of another language leaves out its code', () => {
  assert.equal(linkAt('/ar/geld/', '/ar/'), '/ar/a-z/?q=geld');
});
