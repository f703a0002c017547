/**
 * The search, loaded when its field is used. It reads these elements:
 *
 *     <search id="_suche" data-index="/a-z/suche.json" data-count="{count} Treffer" data-none="…" data-german="auf Deutsch">
 *       <input type="search"> <p role="status"></p> <ol id="treffer"></ol>
 */
import { formatMessage } from '../../base/message.ts';
import type { SearchDocument } from '../../site/search/documents.ts';
import { makeSearch, pageOf } from './engine.ts';

/** Most results that are listed. */
const MOST = 10;

const box = document.getElementById('_suche') as HTMLElement;
const field = box.querySelector('input') as HTMLInputElement;
const status = box.querySelector('[role=status]') as HTMLElement;
const list = document.getElementById('treffer') as HTMLElement;

const response = await fetch(box.dataset.index as string);
const documents = (await response.json()) as SearchDocument[];
const search = makeSearch(documents);
field.addEventListener('input', show);
if (field.value) show();

function show(): void {
  const found = field.value.trim() ? search(field.value).slice(0, MOST) : [];
  list.replaceChildren(...found.map(item));
  const { count = '', none = '' } = box.dataset;
  const text = found.length > 0 ? formatMessage(count, { count: found.length }) : none;
  status.textContent = field.value.trim() ? text : '';
}

function item(found: SearchDocument): HTMLElement {
  const line = document.createElement('li');
  const link = document.createElement('a');
  link.href = found.url;
  link.textContent = found.title;
  if (found.german) Object.assign(link, { lang: 'de', dir: 'ltr', hreflang: 'de' });
  line.append(link);
  const page = pageOf(found, documents);
  const note = found.german ? box.dataset.german : page !== found && page?.title;
  if (note) {
    const small = document.createElement('small');
    small.textContent = note;
    line.append(' ', small);
  }
  return line;
}
