/**
 * Names of months and weekdays in the languages that outlets write dates in. Each line is one language: its twelve
 * months or seven weekdays (from Monday), forms of one name parted by `|`. Abbreviations are without their full stop.
 * Source: CLDR 44 (wide, abbreviated and genitive forms). Names that mean different months in two languages are left
 * out ("listopad" is October in Croatian and November in Polish; Croatian is left out).
 */

const MONTHS: readonly string[] = [
  // English
  "january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec",
  // German
  "januar|janner|jan februar|feber|feb marz|maerz|mrz april|apr mai juni|jun juli|jul august|aug september|sept|sep oktober|okt november|nov dezember|dez",
  // French
  "janvier|janv fevrier|fevr|fev mars avril|avr mai juin juillet|juil aout septembre|sept octobre|oct novembre|nov decembre|dec",
  // Spanish
  "enero|ene febrero|feb marzo|mar abril|abr mayo|may junio|jun julio|jul agosto|ago septiembre|setiembre|sept|set octubre|oct noviembre|nov diciembre|dic",
  // Portuguese
  "janeiro|jan fevereiro|fev marco|mar abril|abr maio|mai junho|jun julho|jul agosto|ago setembro|set outubro|out novembro|nov dezembro|dez",
  // Italian
  "gennaio|genn|gen febbraio|febbr|feb marzo|mar aprile|apr maggio|magg|mag giugno|giu luglio|lug agosto|ago settembre|sett|set ottobre|ott novembre|nov dicembre|dic",
  // Dutch
  "januari|jan februari|feb maart|mrt april|apr mei juni|jun juli|jul augustus|aug september|sep oktober|okt november|nov december|dec",
  // Swedish
  "januari|jan februari|feb mars|mar april|apr maj juni|jun juli|jul augusti|aug september|sep oktober|okt november|nov december|dec",
  // Danish and Norwegian
  "januar|jan februar|feb marts|mars|mar april|apr maj|mai juni|jun juli|jul august|aug september|sep oktober|okt november|nov december|desember|des",
  // Finnish
  "tammikuuta|tammikuu|tammik helmikuuta|helmikuu|helmik maaliskuuta|maaliskuu|maalisk huhtikuuta|huhtikuu|huhtik toukokuuta|toukokuu|toukok " +
    "kesakuuta|kesakuu|kesak heinakuuta|heinakuu|heinak elokuuta|elokuu|elok syyskuuta|syyskuu|syysk lokakuuta|lokakuu|lokak " +
    "marraskuuta|marraskuu|marrask joulukuuta|joulukuu|jouluk",
  // Polish
  "stycznia|styczen|sty lutego|luty|lut marca|marzec|mar kwietnia|kwiecien|kwi maja|maj czerwca|czerwiec|cze lipca|lipiec|lip " +
    "sierpnia|sierpien|sie wrzesnia|wrzesien|wrz pazdziernika|pazdziernik|paz listopada|listopad|lis grudnia|grudzien|gru",
  // Czech
  "ledna|leden unora|unor brezna|brezen dubna|duben kvetna|kveten cervna|cerven cervence|cervenec srpna|srpen zari rijna|rijen listopadu|listopad prosince|prosinec",
  // Russian
  "января|январь|янв февраля|февраль|февр|фев марта|март|мар апреля|апрель|апр мая|май июня|июнь|июн июля|июль|июл августа|август|авг " +
    "сентября|сентябрь|сент|сен октября|октябрь|окт ноября|ноябрь|нояб|ноя декабря|декабрь|дек",
  // Ukrainian
  "січня|січень|січ лютого|лютий|лют березня|березень|бер квітня|квітень|квіт травня|травень|трав червня|червень|черв липня|липень|лип " +
    "серпня|серпень|серп вересня|вересень|вер жовтня|жовтень|жовт листопада|листопад|лист грудня|грудень|груд",
  // Turkish
  "ocak|oca subat|sub mart|mar nisan|nis mayis|may haziran|haz temmuz|tem agustos|agu eylul|eyl ekim|eki kasim|kas aralik|ara",
  // Hungarian
  "januar|jan februar|febr marcius|marc aprilis|apr majus|maj junius|jun julius|jul augusztus|aug szeptember|szept oktober|okt november|nov december|dec",
  // Romanian
  "ianuarie|ian februarie|feb martie|mar aprilie|apr mai iunie|iun iulie|iul august|aug septembrie|sept octombrie|oct noiembrie|noi decembrie|dec",
  // Catalan
  "gener|gen febrer|febr marc abril|abr maig juny juliol|jul agost|ag setembre|set octubre|oct novembre|nov desembre|des",
  // Indonesian and Malay
  "januari|jan februari|feb maret|mac|mar april|apr mei juni|jun juli|jul|julai agustus|agu|ogos september|sep oktober|okt november|nov desember|disember|des",
  // Greek
  "ιανουαριου|ιανουαριος|ιαν φεβρουαριου|φεβρουαριος|φεβ μαρτιου|μαρτιος|μαρ απριλιου|απριλιος|απρ μαιου|μαιος|μαι ιουνιου|ιουνιος|ιουν " +
    "ιουλιου|ιουλιος|ιουλ αυγουστου|αυγουστος|αυγ σεπτεμβριου|σεπτεμβριος|σεπ οκτωβριου|οκτωβριος|οκτ νοεμβριου|νοεμβριος|νοε δεκεμβριου|δεκεμβριος|δεκ",
  // Arabic
  "يناير|جانفي فبراير|شباط|فيفري مارس|آذار أبريل|إبريل|نيسان|أفريل مايو|أيار|ماي يونيو|حزيران|جوان يوليو|تموز|جويلية أغسطس|آب|أوت " +
    "سبتمبر|أيلول أكتوبر نوفمبر ديسمبر",
  // Hindi
  "जनवरी फरवरी|फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर|सितम्बर अक्टूबर|अक्तूबर नवंबर|नवम्बर दिसंबर|दिसम्बर",
];

