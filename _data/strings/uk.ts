import type { Strings } from '../../lib/site/strings.ts';

export default {
  siteShortName: 'Бюро з питань інтеграції, Кайзерслаутерн',
  skipLink: 'Перейти до вмісту',
  nav: { main: 'Головне меню', legal: 'Правова інформація' },
  heroAlt: 'Ратуша і церква Штіфтскірхе в Кайзерслаутерні, вигляд згори',
  readMore: 'Читати далі: {title}',
  contact: {
    title: 'Контакти',
    address: 'Адреса',
    phone: 'Телефон',
    email: 'Електронна пошта',
    vcard: 'Зберегти контактні дані (vCard)',
    map: 'Показати на карті (OpenStreetMap)',
  },
  help: {
    title: 'Допомога телефоном',
    all: 'Усі номери',
    always: 'цілодобово',
    free: 'безкоштовно',
    anonymous: 'анонімно',
    languages: 'Мови: {languages}',
    languageCount: 'німецькою та ще {count} мовами',
    hours: '{days} {from}:00–{to}:00',
    daily: 'щодня',
    asOf: 'станом на {year} рік',
    names: {
      feuerwehr: 'Пожежна служба та швидка допомога',
      polizei: 'Поліція',
      arzt: 'Чергова лікарська служба (Ärztlicher Bereitschaftsdienst)',
      behoerden: 'Довідковий номер органів влади (Behördennummer)',
      'gewalt-frauen': 'Телефон допомоги «Насильство щодо жінок» (Hilfetelefon)',
      opfer: 'Для потерпілих від злочинів (Weisser Ring)',
      kinder: 'Для дітей і підлітків',
      eltern: 'Для батьків',
      telefonseelsorge: 'Телефон довіри (TelefonSeelsorge)',
      schwangere: 'Для вагітних у скрутному становищі',
      ukraine: 'Гаряча лінія «Україна» (Helpline Ukraine)',
      gift: 'Гаряча лінія на випадок отруєння, Майнц (Giftnotruf Mainz)',
      bamf: 'Довідкова служба Федерального відомства з питань міграції та біженців (BAMF, Bürgerservice)',
      diskriminierung:
        'Федеральне антидискримінаційне агентство (Antidiskriminierungsstelle des Bundes)',
    },
  },
  page: {
    sources: 'Джерела',
    updated: 'Остання зміна: {date}',
    draft: 'Чернетка: цю сторінку ще не опубліковано.',
  },
  languages: {
    label: 'Мови',
    germanOnly: 'лише німецькою',
    offer: 'Читати цю сторінку українською',
    dismiss: 'Закрити підказку',
  },
  translation: {
    machine:
      'Цей переклад зробив комп’ютер. Жоден фахівець його ще не перевіряв. Визначальним є німецький текст.',
    reviewed: 'Переклад перевірено: {reviewer}, {date}',
    outdated: 'Німецький текст змінено після перекладу. Це стосується таких частин:',
    beginning: 'Початок сторінки',
    german: 'До німецького тексту',
    fallback: 'Цієї сторінки ще немає вашою мовою. Ви читаєте німецький текст.',
    legalFallback:
      'Цей правовий текст є лише німецькою та англійською мовами. Визначальним є німецький текст.',
  },
  sideBySide: {
    link: 'Показати поруч із німецьким текстом',
    purpose:
      'Покажіть цю сторінку, наприклад, в установі: ваша мова, а поруч або нижче — німецька.',
    back: 'Показати лише вашою мовою',
  },
  footer: {
    weatherWarnings: 'Попередження про погоду (dwd.de)',
    weatherSource:
      'Джерело даних: Німецька метеорологічна служба (Deutscher Wetterdienst), добові значення розраховано з погодинних',
  },
  weather: {
    today: 'Сьогодні {range}',
    todayWithIcon: 'Сьогодні {range}, {icon}',
    range: 'від {min} до {max} °C',
    single: '{max} °C',
    minus: 'мінус {n}',
    icons: {
      'clear-day': 'сонячно',
      'partly-cloudy-day': 'мінлива хмарність',
      cloudy: 'похмуро',
      fog: 'туман',
      wind: 'вітряно',
      rain: 'дощ',
      sleet: 'дощ зі снігом',
      snow: 'сніг',
      hail: 'град',
      thunderstorm: 'гроза',
    },
  },
  facts: { early: 'початок {date} р.', range: '{from}–{until}', source: 'Джерело: {label}' },
} satisfies Strings;
