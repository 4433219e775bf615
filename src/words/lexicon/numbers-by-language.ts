/**
 * Numbers in words of languages other than English, by BCP 47 tag. Gathered by hand from grammars. Forms of one number are
 * separated by `|`: genders, cases, collectives.
 */
import { SMALL_NUMBERS } from "./english-numbers.js";

/** How a language writes its numbers up to a hundred, and beyond. */
export interface NumberTable {
  /** Words by value from 0; forms of one number are separated by `|`. */
  readonly ones: string;
  /** The words for 20, 30, ... 90. */
  readonly tens: string;
  readonly hundred: string;
  /** Joins tens and ones. */
  readonly joint: string;
  /** Ones come first, in one word: "einundzwanzig". */
  readonly onesFirst?: true;
  /** "dozens", "hundreds", "thousands": a lower bound. */
  readonly several: readonly (readonly [word: string, least: number])[];
}

/** Languages whose numbers are read up to hundreds of thousands. */
export const NUMBERS_BY_LANGUAGE: Readonly<Record<string, NumberTable>> = {
  de: {
    ones:
      "null ein|eine|einen|einem|einer|eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn " +
      "fünfzehn sechzehn siebzehn achtzehn neunzehn",
    tens: "zwanzig dreißig|dreissig vierzig fünfzig sechzig siebzig achtzig neunzig",
    hundred: "hundert",
    joint: "und",
    onesFirst: true,
    several: [
      ["dutzende", 24],
      ["hunderte", 200],
      ["tausende", 2e3],
    ],
  },
  fr: {
    ones:
      "zéro un|une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept " +
      "dix-huit dix-neuf",
    tens: "vingt trente quarante cinquante soixante soixante-dix|septante quatre-vingts|quatre-vingt quatre-vingt-dix|nonante",
    hundred: "cent|cents",
    joint: "(?:-| et )",
    several: [
      ["dizaines", 20],
      ["centaines", 200],
      ["milliers", 2e3],
    ],
  },
  es: {
    ones:
      "cero un|una|uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis " +
      "diecisiete dieciocho diecinueve",
    tens: "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
    hundred: "cien|ciento",
    joint: " y ",
    several: [
      ["decenas", 20],
      ["cientos", 200],
      ["centenares", 200],
      ["miles", 2e3],
    ],
  },
  it: {
    ones:
      "zero un|una|uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici " +
      "sedici diciassette diciotto diciannove",
    tens: "venti trenta quaranta cinquanta sessanta settanta ottanta novanta",
    hundred: "cento",
    joint: "",
    several: [
      ["decine", 20],
      ["centinaia", 200],
      ["migliaia", 2e3],
    ],
  },
  nl: {
    ones:
      "nul een|één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien " +
      "achttien negentien",
    tens: "twintig dertig veertig vijftig zestig zeventig tachtig negentig",
    hundred: "honderd",
    joint: "(?:en|ën)",
    onesFirst: true,
    several: [
      ["tientallen", 20],
      ["honderden", 200],
      ["duizenden", 2e3],
    ],
  },
  pt: {
    ones:
      "zero um|uma dois|duas três quatro cinco seis sete oito nove dez onze doze treze catorze|quatorze quinze dezesseis|dezasseis " +
      "dezessete|dezassete dezoito dezenove|dezanove",
    tens: "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa",
    hundred: "cem|cento",
    joint: " e ",
    several: [
      ["dezenas", 20],
      ["centenas", 200],
      ["milhares", 2e3],
    ],
  },
};

/** Of further languages the numbers from two on, as far as they are known. */
const SMALL: Readonly<Record<string, string>> = {
  tr: "iki üç dört beş altı yedi sekiz dokuz on",
  pl:
    "dwa|dwie|dwóch|dwoje trzy|trzech|troje cztery|czterech pięć|pięciu sześć|sześciu siedem|siedmiu " +
    "osiem|ośmiu dziewięć dziesięć",
  ru:
    "два|две|двое|двух|двоих три|трое|трех|трёх|троих четыре|четверо|четырех|четырёх пять|пяти|пятеро " +
    "шесть|шести|шестеро семь|семи|семеро восемь|восьми девять|девяти десять|десяти",
  uk:
    "два|дві|двоє|двох три|троє|трьох чотири|четверо|чотирьох п'ять|п’ять|п'ятеро|п’яти " +
    "шість|шестеро|шести сім|семеро|семи вісім|восьми дев’ять|дев'ять десять|десяти",
  el: "δύο τρεις|τρία|τριών τέσσερις|τέσσερα πέντε έξι επτά|εφτά οκτώ|οχτώ εννέα|εννιά δέκα έντεκα δώδεκα",
  ar:
    "اثنان|اثنين|اثنتان|اثنتين ثلاثة|ثلاث أربعة|أربع خمسة|خمس ستة|ست سبعة|سبع ثمانية|ثمان|ثماني تسعة|تسع " +
    "عشرة|عشر",
  he: "שני|שתי|שניים|שתיים שלושה|שלוש|שלושת ארבעה|ארבע חמישה|חמש שישה|שש שבעה|שבע שמונה תשעה|תשע עשרה|עשר",
  fa: "دو سه چهار پنج شش هفت هشت نه ده",
  hi: "दो तीन चार पांच|पाँच छह|छः|छे सात आठ नौ दस ग्यारह बारह तेरह चौदह पंद्रह|पन्द्रह सोलह सत्रह अठारह उन्नीस बीस",
  bn: "দুই|দুজন তিন|তিনজন চার|চারজন পাঁচ|পাঁচজন ছয়|ছয়জন সাত|সাতজন আট|আটজন নয়|নয়জন দশ|দশজন",
};

/** The forms of the small numbers from two on in each language: to twelve, or as far as they are known. */
export const NUMBERS_FROM_TWO: ReadonlyMap<string, readonly (readonly string[])[]> = new Map([
  ["en", SMALL_NUMBERS.slice(2, 13).map((word) => [word])],
  ...Object.entries(NUMBERS_BY_LANGUAGE).map(
    ([language, { ones }]) => [language, formsOf(ones.split(" ").slice(2, 13))] as const,
  ),
  ...Object.entries(SMALL).map(([language, words]) => [language, formsOf(words.split(" "))] as const),
]);

function formsOf(words: readonly string[]): string[][] {
  return words.map((forms) => forms.split("|"));
}

/** All forms from two to ten in a language, as alternatives of a regular expression; put a group around them. */
export const twoToTen = (language: string): string =>
  (NUMBERS_FROM_TWO.get(language) ?? []).slice(0, 9).flat().join("|");

/** "First" to "fourth", a line each, in English, German, Spanish, Italian, French and Portuguese; in small letters. */
export const ORDINALS_TO_FOURTH: readonly string[] = [
  "first 1st erste ersten erstes primer primero primo premier primeiro",
  "second 2nd zweite zweiten zweites segundo secondo deuxième second",
  "third 3rd dritte dritten drittes tercer tercero terzo troisième terceiro",
  "fourth 4th vierte vierten viertes cuarto quarto quatrième",
];
