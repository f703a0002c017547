import type { Strings } from '../../lib/site/strings.ts';

export default {
  siteShortName: 'Kaiserslautern Entegrasyon Bürosu',
  skipLink: 'İçeriğe geç',
  nav: { main: 'Ana menü', legal: 'Yasal bilgiler' },
  heroAlt: 'Kaiserslautern Belediye Binası ile Stiftskirche kilisesinin yukarıdan görünümü',
  readMore: 'Devamını oku: {title}',
  contact: {
    title: 'İletişim',
    address: 'Adres',
    phone: 'Telefon',
    email: 'E-posta',
    vcard: 'İletişim bilgilerini kaydet (vCard)',
    map: 'Haritada göster (OpenStreetMap)',
  },
  help: {
    title: 'Telefonla yardım',
    all: 'Bütün numaralar',
    always: 'her zaman ulaşılabilir',
    free: 'ücretsiz',
    anonymous: 'anonim',
    languages: 'Diller: {languages}',
    languageCount: 'Almanca ve {count} başka dilde',
    hours: '{days} {from}.00–{to}.00',
    daily: 'her gün',
    asOf: '{year} yılı itibarıyla',
    names: {
      feuerwehr: 'İtfaiye ve ambulans',
      polizei: 'Polis',
      arzt: 'Nöbetçi doktor (Ärztlicher Bereitschaftsdienst)',
      behoerden: 'Resmî kurumlar bilgi hattı (Behördennummer)',
      'gewalt-frauen': '“Kadına Yönelik Şiddet” yardım hattı (Hilfetelefon „Gewalt gegen Frauen“)',
      opfer: 'Suç mağdurları (Weisser Ring)',
      kinder: 'Çocuklar ve gençler',
      eltern: 'Anne babalar',
      telefonseelsorge: 'Telefonda ruhsal destek (TelefonSeelsorge)',
      schwangere: 'Zor durumdaki hamileler',
      ukraine: 'Ukrayna yardım hattı (Helpline Ukraine)',
      gift: 'Mainz zehirlenme acil hattı (Giftnotruf Mainz)',
      bamf: 'Federal Göç ve Mülteciler Dairesi (BAMF) vatandaş danışma hattı',
      diskriminierung:
        'Federal Ayrımcılıkla Mücadele Dairesi (Antidiskriminierungsstelle des Bundes)',
    },
  },
  page: {
    sources: 'Kaynaklar',
    updated: 'Son değişiklik: {date}',
    draft: 'Taslak: Bu sayfa henüz yayımlanmadı.',
  },
  languages: {
    label: 'Diller',
    germanOnly: 'yalnızca Almanca',
    offer: 'Bu sayfayı Türkçe okuyun',
    dismiss: 'Bildirimi kapat',
  },
  translation: {
    machine:
      'Bu çeviriyi bir bilgisayar yaptı. Çeviri henüz uzman bir kişi tarafından kontrol edilmedi. Geçerli olan, Almanca metindir.',
    reviewed: 'Çeviri kontrol edildi: {reviewer}, {date}',
    outdated: 'Almanca metin, çeviriden sonra değiştirildi. Değişen bölümler:',
    beginning: 'Sayfanın başı',
    german: 'Almanca metne git',
    fallback: 'Bu sayfa henüz sizin dilinizde yok. Almanca metni okuyorsunuz.',
    legalFallback:
      'Bu hukuki metin yalnızca Almanca ve İngilizce olarak var. Geçerli olan, Almanca metindir.',
  },
  sideBySide: {
    link: 'Almanca metnin yanında göster',
    purpose:
      'Bu sayfayı örneğin bir resmî dairede görevliye gösterin: sizin diliniz, yanında veya altında Almanca.',
    back: 'Yalnızca kendi dilimde göster',
  },
  footer: {
    weatherWarnings: 'Hava durumu uyarıları (dwd.de)',
    weatherSource:
      'Verilerin kaynağı: Deutscher Wetterdienst (Alman Meteoroloji Servisi), günlük değerler saatlik değerlerden hesaplandı',
  },
  weather: {
    today: 'Bugün {range}',
    todayWithIcon: 'Bugün {range}, {icon}',
    range: '{min} ile {max} derece arasında',
    single: '{max} derece',
    minus: 'eksi {n}',
    icons: {
      'clear-day': 'güneşli',
      'partly-cloudy-day': 'parçalı bulutlu',
      cloudy: 'hava kapalı',
      fog: 'sisli',
      wind: 'rüzgârlı',
      rain: 'yağmurlu',
      sleet: 'karla karışık yağmurlu',
      snow: 'karlı',
      hail: 'dolu yağışlı',
      thunderstorm: 'gök gürültülü',
    },
  },
  facts: { early: '{date} başı', range: '{from}–{until}', source: 'Kaynak: {label}' },
} satisfies Strings;
