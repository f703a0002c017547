import { render } from 'preact';
import { Entrance } from './entrance.tsx';
import { followFocus } from './focus.ts';
import { remoteEngine } from './remote.ts';
import { workerAddress } from './trusted.ts';

const place = document.querySelector<HTMLElement>('#redaktion');
if (place) {
  const engine = remoteEngine(workerAddress('/redaktion/worker.js'));
  followFocus(place);
  render(<Entrance engine={engine} dataset={place.dataset} />, place);
}
