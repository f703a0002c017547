import type { Strings } from '../../lib/site/strings.ts';

export default {
  siteShortName: 'Biroul pentru Integrare Kaiserslautern',
  skipLink: 'Salt la conținut',
  nav: { main: 'Meniu principal', footer: 'Pagini și informații juridice' },
  heroAlt: 'Primăria din Kaiserslautern și biserica Stiftskirche, văzute de sus',
  readMore: 'Citiți mai mult: {title}',
  start: {
    topics: 'De ce aveți nevoie?',
    emergency: 'Pompieri, ambulanță',
    office: 'Biroul nostru',
  },
  contact: {
    title: 'Contact',
    address: 'Adresă',
    phone: 'Telefon',
    email: 'E-mail',
    vcard: 'Salvați datele de contact (vCard)',
    map: 'Afișați pe hartă (OpenStreetMap)',
  },
  help: {
    title: 'Ajutor la telefon',
    all: 'Toate numerele',
    always: 'disponibil oricând',
    free: 'gratuit',
    anonymous: 'anonim',
    languages: 'Limbi: {languages}',
    languageCount: 'în germană și în încă {count} limbi',
    asOf: 'Informație din {year}.',
    hoursMayDiffer: 'Este posibil ca programul să se fi schimbat.',
    unconfirmed: 'Orașul nu a confirmat încă această informație.',
    names: {
      feuerwehr: 'Pompieri și ambulanță',
      polizei: 'Poliție',
      arzt: 'Medic de gardă (Ärztlicher Bereitschaftsdienst)',
      behoerden: 'Număr de informații al autorităților publice (Behördennummer)',
      'gewalt-frauen':
        'Linia de ajutor „Violența împotriva femeilor” (Hilfetelefon „Gewalt gegen Frauen“)',
      opfer: 'Victime ale infracțiunilor (Weisser Ring)',
      kinder: 'Copii și tineri',
      eltern: 'Părinți',
      telefonseelsorge: 'Sprijin sufletesc la telefon (TelefonSeelsorge)',
      schwangere: 'Femei însărcinate aflate în dificultate',
      ukraine: 'Linia de ajutor pentru Ucraina (Helpline Ukraine)',
      gift: 'Linia de urgență pentru intoxicații Mainz (Giftnotruf Mainz)',
      bamf: 'Serviciul pentru cetățeni al Oficiului Federal pentru Migrație și Refugiați (BAMF)',
      diskriminierung: 'Agenția Federală Antidiscriminare (Antidiskriminierungsstelle des Bundes)',
    },
  },
  page: {
    contents: 'Pe această pagină',
    sources: 'Surse',
    updated: 'Ultima modificare: {date}',
    draft: 'Ciornă: această pagină nu a fost încă publicată.',
    unapproved: 'Orașul nu a aprobat încă acest text.',
  },
  topics: {
    others: 'Alte teme',
    asOf: 'Informații din {date}. Regulile și sumele se pot schimba.',
  },
  languages: {
    label: 'Limbi',
    germanOnly: 'doar în germană',
    offer: 'Citiți această pagină în română',
    dismiss: 'Închideți mesajul',
  },
  translation: {
    machine:
      'Această traducere a fost făcută de un computer. Încă nu a fost verificată de o persoană cu cunoștințe de specialitate. Textul în limba germană prevalează.',
    reviewed: 'Traducere verificată: {reviewer}, {date}',
    outdated: 'Textul german a fost modificat după traducere. Modificările privesc:',
    beginning: 'Începutul paginii',
    german: 'La textul german',
    fallback:
      'Această pagină nu există încă în limba dumneavoastră. Aici vedeți textul în limba germană.',
    legalFallback:
      'Acest text juridic există doar în germană și în engleză. Textul în limba germană prevalează.',
  },
  sideBySide: {
    link: 'Afișați alături de textul german',
    purpose:
      'Arătați această pagină, de exemplu, la ghișeu: limba dumneavoastră și, alături sau dedesubt, germana.',
    back: 'Afișați doar în limba dumneavoastră',
  },
  footer: {
    signLanguage: 'Limbajul semnelor',
    weatherWarnings: 'Avertizări meteo (dwd.de)',
    weatherSource:
      'Sursa datelor: Deutscher Wetterdienst (Serviciul Meteorologic German), valori zilnice calculate din valori orare',
  },
  weather: {
    // "de" stands between a number of 20 and more and its noun ("25 de grade"), but not before a sign.
    today: 'Astăzi {range}',
    todayWithIcon: 'Astăzi {range}, {icon}',
    range: 'între {min} și {max} °C',
    single: '{max} °C',
    minus: 'minus {n}',
    icons: {
      'clear-day': 'însorit',
      'partly-cloudy-day': 'parțial noros',
      cloudy: 'cer acoperit',
      fog: 'ceață',
      wind: 'vânt',
      rain: 'ploaie',
      sleet: 'lapoviță',
      snow: 'ninsoare',
      hail: 'grindină',
      thunderstorm: 'furtună cu descărcări electrice',
    },
  },
  facts: {
    early: 'începutul anului {date}',
    range: '{from}–{until}',
    hours: {
      slot: '{days} {from}–{to}',
      fullHour: '{hour}:00',
      time: '{hour}:{minute}',
      daily: 'zilnic',
      days: '{from}–{until}',
      appointment: 'cu programare',
      unknown: 'necunoscut',
    },
    source: 'Sursă: {label}',
    over: 'a fost valabil până la {date}',
    unconfirmed: 'încă neconfirmat',
  },
} satisfies Strings;
