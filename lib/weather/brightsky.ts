import { DateTime } from 'luxon';
import { z } from 'zod';
import { TIME_ZONE } from '../base/env.ts';
import {
  type ReadingResult,
  temperatureSchema,
  WEATHER_ICONS,
  type WeatherIcon,
} from './reading.ts';

/** Fewest hours with a temperature from which a day's extremes are meaningful. */
const FEWEST_HOURS = 20;

/** First and last hour, local time, that count for the day's icon: most people are awake. */
const FIRST_ICON_HOUR = 6;
const LAST_ICON_HOUR = 22;

/** Most rows of an answer; a day has 25 at most. More would only cost time. */
const MOST_ROWS = 100;

const answerSchema = z.object({
  weather: z
    .array(z.unknown())
    .max(MOST_ROWS)
    .pipe(
      z.array(
        z.object({
          timestamp: z.iso.datetime({ offset: true }),
          temperature: temperatureSchema.nullish(),
          // Anything: an unknown icon must not cost the temperatures.
          icon: z.unknown(),
        }),
      ),
    ),
});

type Hour = z.infer<typeof answerSchema>['weather'][number] & { readonly local: DateTime };

/**
 * Single entry point for an answer of Bright Sky (`GET /weather`, https://brightsky.dev/docs/).
 *
 * @param body the parsed JSON of the answer, of unknown shape.
 * @param date the requested day in Europe/Berlin, YYYY-MM-DD; rows of other days are ignored.
 * @param fetchedAt time of the request, ISO 8601; returned unchanged.
 * @returns the day's reading in whole °C, or the reason why the answer yields none. Never throws.
 */
export function parseBrightSky(body: unknown, date: string, fetchedAt: string): ReadingResult {
  const answer = answerSchema.safeParse(body);
  if (!answer.success) {
    const [issue] = answer.error.issues;
    return { ok: false, reason: `wrong answer: ${issue?.path.join('.')}: ${issue?.message}` };
  }
  const hours = hoursOfDay(answer.data.weather, date);
  const temperatures = hours.flatMap(({ temperature }) => temperature ?? []);
  if (temperatures.length < FEWEST_HOURS) {
    return { ok: false, reason: `only ${temperatures.length} hours with a temperature` };
  }
  const min = wholeDegrees(Math.min(...temperatures));
  const max = wholeDegrees(Math.max(...temperatures));
  return { ok: true, reading: { date, min, max, icon: iconOfDay(hours), fetchedAt } };
}

/** A row for each hour of the day: 24, or 23 and 25 when the clock changes. The last row of an hour counts. */
function hoursOfDay(rows: z.infer<typeof answerSchema>['weather'], date: string): Hour[] {
  const hours = new Map<number, Hour>();
  for (const row of rows) {
    const local = DateTime.fromISO(row.timestamp, { zone: TIME_ZONE });
    if (local.toISODate() === date) {
      hours.set(local.startOf('hour').toMillis(), { ...row, local });
    }
  }
  return [...hours.values()];
}

/** The most frequent icon of waking hours; of equally frequent ones the most severe. */
function iconOfDay(hours: readonly Hour[]): WeatherIcon | null {
  const counts = new Map<WeatherIcon, number>();
  for (const { icon, local } of hours) {
    const known = dayIcon(icon);
    const awake = local.hour >= FIRST_ICON_HOUR && local.hour <= LAST_ICON_HOUR;
    if (known && awake) counts.set(known, (counts.get(known) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  return WEATHER_ICONS.findLast((icon) => counts.get(icon) === most) ?? null;
}

function dayIcon(icon: unknown): WeatherIcon | undefined {
  if (typeof icon !== 'string') return undefined;
  const byDay = icon.replace(/-night$/, '-day');
  return WEATHER_ICONS.find((known) => known === byDay);
}

/** Rounds to whole °C. Adding 0 turns -0 into 0. */
function wholeDegrees(degrees: number): number {
  return Math.round(degrees) + 0;
}
