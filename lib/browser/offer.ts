/**
 * Offers the visitor's language: where the browser prefers another language of the site, a line in that
 * language leads to the same page. It is offered once a visit at most: closing it is remembered in the
 * tab's session storage, at the visitor's own request, and nowhere else.
 *
 * The switcher's links carry what it needs:
 *
 *     <p id="offer" hidden></p>
 *     <nav class="languages"> … <a hreflang="ar" lang="ar" dir="rtl" data-offer="…" data-dismiss="…">
 */
const line = document.getElementById('offer');
const KEY = 'offer-closed';

function closed(): boolean {
  try {
    return sessionStorage.getItem(KEY) !== null;
  } catch {
    // Storage may be forbidden; then the line cannot be closed for longer than the page.
    return false;
  }
}

/**
 * Whether the tab begins with this page, so that the line cannot have been closed in it. The storage is in another
 * process, and the page waits to be painted for its answer: several milliseconds, on a phone more. Browsers without the
 * Navigation API are not spared it.
 */
function begins(): boolean {
  const activation = window.navigation?.activation;
  return (
    history.length === 1 &&
    !!activation &&
    !activation.from &&
    activation.navigationType !== 'traverse'
  );
}

/** The link to the first preferred language that the site has, if it is not the one being read. */
function preferredLink(): HTMLAnchorElement | null {
  const own = document.documentElement.lang.split('-')[0];
  for (const tag of navigator.languages) {
    const language = tag.split('-')[0] ?? '';
    if (language === own) return null;
    const selector = `.languages a[hreflang="${language}"][data-offer]`;
    const link = document.querySelector<HTMLAnchorElement>(selector);
    if (link) return link;
  }
  return null;
}

const link = preferredLink();
if (line && link && (begins() || !closed())) {
  const offer = document.createElement('a');
  offer.href = link.href;
  offer.textContent = link.dataset.offer ?? '';
  const button = document.createElement('button');
  button.textContent = '×';
  // The property of the same name is missing in Firefox before 119.
  button.setAttribute('aria-label', link.dataset.dismiss ?? '');
  line.append(offer, ' ', button);
  line.lang = link.lang;
  line.dir = link.dir;
  line.hidden = false;
  button.onclick = () => {
    line.hidden = true;
    try {
      sessionStorage.setItem(KEY, '1');
    } catch {
      // See above.
    }
  };
  const hideIfClosed = () => {
    line.hidden ||= closed();
  };
  // Closed on another page, and this one comes back, or was made ready before. A ready page learns of it
  // with this event and not yet with `visibilitychange`.
  addEventListener('pageshow', (event) => event.persisted && hideIfClosed());
  document.addEventListener('prerenderingchange', hideIfClosed);
}
