import type { JSX } from 'preact';
import { formatMessage } from '../../lib/base/message.ts';
import type { TodayWords } from '../../lib/browser/words.ts';
import type { SiteProps } from '../../lib/publish/props.ts';
import { endOfDay, formatHeaderDate, headerDateTemplates } from '../../lib/weather/date.ts';
import { formatTemperatures, spokenReading } from '../../lib/weather/format.ts';
import { ICON_STROKE, ICON_VIEW_BOX, WEATHER_ICON_PATHS } from '../../lib/weather/icons.ts';
import { WEATHER_SOURCE } from '../../lib/weather/strings.ts';

/** Id of the attribution in the footer, to which the header links. */
export const WEATHER_SOURCE_ID = '_wetterquelle';

/** Weather and date of the build's day; lib/browser/today.ts updates both. */
export function Today({ weather, build, language, strings, assets }: SiteProps): JSX.Element {
  const { dateLocale, datePattern } = language;
  const words: TodayWords = {
    ...strings.weather,
    dates: headerDateTemplates(dateLocale, datePattern),
    sprite: assets.weatherSprite,
  };
  return (
    <p id="_today" data-end={endOfDay(build.today)} data-words={JSON.stringify(words)}>
      <span hidden={!weather}>
        <svg aria-hidden="true" viewBox={ICON_VIEW_BOX} width="24" height="24" {...ICON_STROKE}>
          <path d={weather?.icon ? WEATHER_ICON_PATHS[weather.icon] : 'M0 0'} />
          <use />
        </svg>{' '}
        <span aria-hidden="true" dir="ltr">
          {weather && formatTemperatures(weather)}
        </span>{' '}
        <span class="visually-hidden">{weather && spokenReading(weather, strings.weather)}</span>{' '}
        <a href={`#${WEATHER_SOURCE_ID}`}>
          {formatMessage(strings.facts.source, { label: WEATHER_SOURCE })}
        </a>
      </span>{' '}
      <time datetime={build.today}>{formatHeaderDate(build.today, dateLocale, datePattern)}</time>
    </p>
  );
}