const WEEKDAYS: readonly string[] = [
  "monday|mon tuesday|tues|tue wednesday|weds|wed thursday|thurs|thur|thu friday|fri saturday|sat sunday|sun",
  "montag|mo dienstag|di mittwoch|mi donnerstag|do freitag|fr samstag|sonnabend|sa sonntag|so",
  "lundi|lun mardi|mar mercredi|mer jeudi|jeu vendredi|ven samedi|sam dimanche|dim",
  "lunes|lun martes|mar miercoles|mie|mier jueves|jue viernes|vie sabado|sab domingo|dom",
  "segunda-feira|segunda|seg terca-feira|terca|ter quarta-feira|quarta|qua quinta-feira|quinta|qui sexta-feira|sexta|sex sabado|sab domingo|dom",
  "lunedi|lun martedi|mar mercoledi|mer giovedi|gio venerdi|ven sabato|sab domenica|dom",
  "maandag|ma dinsdag|di woensdag|wo donderdag|do vrijdag|vr zaterdag|za zondag|zo",
  "mandag|man tisdag|tirsdag|tis|tir onsdag|ons torsdag|tors|tor fredag|fre lordag|lor sondag|son",
  "maanantai|maanantaina|ma tiistai|tiistaina|ti keskiviikko|keskiviikkona|ke torstai|torstaina|to perjantai|perjantaina|pe lauantai|lauantaina|la sunnuntai|sunnuntaina|su",
  "poniedzialek|pon|pn wtorek|wt sroda|sr czwartek|czw piatek|pt sobota|sob niedziela|niedz|nd",
  "pondeli|po utery|ut streda|st ctvrtek|ct patek|pa sobota|so nedele|ne",
  "понедельник|пн вторник|вт среда|ср четверг|чт пятница|пт суббота|сб воскресенье|вс",
  "понеділок|пн вівторок|вт середа|ср четвер|чт п'ятниця|п’ятниця|пт субота|сб неділя|нд",
  "pazartesi|pzt sali|sal carsamba|car|crs persembe|per|prs cuma|cum cumartesi|cmt pazar|paz",
  "hetfo|h kedd|k szerda|sze csutortok|cs pentek|p szombat|szo vasarnap|v",
  "luni|lun marti|mar miercuri|mie joi vineri|vin sambata|sam duminica|dum",
  "dilluns|dl dimarts|dt dimecres|dc dijous|dj divendres|dv dissabte|ds diumenge|dg",
  "senin|sen selasa|sel rabu|rab kamis|kam jumat|jum sabtu|sab minggu|min",
  "δευτερα|δευ τριτη|τρι τεταρτη|τετ πεμπτη|πεμ παρασκευη|παρ σαββατο|σαβ κυριακη|κυρ",
  "الاثنين|الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد",
  "सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार",
];

/** Folds a word, or a whole date, to the form of the tables: lower case, without accents. */
export function foldCalendarWord(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[\u0300-\u036f\u064b-\u065f]/g, "")
    .replaceAll("ı", "i")
    .replaceAll("ø", "o")
    .normalize("NFC");
}

const months = new Map<string, number>(
  MONTHS.flatMap((language) =>
    language
      .split(" ")
      .flatMap((forms, index) =>
        forms.split("|").map((form) => [foldCalendarWord(form), index + 1] as const),
      ),
  ),
);
const weekdays = new Set<string>(
  WEEKDAYS.flatMap((language) => language.split(/[ |]/)).map(foldCalendarWord),
);

/** The number of a month, 1 to 12; null for other words. @param word as `foldCalendarWord` makes it */
export function monthNumber(word: string): number | null {
  return months.get(word) ?? null;
}

/** @param word as `foldCalendarWord` makes it */
export function isWeekday(word: string): boolean {
  return weekdays.has(word);
}
