import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkLiteralFacts, factHints } from '../../../lib/site/check-facts.ts';
import { FACT_STRINGS, FACTS, problemsIn, render } from '../../support/markdown.ts';
import { sourcePage } from '../../support/translations.ts';

/** Correct and odd German, a paragraph each. */
const GERMAN = [
  // Numbers, dates, amounts.
  '3. Oktober',
  'Am 3. Oktober, am 03.10.2026 und vom 3.–5. Oktober 2026',
  '1. FC Kaiserslautern',
  '3. Stock, Zimmer 12',
  'Wir treffen uns beim\n1. FC Kaiserslautern\nim\n3. Stock',
  '2. Bundesliga, 1. Liga, 4. Februar war es',
  'Straße des 17. Juni',
  'Pressemitteilung vom 9. März 2026, Seite 3 ff.',
  'Maßstab 1:50, Ergebnis 2:1, Kontrast 7:1',
  'Arbeitsplatz 4.0 und Web 2.0',
  'Stiftsplatz 2026, Schulweg 2 Kilometer',
  'Hier leben 11873 Menschen, das sind 11.873 oder 11 873.',
  'ISBN 978-3-16-148410-0, ISSN 1234-5678',
  'IBAN DE89 3704 0044 0532 0130 00, BIC COBADEFFXXX',
  'Aktenzeichen 4 K 123/26, Drucksache 0123/2026',
  'Preis: 5 €, ermäßigt 2,50 €, 50.000 Euro, 12,5 %',
  'Uhrzeit 8:30, 8.30 Uhr, 9–19 Uhr, 24/7, 365 Tage',
  '5 < 6, x > y, a <b und 5 <3, 3 > 2 > 1',
  '2 + 2 = 4, x == y? Nein: x ≠ y. 5 * 3 * 2 = 30, 5*3*2, 10^3, 2-3-mal',
  '-5 Grad, +5 Grad, ±0, ca. 30 °C, 50 m², ½ Liter, H₂O',
  '2 * * 3, ein * und * ein, 5 * 3 * 2, * * *',
  'XXL, XX. Jahrhundert, Papst Johannes XXIII., XXX. Olympische Spiele',
  'Der Kurs findet im\n2. Obergeschoss statt, am\n20. Geburtstag des Hauses.',
  'Sie brauchen:\nPass, Foto und 1. Mietvertrag',
  '1848\nwar die Revolution.',
  'Plätze 1 - 5 sind frei, 6 - 10 belegt.',
  'Termine: 1.3., 15.3. und 29.3.2027; Mo-Fr 9-12 + Do 14-18 Uhr',
  'Siehe Anlage [1] und Fußnote (2). (Fast) alle kamen [sic!] pünktlich.',
  'So geht’s: 1) anrufen, 2) Termin machen, 3) kommen.',
  'U25-Team, Ü60-Treff, 24-h-Dienst, Hausmeister/-in (m/w/d), z.Hd. Frau N. N.',
  // Stars, colons, lines within words.
  'ein*e Sozialarbeiter*in oder eine*n Dolmetscher*in*',
  'Jede*r, der*die mitmacht, ist willkommen.',
  'Bürger*innen, Kolleg*innen und jede*r Schüler*in: die Endung *innen gefällt nicht allen.',
  'Kolleg_innen, Schüler:innen, Leser/-innen, Lehrer/innen, MitarbeiterInnen, Freund(inn)e(n)',
  'für Schüler:innen: heute, und für Lehrer:innen:',
  '*Pflichtfeld, Preise*, Hotel ***, Hotel ****',
  'Name: ______________ Datum: __.__.____',
  'Kaffee * Tee * Wasser',
  'rot * grün * blau.',
  'Felder mit * sind Pflicht. Name * und Ort * fehlen.',
  '*Pflichtfelder sind mit * gekennzeichnet',
  'Felder *mit Stern* fehlen, Name *, Ort *',
  '* eins\n* zwei *',
  '- Antrag *',
  '* Antrag*',
  'Name: _ Ort: _ und snake_case, _so_ ist es',
  '```\nCode\n```\n\n~~~\n~~~\n\n- a\n\n  ```\n  b\n\n  ```',
  // Abbreviations and signs.
  'z. B., z.B., u. a., d. h., bzw., usw., Tel., Nr. 5, Str., Abs. 2, ggf., inkl., o. Ä.',
  '§ 5 DDG, §§ 5 und 6, Art. 28 DSGVO, (EU) 2016/2102, EN 301 549',
  'A & B, Müller & Söhne, H&M, AT&T, R&D;, Kind&Kegel; Q&A',
  'C:N, C++, C#, F#, Nr. #5, #Vielfalt und #KListbunt',
  '#Vielfalt ist ein Schlagwort',
  '„Zitat“, ‚so‘, »so«, "so", \'so\', ’s ist gut, geht’s',
  '„Integration gelingt nur gemeinsam.“\n\n– Johann Wolfgang von Goethe',
  '> Integration gelingt nur gemeinsam.\n>\n> – Johann Wolfgang von Goethe',
  '> Integration gelingt nur gemeinsam.\n\n– Johann Wolfgang von Goethe',
  '| Tag | Zeit |\n|---|---|\n| Mo | – geschlossen |\n| Di | - keine - |',
  '## – Ein Titel',
  'Das Wetter – so sagt man – ist gut\n– meistens.',
  'Ja -- oder nein --- vielleicht ... oder … doch?!',
  '(siehe Kontakt), [sic], [...], […], [Anm. d. Red.], Quelle [1], Studien [1][2], [siehe [1]]',
  '((so)) und (so (oder so)), {so oder so}, <so oder so>, [[1] und [2]]',
  'Frage/Antwort, und/oder, km/h, 1/2, I/O, Kaiserslautern/Pfalz',
  'Weiter → hier ← dort ⇒ so, a -> b <- c, => so, ==> so, <== so',
  'Gut 👍 sehr gut 🎉👩‍👩‍👧 ☺ :-) ;-) :) <3 ^^ xD',
  '✓ kostenlos ✔ ohne Anmeldung ☎ Telefon ★★★',
  'E-Mail, E‑Mail, T-Shirt, 5-Tage-Woche, Vor- und Nachname, KITA-Platz, -innen als Endung',
  'a·b, Kaffee · Tee · Wasser, Montag | Dienstag, Tag/Nacht',
  'Was? Wirklich??? Ja!!! Ohne Fragen.',
  'TODOs gibt es nicht, die To-do-Liste auch nicht.',
  'Die Endung .de, die Datei .md, die Adresse „www.“ und das „@“',
  'Café, Łódź, Şanlıurfa, São Paulo, Київ, Москва, القاهرة, تهران',
  'Er sagte: „[Das] ist [so].“',
  'Ein Name: Wert, Ort: Rathaus, Uhrzeit: offen, O-Ton: gut, o weh',
  'Ja, ich – wir – sie.\nUnd so weiter.',
  'Ein Satz mit \\*Stern\\*, \\{\\{Klammern\\}\\}, \\[\\[so\\]\\], \\## und &lt;b&gt;',
  '`**` und `{{nichts}}` und `<br>` und `a.md`',
  'Zeile eins\\\nZeile zwei  \nZeile drei',
  'Die Stelle (m/w/d), auch (w/m/*) und (d/m/w), 50%, 5%ige Hürde, 20 % der Kinder, 100%de',
  '– Woher kommen Sie?\n– Aus Kyjiw.',
  '1 Kind: 5 €\\\n2 Kinder: 8 €\\\n3 Kinder: 1,- €',
  '📅 5. Mai\n📍 Rathaus',
  '12.03.2026, 18:00 - 20:00 Uhr: Vortrag',
  'Pfad //server, A//B, (*) mit Anmeldung, (**) ohne',
  '© Stadt Kaiserslautern\n© Foto: Amt',
  '€ 5\n€ 6',
  'Fax 2026/27, Konto 0 12 / 3456',
  'Von: Kaiserslautern\nNach: Mainz',
  'Elisabeth\nII. Bauabschnitt',
  '[Mehr über uns](kontakt.md) und [Website der Stadt](https://www.example.org/)',
  '„Layout“ und „updated“: englische Wörter',
  'Titel: Sprachcafé\nOrt: Rathaus\nKosten: 5 €\nTitle: Café\nStart: 2027-07-03',
  'Im Heft steht title: so heißt es dort, order: auch.',
  'draft: das ist ein Entwurf\n\norder: 3 Karten\n\nmenu: Suppe\n\nend: nie',
  "Der Preis: US$ 100, 5 $ und $a, 26'' im Zoll, +++ Wichtig +++",
  '*1920 in Kaiserslautern, †2001; * 1920',
  '(Text, Bild und Ton), (Ort: Rathaus), der Name folgt dem Datum',
  // Parts of words, notes, numbers of pages, columns, names with points.
  'Haus- und Gartenarbeit, ein- bis zweimal, be- oder entladen, Vor-, Nach- und Zwischensaison',
  'Groß- wie\nKleinstädte, Kinder-\nund Jugendbüro, Hin- sowie Rückfahrt, die Vorsilbe ver- ist kurz',
  'Erwachsene 5 €*, Kinder 3 €**\n\n** bis 14 Jahre',
  'An Feiertagen geschlossen.* Bitte rufen Sie an.**',
  'Version 2.1 und Satz.2 in Abs.2 Satz 1, siehe Nr.5 und Kap.3 Seite 2',
  'Seite 3 von 12 ist leer. Siehe Seite 4 von 5.',
  'Name: ..................\nOrt: ..................',
  'Ort:    Datum: ____    Name: ____\nOrt:    Datum: ____    Name: ____',
  'A; B; C und mehr\nD; E; F und mehr',
  'Es kamen ~100 Menschen und ~20 Kinder, ~ eine Stunde ~ lang.',
  'Am 5. Mai schrieb das Amt: Kommen Sie!',
  'Am 31. August 2026 schrieb die Stadt an alle:\n\n> Herzlich willkommen!',
  'Zimmernr.3 und Hausnr.5',
  'Zum [Treffen am Bildschirm](https://teams.microsoft.com/l/meetup-join/1)',
  'Das Büro, z.B. i.d.R. u.a. mit e.V., a.b, hilfe.Es',
  '[www.example.org](https://www.example.org/a), [example.org](https://shop.example.org/), [müller.de](https://müller.de/)',
  'Des [Amtes](kontakt.md)s, ([Kontakt](kontakt.md)), „[Kontakt](kontakt.md)“/[Kontakt](kontakt.md)',
  // What is meant.
  '**Bitte:** Rufen Sie an. **Bitte**, rufen Sie an. (**Bitte**) „**Bitte**“ **Nr.** 5',
  '*kursiv* und _kursiv_ und ~~weg~~ und **fett *und kursiv***',
  'Die [Seite mit dem Kontakt](kontakt.md), noch einmal [die Seite](kontakt.md) und [die Seite](kontakt.md)',
  'Anruf {{telefon}}, Mail {{e-mail}}; ({{telefon}}) „{{amt}}“ {{amt}}s {{amt}}-Team: {{telefon}}.',
  '{{zahl.viele}}fach, Satz.{{quelle.erste}} Am {{zeit.tag}}: los',
  'Öffnen Sie [den Wetterdienst](https://www.dwd.de/DE/wetter_heute__neu?a=1&id=2#unten) oder <https://example.org/a__b>',
  '- Kaffee\n- Tee\n\nund noch\n\n- mehr',
  'So geht es:\n- anrufen',
  'Wir bieten\n- beraten\n- helfen',
  '1. Anrufen\n2. Kommen',
  '> 10 Fragen und Antworten\n> – die Redaktion',
  'Oben\n\n---\n\nUnten',
  '| Tag | Zeit |\n|---|---|\n| Mo | 9–12 |\n| Di | – |\n| a \\| b | -5 |',
  'Telefon:\t{{telefon}}',
  // Lines that begin alike, dashes on both sides, numbers of kings and chapters.
  'Mittwoch, 5. Mai 2027, Mi., 05.05.2027, Mi 5. 5. 2027, Sonntag, den 29. Februar 2032, am 30. Februar',
  'Mo.–Fr., 4.1.2027–8.1.2027, Sa/So 5.6.2027, Samstag und Sonntag, 5. und 6. Juni 2027, Sonnabend, 5.6.2027',
  'Abschnitt 45.13.2027, um 24:00 Uhr, um 0.05 Uhr, Ergebnis 3:75, ab 9:30 Uhr, 25:30 Stunden',
  'Hier steht noch ein Bild von früher. Hier fehlt noch Text aus dem Jahr 1990. Bitte noch prüfen lassen',
  'Größe XX, Kapitel XX, Betreff: Spende, www. und http, Bild: Rathaus',
  '3.\u00a0Oktober: Fest\n4.\u00a0Oktober: Markt\n\n5.Mai: Fest\n6.Juni: Markt',
  '1.\u00a0OG: Amt\\\n2.\u00a0OG: Saal',
  '1× Passfoto\\\n2× Kopie\n\n1€ für Kinder\\\n2€ für andere\n\n1% Zins\n2% Skonto',
  '(1) Die Würde des Menschen ist unantastbar.\\\n(2) Das Deutsche Volk bekennt sich zu ihr.',
  'Musik\n\n– Pause –\n\n— Änderungen vorbehalten —',
  '— Guten Tag! — Guten Tag.',
  '> Wer wagt, gewinnt.\n>\n> –\u00a0Ein Sprichwort',
  'Band XXX: Mittelalter, Kapitel XXX, Psalm XXX',
  'Die Menge M = {x} und die Menge {1}',
  'Von: Kaiserslautern Hbf\\\nDatum: 3. Mai 2027',
  'Gas- durch Wärmepumpen, Teil- vor Vollzeit, An- inkl. Abreise, Hin- samt Rückweg',
  'Aus der Vormittags- wird eine Nachmittagsgruppe.',
  'Das Fest war gut. [Ende]\n\n[Ende der Durchsage]\n\n[ab 18 Jahren] und [wenn möglich]',
];

