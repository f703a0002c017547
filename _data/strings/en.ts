import type { Strings } from '../../lib/site/strings.ts';

export default {
  siteShortName: 'Integration Office Kaiserslautern',
  skipLink: 'Skip to content',
  nav: { main: 'Main menu', legal: 'Legal information' },
  heroAlt: 'Kaiserslautern’s town hall and collegiate church (Stiftskirche) seen from above',
  readMore: 'Read more: {title}',
  contact: {
    title: 'Contact',
    address: 'Address',
    phone: 'Phone',
    email: 'Email',
    vcard: 'Save contact details (vCard)',
    map: 'Show on the map (OpenStreetMap)',
  },
  help: {
    title: 'Help by phone',
    all: 'All numbers',
    always: 'available at any time',
    free: 'free of charge',
    anonymous: 'anonymous',
    languages: 'Languages: {languages}',
    languageCount: 'in German and {count} other languages',
    hours: '{days} {from}:00–{to}:00',
    daily: 'daily',
    asOf: 'as of {year}',
    names: {
      feuerwehr: 'Fire brigade and ambulance',
      polizei: 'Police',
      arzt: 'On-call medical service (Ärztlicher Bereitschaftsdienst)',
      behoerden: 'Public authorities helpline (Behördennummer)',
      'gewalt-frauen':
        'Helpline for women affected by violence (Hilfetelefon ‘Gewalt gegen Frauen’)',
      opfer: 'Victims of crime (Weisser Ring)',
      kinder: 'Children and young people',
      eltern: 'Parents',
      telefonseelsorge: 'Crisis helpline (TelefonSeelsorge)',
      schwangere: 'Pregnant women in distress (Schwangere in Not)',
      ukraine: 'Helpline Ukraine',
      gift: 'Poison emergency line Mainz (Giftnotruf)',
      bamf: 'Citizens’ service of the Federal Office for Migration and Refugees (BAMF)',
      diskriminierung: 'Federal Anti-Discrimination Agency (Antidiskriminierungsstelle des Bundes)',
    },
  },
  page: {
    sources: 'Sources',
    updated: 'Last changed on {date}',
    draft: 'Draft: this page has not been published yet.',
  },
  languages: {
    label: 'Languages',
    germanOnly: 'only in German',
    offer: 'Read this page in English',
    dismiss: 'Close this message',
  },
  translation: {
    machine:
      'A computer made this translation. No one with the relevant expertise has checked it yet. The German version is authoritative.',
    reviewed: 'Translation checked: {reviewer}, {date}',
    outdated: 'The German text has been changed since it was translated. This affects:',
    beginning: 'Beginning of the page',
    german: 'Go to the German text',
    fallback: 'This page is not available in your language yet. You are reading the German text.',
    legalFallback:
      'This legal text is only available in German and English. The German version is authoritative.',
  },
  sideBySide: {
    link: 'Show beside the German text',
    purpose:
      'Show this page at a public office, for example: your language, with German beside or below it.',
    back: 'Show in your language only',
  },
  footer: {
    weatherWarnings: 'Weather warnings (dwd.de)',
    weatherSource:
      'Data basis: Deutscher Wetterdienst (German Meteorological Service), daily values calculated from hourly values',
  },
  weather: {
    today: 'Today {range}',
    todayWithIcon: 'Today {range}, {icon}',
    range: '{min} to {max} degrees',
    single: '{max} degrees',
    minus: 'minus {n}',
    icons: {
      'clear-day': 'sunny',
      'partly-cloudy-day': 'partly cloudy',
      cloudy: 'overcast',
      fog: 'fog',
      wind: 'windy',
      rain: 'rain',
      sleet: 'sleet',
      snow: 'snow',
      hail: 'hail',
      thunderstorm: 'thunderstorms',
    },
  },
  facts: { early: 'Early {date}', range: '{from}–{until}', source: 'Source: {label}' },
} satisfies Strings;
