/**
 * Titles before English names: their words, how news shorten them, and what kind they are. Readers of names, speakers and
 * sentences derive their patterns from this table. Gathered by hand from style guides of English news.
 */

/** `address`: "Mr", before any name; `peerage`: "Lord", inside names; `office`: held for a time; `rank`: of a force or a profession. */
type TitleKind = "address" | "peerage" | "office" | "rank";

/** A title. */
interface Title {
  /** In small letters: "senator"; empty where only the short form is written. */
  readonly word: string;
  /** Without a full stop, in small letters: "sen"; empty where it is not shortened. */
  readonly short: string;
  readonly kind: TitleKind;
  /** Of everyone who has the title; null where it does not say. */
  readonly gender: "male" | "female" | null;
}

/** Word, short form, kind, gender. */
const TABLE = [
  "mister | mr | address | male",
  "missus | mrs | address | female",
  "miss | | address | female",
  "| ms | address | female",
  "| mx | address |",
  "sir | | peerage | male",
  "dame | | peerage | female",
  "lord | | peerage | male",
  "lady | | peerage | female",
  "king | | peerage | male",
  "queen | | peerage | female",
  "prince | | peerage | male",
  "princess | | peerage | female",
  "pope | | peerage | male",
  "president | pres | office |",
  "premier | | office |",
  "chancellor | | office |",
  "minister | | office |",
  "secretary | | office |",
  "ambassador | amb | office |",
  "governor | gov | office |",
  "senator | sen | office |",
  "representative | rep | office |",
  "congressman | rep | office | male",
  "congresswoman | rep | office | female",
  "mayor | | office |",
  "judge | | office |",
  "justice | | office |",
  "attorney | atty | office |",
  "general | gen | rank |",
  "colonel | col | rank |",
  "lieutenant | lt | rank |",
  "major | maj | rank |",
  "captain | capt | rank |",
  "commander | cmdr | rank |",
  "sergeant | sgt | rank |",
  "admiral | adm | rank |",
  "superintendent | supt | rank |",
  "detective | det | rank |",
  "professor | prof | rank |",
  "doctor | dr | rank |",
  "reverend | rev | rank |",
  "monsignor | msgr | rank | male",
  "inspector | insp | rank |",
  "corporal | cpl | rank |",
];

/** All titles of the table. */
export const ENGLISH_TITLES: readonly Title[] = TABLE.map((row) => {
  const [word = "", short = "", kind = "", gender = ""] = row.split("|").map((cell) => cell.trim());
  return {
    word,
    short,
    kind: kind as TitleKind,
    gender: gender === "" ? null : (gender as "male" | "female"),
  };
});

const distinctWords = (words: readonly string[]): readonly string[] => [
  ...new Set(words.filter((word) => word !== "")),
];
const isOffice = ({ kind }: Title): boolean => kind === "office" || kind === "rank";

/** All short forms in small letters, without a full stop: "mr", "gov", "sgt". */
export const SHORT_TITLES: readonly string[] = distinctWords(ENGLISH_TITLES.map(({ short }) => short));

/** Those of offices and ranks: "gov", "sgt". */
export const SHORT_OFFICES: readonly string[] = distinctWords(
  ENGLISH_TITLES.filter(isOffice).map(({ short }) => short),
);

/** Words of offices and ranks in small letters: "governor", "sergeant". */
export const OFFICE_WORDS: readonly string[] = ENGLISH_TITLES.filter(isOffice).map(({ word }) => word);

/** Titles that stay in names, in small letters: "lord", "pope". */
export const PEERAGE_WORDS: readonly string[] = ENGLISH_TITLES.filter(({ kind }) => kind === "peerage").map(
  ({ word }) => word,
);

/** Every word and short form before names, in small letters. */
export const TITLE_WORDS: readonly string[] = distinctWords(
  ENGLISH_TITLES.flatMap(({ word, short }) => [word, short]),
);

/** Short form of an office or a rank by its word: "gov" by "governor". */
export const SHORT_OFFICE_BY_WORD: ReadonlyMap<string, string> = new Map(
  ENGLISH_TITLES.filter((title) => isOffice(title) && title.short !== "").map(({ word, short }) => [
    word,
    short,
  ]),
);

/** Words and short forms of the titles that only men, or only women, have. */
export const titlesOfGender = (gender: "male" | "female"): readonly string[] =>
  distinctWords(
    ENGLISH_TITLES.filter((title) => title.gender === gender).flatMap(({ word, short, kind }) =>
      kind === "office" ? [word] : [word, short],
    ),
  );

/** A word with its first letter as a capital: "Gov" for "gov". */
export const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
