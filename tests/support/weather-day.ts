import { DateTime } from 'luxon';
import { TIME_ZONE } from '../../lib/base/env.ts';

/** Hour of local time at which the day of {@link weatherDay} is coldest and warmest. */
const COLDEST_HOUR = 5;
const WARMEST_HOUR = 14;

/** The weather of a made-up day. */
export interface DayShape {
  /** Lowest and highest temperature in °C, reached at 5 and at 14 o'clock. */
  readonly min: number;
  readonly max: number;
  /** Icon of every hour, as Bright Sky names it. */
  readonly icon: string | null;
}

/** One row of `weather[]`, with the fields of a real one that matter or may be null. */
export interface WeatherRow {
  timestamp: string;
  source_id: number;
  temperature: number | null;
  relative_humidity: number | null;
  condition: string | null;
  icon: string | null;
}

/**
 * The rows of one day in Europe/Berlin: 24, or 23 and 25 when the clock changes.
 *
 * @param date the day, as YYYY-MM-DD.
 * @param shape its weather.
 * @returns rows by the hour, timestamps with the offset that holds at that hour.
 */
export function weatherDay(date: string, { min, max, icon }: DayShape): WeatherRow[] {
  const start = DateTime.fromISO(date, { zone: TIME_ZONE });
  const hours = start.plus({ days: 1 }).diff(start, 'hours').hours;
  return Array.from({ length: hours }, (_, index) => {
    const time = start.plus({ hours: index });
    return {
      timestamp: String(time.toISO({ suppressMilliseconds: true })),
      source_id: 6007,
      temperature: min + (max - min) * warmth(time.hour),
      relative_humidity: null,
      condition: 'dry',
      icon,
    };
  });
}

/** 0 at the coldest hour, 1 at the warmest, a straight line between. */
function warmth(hour: number): number {
  const distance = Math.abs(hour - WARMEST_HOUR) / (WARMEST_HOUR - COLDEST_HOUR);
  return Math.max(0, 1 - distance);
}

/**
 * The body of an answer of Bright Sky.
 *
 * @param rows what stands in `weather`.
 * @returns the parsed JSON, with a source as the contract shows it.
 */
export function weatherAnswer(rows: readonly WeatherRow[]) {
  const source = {
    id: 6007,
    dwd_station_id: null,
    station_name: null,
    observation_type: 'forecast',
  };
  return { weather: rows, sources: [source] };
}
