import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import de from '../../../_data/strings/de.ts';
import { formatMessage } from '../../../lib/base/message.ts';
import { formatTemperatures, spokenReading } from '../../../lib/weather/format.ts';
import { WEATHER_ICONS } from '../../../lib/weather/reading.ts';

describe('temperatures as they are seen', () => {
  for (const [min, max, seen] of [
    [0, 3, '0 / 3\u00a0°C'],
    [-5, 3, '\u22125 / 3\u00a0°C'],
    [-12, -3, '\u221212 / \u22123\u00a0°C'],
    [4, 4, '4 / 4\u00a0°C'],
  ] as const) {
    test(seen, () => assert.equal(formatTemperatures({ min, max }), seen));
  }
});

describe('the sentence of a screen reader', () => {
  for (const [min, max, icon, spoken] of [
    [0, 3, 'cloudy', 'Heute 0 bis 3 Grad, bedeckt'],
    [3, 3, 'cloudy', 'Heute 3 Grad, bedeckt'],
    [-5, 3, 'snow', 'Heute minus 5 bis 3 Grad, Schnee'],
    [-9, -2, 'clear-day', 'Heute minus 9 bis minus 2 Grad, sonnig'],
    [-2, -2, null, 'Heute minus 2 Grad'],
    [0, 3, null, 'Heute 0 bis 3 Grad'],
  ] as const) {
    test(spoken, () => assert.equal(spokenReading({ min, max, icon }, de.weather), spoken));
  }

  test('there is a word for every icon, and none has a gap left', () => {
    for (const icon of WEATHER_ICONS) {
      const sentence = spokenReading({ min: 1, max: 2, icon }, de.weather);
      assert.match(sentence, /^Heute 1 bis 2 Grad, \S+/);
      assert.doesNotMatch(sentence, /[{}]/);
    }
  });
});

test('a word without a value stays as it is', () => {
  assert.equal(formatMessage('{a} und {b}, {a}', { a: 0 }), '0 und {b}, 0');
});
