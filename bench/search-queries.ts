import type { LanguageCode } from '../lib/base/languages.ts';

/** A query as people type it, and the answers of which one is to be found: last part of the slug, start of the anchor. */
export type Query = readonly [query: string, ...answers: string[]];

const KITA = 'kinder-und-schule#wie-bekommt-mein-kind';
const TITLE = 'aufenthalt#mein-aufenthaltstitel';
const INSURED = ['gesundheit#brauche', 'erste-tage#brauche'] as const;
const MAY_WORK = ['aufenthalt#darf-ich-mit', 'arbeit#darf', 'ukraine#darf'] as const;
const COURSE = 'deutsch-lernen#wo-finde';
const REGISTER = 'erste-tage#wie-melde';
const ACCOUNT = 'erste-tage#kann-ich-ein-konto';
const DEGREE = 'arbeit#gilt-mein-beruf';
const FIRED = 'arbeit#ich-habe-eine-kuendigung';
const BENEFIT = ['geld#ich-habe-keine', 'geld', 'geld#wann'] as const;
const CHILD_BENEFIT = 'kinder-und-schule#wie-bekomme-ich-kindergeld';
const CITIZEN = 'aufenthalt#wie-werde';
const PREGNANT = 'gesundheit#ich-bin-schwanger';
const DOCTOR = 'gesundheit#ich-bin-krank';
const MIND = 'gesundheit#es-geht';
const LAWYER = 'briefe-und-rechte#ich-brauche';
const OBJECT = 'briefe-und-rechte#ich-bin-nicht';
const DEADLINE = 'briefe-und-rechte#wo-steht';
const COMPANION = 'briefe-und-rechte#darf-ich-jemanden';
const VIOLENCE = ['schutz#wer-hilft-frauen', 'hilfe'] as const;
const RENT_HELP = 'wohnen#die-miete';
const OFFICE = 'aufenthalt#wie-erreiche';
const CARD = 'geld#ich-bin-im-asylverfahren';
const TV = 'erste-tage#was-bedeutet';
const DIVORCE = 'schutz#ich-will';
const SCHOOL = 'kinder-und-schule#muss';
const EXCURSION = 'kinder-und-schule#gibt-es-geld';
const RACISM = ['schutz#ich-habe-rassistische', 'schutz#ich-werde'] as const;
const VACCINE = 'kinder-und-schule#welche-impfung';
const EVICTED = ['wohnen#darf-mein', 'wohnen#wie-kuendige'] as const;
const UNPAID = 'arbeit#mein-lohn';
const WAGE = 'arbeit#wie-viel-lohn';
const LEAVE = 'arbeit#wie-viel-urlaub';
const VOLUNTEER = 'mitmachen#sich';
const DEPOSIT = 'wohnen#wie-hoch';
const TAX = 'erste-tage#wie-bekomme';
const ASYLUM = ['beratung#ich-bin-im-asyl', 'briefe-und-rechte#ich-bin-im-asyl'] as const;
const ADVICE = ['beratung#wer-beraet', 'beratung#wo-gibt', 'beratung'] as const;
const PERMIT_24 = 'ukraine#wie-lange';
const FREE_COURSE = ['deutsch-lernen#wo-kann', COURSE] as const;
const COSTS = 'deutsch-lernen#was-kostet';
const INTEGRATION = ['deutsch-lernen#was-ist', 'deutsch-lernen#darf'] as const;
const AFTERNOON = 'kinder-und-schule#wer-betreut';
const EMERGENCY = 'hilfe';
const SOCIAL_FLAT = 'wohnen#wie-bekomme';
const FORCED = 'schutz#jemand';

