import type { WeatherStrings } from '../weather/strings.ts';

/** What the help page passes to its script, as JSON in `data-words` of `.help`. */
export interface HelpWords {
  readonly open: string;
  /** `{from}` is the time at which a line opens. */
  readonly later: string;
  readonly closed: string;
}

/** What the page passes to the browser script, as JSON in `data-words` of `#_today`. */
export interface TodayWords extends WeatherStrings {
  /** Twelve templates of the header's date, see `headerDateTemplates`. */
  readonly dates: readonly string[];
  /** Address of the sprite with the weather icons, see `iconSprite`. */
  readonly sprite: string;
}
