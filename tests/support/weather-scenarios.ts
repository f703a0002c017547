import type { ServerResponse } from 'node:http';
import { DateTime } from 'luxon';
import { type DayShape, type WeatherRow, weatherAnswer, weatherDay } from './weather-day.ts';

/** What a scenario may read and count. */
export interface Play {
  shape: DayShape;
  sentBytes: number;
}

type Act = (url: URL, response: ServerResponse, play: Play) => void;

const HUGE_BODY_BYTES = 100_000_000;
const DRIP_MS = 20;

/** Everything the source can do, by name. */
export const SCENARIOS = {
  /** The day that is asked for; 23 and 25 hours follow from the date. */
  day: days((date, shape) => weatherDay(date, shape)),
  /** Half of the numbers of every other field, every third icon and four temperatures are null. */
  nulls: days((date, shape) =>
    weatherDay(date, shape).map((row, index) => ({
      ...row,
      temperature: index < 4 ? null : row.temperature,
      icon: index % 3 ? row.icon : null,
      condition: null,
    })),
  ),
  'no-icons': days((date, shape) => weatherDay(date, { ...shape, icon: null })),
  'too-few-hours': days((date, shape) => weatherDay(date, shape).slice(0, 19)),
  /** The hours before and after the day are there too, in UTC, and far too hot. */
  'neighbour-days': days((date, shape) => {
    const hot = { ...shape, min: 40, max: 40, icon: 'clear-day' };
    const rows = [
      ...weatherDay(shifted(date, -1), hot),
      ...weatherDay(date, shape),
      ...weatherDay(shifted(date, 1), hot),
    ];
    return rows.map((row) => ({ ...row, timestamp: inUtc(row.timestamp) }));
  }),
  'not-found': refusal(404, { detail: 'No sources match your criteria' }),
  'not-valid': refusal(422, { detail: [{ loc: ['query', 'date'], msg: 'invalid' }] }),
  'too-many': refusal(429, { detail: 'Too Many Requests' }),
  broken: refusal(500, { detail: 'Internal Server Error' }),
  /** Takes the question and says nothing. */
  silent: () => {},
  /** Sends a byte now and then, so that no time-out between two bytes ever strikes. */
  drip: (_url, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const timer = setInterval(() => response.write(' '), DRIP_MS);
    response.on('close', () => clearInterval(timer));
  },
  /** Promises more than it sends, then hangs up. */
  'cut-off': (url, response, { shape }) => {
    const body = JSON.stringify(weatherAnswer(weatherDay(dateOf(url), shape)));
    response.writeHead(200, { 'content-length': body.length });
    response.write(body.slice(0, body.length / 2), () => response.destroy());
  },
  'not-json': (_url, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end('<!doctype html><title>Wartung</title>');
  },
  'wrong-types': (url, response, { shape }) => {
    const rows = weatherDay(dateOf(url), shape).map((row) => ({ ...row, temperature: '3' }));
    json(response, 200, { weather: rows, sources: [] });
  },
  /** 100 MB, as fast as they are taken. */
  huge: (_url, response, play) => {
    const chunk = Buffer.alloc(65_536, ' ');
    const send = () => {
      while (play.sentBytes < HUGE_BODY_BYTES && !response.destroyed) {
        play.sentBytes += chunk.byteLength;
        if (!response.write(chunk)) return;
      }
      response.end();
    };
    response.writeHead(200, { 'content-type': 'application/json' });
    response.on('drain', send);
    send();
  },
  /** Points to another address, where a good answer would wait. */
  redirect: (url, response, { shape }) => {
    if (url.pathname === '/elsewhere') {
      json(response, 200, weatherAnswer(weatherDay(dateOf(url), shape)));
    } else {
      response.writeHead(302, { location: `/elsewhere${url.search}` }).end();
    }
  },
} as const satisfies Record<string, Act>;

/** The names of what the source can do. */
export type Scenario = keyof typeof SCENARIOS;

function days(rows: (date: string, shape: DayShape) => WeatherRow[]): Act {
  return (url, response, { shape }) => {
    json(response, 200, weatherAnswer(rows(dateOf(url), shape)));
  };
}

function refusal(status: number, body: object): Act {
  return (_url, response) => json(response, status, body);
}

function json(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

function dateOf(url: URL): string {
  return url.searchParams.get('date') ?? '';
}

function shifted(date: string, days: number): string {
  return String(DateTime.fromISO(date).plus({ days }).toISODate());
}

function inUtc(timestamp: string): string {
  return String(DateTime.fromISO(timestamp).toUTC().toISO());
}
