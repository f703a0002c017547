import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutBreaks } from '../../../lib/publish/no-break.ts';

/** A text as it is written: `_` is a no-break space, `~` a narrow one, `[…]` is kept whole. */
function shown(text: string, language: string): string {
  return withoutBreaks(text, language)
    .replaceAll('\u00a0', '_')
    .replaceAll('\u202f', '~')
    .replace(/<span class="whole">(.*?)<\/span>/g, '[$1]');
}

for (const [language, text, expected] of [
  ['de', 'nach § 5 DDG und §\n18 Absatz 2 MStV', 'nach §_5_DDG und §_18 Absatz_2_MStV'],
  [
    'de',
    'Artikel 28 DSGVO, Art. 6 Abs. 1 Nr. 2, Artikeln 44 bis 49',
    'Artikel_28_DSGVO, Art._6 Abs._1 Nr._2, Artikeln_44 bis 49',
  ],
  [
    'de',
    'Rathaus, Willy-Brandt-Platz 1, 67657 Kaiserslautern',
    'Rathaus, [Willy-Brandt-Platz_1], 67657_Kaiserslautern',
  ],
  ['de', 'Engelsgasse 1 und Königstr. 93', 'Engelsgasse_1 und Königstr._93'],
  ['de', '50.000 Euro, 36 %, 3 °C, 8 Uhr', '50.000_Euro, 36_%, 3_°C, 8_Uhr'],
  ['de', 'Mo–Fr 9–19 Uhr und 2015–2017', 'Mo–Fr [9–19_Uhr] und [2015–2017]'],
  ['de', 'BITV 2.0, WCAG 2.2, EN 301 549, 116 117', 'BITV_2.0, WCAG_2.2, EN_301_549, 116_117'],
  ['de-simple', 'Das steht in Artikel 28.', 'Das steht in Artikel_28.'],
  [
    'de-simple',
    'E-Mail, IP-Adresse und Daten·schutz-Grund·verordnung',
    '[E-Mail], [IP-Adresse] und Daten·schutz-Grund·verordnung',
  ],
  ['de', 'E-Mail', 'E-Mail'],
  [
    'de',
    'Vor 10 Jahren kamen 300 Menschen aus 5 Ländern.',
    'Vor 10 Jahren kamen 300 Menschen aus 5 Ländern.',
  ],
  ['de', 'Im Jahr 2015 begann es', 'Im Jahr 2015 begann es'],
  [
    'en',
    'Article 28 GDPR, section 5, 50,000 euros, 9:00–17:00',
    'Article_28_GDPR, section_5, 50,000_euros, [9:00–17:00]',
  ],
  [
    'fr',
    'l’article 28, § 5, 50 000 euros, de 9 h à 17 h',
    'l’article_28, §_5, 50_000_euros, de 9_h à 17_h',
  ],
  ['fr', 'Source : « oui » ! Ah ? Bien ; voilà', 'Source_: «_oui_»~! Ah~? Bien~; voilà'],
  [
    'uk',
    'стаття 28 DSGVO, частина 1, § 5, 50 000 євро, 2026 року — так',
    'стаття_28_DSGVO, частина_1, §_5, 50_000_євро, 2026_року_— так',
  ],
  ['ru', 'статья 28, 9:00–17:00, 36 %, 50 евро', 'статья_28, [9:00–17:00], 36_%, 50_евро'],
  ['tr', 'madde 28, 50.000 avro, saat 9', 'madde_28, 50.000_avro, saat_9'],
  ['tr', '13. maddesinin 1. fıkrası, 50.000 Euro', '13._maddesinin 1._fıkrası, 50.000_Euro'],
  ['uk', 'о 9 годині, 9–19 годин', 'о 9_годині, [9–19_годин]'],
  ['ru', '9–19 часов, в 9 часов', '[9–19_часов], в 9_часов'],
  ['en', '9–19 o’clock', '[9–19_o]’clock'],
  [
    'ro',
    'articolul 28 din DSGVO, 50.000 de euro, alineatul 1',
    'articolul_28 din DSGVO, 50.000_de euro, alineatul_1',
  ],
  ['ar', 'المادة 28، الساعة 9، 50,000 يورو، 36 %', 'المادة_28، الساعة_9، 50,000_يورو، 36_%'],
  ['fa', 'مادهٔ 28، ساعت 9، 50,000 یورو، سال 2026', 'مادهٔ_28، ساعت_9، 50,000_یورو، سال_2026'],
  [
    'ar',
    'العنوان: Willy-Brandt-Platz 1, 67657 Kaiserslautern، الطابق 2',
    'العنوان: [Willy-Brandt-Platz_1], 67657_Kaiserslautern، الطابق 2',
  ],
  [
    'en',
    'Come to Königstr. 93 or Engelsgasse 1, 67655 Kaiserslautern. During 5 years 20000 people came.',
    'Come to Königstr._93 or Engelsgasse_1, 67655_Kaiserslautern. During 5 years 20000 people came.',
  ],
  ['ru', 'адрес: Platz 1, Am Weg 2, 55116 Mainz', 'адрес: Platz_1, Am Weg_2, 55116_Mainz'],
  ['xx', '§ 5 und 50 Euro', '§_5 und 50 Euro'],
] as const) {
  test(`${language}: ${text}`, () => assert.equal(shown(text, language), expected));
}

test('a text without numbers stays as it is, and so do entities', () => {
  const text = 'Ein Text &amp; noch einer';
  assert.equal(withoutBreaks(text, 'de'), text);
  assert.equal(withoutBreaks('5 &lt; 6', 'de'), '5 &lt; 6');
});