/** Text in other languages, with their own signs. */
const OTHERS = [
  'Que faire ? Appelez-nous : « c’est gratuit » ; le 1er mai, n° 5 ; l’association « Aide »',
  '– Bonjour ! dit-il.',
  '— Хто там? — Це ми.',
  '–\u00a0Bonjour.\n–\u00a0Bonjour, dit-il.',
  '– Хто там?',
  '— Merhaba, dedi.\n— Merhaba.',
  'Vraiment ??? Oui !!!',
  '{{telefon}} و{{e-mail}}',
  'Зв’яжіться з нами; № 5; 9.00–12.00',
  'هل تحتاج إلى مساعدة؟ اتصل بنا: ١٢٣، أو وـ{{telefon}}، من ٩ إلى ١٢ صباحًا؛',
  'بـ{{amt}} ول{{amt}}',
  'آیا کمک می‌خواهید؟ «بله» ۱۲۳ تومان؛ می‌توانید',
  'O carte, o cafea și 2 ani. „Așa”, 5 %.',
  'Türkiye’den geldi; İstanbul’da 3’ü {{amt}}’nde; «böyle».',
  'و[اتصل بنا](kontakt.md)، [Kontakt](kontakt.md)’tan, [Kontakt](kontakt.md)tan',
  'pre- and post-war, full- or part-time, двух- или трёхкомнатная',
  'Title: a meeting\nPlace: town hall\n\nplace: town hall\n\nsource: the city',
  'Open 9 am–12 noon, “so”, it’s 5 p.m.; Q&A; o’clock',
];

