/**
 * Offers the visitor's language: where the browser prefers another language of the site, a line in that
 * language leads to the same page. It is offered once a visit at most: closing it is remembered in the
 * tab's session storage, at the visitor's own request, and nowhere else.
 *
 * The switcher's links carry what it needs:
 *
 *     <div id="offer" hidden></div>
 *     <nav class="languages"> … <a hreflang="ar" lang="ar" dir="rtl" data-offer="…" data-dismiss="…">
 */
const KEY = 'offer-closed';

/** Fills and shows the line, if there is a language to offer and the visitor has not closed it. */
export function offerLanguage(): void {
  const line = document.getElementById('offer');
  const link = line && preferredLink();
  if (!link || closed()) return;
  const offer = document.createElement('a');
  offer.href = link.href;
  offer.textContent = link.dataset.offer as string;
  const button = document.createElement('button');
  button.textContent = '×';
  // The property of the same name is missing in Firefox before 119.
  button.setAttribute('aria-label', link.dataset.dismiss as string);
  button.onclick = () => {
    line.hidden = true;
    try {
      sessionStorage.setItem(KEY, '1');
    } catch {
      // See below.
    }
  };
  line.append(offer, ' ', button);
  line.lang = link.lang;
  line.dir = link.dir;
  line.hidden = false;
  // Closed on another page, and this one comes back.
  addEventListener('pageshow', () => {
    if (closed()) line.hidden = true;
  });
}

function closed(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    // Storage may be forbidden; then the line cannot be closed for longer than the page.
    return null;
  }
}

/** The link to the first preferred language that the site has, if it is not the one being read. */
function preferredLink(): HTMLAnchorElement | undefined {
  const own = document.documentElement.lang.split('-')[0];
  for (const tag of navigator.languages) {
    const [language] = tag.split('-');
    if (language === own) return undefined;
    const link = document.querySelector<HTMLAnchorElement>(
      `.languages a[hreflang="${language}"][data-offer]`,
    );
    if (link) return link;
  }
  return undefined;
}
