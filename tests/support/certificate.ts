import { execFileSync } from 'node:child_process';

const REQUEST = 'req -x509 -nodes -days 1 -subj /CN=localhost';
const ALGORITHM = '-newkey ec -pkeyopt ec_paramgen_curve:prime256v1';
const TO_STDOUT = '-keyout - -out -';

/**
 * Makes a key and a certificate for it that nobody has signed, valid for a day.
 *
 * @returns both in one text (PEM), which Node takes as key and as certificate.
 * @throws Error where the openssl program is missing: Node itself cannot write certificates.
 */
export function makeCertificate(): string {
  return execFileSync('openssl', `${REQUEST} ${ALGORITHM} ${TO_STDOUT}`.split(' '), {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}
