/** Why GitHub did not do what was asked. */
export type FailureKind =
  | 'signed-out'
  | 'limit'
  | 'forbidden'
  | 'missing'
  | 'moved'
  | 'refused'
  | 'unreadable'
  | 'down'
  | 'slow'
  | 'cut'
  | 'offline'
  | 'cancelled'
  | 'stale'
  | 'set-up'
  | 'odd';

/** GitHub did not do what was asked, and nothing is half written. The message is German and says how to go on. */
export class GitHubFailure extends Error {
  constructor(
    readonly kind: FailureKind,
    message: string,
  ) {
    super(message);
  }
}

const KEPT = 'Ihr Text bleibt hier erhalten.';
const AGAIN = `${KEPT} Versuchen Sie es in einigen Minuten noch einmal.`;

const MESSAGES: Readonly<
  Record<Exclude<FailureKind, 'limit' | 'refused' | 'unreadable' | 'down'>, string>
> = {
  'signed-out': `Ihre Anmeldung bei GitHub ist abgelaufen. ${KEPT} Melden Sie sich neu an.`,
  forbidden: `Ihr Konto bei GitHub darf diese Website nicht ändern. ${KEPT} Bitten Sie die Person, die die Website betreut, um Schreibrechte.`,
  missing: `GitHub findet die Website nicht, oder Ihr Konto hat keinen Zugang. ${KEPT} Bitten Sie die Person, die die Website betreut, um Zugang.`,
  moved: `Jemand speichert gerade zur selben Zeit. ${KEPT} Versuchen Sie es in einer Minute noch einmal.`,
  slow: `GitHub antwortet nicht. ${AGAIN}`,
  cut: `Die Verbindung zu GitHub ist mitten in der Antwort abgerissen. ${KEPT} Versuchen Sie es noch einmal; doppelt gespeichert wird nichts.`,
  offline: `Es gibt keine Verbindung zu GitHub. ${KEPT} Prüfen Sie Ihr Internet, und versuchen Sie es noch einmal.`,
  cancelled: `Die Anmeldung bei GitHub wurde abgebrochen. ${KEPT} Melden Sie sich neu an.`,
  stale: `Diese Anmeldung gehört nicht zu diesem Fenster. ${KEPT} Melden Sie sich neu an.`,
  'set-up': `Die Anmeldung ist nicht richtig eingerichtet. ${KEPT} Melden Sie das der Person, die die Website betreut.`,
  odd: `GitHub hat anders geantwortet als erwartet. ${KEPT} Melden Sie das der Person, die die Website betreut.`,
};

/** A failure whose message depends on its kind alone. */
export function failure(kind: keyof typeof MESSAGES): GitHubFailure {
  return new GitHubFailure(kind, MESSAGES[kind]);
}

/** A text with other bytes than UTF-8 has: to read it would change it. */
export function unreadable(path: string): GitHubFailure {
  return new GitHubFailure(
    'unreadable',
    `Die Datei „${path}“ ist bei GitHub nicht als Text lesbar (kein UTF-8). ${KEPT} Melden Sie das der Person, die die Website betreut.`,
  );
}

/** Seconds to wait where GitHub names none. https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api */
const PAUSE_SECONDS = 60;

/**
 * The failure that an answer tells of.
 *
 * @param message GitHub's own words.
 * @param now milliseconds since 1970.
 */
export function failureOf(
  { status, headers }: Pick<Response, 'status' | 'headers'>,
  message: string,
  now: number,
): GitHubFailure {
  if (status === 401) return failure('signed-out');
  if (status === 429 || (status === 403 && isLimit(headers, message))) return limit(headers, now);
  if (status === 403) return failure('forbidden');
  if (status === 404) return failure('missing');
  if (status === 409 || (status === 422 && /fast.forward/i.test(message))) return failure('moved');
  if (status >= 500) {
    return new GitHubFailure('down', `Bei GitHub gibt es eine Störung (${status}). ${AGAIN}`);
  }
  return new GitHubFailure(
    'refused',
    `GitHub nimmt das nicht an („${message}“). ${KEPT} Melden Sie diesen Satz der Person, die die Website betreut.`,
  );
}

function isLimit(headers: Headers, message: string): boolean {
  return (
    headers.get('x-ratelimit-remaining') === '0' ||
    headers.has('retry-after') ||
    /rate limit/i.test(message)
  );
}

function limit(headers: Headers, now: number): GitHubFailure {
  const [wait, reset] = [headers.get('retry-after'), headers.get('x-ratelimit-reset')];
  const isSpent = headers.get('x-ratelimit-remaining') === '0';
  const after = now + Number(wait ?? PAUSE_SECONDS) * 1000;
  const goesOn = wait === null && isSpent && reset !== null ? Number(reset) * 1000 : after;
  // Rounded up: a minute too early would be refused again.
  const time = new Date(Math.ceil(goesOn / 60_000) * 60_000).toLocaleTimeString('de', {
    ...{ hour: 'numeric', minute: '2-digit', timeZone: 'Europe/Berlin' },
  });
  return new GitHubFailure(
    'limit',
    `GitHub hat von Ihrem Konto zu viele Anfragen bekommen. Ab ${time} Uhr geht es weiter. ${KEPT}`,
  );
}
