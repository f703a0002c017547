import type { Strings } from '../../lib/site/strings.ts';

export default {
  siteShortName: 'Bureau de l’intégration de Kaiserslautern',
  skipLink: 'Aller au contenu',
  nav: { main: 'Menu principal', legal: 'Informations légales' },
  heroAlt: 'L’hôtel de ville et la collégiale (Stiftskirche) de Kaiserslautern vus d’en haut',
  readMore: 'Lire la suite : {title}',
  contact: {
    title: 'Contact',
    address: 'Adresse',
    phone: 'Téléphone',
    email: 'E-mail',
    vcard: 'Enregistrer les coordonnées (vCard)',
    map: 'Voir sur la carte (OpenStreetMap)',
  },
  help: {
    title: 'Aide par téléphone',
    all: 'Tous les numéros',
    always: 'joignable à tout moment',
    free: 'gratuit',
    anonymous: 'anonyme',
    languages: 'Langues : {languages}',
    languageCount: 'en allemand et dans {count} autres langues',
    hours: '{days} de {from} h à {to} h',
    daily: 'tous les jours',
    days: '{from}–{until}',
    asOf: 'Information de {year}.',
    hoursMayDiffer: 'Les horaires ont pu changer.',
    unconfirmed: 'La ville n’a pas encore confirmé cette information.',
    names: {
      feuerwehr: 'Pompiers et secours médicaux',
      polizei: 'Police',
      arzt: 'Médecins de garde (Ärztlicher Bereitschaftsdienst)',
      behoerden: 'Numéro des services publics (Behördennummer)',
      'gewalt-frauen':
        'Violences faites aux femmes : ligne d’aide (Hilfetelefon « Gewalt gegen Frauen »)',
      opfer: 'Victimes d’infractions (Weisser Ring)',
      kinder: 'Enfants et jeunes',
      eltern: 'Parents',
      telefonseelsorge: 'Écoute et soutien par téléphone (TelefonSeelsorge)',
      schwangere: 'Femmes enceintes en détresse (Schwangere in Not)',
      ukraine: 'Ligne d’aide Ukraine (Helpline Ukraine)',
      gift: 'Centre antipoison de Mayence (Giftnotruf Mainz)',
      bamf: 'Service aux citoyens de l’Office fédéral des migrations et des réfugiés (BAMF)',
      diskriminierung:
        'Agence fédérale de lutte contre les discriminations (Antidiskriminierungsstelle des Bundes)',
    },
  },
  page: {
    sources: 'Sources',
    updated: 'Dernière modification : {date}',
    draft: 'Brouillon : cette page n’est pas encore publiée.',
    unapproved: 'La ville n’a pas encore validé ce texte.',
  },
  topics: {
    others: 'Autres thèmes',
    asOf: 'État au {date}. Les règles et les montants peuvent changer.',
  },
  languages: {
    label: 'Langues',
    germanOnly: 'uniquement en allemand',
    offer: 'Lire cette page en français',
    dismiss: 'Fermer ce message',
  },
  translation: {
    machine:
      'Cette traduction a été faite par un ordinateur. Aucune personne compétente ne l’a encore vérifiée. Le texte allemand fait foi.',
    reviewed: 'Traduction vérifiée : {reviewer}, {date}',
    outdated: 'Le texte allemand a été modifié après la traduction. Cela concerne :',
    beginning: 'Début de la page',
    german: 'Voir le texte allemand',
    fallback: 'Cette page n’existe pas encore dans votre langue. Vous lisez le texte allemand.',
    legalFallback:
      'Ce texte juridique n’existe qu’en allemand et en anglais. Le texte allemand fait foi.',
  },
  sideBySide: {
    link: 'Afficher à côté du texte allemand',
    purpose:
      'Montrez cette page dans une administration, par exemple : votre langue, et l’allemand à côté ou en dessous.',
    back: 'Afficher uniquement dans votre langue',
  },
  footer: {
    weatherWarnings: 'Alertes météo (dwd.de)',
    weatherSource:
      'Source des données : Deutscher Wetterdienst (service météorologique allemand), valeurs journalières calculées à partir des valeurs horaires',
  },
  weather: {
    today: 'Aujourd’hui, {range}',
    todayWithIcon: 'Aujourd’hui, {range}, {icon}',
    range: 'de {min} à {max} °C',
    single: '{max} °C',
    minus: 'moins {n}',
    icons: {
      'clear-day': 'ensoleillé',
      'partly-cloudy-day': 'partiellement nuageux',
      cloudy: 'couvert',
      fog: 'brouillard',
      wind: 'venteux',
      rain: 'pluie',
      sleet: 'neige fondue',
      snow: 'neige',
      hail: 'grêle',
      thunderstorm: 'orage',
    },
  },
  facts: {
    early: 'début {date}',
    range: '{from}–{until}',
    source: 'Source : {label}',
    over: 'était valable jusqu’au {date}',
    unconfirmed: 'pas encore confirmé',
  },
} satisfies Strings;
