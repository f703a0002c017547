import { render } from 'preact';
import { App } from './app.tsx';
import { remoteEngine } from './remote.ts';
import { workerAddress } from './trusted.ts';

const place = document.querySelector<HTMLElement>('#redaktion');
if (place) {
  const engine = remoteEngine(workerAddress('/redaktion/worker.js'));
  render(<App engine={engine} token={place.dataset.token ?? ''} />, place);
}
