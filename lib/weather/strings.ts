import type { WeatherIcon } from './reading.ts';

/** Whom the header names as the source, in every language: Deutscher Wetterdienst. */
export const WEATHER_SOURCE = 'DWD';

/** The words of the weather sentence in one language. Words in braces are filled in. */
export interface WeatherStrings {
  /** The sentence for an unknown icon; `{range}` is `range` or `single`. German: "Heute {range}". */
  readonly today: string;
  /** The whole sentence; `{icon}` is a word of `icons`. German: "Heute {range}, {icon}". */
  readonly todayWithIcon: string;
  /** Lowest and highest temperature, `{min}` and `{max}`. German: "{min} bis {max} Grad". */
  readonly range: string;
  /** Where both are equal, `{max}`. German: "{max} Grad". */
  readonly single: string;
  /** A temperature below zero as spoken, `{n}` without sign. German: "minus {n}". */
  readonly minus: string;
  /** The word for each icon within the sentence. */
  readonly icons: Readonly<Record<WeatherIcon, string>>;
}
