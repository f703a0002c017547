/** The files of facts as editors call them, in the order in which they look for them. */
export const FILE_TITLES: Readonly<Record<string, string>> = {
  'src/angaben/buero.yaml': 'Projektbüro',
  'src/angaben/hilfenummern.yaml': 'Hilfenummern',
  'src/angaben/orte.yaml': 'Orte',
  'src/angaben/angaben.yaml': 'Nummern, Beträge, Daten und andere Angaben',
  'src/angaben/links.yaml': 'Links zu anderen Stellen',
  'src/angaben/quellen.yaml': 'Quellen',
  'src/angaben/woerter.yaml': 'Wörter für die Suche',
  'src/angaben/uebergabe.yaml': 'Übergabe an die Stadt',
};

/** Files whose entries have words in every language, or a place in the layouts: none is added or deleted. */
export const FIXED: ReadonlySet<string> = new Set([
  'src/angaben/buero.yaml',
  'src/angaben/hilfenummern.yaml',
]);

/** Labels of fields; another field has its own name with a capital letter. */
const LABELS: Readonly<Record<string, string>> = {
  'e-mail': 'E-Mail',
  ende: 'Letztes Jahr der Zeitspanne',
  anfang: 'Nur „Anfang“ des Jahres',
  gesehen: 'Zuletzt geprüft',
  bis: 'Gilt bis',
  bestaetigt: 'Von der Stadt bestätigt am',
  unbestaetigt: 'Solange die Stadt nicht bestätigt hat',
  geschichte: 'Ändert sich nie mehr',
  wofuer: 'Wofür man dorthin geht',
  fuer: 'Für wen',
  nummern: 'Nummern, jede in einer Zeile',
  zeiten: 'Zeiten, jede in einer Zeile',
  kostenlos: 'Kostenlos',
  dringend: 'Gehört zu den wichtigsten',
  woerter: 'Wörter',
  suche: 'Wörter nur für die Suche',
  was: 'Worum es geht',
  wo: 'Wo es steht',
  wer: 'Wer es entscheidet',
  seit: 'Offen seit',
  'unbestaetigt-online': 'Darf die Website vorher erscheinen?',
  erledigt: 'Erledigt am',
};

/** The German label of a field. */
export function labelOf(field: string): string {
  return LABELS[field] ?? field.slice(0, 1).toUpperCase() + field.slice(1);
}
