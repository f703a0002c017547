import assert from 'node:assert/strict';
import { test } from 'node:test';
import uiTexts from '../../../_data/uiTexts.ts';
import { siteProps } from '../../../lib/eleventy/props.ts';
import type { EleventyData } from '../../../lib/eleventy/types.ts';
import type { HelpNumber } from '../../../lib/facts/help-number.ts';
import type { Place } from '../../../lib/facts/types.ts';

const PLACE: Place = { id: 'haus', name: 'Haus', topics: [], citations: [], state: 'true' };
const NUMBER: HelpNumber = { id: 'eltern', group: 'sorgen', numbers: ['112'], citations: [] };

/** What of the site `siteProps` reads. */
function data(drafts: boolean): EleventyData {
  const states = [{}, { unconfirmed: 'note' }, { unconfirmed: 'draft' }] as const;
  const entries = {
    helpNumbers: states.map((state) => ({ ...NUMBER, ...state })),
    places: states.map((state) => ({ ...PLACE, ...state })),
    keywords: [],
    handover: [],
  };
  return { site: { uiTexts }, entries, build: { drafts } } as Partial<
    Record<keyof EleventyData, object>
  > as EleventyData;
}

test('places and numbers that the city has not confirmed stand in drafts alone, unless a note says so', () => {
  const told = (drafts: boolean) => {
    const { places, helpNumbers } = siteProps(data(drafts));
    return [places, helpNumbers].map((list) => list.map(({ unconfirmed }) => unconfirmed));
  };
  assert.deepEqual(told(false), [
    [undefined, 'note'],
    [undefined, 'note'],
  ]);
  assert.deepEqual(told(true), [
    [undefined, 'note', 'draft'],
    [undefined, 'note', 'draft'],
  ]);
});
