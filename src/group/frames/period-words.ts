/** Weekdays and months in the languages of news: they date a report, and vary in a series. */

const weekdayNames: readonly string[] = [
  "monday mon montag lunes lundi lunedì segunda-feira maandag poniedziałek понедельник понедельника",
  "tuesday tue tues dienstag martes mardi martedì terça-feira dinsdag wtorek вторник вторника",
  "wednesday wed mittwoch miércoles mercredi mercoledì quarta-feira woensdag środa środę среда среду",
  "thursday thu thurs donnerstag jueves jeudi giovedì quinta-feira donderdag czwartek четверг четверга",
  "friday fri freitag viernes vendredi venerdì sexta-feira vrijdag piątek пятница пятницу",
  "saturday samstag sonnabend sábado samedi sabato zaterdag sobota sobotę суббота субботу",
  "sunday sonntag domingo dimanche domenica zondag niedziela niedzielę воскресенье",
];

const monthNames: readonly string[] = [
  "january jan januar enero janvier gennaio janeiro januari stycznia января",
  "february feb februar febrero février febbraio fevereiro februari lutego февраля",
  "march märz marzo mars março maart marca марта",
  "april apr abril avril aprile kwietnia апреля",
  "may mai mayo maggio maio mei maja мая",
  "june jun juni junio juin giugno junho czerwca июня",
  "july jul juli julio juillet luglio julho lipca июля",
  "august aug agosto août augustus sierpnia августа",
  "september sep sept septiembre septembre settembre setembro września сентября",
  "october oct oktober octubre octobre ottobre outubro października октября",
  "november nov noviembre novembre novembro listopada ноября",
  "december dec dezember diciembre décembre dicembre dezembro december grudnia декабря",
];

/** A number for each calendar word, equal for all its spellings: 1 to 7 for days, 11 to 22 for months. */
const calendar: ReadonlyMap<string, number> = new Map([
  ...numbered(weekdayNames, 1),
  ...numbered(monthNames, 11),
]);

function numbered(table: readonly string[], first: number): [string, number][] {
  return table.flatMap((line, index) =>
    line.split(" ").map((word): [string, number] => [word, first + index]),
  );
}

/** 1 for Monday to 7 for Sunday, else 0. @param text as in `Token.text` */
export function weekdayOf(text: string): number {
  const found = calendar.get(text) ?? 0;
  return found <= 7 ? found : 0;
}

const hanDays = "一二三四五六日";

/** The same for single Han characters: the second of "周一", the third of "星期一", the first of "月曜". */
export function hanWeekdayOf(text: string, before: string, after: string): number {
  if (after === "曜") return "月火水木金土日".indexOf(text) + 1;
  if (before !== "周" && before !== "週" && before !== "期") return 0;
  return text === "天" ? 7 : hanDays.indexOf(text) + 1;
}

/** 1 to 12, else 0. Words with another meaning ("may", "mars") count only with a capital. */
export function monthInPeriod(text: string, capital: boolean): number {
  const found = calendar.get(text) ?? 0;
  return found > 10 && (capital || (text !== "may" && text !== "mars" && text !== "march")) ? found - 10 : 0;
}
