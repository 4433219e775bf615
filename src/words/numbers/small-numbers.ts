/** The number words from two to twelve, for comparing texts across languages. */
import { SMALL_NUMBERS } from "./number-words.js";

/** For each language the words for two to twelve; forms of one number are separated by `|`. */
const TABLE: readonly string[] = [
  SMALL_NUMBERS.slice(2, 13).join(" "),
  "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf",
  "deux trois quatre cinq six sept huit neuf dix onze douze",
  "dos tres cuatro cinco seis siete ocho nueve diez once doce",
  "due tre quattro cinque sei sette otto nove dieci undici dodici",
  "dois|duas três quatro cinco seis sete oito nove dez onze doze",
  "twee drie vier vijf zes zeven acht negen tien elf twaalf",
  "iki üç dört beş altı yedi sekiz dokuz on",
  "dwa|dwie|dwóch|dwoje trzy|trzech|troje cztery|czterech pięć|pięciu sześć|sześciu siedem|siedmiu osiem|ośmiu dziewięć dziesięć",
  "два|две|двое|двух|двоих три|трое|трех|трёх|троих четыре|четверо|четырех|четырёх пять|пяти|пятеро шесть|шести|шестеро",
  "два|дві|двоє|двох три|троє|трьох чотири|четверо|чотирьох п'ять|п’ять|п'ятеро шість|шестеро сім|семеро вісім",
  "δύο τρεις|τρία|τριών τέσσερις|τέσσερα πέντε έξι επτά|εφτά οκτώ|οχτώ εννέα|εννιά δέκα έντεκα δώδεκα",
  "اثنان|اثنين|اثنتان ثلاثة|ثلاث أربعة|أربع خمسة|خمس ستة|ست سبعة|سبع ثمانية|ثمان|ثماني تسعة|تسع عشرة|عشر",
  "שני|שתי|שניים|שתיים שלושה|שלוש|שלושת ארבעה|ארבע חמישה|חמש שישה|שש שבעה|שבע שמונה תשעה|תשע עשרה|עשר",
];
/** Russian words from seven on, which do not fit on the line above. */
const FROM_SEVEN = "семь|семи|семеро восемь|восьми девять|девяти десять|десяти";

const FIRST = 2;
const known: ReadonlyMap<string, number> = new Map([
  ...TABLE.flatMap((line) => valuesOf(line, FIRST)),
  ...valuesOf(FROM_SEVEN, 7),
]);

function valuesOf(line: string, first: number): [string, number][] {
  return line
    .split(" ")
    .flatMap((forms, at) => forms.split("|").map((form): [string, number] => [form, first + at]));
}

/** "and" and similar prefixes, which Arabic and Hebrew attach to the number. */
const JOINED = /^[وובלכ](?=\p{L}{2})/u;

/** The value of a number word, two to twelve; null for other words. @param word lower case */
export function smallNumber(word: string): number | null {
  return known.get(word) ?? known.get(word.replace(JOINED, "")) ?? null;
}

/** Words that scale the number before them. */
const SCALES: readonly (readonly [RegExp, number])[] = [
  [
    /^(?:thousand|tausend|mille|mil|mila|duizend|bin|tys|тысяч\p{L}*|тыс|тисяч\p{L}*|χιλιάδες|ألف|آلاف|אלף|אלפים)$/u,
    1e3,
  ],
  [
    /^(?:millions?|millionen|mio|millones|millón|milion[ei]|milhões|miljoen|milyon|mln|миллион\p{L}*|млн|мільйон\p{L}*|εκατομμύρια|مليون|ملايين|מיליון)$/u,
    1e6,
  ],
  [
    /^(?:billions?|milliarden?|mrd|milliards?|miliard[io]|miljard|milyar|mld|миллиард\p{L}*|млрд|мільярд\p{L}*|مليار|מיליארד)$/u,
    1e9,
  ],
];

/** The factor of a scale word; 1 for other words. @param word lower case */
export function scaleOf(word: string): number {
  return SCALES.find(([pattern]) => pattern.test(word))?.[1] ?? 1;
}
