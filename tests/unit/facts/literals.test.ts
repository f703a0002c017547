import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { literalsIn } from '../../../lib/facts/literals.ts';
import { plainNumber } from '../../../lib/facts/phone.ts';

const FOUND: Readonly<Record<string, readonly string[]>> = {
  phone: [
    '0631 365-2381',
    '0631/3652381',
    '0631.3652381',
    '+49 631 365 2381',
    '+49 (0)631 365-2381',
    '0049 631 3652381',
    '0631 – 365 2381',
    '(0631) 365-2381',
    '0631\u00a0365\u20112381',
    '\u202a0631\u200e 365-23\u00ad81',
    '０６３１／３６５２３８１',
    'O631 3652381',
    '0800 111 0 111',
    'Durchwahl -2381',
    'Nebenstelle 2381',
    'Tel. -2381',
    '06 31 3 65 23 81',
    '+49.631.365.2381',
    'Telefon: 365 2381',
    'Tel 3652381',
    'Rufnummer: 365-2381',
    '0 63 31 / 12 34',
  ],
  mail: [
    'amt@kaiserslautern.de',
    'amt(at)kaiserslautern.de',
    'amt [at] kaiserslautern [dot] de',
    'amt@kaiserslautern,de',
    'amt@kaiserslautern',
    'amt @ kaiserslautern.de',
    'amt_at_kaiserslautern.de',
    'amt＠kaiserslautern.de',
    'amt at kaiserslautern.de',
    'amt<at>kaiserslautern.de',
    'amt at kaiserslautern dot de',
  ],
  address: [
    'Willy-Brandt-Platz 1',
    'Mainzer Straße 12',
    'Schulstraße 5',
    'Steinstr. 4a',
    'Eisenbahnstrasse 5',
    'Postfach 1320',
    'Postfach 1320, 67653 Kaiserslautern',
    'Mainzer Straße 12, 66849 Nirgendwo',
    '67657 Kaiserslautern',
  ],
};

describe('an address in a text is found', () => {
  for (const [kind, texts] of Object.entries(FOUND)) {
    for (const written of texts) {
      test(`${kind}: ${written}`, () => {
        for (const text of [written, `- ${written}`, `Siehe ${written}, immer.`]) {
          const expected = kind === 'phone' ? plainNumber(written) : written;
          assert.deepEqual(literalsIn(text), [{ kind, written: expected }], text);
        }
      });
    }
  }

  for (const word of [
    'Servicenummer',
    'Telefon-Nr.',
    'Tel.-Nr.:',
    'Rufnummern:',
    'Nummer',
    'Büronummer',
  ]) {
    test(`as a number that somebody can call: ${word}`, () => {
      const found = literalsIn(`${word} 0631 365-2381`).map(({ written }) => written);
      assert.deepEqual(found, ['0631 365-2381']);
    });
  }

  test('as a postal code behind a street that has no usual name', () => {
    const [found] = literalsIn('Am Altenhof 5, 66849 Nirgendwo');
    assert.deepEqual(found, { kind: 'address', written: '66849 Nirgendwo' });
  });
});

describe('a text holds no address', () => {
  const texts = [
    'am 3. Oktober, am 03.10.2026, 03-10-2026, 07/08 2026, 05/2026 bis 09/2026',
    'Straße des 17. Juni',
    'Pressemitteilung vom 9. März 2026, Drucksache 0123/2026, Az. 4 K 123/26',
    'Maßstab 1:50, 1:25 000, 2:1',
    'Arbeitsplatz 4.0, Parkplatz 3, Schulweg 2, Bundesstraße 270',
    'Stiftsplatz 2026, Stiftsplatz 3 Bühnen',
    'Schulweg 2 Kilometer, Uferweg 2 km, Altenwoogstraße 30 % teurer',
    '11873 Menschen',
    'In der Stadt leben 11873 Menschen. Im Jahr 2017, 11873 Menschen.',
    'ISBN 978-3-16-148410-0, ISBN 3-16-148410-X, ISBN 0306406152',
    'DE89 3704 0044 0532 0130 00, DE02120300000000202051',
    'um 06:30, 08.00–12.00 Uhr, 50.000 Euro, 0,5 Prozent, 10 000 000 Menschen',
    'EN 301 549, BITV 2.0, (EU) 2016/2102, § 25 Absatz 2 Nummer 2, HRB 12345, 19/673/03721',
    '115, 112 und 116 117',
    '[Karte](https://a.de/0631365) www.a.de/0631/3652381',
    'Telefon 112, Telefon 116 117, Tel. 115, Telefon 5 Jahre, Telefon 2026',
    'Kontonummer 0012345678, Az. 0123-45/2026, Stiftsplatz 3. Oktober, Telefon – 24 Stunden',
    '5 @ 3 €, Treffen @ Rathaus, am 01.02. und 03.04.2026, 01 02 2026',
    'Look at me, @stadt, [at], made at home',
    'Treffen@Rathaus, Fest@KL 2026, @stadt@social.example',
    'Bestell-Nr. 0631 22 33 44, Artikelnr.: 0711 234567, Gemeindeschlüssel 07312000',
    'ISSN 0028-0836, PZN 01234567, AGS 07312000, Gz. 0312-456/26, Kassenzeichen 0100.2345.6789',
    'Kurs-Nr. 0231456, Kursnummern 0231457, Steuer-ID 01 234 567 890, Meeting-ID: 012 345 6789',
    'Kenncode: 0815 4711, Kennziffer 01234/26, Zählernummer 0044 1234 5678, Lottozahlen: 04 11 19 23 38 49',
    'Postleitzahlen 06108–06132, die Seiten 0012 – 0018, das Programm Mobil 2030–2035',
    'Wochenmarkt auf dem Stiftsplatz 7–13 Uhr, Fest auf dem Marktplatz 10 - 17.30 Uhr',
    'Listenplatz 3, Ranglistenplatz 12, Sendeplatz 2, Verkäufer 2 und Läufer 12',
    'Die Tafel gab 12000 Essen aus.',
    'Amig@s, tod@s und compañer@s, kre@tiv und schul@ktiv',
    'Auf Platz 1 kam der Verein, der Weg 3 ist gesperrt',
    'Anruf {{telefon}}, Mail {{e-mail}}, [Mail]({{mail-anfrage}})',
  ];
  for (const text of texts) {
    test(text, () => assert.deepEqual(literalsIn(text), []));
  }
});
