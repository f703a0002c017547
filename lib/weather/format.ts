// Beside `formatMessage` import types only: the browser script contains this file and has 1 KB in all.
import { formatMessage } from '../base/message.ts';
import type { DayReading } from './reading.ts';
import type { WeatherStrings } from './strings.ts';

/**
 * The temperatures as they are seen.
 *
 * @param reading lowest and highest temperature in whole °C.
 * @returns e.g. "−5 / 3 °C", with a true minus sign (U+2212) and a space that does not break (U+00A0).
 */
export function formatTemperatures({ min, max }: Pick<DayReading, 'min' | 'max'>): string {
  return `${min} / ${max}\u00a0°C`.replace(/-/g, '\u2212');
}

/**
 * The reading as a screen reader says it.
 *
 * @param reading temperatures in whole °C and the icon, which may be null.
 * @param strings the words of the language.
 * @returns e.g. "Heute minus 5 bis 3 Grad, bedeckt".
 */
export function spokenReading(
  { min, max, icon }: Pick<DayReading, 'min' | 'max' | 'icon'>,
  strings: WeatherStrings,
): string {
  const spoken = (n: number) => (n < 0 ? formatMessage(strings.minus, { n: -n }) : n);
  const range = formatMessage(min < max ? strings.range : strings.single, {
    min: spoken(min),
    max: spoken(max),
  });
  return formatMessage(icon ? strings.todayWithIcon : strings.today, {
    range,
    icon: icon && strings.icons[icon],
  });
}
