import { z } from 'zod';

/** The icons of a day, mildest first: where two occur equally often, the later one names the day. */
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

/** One of the day icons of Bright Sky; the night variants are folded into them. */
export type WeatherIcon = (typeof WEATHER_ICONS)[number];

/** What the site says about the weather of one day. */
export interface DayReading {
  /** The day the reading is valid for, in Europe/Berlin, as YYYY-MM-DD. */
  readonly date: string;
  /** Lowest temperature of the day in whole °C, never -0. */
  readonly min: number;
  /** Highest temperature of the day in whole °C, never -0, never below `min`. */
  readonly max: number;
  /** The day's prevailing weather; null where the source names none. */
  readonly icon: WeatherIcon | null;
  /** When the source was asked, ISO 8601 with offset. */
  readonly fetchedAt: string;
}

/** A reading, or why there is none: short, in English, for the log of the build. */
export type ReadingResult =
  | { readonly ok: true; readonly reading: DayReading }
  | { readonly ok: false; readonly reason: string };

/** Air temperatures in °C that can occur; Germany's records are -45.9 and 41.2 °C. */
export const temperatureSchema = z.number().min(-60).max(60);

const wholeDegrees = temperatureSchema
  .int()
  .refine((degrees) => !Object.is(degrees, -0), '-0 is no temperature');

/** The shape of a reading wherever it is read back: the cache file and the tests. */
export const readingSchema: z.ZodType<DayReading> = z
  .object({
    date: z.iso.date(),
    min: wholeDegrees,
    max: wholeDegrees,
    icon: z.enum(WEATHER_ICONS).nullable(),
    fetchedAt: z.iso.datetime({ offset: true }),
  })
  .refine(({ min, max }) => min <= max, 'min is above max');
