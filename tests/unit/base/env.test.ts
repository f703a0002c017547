import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readEnv, readPort } from '../../../lib/base/env.ts';

test('without variables the build is one to look at, now', () => {
  const before = Date.now();
  const { now, ...env } = readEnv({});
  assert.ok(now.toMillis() >= before && now.toMillis() <= Date.now());
  assert.equal(now.zoneName, 'Europe/Berlin');
  assert.deepEqual(env, {
    weatherUrl: 'https://api.brightsky.dev',
    siteUrl: 'http://localhost:8080',
    indexable: false,
    production: false,
    drafts: false,
    pseudo: false,
  });
});

const CLOCKS = [
  ['2019-11-21T12:00:00Z', '2019-11-21T13:00:00.000+01:00'],
  ['2019-07-21T23:30:00Z', '2019-07-22T01:30:00.000+02:00'],
  ['2019-11-21T12:00:00-05:00', '2019-11-21T18:00:00.000+01:00'],
  ['2019-11-21T12:00', '2019-11-21T12:00:00.000+01:00'],
] as const;

for (const [given, expected] of CLOCKS) {
  test(`SITE_NOW=${given} is ${expected} in Kaiserslautern`, () => {
    assert.equal(readEnv({ SITE_NOW: given }).now.toISO(), expected);
  });
}

test('addresses lose the slash at their end, and an empty variable counts as absent', () => {
  const env = readEnv({ SITE_URL: '', SITE_PSEUDO: '1', WEATHER_URL: 'http://127.0.0.1:99//' });
  assert.equal(env.weatherUrl, 'http://127.0.0.1:99');
  assert.equal(env.siteUrl, 'http://localhost:8080');
  assert.equal(env.pseudo, true);
  assert.equal(readEnv({ SITE_DRAFTS: '1' }).drafts, true);
});

for (const [given, expected] of [
  ['https://www.example.org/', 'https://www.example.org'],
  ['HTTPS://WWW.Example.ORG', 'https://www.example.org'],
  ['https://example.org:443', 'https://example.org'],
  ['http://[::1]:8080', 'http://[::1]:8080'],
  ['https://müller.example', 'https://xn--mller-kva.example'],
] as const) {
  test(`SITE_URL=${given} is ${expected}`, () => {
    assert.equal(readEnv({ SITE_URL: given }).siteUrl, expected);
  });
}

for (const SITE_URL of [
  ...['https://user:geheim@example.org', 'https://user@example.org', 'https://@example.org'],
  ...['https://example.org/pfad', 'https://example.org/?', 'https://example.org/?a=b'],
  ...['https://example.org#a', 'https://example.org/#', 'https://exa"mple.org', "https://a'b.org"],
  ...['https://exa mple.org', 'https://example.org/ ', 'https://exam\nple.org', 'https://a;b.org'],
  ...[
    'https:\\\\example.org',
    'https://example.org\u202e',
    'javascript:alert(1)',
    'https://<b>.org',
  ],
]) {
  test(`SITE_URL=${JSON.stringify(SITE_URL)} is refused, and what it hides is not printed`, () => {
    assert.throws(
      () => readEnv({ SITE_URL }),
      ({ name, message }: Error) =>
        name === 'StartError' && message.includes('SITE_URL: ') && !message.includes('geheim'),
    );
  });
}

test('search engines may list a site with a public address that is no preview', () => {
  const SITE_URL = 'https://example.org';
  assert.equal(readEnv({ SITE_URL }).indexable, true);
  assert.equal(readEnv({ SITE_URL, CONTEXT: 'production' }).indexable, true);
  for (const CONTEXT of ['deploy-preview', 'branch-deploy', 'dev']) {
    assert.equal(readEnv({ SITE_URL, CONTEXT }).indexable, false, CONTEXT);
  }
});

test('a site for publishing is not built without its address', () => {
  assert.throws(() => readEnv({ CONTEXT: 'production', SITE_URL: '' }), {
    name: 'StartError',
    message: /^SITE_URL: /,
  });
});

test('an address of the weather source with a password, query or fragment is refused and not printed', () => {
  for (const [, bad] of [
    'http://user:geheim@a.example',
    'https://geheim@a.example',
    'https://a.example?geheim',
    'https://a.example/#geheim',
  ].entries()) {
    assert.throws(
      () => readEnv({ WEATHER_URL: bad }),
      ({ message }: Error) => /\nWEATHER_URL: /.test(message) && !message.includes('geheim'),
    );
  }
});

test('every variable that cannot be used is named at once', () => {
  const bad = {
    SITE_NOW: 'tomorrow',
    SITE_URL: 'example.org',
    WEATHER_URL: 'ftp://example.org',
    SITE_DRAFTS: 'yes',
  };
  assert.throws(
    () => readEnv(bad),
    ({ message }: Error) =>
      Object.keys(bad).every((name) => message.includes(`\n${name}: `)) &&
      message.startsWith('Environment variables:') &&
      message.includes('(see "Environment" in README.md)'),
  );
});

test('a day that does not exist is refused', () => {
  assert.throws(() => readEnv({ SITE_NOW: '2019-02-30T12:00:00Z' }), /SITE_NOW/);
});

test('PORT is a port, 8080 where it is absent or empty', () => {
  assert.equal(readPort({}), 8080);
  assert.equal(readPort({ PORT: '' }), 8080);
  assert.equal(readPort({ PORT: '0' }), 0);
  assert.equal(readPort({ PORT: '65535' }), 65535);
  for (const PORT of ['abc', '-1', '65536', '80.5']) {
    const message = `PORT=${PORT} ist kein Port. Möglich sind Zahlen von 0 bis 65535.`;
    assert.throws(() => readPort({ PORT }), { name: 'StartError', message });
  }
});
