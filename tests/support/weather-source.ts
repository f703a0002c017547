import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Play, SCENARIOS, type Scenario } from './weather-scenarios.ts';

export type { Scenario } from './weather-scenarios.ts';

/** A server on loopback that speaks the contract of the weather source, well or badly. */
export interface WeatherSource {
  /** Base address for `WEATHER_URL`, without a slash at its end. */
  readonly url: string;
  /** Path and query of every request since the start, or since the last {@link WeatherSource.use}. */
  readonly requests: readonly string[];
  /** Bytes of the endless body that were handed to the network (scenario `huge`). */
  readonly sentBytes: number;
  /** Chooses what the next requests get; `shape` changes the day of the scenarios that answer with one. */
  use(scenario: Scenario, shape?: Partial<Play['shape']>): void;
  /** Ends all connections and frees the port: whoever asks afterwards is refused. */
  close(): Promise<void>;
}

/**
 * Starts the source with the scenario `day`: 0 to 3 °C, cloudy, for whichever day is asked for.
 *
 * @returns the running source; the caller closes it.
 */
export async function startWeatherSource(): Promise<WeatherSource> {
  const requests: string[] = [];
  const play: Play = { shape: { ...DEFAULT_SHAPE }, sentBytes: 0 };
  let scenario: Scenario = 'day';

  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    requests.push(request.url ?? '');
    SCENARIOS[scenario](new URL(request.url ?? '', 'http://source'), response, play);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    get sentBytes() {
      return play.sentBytes;
    },
    use(next, shape) {
      scenario = next;
      play.shape = { ...DEFAULT_SHAPE, ...shape };
      play.sentBytes = 0;
      requests.length = 0;
    },
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

const DEFAULT_SHAPE = { min: 0, max: 3, icon: 'cloudy' };
