import { z } from 'zod';

/** The icons of a day, mildest first; of equally frequent ones the last counts. */
export const WEATHER_ICONS = [
  'clear-day',
  'partly-cloudy-day',
  'cloudy',
  'wind',
  'fog',
  'rain',
  'sleet',
  'snow',
  'hail',
  'thunderstorm',
] as const;

/** A day icon of Bright Sky; night variants count as day icons. */
export type WeatherIcon = (typeof WEATHER_ICONS)[number];

/** The weather of one day. */
export interface DayReading {
  /** The day in Europe/Berlin, YYYY-MM-DD. */
  readonly date: string;
  /** Lowest temperature of the day in whole °C, never -0. */
  readonly min: number;
  /** Highest temperature of the day in whole °C, never -0, never below `min`. */
  readonly max: number;
  /** The most frequent weather; null where the source names none. */
  readonly icon: WeatherIcon | null;
  /** Time of the request, ISO 8601 with offset. */
  readonly fetchedAt: string;
}

/** A reading, or the reason for none: short, in English, for the build's log. */
export type ReadingResult =
  | { readonly ok: true; readonly reading: DayReading }
  | { readonly ok: false; readonly reason: string };

/** Plausible air temperatures in °C; Germany's records are -45.9 and 41.2 °C. */
export const temperatureSchema = z.number().min(-60).max(60);

const wholeDegrees = temperatureSchema
  .int()
  .refine((degrees) => !Object.is(degrees, -0), '-0 is no temperature');

/** Schema of a reading in the cache file and in tests. */
export const readingSchema: z.ZodType<DayReading> = z
  .object({
    date: z.iso.date(),
    min: wholeDegrees,
    max: wholeDegrees,
    icon: z.enum(WEATHER_ICONS).nullable(),
    fetchedAt: z.iso.datetime({ offset: true }),
  })
  .refine(({ min, max }) => min <= max, 'min is above max');
