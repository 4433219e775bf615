/**
 * Names of months and weekdays in the languages that outlets write dates in. Source: CLDR 44, wide and genitive forms, then
 * after a slash the abbreviated ones without their full stop. Accusatives of Slavic weekdays are added ("в среду"). Names
 * that mean different months in two languages are left out ("listopad" is October in Croatian and November in Polish;
 * Croatian is left out).
 */
import { ENGLISH_MONTHS, ENGLISH_WEEKDAYS, SHORT_MONTHS, SHORT_WEEKDAYS } from "./english-calendar.js";

/** Twelve months or seven weekdays from Monday. Forms of one name are parted by `|`, those after `/` are short. */
interface CalendarOfLanguage {
  readonly months: string;
  readonly weekdays: string;
}

/** By BCP 47 tag. */
const TABLE: Readonly<Record<string, CalendarOfLanguage>> = {
  de: {
    months:
      "januar|jänner/jan februar|feber/feb märz|maerz/mrz april/apr mai juni/jun juli/jul august/aug september/sept|sep " +
      "oktober/okt november/nov dezember/dez",
    weekdays: "montag/mo dienstag/di mittwoch/mi donnerstag/do freitag/fr samstag|sonnabend/sa sonntag/so",
  },
  fr: {
    months:
      "janvier/janv février/févr|fév mars avril/avr mai juin juillet/juil août septembre/sept octobre/oct novembre/nov décembre/déc",
    weekdays: "lundi/lun mardi/mar mercredi/mer jeudi/jeu vendredi/ven samedi/sam dimanche/dim",
  },
  es: {
    months:
      "enero/ene febrero/feb marzo/mar abril/abr mayo/may junio/jun julio/jul agosto/ago septiembre|setiembre/sept|set " +
      "octubre/oct noviembre/nov diciembre/dic",
    weekdays: "lunes/lun martes/mar miércoles/mié|mier jueves/jue viernes/vie sábado/sáb domingo/dom",
  },
  pt: {
    months:
      "janeiro/jan fevereiro/fev março/mar abril/abr maio/mai junho/jun julho/jul agosto/ago setembro/set outubro/out " +
      "novembro/nov dezembro/dez",
    weekdays:
      "segunda-feira/segunda|seg terça-feira/terça|ter quarta-feira/quarta|qua quinta-feira/quinta|qui " +
      "sexta-feira/sexta|sex sábado/sáb domingo/dom",
  },
  it: {
    months:
      "gennaio/genn|gen febbraio/febbr|feb marzo/mar aprile/apr maggio/magg|mag giugno/giu luglio/lug agosto/ago " +
      "settembre/sett|set ottobre/ott novembre/nov dicembre/dic",
    weekdays: "lunedì/lun martedì/mar mercoledì/mer giovedì/gio venerdì/ven sabato/sab domenica/dom",
  },
  nl: {
    months:
      "januari/jan februari/feb maart/mrt april/apr mei juni/jun juli/jul augustus/aug september/sep oktober/okt november/nov december/dec",
    weekdays: "maandag/ma dinsdag/di woensdag/wo donderdag/do vrijdag/vr zaterdag/za zondag/zo",
  },
  sv: {
    months:
      "januari/jan februari/feb mars/mar april/apr maj juni/jun juli/jul augusti/aug september/sep oktober/okt november/nov december/dec",
    weekdays: "måndag/mån tisdag/tis onsdag/ons torsdag/tors|tor fredag/fre lördag/lör söndag/sön",
  },
  // With Norwegian.
  da: {
    months:
      "januar/jan februar/feb marts|mars/mar april/apr maj|mai juni/jun juli/jul august/aug september/sep oktober/okt " +
      "november/nov december|desember/des",
    weekdays: "mandag/man tirsdag/tir onsdag/ons torsdag/tor fredag/fre lørdag/lør søndag/søn",
  },
  fi: {
    months:
      "tammikuuta|tammikuu/tammik helmikuuta|helmikuu/helmik maaliskuuta|maaliskuu/maalisk huhtikuuta|huhtikuu/huhtik " +
      "toukokuuta|toukokuu/toukok kesäkuuta|kesäkuu/kesäk heinäkuuta|heinäkuu/heinäk elokuuta|elokuu/elok " +
      "syyskuuta|syyskuu/syysk lokakuuta|lokakuu/lokak marraskuuta|marraskuu/marrask joulukuuta|joulukuu/jouluk",
    weekdays:
      "maanantai|maanantaina/ma tiistai|tiistaina/ti keskiviikko|keskiviikkona/ke torstai|torstaina/to " +
      "perjantai|perjantaina/pe lauantai|lauantaina/la sunnuntai|sunnuntaina/su",
  },
  pl: {
    months:
      "stycznia|styczeń/sty lutego|luty/lut marca|marzec/mar kwietnia|kwiecień/kwi maja|maj czerwca|czerwiec/cze " +
      "lipca|lipiec/lip sierpnia|sierpień/sie września|wrzesień/wrz października|październik/paź listopada|listopad/lis " +
      "grudnia|grudzień/gru",
    weekdays:
      "poniedziałek/pon|pn wtorek/wt środa|środę/sr czwartek/czw piątek/pt sobota|sobotę/sob niedziela|niedzielę/niedz|nd",
  },
  cs: {
    months:
      "ledna|leden února|únor března|březen dubna|duben května|květen června|červen července|červenec srpna|srpen září " +
      "října|říjen listopadu|listopad prosince|prosinec",
    weekdays: "pondělí/po úterý/út středa/st čtvrtek/čt pátek/pá sobota/so neděle/ne",
  },
  ru: {
    months:
      "января|январь/янв февраля|февраль/февр|фев марта|март/мар апреля|апрель/апр мая|май " +
      "июня|июнь/июн июля|июль/июл августа|август/авг сентября|сентябрь/сент|сен " +
      "октября|октябрь/окт ноября|ноябрь/нояб|ноя декабря|декабрь/дек",
    weekdays:
      "понедельник|понедельника/пн вторник|вторника/вт среда|среду/ср четверг|четверга/чт пятница|пятницу/пт " +
      "суббота|субботу/сб воскресенье/вс",
  },
  uk: {
    months:
      "січня|січень/січ лютого|лютий/лют березня|березень/бер квітня|квітень/квіт " +
      "травня|травень/трав червня|червень/черв липня|липень/лип серпня|серпень/серп вересня|вересень/вер " +
      "жовтня|жовтень/жовт листопада|листопад/лист грудня|грудень/груд",
    weekdays: "понеділок/пн вівторок/вт середа/ср четвер/чт п'ятниця|п’ятниця/пт субота/сб неділя/нд",
  },
  tr: {
    months:
      "ocak/oca şubat/şub mart/mar nisan/nis mayıs/may haziran/haz temmuz/tem ağustos/ağu eylül/eyl ekim/eki kasım/kas aralık/ara",
    weekdays: "pazartesi/pzt salı/sal çarşamba/çar|çrş perşembe/per|prş cuma/cum cumartesi/cmt pazar/paz",
  },
  hu: {
    months:
      "január/jan február/febr március/márc április/ápr május/máj június/jún július/júl augusztus/aug szeptember/szept " +
      "október/okt november/nov december/dec",
    weekdays: "hétfő/h kedd/k szerda/sze csütörtök/cs péntek/p szombat/szo vasárnap/v",
  },
  ro: {
    months:
      "ianuarie/ian februarie/feb martie/mar aprilie/apr mai iunie/iun iulie/iul august/aug septembrie/sept octombrie/oct " +
      "noiembrie/noi decembrie/dec",
    weekdays: "luni/lun marți/mar miercuri/mie joi vineri/vin sâmbătă/sâm duminică/dum",
  },
  ca: {
    months:
      "gener/gen febrer/febr març abril/abr maig juny juliol/jul agost/ag setembre/set octubre/oct novembre/nov desembre/des",
    weekdays: "dilluns/dl dimarts/dt dimecres/dc dijous/dj divendres/dv dissabte/ds diumenge/dg",
  },
  // With Malay.
  id: {
    months:
      "januari/jan februari/feb maret|mac/mar april/apr mei juni/jun juli|julai/jul agustus|ogos/agu september/sep oktober/okt " +
      "november/nov desember|disember/des",
    weekdays: "senin/sen selasa/sel rabu/rab kamis/kam jumat/jum sabtu/sab minggu/min",
  },
  el: {
    months:
      "ιανουαρίου|ιανουάριος/ιαν φεβρουαρίου|φεβρουάριος/φεβ μαρτίου|μάρτιος/μαρ " +
      "απριλίου|απρίλιος/απρ μαΐου|μάιος/μαι ιουνίου|ιούνιος/ιουν ιουλίου|ιούλιος/ιουλ αυγούστου|αύγουστος/αυγ σεπτεμβρίου|σεπτέμβριος/σεπ " +
      "οκτωβρίου|οκτώβριος/οκτ νοεμβρίου|νοέμβριος/νοε δεκεμβρίου|δεκέμβριος/δεκ",
    weekdays: "δευτέρα/δευ τρίτη/τρι τετάρτη/τετ πέμπτη/πεμ παρασκευή/παρ σάββατο/σαβ κυριακή/κυρ",
  },
  ar: {
    months:
      "يناير|جانفي فبراير|شباط|فيفري مارس|آذار أبريل|إبريل|نيسان|أفريل مايو|أيار|ماي " +
      "يونيو|حزيران|جوان يوليو|تموز|جويلية أغسطس|آب|أوت سبتمبر|أيلول أكتوبر نوفمبر ديسمبر",
    weekdays: "الاثنين|الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد",
  },
  hi: {
    months: "जनवरी फरवरी|फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर|सितम्बर अक्टूबर|अक्तूबर नवंबर|नवम्बर दिसंबर|दिसम्बर",
    weekdays: "सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार",
  },
};

