import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isMailAddress, webAddressFault } from '../../../lib/base/web-address.ts';

for (const address of [
  ...['https://www.kaiserslautern.de/a?b=c#d', 'HTTPS://EXAMPLE.ORG/Ä', 'https://a_b.example.org'],
  ...[
    'https://müller.de/',
    'https://mu\u0308ller.de/',
    'https://xn--mller-kva.de',
    'https://faß.de',
  ],
  ...['https://éa.fr', 'https://iğdır-x.example'.replace('ı', 'i'), 'https://example.org:8443/x'],
  ...['https://президент.рф/', 'https://допомога.com.ua', 'https://τεστ.gr', 'https://例え.jp'],
  ...['https://موقع.وزارة-الاتصالات.مصر/', "https://example.org/L'Aquila/@nutzer"],
]) {
  test(`${address} is an address`, () => assert.equal(webAddressFault(address), null));
}

for (const [address, reason] of [
  ['javascript:alert(1)', 'die Adresse beginnt nicht mit „https://“'],
  ['  javascript:alert(1)', 'die Adresse beginnt nicht mit „https://“'],
  ['data:text/html,x', 'die Adresse beginnt nicht mit „https://“'],
  ['vbscript:x', 'die Adresse beginnt nicht mit „https://“'],
  ['http://example.org/', 'die Adresse beginnt nicht mit „https://“'],
  ['//example.org/', 'die Adresse beginnt nicht mit „https://“'],
  ['https:example.org', 'die Adresse beginnt nicht mit „https://“'],
  ['', 'die Adresse beginnt nicht mit „https://“'],
  ['https://a"b.de', 'die Adresse enthält ein Zeichen, das in Internetadressen nicht vorkommt'],
  ['https://a.de/\n', 'die Adresse enthält ein Zeichen, das in Internetadressen nicht vorkommt'],
  [
    'https://a.de/\u202e',
    'die Adresse enthält ein Zeichen, das in Internetadressen nicht vorkommt',
  ],
  [
    'https://a.de\\@b.de',
    'die Adresse enthält ein Zeichen, das in Internetadressen nicht vorkommt',
  ],
  ['https://', 'die Adresse ist nicht vollständig'],
  ['https://a.de:1:2/', 'die Adresse ist nicht vollständig'],
  ['https://localhost', 'die Adresse nennt keine Website wie „www.kaiserslautern.de“'],
  ['https://[::1]/', 'die Adresse nennt keine Website wie „www.kaiserslautern.de“'],
  ['https://127.0.0.1/', 'die Adresse nennt keine Website wie „www.kaiserslautern.de“'],
  ['https://a!b.de/', 'die Adresse nennt keine Website wie „www.kaiserslautern.de“'],
  ['https://evil。example/', 'Browser lesen darin den Namen „evil.example“'],
  ['https://𝐚bc.example/', 'Browser lesen darin den Namen „abc.example“'],
] as const) {
  test(`${JSON.stringify(address)} is none`, () => assert.equal(webAddressFault(address), reason));
}

test('a mail address has one mailbox and one host', () => {
  for (const address of ['a@b.de', 'a.b+c_d-e@b-c.de', 'a@müller.de'])
    assert.equal(isMailAddress(address), true, address);
  for (const address of [
    ...['a@b@c.de', 'a@b', 'a', '@b.de', 'a@', '.a@b.de', 'a..b@c.de', '"a"@b.de', 'a b@c.de'],
    ...['a@b.de?bcc=x', 'a@b.de/', 'a@b.de:1', 'a@b.de#x', 'a%0a@b.de', 'a@b.de\n', 'a,b@c.de'],
    ...['a@kaisersl\u0430utern.de', '\u202ea@b.de'],
  ])
    assert.equal(isMailAddress(address), false, address);
});
