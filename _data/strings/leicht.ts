import type { Strings } from '../../lib/site/strings.ts';

export default {
  siteShortName: 'Projekt·büro Integration Kaiserslautern',
  skipLink: 'Direkt zum Inhalt',
  nav: { main: 'Haupt·menü', legal: 'Rechtliche Seiten' },
  heroAlt: 'Bild von oben: Rathaus und Stifts·kirche in Kaiserslautern',
  readMore: 'Mehr lesen: {title}',
  contact: {
    title: 'Kontakt',
    address: 'Adresse',
    phone: 'Telefon',
    email: 'E-Mail',
    vcard: 'Unsere Kontakt·daten auf Ihrem Gerät speichern (als Datei: vCard)',
    map: 'Auf einer Karte im Internet zeigen (OpenStreetMap)',
  },
  help: {
    title: 'Hilfe am Telefon',
    all: 'Alle Nummern',
    always: 'immer: Tag und Nacht',
    free: 'kostenlos',
    anonymous: 'anonym: ohne Ihren Namen',
    languages: 'Sprachen: {languages}',
    languageCount: 'auf Deutsch und in {count} anderen Sprachen',
    hours: '{days} von {from} bis {to} Uhr',
    daily: 'jeden Tag',
    asOf: 'Angabe aus dem Jahr {year}',
    names: {
      feuerwehr: 'Feuerwehr und Rettungs·dienst',
      polizei: 'Polizei',
      arzt: 'Hilfe von Ärzten (Ärztlicher Bereitschafts·dienst)',
      behoerden: 'Fragen an Ämter (Behörden·nummer)',
      'gewalt-frauen': 'Hilfe·telefon „Gewalt gegen Frauen“',
      opfer: 'Opfer von Straf·taten (Weisser Ring)',
      kinder: 'Kinder und Jugendliche',
      eltern: 'Eltern',
      telefonseelsorge: 'Menschen mit Sorgen (Telefon·seelsorge)',
      schwangere: 'Schwangere Frauen in Not',
      ukraine: 'Hilfe für Menschen aus der Ukraine (Helpline Ukraine)',
      gift: 'Hilfe bei Vergiftung (Gift·notruf Mainz)',
      bamf: 'Bürger·service vom Bundes·amt für Migration und Flüchtlinge (BAMF)',
      diskriminierung: 'Hilfe bei Diskriminierung (Anti·diskriminierungs·stelle vom Bund)',
    },
  },
  page: {
    sources: 'Quellen: Von dort sind die Informationen',
    updated: 'Letzte Änderung: {date}',
    draft: 'Entwurf: Diese Seite ist noch nicht für alle im Internet.',
  },
  languages: {
    label: 'Sprachen',
    germanOnly: 'nur in schwerem Deutsch',
    offer: 'Diese Seite in Leichter Sprache lesen',
    dismiss: 'Hinweis schließen',
  },
  translation: {
    machine:
      'Ein Computer hat diesen Text in Leichter Sprache geschrieben. Eine Prüf·gruppe hat den Text noch nicht geprüft. In einer Prüf·gruppe sind Menschen mit Lern·schwierigkeiten. Es gilt der Text in schwerer Sprache.',
    reviewed: 'Diesen Text haben Menschen geprüft: {reviewer}, {date}',
    outdated: 'Der Text in schwerer Sprache ist neuer. Diese Teile sind dort anders:',
    beginning: 'Anfang von der Seite',
    german: 'Zum Text in schwerer Sprache',
    fallback:
      'Diese Seite gibt es noch nicht in Leichter Sprache. Sie lesen den Text in schwerer Sprache.',
    legalFallback:
      'Diesen Text über Gesetze gibt es nur in schwerem Deutsch und auf Englisch. Es gilt der deutsche Text.',
  },
  sideBySide: {
    link: 'Neben dem Text in schwerer Sprache zeigen',
    purpose:
      'Sie sehen beide Texte nebeneinander: Leichte Sprache und schwere Sprache. Zeigen Sie diese Seite zum Beispiel in einem Amt.',
    back: 'Nur Leichte Sprache zeigen',
  },
  footer: {
    weatherWarnings: 'Warnungen vor gefährlichem Wetter (dwd.de)',
    weatherSource:
      'Die Daten zum Wetter sind vom Deutschen Wetter·dienst. In schwerer Sprache heißt das: Datenbasis: Deutscher Wetterdienst, Tageswerte aus Stundenwerten berechnet',
  },
  weather: {
    today: 'Heute {range}',
    todayWithIcon: 'Heute {range}, {icon}',
    range: '{min} bis {max} Grad',
    single: '{max} Grad',
    minus: 'minus {n}',
    icons: {
      'clear-day': 'sonnig',
      'partly-cloudy-day': 'Sonne und Wolken',
      cloudy: 'viele Wolken',
      fog: 'Nebel',
      wind: 'windig',
      rain: 'Regen',
      sleet: 'Schnee und Regen',
      snow: 'Schnee',
      hail: 'Hagel',
      thunderstorm: 'Gewitter',
    },
  },
  facts: { early: 'Anfang {date}', range: '{from} bis {until}', source: 'Quelle: {label}' },
} satisfies Strings;
