import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { languageOf } from '../../../lib/base/languages.ts';
import { wrongLanguage } from '../../../lib/translation/wrong-language.ts';
import { german, translated, treeOf } from '../../support/translations.ts';

/** One sentence in each language. */
const SENTENCES = {
  de: 'Wir helfen allen Menschen, die neu in der Stadt sind, und beantworten Ihre Fragen, auch wenn Sie nicht wissen, an wen Sie sich wenden können.',
  en: 'We help all people who are new to the city and answer your questions, even if you do not know whom you can ask for advice.',
  ar: 'نساعد جميع الأشخاص الجدد في المدينة ونجيب عن أسئلتكم، حتى إذا كنتم لا تعرفون إلى من يمكنكم أن تتوجهوا في هذه الحالة.',
  uk: 'Ми допомагаємо всім людям, які нещодавно приїхали до міста, і відповідаємо на ваші запитання, навіть якщо ви не знаєте, до кого звернутися.',
  tr: 'Şehirde yeni olan herkese yardım ediyor ve sorularınızı yanıtlıyoruz; kime başvuracağınızı bilmiyorsanız da bize yazabilir veya bizi arayabilirsiniz.',
  fa: 'ما به همهٔ کسانی که تازه به این شهر آمده‌اند کمک می‌کنیم و به پرسش‌های شما پاسخ می‌دهیم، حتی اگر نمی‌دانید از که بپرسید.',
  ro: 'Îi ajutăm pe toți oamenii care sunt noi în oraș și vă răspundem la întrebări, chiar dacă nu știți cui vă puteți adresa.',
  ru: 'Мы помогаем всем людям, которые недавно приехали в город, и отвечаем на ваши вопросы, даже если вы не знаете, к кому обратиться.',
  fr: 'Nous aidons toutes les personnes qui viennent d’arriver dans la ville et répondons à vos questions, même si vous ne savez pas à qui vous adresser.',
} as const;

describe('a sentence of another language is told', () => {
  for (const [code, sentence] of Object.entries(SENTENCES)) {
    for (const other of Object.keys(SENTENCES)) {
      test(`${code} in a text of ${other}`, () => {
        assert.equal(wrongLanguage(sentence, languageOf(other)) === null, code === other);
      });
    }
  }

  test('Leichte Sprache is German', () => {
    assert.equal(wrongLanguage(SENTENCES.de, languageOf('leicht')), null);
    assert.equal(wrongLanguage(SENTENCES.en, languageOf('leicht')), 'Englisch');
  });
});

describe('so is a short one that has no word of its own language', () => {
  for (const [text, code, name] of [
    ['The course is for all people.', 'fr', 'Englisch'],
    ['Das ist der Weg für alle.', 'en', 'Deutsch'],
    ['Курс для всіх людей, які приїхали до міста.', 'ru', 'Ukrainisch'],
    ['این دوره برای همه است.', 'ar', 'Persisch'],
    ['هذه الدورة للجميع في المدينة.', 'fa', 'Arabisch'],
    ['Vous pouvez nous appeler pour les questions.', 'ro', 'Französisch'],
  ] as const) {
    test(`${code}: ${text}`, () => assert.equal(wrongLanguage(text, languageOf(code)), name));
  }
});

describe('no other language is', () => {
  for (const text of [
    'Landesgesetz zur Gleichstellung, Inklusion und Teilhabe von Menschen mit Behinderungen',
    'The office was called “Stabsstelle Asyl” and became part of the “Bündnis für Integration und Zusammenhalt” in the city, with the “Beirat für Migration und Integration” as its partner.',
    'Languages: Deutsch, English, العربية, Українська, Türkçe, فارسی, Română, Русский, Français, Kurdî, Polski, Español, Italiano, Português',
    'Caritas-Zentrum Kaiserslautern',
    'Haus der Kulturen und der Begegnung',
    'Ask at the Haus der Kulturen und der Begegnung.',
    'Kontakt (Contact): Rathaus.',
    '',
  ]) {
    test(JSON.stringify(text), () => assert.equal(wrongLanguage(text, languageOf('en')), null));
  }
});

test('a page names its first text in another language, but no quotation', async (t) => {
  const tree = await treeOf(t, {
    'de/kontakt.md': german(`Eins\n\n- Zwei\n- Drei\n\n> ${SENTENCES.de}`),
    'en/kontakt.md': translated(`One\n\n- Two\n- ${SENTENCES.de}\n\n> ${SENTENCES.de}`),
    'fr/kontakt.md': translated(`Un\n\n- Deux\n- Trois\n\n> ${SENTENCES.de}`, {
      description: 'Comment nous joindre, avec l’adresse, le téléphone et le plan.',
    }),
  });
  await tree.record('en/kontakt.md');
  await tree.record('fr/kontakt.md');
  assert.deepEqual(await tree.problems(), [
    'src/en/kontakt.md:11: Dieser Text ist wohl Deutsch: „Wir helfen allen Menschen, die neu in der Stadt sind, und beantworten Ihre Frag…“.',
  ]);
});

test('a page names its first text that is still the German one, but no name', async (t) => {
  const names =
    '„Ich brauche bitte einen Termin.“\n\nBeirat für Migration und Integration\n\nKL ist bunt\n\nCaritas-Zentrum der Stadt';
  const tree = await treeOf(t, {
    'de/kontakt.md': german(`${names}\n\n- Bringen Sie Ihren Pass mit.\n- Foto`),
    'de/hilfe.md': german('Text\n\n## Wer hilft mir?'),
    'de/karte.md': german('Text'),
    'en/kontakt.md': translated(`${names}\n\n- Bringen Sie Ihren Pass mit.\n- Foto`),
    'en/hilfe.md': translated('Text\n\n## Wer hilft mir?'),
    'en/karte.md': translated('Text', {
      description: 'So erreichen Sie uns mit Adresse, Telefon, Mail und Karte.',
    }),
    'leicht/hilfe.md': translated('Text\n\n## Wer hilft mir?'),
  });
  for (const name of ['en/kontakt.md', 'en/hilfe.md', 'en/karte.md', 'leicht/hilfe.md']) {
    await tree.record(name);
  }
  const said = (text: string) => `Dieser Text ist wohl Deutsch: „${text}“.`;
  assert.deepEqual(await tree.problems(), [
    `src/en/hilfe.md:10: ${said('Wer hilft mir?')}`,
    `src/en/karte.md:3: ${said('So erreichen Sie uns mit Adresse, Telefon, Mail und Karte.')}`,
    `src/en/kontakt.md:16: ${said('Bringen Sie Ihren Pass mit.')}`,
  ]);
});
