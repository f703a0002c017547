import type { WeatherIcon } from './reading.ts';

/** The words of the weather sentence in one language. Words in braces are filled in. */
export interface WeatherStrings {
  /** The sentence where the sky is not known; `{range}` is `range` or `single`. German: "Heute {range}". */
  readonly today: string;
  /** The whole sentence; `{icon}` is a word of `icons`. German: "Heute {range}, {icon}". */
  readonly todayWithIcon: string;
  /** Lowest and highest temperature, `{min}` and `{max}`. German: "{min} bis {max} Grad". */
  readonly range: string;
  /** Where both are the same, `{max}`. German: "{max} Grad". */
  readonly single: string;
  /** A temperature below zero as it is spoken, `{n}` without sign. German: "minus {n}". */
  readonly minus: string;
  /** The word for each icon, as it stands in the sentence. */
  readonly icons: Readonly<Record<WeatherIcon, string>>;
}
