/** Frequent first names of people who write, translate and review in the languages of the site. */
const FIRST_NAMES = new Set(
  (
    'Maria Anna Anne Eva Sabine Petra Monika Andrea Claudia Julia Laura Lisa Sarah Katharina Christine Susanne ' +
    'Stefanie Nicole Erika Ursula Karin Heike Martina Birgit Renate Michael Thomas Andreas Peter Stefan Christian ' +
    'Martin Frank Jürgen Klaus Wolfgang Uwe Bernd Hans Max Markus Daniel Alexander Jan Tobias Paul Lukas Felix David ' +
    'Ahmad Ahmed Mohammed Mohammad Muhammad Mohamed Ali Fatima Aisha Layla Leila Omar Hassan Hussein Yusuf Ibrahim ' +
    'Mehmet Mustafa Ayşe Fatma Emine Zeynep Elif Oksana Olena Natalia Natalija Iryna Svitlana Tetiana Andriy ' +
    'Oleksandr Ivan Olga Elena Dmitri Sergei Tatiana Irina Anastasia Ion Andrei Ioana Mihai Reza Maryam Zahra ' +
    'Pierre Jean Marie Sophie John Mary James Emma Jane Robert William'
  ).split(' '),
);

const TITLE =
  /^(?:Frau|Herrn?|Fr\.|Hr\.|Dr\.|Prof\.|Mrs?\.?|Ms\.?|Miss|Mme|Madame|Monsieur)\s+\p{Lu}/u;
const INITIALS = /^(?:\p{Lu}\.\s?){1,2}\p{Lu}\p{Ll}+$/u;
const TWO_WORDS = /^(\p{Lu}\p{Ll}+)(?: \p{Lu}\.)?(?: (?:von|van|de|al|el))? \p{Lu}[\p{L}’'-]+$/u;

/** Whether a text is the name of a person, where the function of a person is wanted. */
export function isPerson(text: string): boolean {
  const [, first] = TWO_WORDS.exec(text) ?? [];
  return TITLE.test(text) || INITIALS.test(text) || (first !== undefined && FIRST_NAMES.has(first));
}
