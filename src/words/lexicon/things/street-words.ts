/** Last words of the names of streets: "Prospect Avenue", "Mill Ln." In small letters; gathered by hand. */

interface StreetWord {
  readonly word: string;
  /** Without a full stop; empty where it is not shortened. */
  readonly short: string;
  /**
   * `sure`: names nothing else. `loose`: "the campaign trail", "the inner circle". `doubtful`: surnames and bodies, too, as
   * "Jo Lane", "the Supreme Court".
   */
  readonly kind: "sure" | "loose" | "doubtful";
}

/** Word, short form, kind. */
const STREET_WORDS: readonly StreetWord[] = [
  "avenue | ave | sure",
  "boulevard | blvd | sure",
  "road | rd | sure",
  "drive | dr | sure",
  "parkway | pkwy | sure",
  "highway | hwy | sure",
  "terrace | | sure",
  "circle | | loose",
  "freeway | | loose",
  "expressway | | loose",
  "trail | | loose",
  "turnpike | | loose",
  "street | st | doubtful",
  "lane | ln | doubtful",
  "court | ct | doubtful",
  "way | | doubtful",
  "place | | doubtful",
  "row | | doubtful",
  "alley | | doubtful",
].map((row) => {
  const [word = "", short = "", kind] = row.split("|").map((cell) => cell.trim());
  return { word, short, kind: kind as StreetWord["kind"] };
});

const of = (kinds: readonly StreetWord["kind"][]): readonly StreetWord[] =>
  STREET_WORDS.filter(({ kind }) => kinds.includes(kind));

/** The words of the table that are of some kinds, in full: "avenue". */
export const streetWords = (...kinds: readonly StreetWord["kind"][]): readonly string[] =>
  of(kinds).map(({ word }) => word);

/** Short forms of some kinds, without a full stop. */
export const shortStreetWords = (...kinds: readonly StreetWord["kind"][]): readonly string[] =>
  of(kinds).flatMap(({ short }) => (short === "" ? [] : short));
