import type { Strings } from '../../lib/site/strings.ts';

export default {
  siteShortName: 'Бюро по вопросам интеграции, Кайзерслаутерн',
  skipLink: 'Перейти к содержанию',
  nav: { main: 'Главное меню', legal: 'Правовая информация' },
  heroAlt: 'Ратуша и церковь Штифтскирхе в Кайзерслаутерне, вид сверху',
  readMore: 'Читать дальше: {title}',
  contact: {
    title: 'Контакты',
    address: 'Адрес',
    phone: 'Телефон',
    email: 'Электронная почта',
    vcard: 'Сохранить контактные данные (vCard)',
    map: 'Показать на карте (OpenStreetMap)',
  },
  help: {
    title: 'Помощь по телефону',
    all: 'Все номера',
    always: 'круглосуточно',
    free: 'бесплатно',
    anonymous: 'анонимно',
    languages: 'Языки: {languages}',
    languageCount: 'на немецком и ещё на {count} языках',
    hours: '{days} {from}:00–{to}:00',
    daily: 'ежедневно',
    asOf: 'по состоянию на {year} год',
    names: {
      feuerwehr: 'Пожарная служба и скорая помощь',
      polizei: 'Полиция',
      arzt: 'Дежурная врачебная служба (Ärztlicher Bereitschaftsdienst)',
      behoerden: 'Справочный номер органов власти (Behördennummer)',
      'gewalt-frauen': 'Телефон помощи «Насилие против женщин» (Hilfetelefon)',
      opfer: 'Для пострадавших от преступлений (Weisser Ring)',
      kinder: 'Для детей и подростков',
      eltern: 'Для родителей',
      telefonseelsorge: 'Телефон доверия (TelefonSeelsorge)',
      schwangere: 'Для беременных в трудной ситуации',
      ukraine: 'Горячая линия «Украина» (Helpline Ukraine)',
      gift: 'Горячая линия при отравлениях, Майнц (Giftnotruf Mainz)',
      bamf: 'Справочная служба Федерального ведомства по вопросам миграции и беженцев (BAMF, Bürgerservice)',
      diskriminierung:
        'Федеральное антидискриминационное агентство (Antidiskriminierungsstelle des Bundes)',
    },
  },
  page: {
    sources: 'Источники',
    updated: 'Последнее изменение: {date}',
    draft: 'Черновик: эта страница ещё не опубликована.',
  },
  languages: {
    label: 'Языки',
    germanOnly: 'только на немецком',
    offer: 'Читать эту страницу на русском языке',
    dismiss: 'Закрыть подсказку',
  },
  translation: {
    machine:
      'Этот перевод сделал компьютер. Ни один специалист его ещё не проверял. Определяющим является немецкий текст.',
    reviewed: 'Перевод проверен: {reviewer}, {date}',
    outdated: 'Немецкий текст изменён после перевода. Это касается следующих частей:',
    beginning: 'Начало страницы',
    german: 'К немецкому тексту',
    fallback: 'Этой страницы ещё нет на вашем языке. Вы читаете немецкий текст.',
    legalFallback:
      'Этот правовой текст есть только на немецком и английском языках. Определяющим является немецкий текст.',
  },
  sideBySide: {
    link: 'Показать рядом с немецким текстом',
    purpose:
      'Покажите эту страницу, например, в учреждении: ваш язык, а рядом или ниже — немецкий.',
    back: 'Показать только на вашем языке',
  },
  footer: {
    weatherWarnings: 'Предупреждения о погоде (dwd.de)',
    weatherSource:
      'Источник данных: Немецкая метеорологическая служба (Deutscher Wetterdienst), суточные значения рассчитаны по часовым',
  },
  weather: {
    today: 'Сегодня {range}',
    todayWithIcon: 'Сегодня {range}, {icon}',
    range: 'от {min} до {max} °C',
    single: '{max} °C',
    minus: 'минус {n}',
    icons: {
      'clear-day': 'солнечно',
      'partly-cloudy-day': 'переменная облачность',
      cloudy: 'пасмурно',
      fog: 'туман',
      wind: 'ветрено',
      rain: 'дождь',
      sleet: 'дождь со снегом',
      snow: 'снег',
      hail: 'град',
      thunderstorm: 'гроза',
    },
  },
  facts: { early: 'начало {date} г.', range: '{from}–{until}', source: 'Источник: {label}' },
} satisfies Strings;
