import assert from 'node:assert/strict';
import { test } from 'node:test';
import de from '../../../_data/strings/de.ts';
import { formatMessage } from '../../../lib/base/message.ts';
import { formatTemperatures, spokenReading } from '../../../lib/weather/format.ts';
import { iconSprite } from '../../../lib/weather/icons.ts';
import { WEATHER_ICONS } from '../../../lib/weather/reading.ts';

for (const [min, max, icon, seen, spoken] of [
  [0, 3, 'cloudy', '0 / 3\u00a0°C', 'Heute 0 bis 3 Grad, bedeckt'],
  [3, 3, 'cloudy', '3 / 3\u00a0°C', 'Heute 3 Grad, bedeckt'],
  [-5, 3, 'snow', '\u22125 / 3\u00a0°C', 'Heute minus 5 bis 3 Grad, Schnee'],
  [-12, -2, 'clear-day', '\u221212 / \u22122\u00a0°C', 'Heute minus 12 bis minus 2 Grad, sonnig'],
  [-2, -2, null, '\u22122 / \u22122\u00a0°C', 'Heute minus 2 Grad'],
] as const) {
  test(`${seen} is spoken as "${spoken}"`, () => {
    assert.equal(formatTemperatures({ min, max }), seen);
    assert.equal(spokenReading({ min, max, icon }, de.weather), spoken);
  });
}

test('every icon has a word and a drawing in the colour of the text', () => {
  for (const icon of WEATHER_ICONS) {
    const sentence = spokenReading({ min: 1, max: 2, icon }, de.weather);
    assert.match(sentence, /^Heute 1 bis 2 Grad, [^{}\s]+/);
    const symbol = new RegExp(
      `<symbol id="${icon}"[^>]* stroke="currentColor"[^>]*><path d="M[^"]+"`,
    );
    assert.match(iconSprite(), symbol);
  }
});

test('a word without a value stays as it is', () => {
  assert.equal(formatMessage('{a} und {b}, {a}', { a: 0 }), '0 und {b}, 0');
});