/** The forms of one month or weekday, in small letters, with their accents. */
export interface CalendarForms {
  readonly full: readonly string[];
  readonly short: readonly string[];
}

function formsOf(line: string): CalendarForms[] {
  return line.split(" ").map((forms) => {
    const [full = "", short = ""] = forms.split("/");
    return { full: full.split("|"), short: short.split("|").filter(Boolean) };
  });
}

/** Short forms belong to the word that begins like them. */
const english = (words: readonly string[], short: readonly string[]): CalendarForms[] =>
  words.map((word) => ({ full: [word], short: short.filter((form) => word.startsWith(form.slice(0, 3))) }));

/** The months of each language, January first, by BCP 47 tag. */
export const MONTHS_BY_LANGUAGE: ReadonlyMap<string, readonly CalendarForms[]> = new Map([
  ["en", english(ENGLISH_MONTHS, SHORT_MONTHS)],
  ...Object.entries(TABLE).map(([language, { months }]) => [language, formsOf(months)] as const),
]);

/** The weekdays of each language, Monday first, by BCP 47 tag. */
export const WEEKDAYS_BY_LANGUAGE: ReadonlyMap<string, readonly CalendarForms[]> = new Map([
  ["en", english(ENGLISH_WEEKDAYS, SHORT_WEEKDAYS)],
  ...Object.entries(TABLE).map(([language, { weekdays }]) => [language, formsOf(weekdays)] as const),
]);