/** Misspelt, without marks or article, in parts, as whole questions, mixed with German: as people type. */
export const QUERIES: Partial<Readonly<Record<LanguageCode, readonly Query[]>>> = {
  de: [
    ['aufenthaltstitel verlängern', TITLE],
    ['Aufenthaltserlaubniss', TITLE, PERMIT_24],
    ['visum läuft ab', TITLE],
    ['auslaenderamt', OFFICE],
    ['ausländerbehörde termin', OFFICE],
    ['kindergarten platz', KITA],
    ['kita anmelden', KITA],
    ['sprachkurs', COURSE],
    ['deutschkurs kostenlos', ...FREE_COURSE],
    ['integrationkurs', ...INTEGRATION, COSTS],
    ['krankenkasse', ...INSURED],
    ['konto eröffnen', ACCOUNT],
    ['bankkonto', ACCOUNT],
    ['Gez brief', TV],
    ['wohnung anmelden', REGISTER],
    ['anmeldebestätigung', REGISTER, 'erste-tage#welches'],
    ['chef zahlt nicht', UNPAID],
    ['gekündigt was tun', FIRED, ...EVICTED],
    ['arbeit kündigung', FIRED],
    ['mindeslohn', WAGE],
    ['diplom anerkennen lassen', DEGREE],
    ['hartz 4', ...BENEFIT],
    ['buergergeld', ...BENEFIT],
    ['miete zu teuer', RENT_HELP],
    ['wohngeld antrag', RENT_HELP],
    ['einbürgerung', CITIZEN],
    ['deutscher pass', CITIZEN],
    ['rechtsanwalt kostenlos', LAWYER],
    ['wiederspruch', OBJECT],
    ['schwanger', PREGNANT],
    ['mein mann schlägt mich', ...VIOLENCE],
    ['notarzt', EMERGENCY, DOCTOR],
    ['dolmetscher', COMPANION],
    ['schulausflug bezahlen', EXCURSION],
    ['ehrenamtlich helfen', VOLUNTEER],
    ['kautzion', DEPOSIT],
    ['steuernummer', TAX],
    ['bezahlkarte', CARD],
    ['psychologe', MIND],
  ],
  en: [
    ['renew residence permit', TITLE],
    ['my visa expires', TITLE],
    ['german course', COURSE, ...FREE_COURSE],
    ['free german class', ...FREE_COURSE],
    ['kindergarden', KITA, 'kinder-und-schule#was-kostet'],
    ['kita', KITA, 'kinder-und-schule#was-kostet'],
    ['Anmeldung', REGISTER],
    ['open bank acount', ACCOUNT],
    ['health insurence', ...INSURED, 'gesundheit#ich-habe-keine'],
    ['jobcenter', ...BENEFIT],
    ['citizenship', CITIZEN],
    ['become german', CITIZEN],
    ['lawyer', LAWYER],
    ['fired from job', FIRED],
    ['how much is the minimum wage', WAGE],
    ['boss does not pay me', UNPAID],
    ['recognise my degree', DEGREE],
    ['landlord kicked me out', ...EVICTED],
    ['pregnant', PREGNANT],
    ['husband beats me', ...VIOLENCE],
    ['tv tax', TV],
    ['vaccine measles', VACCINE],
    ['interpreter', COMPANION],
    ['ambulance', EMERGENCY],
    ['Auslanderbehorde', OFFICE],
    ['volunteer', VOLUNTEER],
  ],
  ar: [
    ['تجديد الاقامة', TITLE],
    ['اقامتي انتهت', TITLE],
    ['تمديد الإقامة', TITLE],
    ['دورة لغة المانية', COURSE, ...FREE_COURSE],
    ['كورس الماني مجاني', ...FREE_COURSE],
    ['روضه', KITA, 'kinder-und-schule#was-kostet'],
    ['حضانة للأطفال', KITA, 'kinder-und-schule#was-kostet'],
    ['فتح حساب في البنك', ACCOUNT],
    ['تسجيل السكن', REGISTER],
    ['تامين صحي', ...INSURED, 'gesundheit#ich-habe-keine'],
    ['جوب سنتر', ...BENEFIT],
    ['الجوبسنتر', ...BENEFIT],
    ['محامي', LAWYER],
    ['الجنسيه الالمانيه', CITIZEN],
    ['حامل', PREGNANT],
    ['زوجي يضربني', ...VIOLENCE],
    ['طردوني من العمل', FIRED],
    ['معادلة الشهاده', DEGREE],
    ['اعتراض على قرار', OBJECT],
    ['بطاقة الدفع', CARD],
    ['مترجم', COMPANION],
    ['الحد الادنى للاجور', WAGE],
    ['Ausländerbehörde', OFFICE],
    ['دائرة الاجانب', OFFICE],
    ['ايجار غالي', RENT_HELP],
    ['اسعاف', EMERGENCY],
  ],
  uk: [
    ['продовжити посвідку', TITLE, PERMIT_24],
    ['параграф 24', PERMIT_24],
    ['курси німецької', COURSE, ...FREE_COURSE, 'ukraine#wo-lerne'],
    ['безкоштовна німецька', ...FREE_COURSE],
    ['садок', KITA, 'kinder-und-schule#was-kostet'],
    ['дитячий садочок', KITA, 'kinder-und-schule#was-kostet'],
    ['прописка', REGISTER],
    ['відкрити рахунок', ACCOUNT],
    ['медична страховка', ...INSURED, 'gesundheit#ich-habe-keine'],
    ['джобцентр', ...BENEFIT],
    ['джоб центр', ...BENEFIT],
    ['адвокат', LAWYER],
    ['громадянство', CITIZEN],
    ['вагітна', PREGNANT],
    ['чоловік мене бє', ...VIOLENCE],
    ['звільнили з роботи', FIRED],
    ['підтвердити диплом', DEGREE],
    ['дитячі гроші', CHILD_BENEFIT],
    ['школа для дитини', SCHOOL, 'ukraine#wo-lerne'],
    ['перекладач', COMPANION],
    ['мінімальна зарплата', WAGE],
    ['Kindergeld', CHILD_BENEFIT],
    ['психолог', MIND],
    ['швидка', EMERGENCY],
  ],
  tr: [
    ['oturum uzatma', TITLE],
    ['oturma izni', TITLE],
    ['OTURUM İZNİ', TITLE],
    ['almanca kursu', COURSE, ...FREE_COURSE],
    ['ucretsiz almanca', ...FREE_COURSE],
    ['kres', KITA, 'kinder-und-schule#was-kostet'],
    ['çocuk parası', CHILD_BENEFIT],
    ['cocuk parasi', CHILD_BENEFIT],
    ['Kindergeld', CHILD_BENEFIT],
    ['adres kaydi', REGISTER],
    ['banka hesabı açmak', ACCOUNT],
    ['saglik sigortasi', ...INSURED, 'gesundheit#ich-habe-keine'],
    ['jobcenter', ...BENEFIT],
    ['avukat', LAWYER],
    ['alman vatandasligi', CITIZEN],
    ['hamileyim', PREGNANT],
    ['kocam beni dövüyor', ...VIOLENCE],
    ['işten çıkarıldım', FIRED],
    ['diploma denkliği', DEGREE],
    ['itiraz', OBJECT],
    ['asgari ucret', WAGE],
    ['yabancilar dairesi', OFFICE],
    ['bosanma', DIVORCE],
    ['tercüman', COMPANION],
    ['kira yardimi', RENT_HELP],
    ['ambulans', EMERGENCY],
  ],
  fa: [
    ['تمدید اقامت', TITLE],
    ['اقامت من تمام شده', TITLE],
    ['كلاس زبان', COURSE, ...FREE_COURSE],
    ['کلاس آلمانی رایگان', ...FREE_COURSE],
    ['مهد کودک', KITA, 'kinder-und-schule#was-kostet'],
    ['مهدکودک', KITA, 'kinder-und-schule#was-kostet'],
    ['ثبت ادرس', REGISTER],
    ['باز کردن حساب بانکی', ACCOUNT],
    ['بيمه درماني', ...INSURED, 'gesundheit#ich-habe-keine'],
    ['جاب سنتر', ...BENEFIT],
    ['وکیل', LAWYER],
    ['تابعیت المان', CITIZEN],
    ['باردار', PREGNANT],
    ['شوهرم من را می زند', ...VIOLENCE],
    ['اخراج از کار', FIRED],
    ['ارزیابی مدرک تحصیلی', DEGREE],
    ['طلاق', DIVORCE],
    ['مترجم', COMPANION],
    ['کارت پرداخت', CARD],
    ['پناهندگی', ...ASYLUM],
    ['حداقل حقوق', WAGE],
    ['پول بچه', CHILD_BENEFIT],
    ['دکتر شب', DOCTOR],
    ['Termin Ausländerbehörde', OFFICE],
  ],
  ru: [
    ['продлить внж', TITLE, PERMIT_24],
    ['вид на жительство', TITLE],
    ['курсы немецкого', COURSE, ...FREE_COURSE],
    ['бесплатно учить немецкий', ...FREE_COURSE],
    ['садик', KITA, 'kinder-und-schule#was-kostet'],
    ['десткий сад', KITA, 'kinder-und-schule#was-kostet'],
    ['прописка', REGISTER],
    ['открыть счет в банке', ACCOUNT],
    ['мед страховка', ...INSURED, 'gesundheit#ich-habe-keine'],
    ['джобцентр', ...BENEFIT],
    ['термин в джобцентре', ...BENEFIT],
    ['адвокат', LAWYER],
    ['гражданство германии', CITIZEN],
    ['беременна', PREGNANT],
    ['муж бьет', ...VIOLENCE],
    ['уволили', FIRED],
    ['подтверждение диплома', DEGREE],
    ['детские деньги', CHILD_BENEFIT],
    ['развод', DIVORCE],
    ['переводчик', COMPANION],
    ['соцжилье', SOCIAL_FLAT],
    ['прививки', VACCINE],
    ['Wohngeld', RENT_HELP],
    ['скорая', EMERGENCY],
  ],
};
