/**
 * Offers the visitor's language. Where the browser prefers another language of the site, a line links to the page
 * in that language. It is made on the first page of a visit only: whoever came from a page of this site, followed a
 * link to a language, or closed the line, has chosen. That is remembered in the tab's session storage and nowhere else.
 *
 * Where the list of languages is open, as on the start page, its link is marked in place of the line: that would cover
 * what people came for.
 *
 * The script reads these elements:
 *
 *     <div id="_offer" hidden></div>
 *     <nav class="languages"> … <a hreflang="ar" lang="ar" dir="rtl" data-offer="…" data-dismiss="…">
 */
const KEY = 'offer-closed';

/** Fills and shows the line, unless no language fits or the visitor has chosen. */
export function offerLanguage(): void {
  document.querySelector('.languages')?.addEventListener('click', close);
  const line = document.getElementById('_offer');
  const link = line && preferredLink();
  if (!link || closed() || document.referrer.startsWith(`${location.origin}/`)) return;
  if (!document.querySelector('.languages details')) {
    link.classList.add('offered');
    return;
  }
  const offer = document.createElement('a');
  offer.href = link.href;
  offer.textContent = link.dataset.offer as string;
  const button = document.createElement('button');
  button.textContent = '×';
  // Firefox before 119 lacks the property `ariaLabel`.
  button.setAttribute('aria-label', link.dataset.dismiss as string);
  button.onclick = () => {
    line.hidden = true;
    close();
  };
  offer.onclick = close;
  line.append(offer, ' ', button);
  line.lang = link.lang;
  line.dir = link.dir;
  line.hidden = false;
  // Whoever reads on is not disturbed. The line comes back at the top, and stays while it has the focus.
  addEventListener('scroll', () => {
    line.classList.toggle('away', scrollY > innerHeight / 2);
  });
  // The visitor may have closed the line on another page before coming back to this one.
  addEventListener('pageshow', () => {
    if (closed()) line.hidden = true;
  });
}

function close(): void {
  try {
    sessionStorage.setItem(KEY, '1');
  } catch {
    // Storage is forbidden; see `closed`.
  }
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
  for (const tag of navigator.languages) {
    const [language] = tag.split('-');
    // The text of a fallback and of a page side by side has a language of its own.
    if (document.querySelector(`:is(html, article, .prose)[lang|="${language}"]`)) return undefined;
    const link = document.querySelector<HTMLAnchorElement>(
      `.languages a[hreflang="${language}"][data-offer]`,
    );
    if (link) return link;
  }
  return undefined;
}
