import type { Position } from './client.ts';

/** The place of the weather: the town hall. The office may move; the weather is that of the town. */
export const WEATHER_PLACE: Position = { lat: 49.4467, lon: 7.7678 };
