// Nothing may be imported here but types: the browser script contains this file and has 1 KB in all.
import type { DayReading } from './reading.ts';
import type { WeatherStrings } from './strings.ts';

/**
 * Fills the words in braces of a template.
 *
 * @param template text such as "{min} bis {max} Grad".
 * @param values what to put in place of each word; a word without a value stays as it is.
 * @returns the text.
 */
export function fill(template: string, values: Record<string, string | number | null>): string {
  // `replace` itself turns a number into text.
  return template.replace(/{(\w+)}/g, (whole, word) => (values[word] ?? whole) as string);
}

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
  const spoken = (n: number) => (n < 0 ? fill(strings.minus, { n: -n }) : n);
  const range = fill(min < max ? strings.range : strings.single, {
    min: spoken(min),
    max: spoken(max),
  });
  return fill(icon ? strings.todayWithIcon : strings.today, {
    range,
    icon: icon && strings.icons[icon],
  });
}
