/**
 * The script of the pages "A to Z" and "not found". It shows the search field, loads the search when the field is used,
 * and gives the link on the error page the words of the address.
 *
 *     <form id="_suche" hidden data-script="/assets/suche-….js"> … </form>
 *     <a id="_suchen" href="/a-z/">
 */
const form = document.getElementById('_suche') as HTMLFormElement | null;
const link = document.getElementById('_suchen') as HTMLAnchorElement | null;

if (form) {
  const field = form.elements.namedItem('q') as HTMLInputElement;
  const load = () => void import(form.dataset.script as string);
  form.hidden = false;
  form.onsubmit = (event) => event.preventDefault();
  field.addEventListener('focus', load, { once: true });
  const query = new URLSearchParams(location.search).get('q');
  if (query) {
    field.value = query;
    load();
  }
}
if (link) {
  const prefix = link.pathname.slice(0, -'a-z/'.length);
  const words = decodeURIComponent(location.pathname.replace(prefix, ''))
    .replace(/\.\w+$|[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  if (words) link.href += `?q=${encodeURIComponent(words)}`;
}
