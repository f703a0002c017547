import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { type DayShape, weatherAnswer, weatherDay } from './weather-day.ts';

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
  day: (url, response, { shape }) => {
    json(response, 200, weatherAnswer(weatherDay(dateOf(url), shape)));
  },
  broken: (_url, response) => json(response, 500, { detail: 'Internal Server Error' }),
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
  'wrong-types': (_url, response) => json(response, 200, { weather: 'fine' }),
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
  /** Some kilobytes that unpack to 64 MB. */
  bomb: (_url, response) => {
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(64_000_000)));
  },
  /** As many rows as fit into the limit of bytes. */
  rows: (_url, response) => json(response, 200, { weather: Array(60_000).fill(0) }),
  /** A list in a list, and so on. */
  brackets: (_url, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end('['.repeat(150_000));
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

function json(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

function dateOf(url: URL): string {
  return url.searchParams.get('date') ?? '';
}