describe('correct German that is odd raises no message', () => {
  for (const text of GERMAN) {
    test(JSON.stringify(text), () => {
      assert.deepEqual(problemsIn(text), []);
      assert.deepEqual(checkLiteralFacts([sourcePage(text)], FACTS), []);
      assert.deepEqual(factHints([sourcePage(text)], FACTS, FACT_STRINGS), []);
    });
  }

  test('also as a page of them all', () => {
    const page = GERMAN.join('\n\n');
    assert.deepEqual(problemsIn(page), []);
    assert.deepEqual(checkLiteralFacts([sourcePage(page)], FACTS), []);
  });
});

describe('correct text in another language raises no message', () => {
  for (const text of OTHERS) {
    test(text, () => assert.deepEqual(problemsIn(text, 1, 'src/fr/seite.md'), []));
  }
});

describe('what is meant as text is shown as text', () => {
  for (const [text, html] of [
    ['Bürger*innen und Kolleg*innen', '<p>Bürger*innen und Kolleg*innen</p>\n'],
    ['**Alle Bürger*innen**', '<p><strong>Alle Bürger*innen</strong></p>\n'],
    ['و**مهم**', '<p>و<strong>مهم</strong></p>\n'],
    ['1. FC Kaiserslautern', '<p>1. FC Kaiserslautern</p>\n'],
    ['Beim\n1. FC\nheute', '<p>Beim\n1. FC\nheute</p>\n'],
    ['- 1. FC', '<ul>\n<li>1. FC</li>\n</ul>\n'],
    ['> 2. Liga', '<blockquote>\n<p>2. Liga</p>\n</blockquote>\n'],
    ['1) **Eins**', '<p>1) <strong>Eins</strong></p>\n'],
    ['Preis: 5 €*\n\n* mit Steuer', '<p>Preis: 5 €*</p>\n<p>* mit Steuer</p>\n'],
    ['Preis: 5 €*\n* mit Steuer', '<p>Preis: 5 €*\n* mit Steuer</p>\n'],
    ['*a*\n\n* b', '<p><em>a</em></p>\n<ul>\n<li>b</li>\n</ul>\n'],
    ['1. a\n2. b', '<ol>\n<li>a</li>\n<li>b</li>\n</ol>\n'],
    ['1. a\n\n   b', '<ol>\n<li>\n<p>a</p>\n<p>b</p>\n</li>\n</ol>\n'],
    ['Text\n---', '<p>Text</p>\n<hr>\n'],
    ['[Anm.]: Text', '<p>[Anm.]: Text</p>\n'],
    [
      'Text\n\n    mit {{amt}}',
      '<p>Text</p>\n<p>mit Amt für &quot;Tests&quot; &lt;&amp; mehr&gt;</p>\n',
    ],
    ['\tText', '<p>Text</p>\n'],
  ] as const) {
    test(JSON.stringify(text), () => {
      assert.equal(render(text), html);
      assert.deepEqual(problemsIn(text), []);
    });
  }
});
