// Apart from `formatMessage` only types are imported: this file is part of the browser script, which may have 1 KB.
import { formatMessage } from '../base/message.ts';
import type { DayReading } from './reading.ts';
import type { WeatherStrings } from './strings.ts';

/**
 * The visible temperatures.
 *
 * @returns e.g. "−5 / 3 °C", with a true minus sign (U+2212) and a no-break space (U+00A0).
 */
export function formatTemperatures({ min, max }: Pick<DayReading, 'min' | 'max'>): string {
  return `${min} / ${max}\u00a0°C`.replace(/-/g, '\u2212');
}

/**
 * The reading for screen readers.
 *
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
