/**
 * The script of the pages "A to Z" and "not found". It shows the search field, loads the search when the field is used,
 * and gives the link on the error page the words of the address.
 *
 *     <search id="_suche" hidden data-script="/assets/suche-….js"> <input> … </search>
 *     <a id="_suchen" href="/a-z/">
 */
const box = document.getElementById('_suche');
const link = document.getElementById('_suchen') as HTMLAnchorElement | null;

if (box) {
  const field = box.querySelector('input') as HTMLInputElement;
  const load = () => void import(box.dataset.script as string);
  box.hidden = false;
  field.addEventListener('focus', load, { once: true });
  const query = new URLSearchParams(location.search).get('q');
  if (query) {
    field.value = query;
    load();
  }
}
if (link) {
  const prefix = link.pathname.slice(0, -'a-z/'.length);
  const words = decoded(location.pathname.replace(prefix, ''))
    .replace(/\.\w+$|[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  if (words) link.href += `?q=${encodeURIComponent(words)}`;
}

/** An address may have a percent sign of its own, or the bytes of another encoding: `/50%`, `/stra%DFe`. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path.replace(/%[\da-f]{2}/gi, ' ');
  }
}
