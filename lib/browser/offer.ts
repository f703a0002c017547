/**
 * Offers the visitor's language. Where the browser prefers another language of the site, a line links to the page
 * in that language. Closing the line is remembered for the visit, in the tab's session storage and nowhere else.
 *
 * The script reads these elements:
 *
 *     <div id="_offer" hidden></div>
 *     <nav class="languages"> … <a hreflang="ar" lang="ar" dir="rtl" data-offer="…" data-dismiss="…">
 */
const KEY = 'offer-closed';

/** Fills and shows the line, unless no language fits or the visitor has closed it. */
export function offerLanguage(): void {
  const line = document.getElementById('_offer');
  const link = line && preferredLink();
  if (!link || closed()) return;
  const offer = document.createElement('a');
  offer.href = link.href;
  offer.textContent = link.dataset.offer as string;
  const button = document.createElement('button');
  button.textContent = '×';
  // Firefox before 119 lacks the property `ariaLabel`.
  button.setAttribute('aria-label', link.dataset.dismiss as string);
  button.onclick = () => {
    line.hidden = true;
    try {
      sessionStorage.setItem(KEY, '1');
    } catch {
      // Storage is forbidden; see `closed`.
    }
  };
  line.append(offer, ' ', button);
  line.lang = link.lang;
  line.dir = link.dir;
  line.hidden = false;
  // The visitor may have closed the line on another page before coming back to this one.
  addEventListener('pageshow', () => {
    if (closed()) line.hidden = true;
  });
}

function closed(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    // Browsers can forbid storage. Closing the line then lasts for this page only.
    return null;
  }
}

/** The link to the first preferred language of the site; undefined where that language is being read. */
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
