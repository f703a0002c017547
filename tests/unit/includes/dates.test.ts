import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { renderToString } from 'preact-render-to-string';
import {
  NextEvents,
  Notices,
  OtherEvents,
  OtherNotices,
} from '../../../_includes/components/dates.tsx';
import type { PageProps } from '../../../lib/publish/props.ts';
import { event, notice, siteOf, writing } from '../../support/dated.ts';

/** What the components read of the props of a page. */
async function propsOf(
  t: TestContext,
  files: Record<string, string>,
  code = 'de',
  slug = 'termine/a',
): Promise<PageProps> {
  const site = await siteOf(t, files);
  const { siteUrl, ...options } = writing(code);
  const page = site.page(slug, writing('de').language);
  return { ...options, site, page, build: { siteUrl } } as unknown as PageProps;
}

/** The addresses in an element, in their order. */
function linksIn(element: ReturnType<typeof NextEvents>): string[] {
  return [...(element ? renderToString(element) : '').matchAll(/href="([^"]+)"/g)].map(
    ([, to = '']) => to,
  );
}

const events = (count: number) =>
  Object.fromEntries(
    ['a', 'b', 'c', 'd', 'e', 'f']
      .slice(0, count)
      .map((name, at) => [`termine/${name}.md`, event({ start: `2026-12-0${at + 1}` })]),
  );
const notices = (count: number) =>
  Object.fromEntries(
    ['a', 'b', 'c', 'd', 'e']
      .slice(0, count)
      .map((name) => [`hinweise/${name}.md`, notice('2026-11-01', '2026-12-24')]),
  );

test('the start page has no list while there is nothing to list', async (t) => {
  const props = await propsOf(t, {});
  assert.deepEqual([Notices(props), NextEvents(props)], [null, null]);
});

test('notices and events take four lines together, of which one is an event', async (t) => {
  const shown = async (eventCount: number, noticeCount: number) => {
    const props = await propsOf(t, { ...events(eventCount), ...notices(noticeCount) });
    const [all, next] = [linksIn(Notices(props)), linksIn(NextEvents(props))];
    return [all.length, next.length, next.at(-1)];
  };
  assert.deepEqual(await shown(4, 0), [0, 4, '/termine/d/']);
  assert.deepEqual(await shown(3, 1), [1, 3, '/termine/c/']);
  // The last link leads to the list of the others.
  assert.deepEqual(await shown(6, 2), [2, 3, '/termine/a/#_termine']);
  assert.deepEqual(await shown(2, 3), [3, 2, '/termine/a/#_termine']);
  assert.deepEqual(await shown(1, 5), [4, 1, '/termine/a/']);
});

test('the page of an event leads to all others and to the files to follow them', async (t) => {
  const props = await propsOf(t, events(6));
  assert.deepEqual(linksIn(OtherEvents(props)), [
    ...['b', 'c', 'd', 'e', 'f'].map((name) => `/termine/${name}/`),
    ...['webcal://example.org/termine.ics', '/termine.ics', '/neues.atom'],
  ]);
  const alone = renderToString(OtherEvents(await propsOf(t, events(1))));
  assert.match(alone, /<h2 id="_termine">Termine<\/h2><ul class="plain tools">/);
});

test('the page of a notice leads to all others and to the feed', async (t) => {
  const props = await propsOf(t, notices(5), 'de', 'hinweise/a');
  const others = ['b', 'c', 'd', 'e'].map((name) => `/hinweise/${name}/`);
  assert.deepEqual(linksIn(OtherNotices(props)), [...others, '/neues.atom']);
  assert.equal(linksIn(Notices(props)).at(-1), '/hinweise/a/#_hinweise');
});

test('a German title says so to readers of another language, and has its language', async (t) => {
  const element = NextEvents(await propsOf(t, events(1), 'ar'));
  const html = element ? renderToString(element) : '';
  assert.match(
    html,
    /<a class="more" href="\/ar\/termine\/a\/" lang="de" dir="ltr">Treffen<\/a> \(بالألمانية فقط\) <bdi>1 كانون الأول 2026</,
  );
});
