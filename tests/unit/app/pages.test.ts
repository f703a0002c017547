import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { rowsOf } from '../../../app/overview.ts';
import { pageMethods } from '../../../app/pages.ts';
import { deskWith, fixtureTexts } from '../../support/desk.ts';

const NEW = {
  title: 'Fest im Hof',
  description: 'Essen und Musik für alle, die in der Nachbarschaft wohnen.',
};

let texts: Map<string, string>;

before(async () => {
  texts = await fixtureTexts(/src\/de\/(?:index|kontakt)/);
});

describe('a new page on a desk', () => {
  test('is asked for what its kind needs', async () => {
    const { newPageFields } = pageMethods(deskWith(texts));
    const asked = async (kind: 'page' | 'topic' | 'notice' | 'event') =>
      (await newPageFields(kind)).map(({ path, kind }) => `${path} ${kind}`).join(', ');
    assert.equal(await asked('page'), 'title text, description text');
    assert.equal(await asked('topic'), 'title text, description text');
    assert.equal(await asked('notice'), 'title text, description text, publish day, expires day');
    assert.equal(await asked('event'), 'title text, description text, start text');
  });

  test('that is an event is listed, linked, renamed and deleted as every page', async () => {
    const desk = deskWith(texts);
    const methods = pageMethods(desk);
    const fields = { ...NEW, start: '2019-12-05 18:00' };
    const name = await methods.nameFor(fields);
    const file = await methods.addPage({ kind: 'event', fields, name });
    assert.equal(file, 'src/de/termine/fest-im-hof-2019.md');
    const row = async (of: string) =>
      rowsOf(await desk.load(), desk.current, desk.stored).find((one) => one.file === of);
    desk.current.set(file, `${desk.textOf(file)}Kommen Sie.\n`);
    assert.deepEqual(await row(file), {
      ...{ file, title: 'Fest im Hof', language: 'de' },
      states: ['Termin', 'nicht gespeichert', 'Entwurf', 'bis 5. Dezember 2019'],
    });
    const [target] = (await methods.linkTargets()).filter(({ label }) => label === 'Fest im Hof');
    assert.equal(target?.value, 'termine/fest-im-hof-2019.md');

    const contact = desk.textOf('src/de/kontakt.md');
    const linked = (slug: string) => `${contact}\n[Zum Fest](${slug}.md)\n`;
    desk.current.set('src/de/kontakt.md', linked('termine/fest-im-hof-2019'));
    assert.deepEqual(await methods.mentions(file), ['src/de/kontakt.md']);
    const next = await methods.renamePage(file, 'hoffest-2019');
    assert.equal(next, 'src/de/termine/hoffest-2019.md');
    assert.equal(desk.textOf('src/de/kontakt.md'), linked('termine/hoffest-2019'));
    await methods.deletePage(next);
    assert.equal(desk.current.has(next), false);
    assert.equal(desk.textOf('src/de/kontakt.md'), `${contact}\nZum Fest\n`);
    await methods.restorePage(next);
    assert.equal(desk.textOf('src/de/kontakt.md'), linked('termine/hoffest-2019'));
  });

  test('that the check would not take is not added', async () => {
    const desk = deskWith(texts);
    const add = pageMethods(desk).addPage({
      ...{ kind: 'event', name: 'fest', fields: { ...NEW, start: 'morgen' } },
    });
    await assert.rejects(add, /„start“ passt nicht/);
    assert.deepEqual([...desk.current.keys()], [...texts.keys()]);
  });
});
