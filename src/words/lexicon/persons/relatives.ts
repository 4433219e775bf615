/**
 * Relatives, as English news name them beside somebody: "his wife", "the victim's sons". Gathered by hand; a pattern or
 * a set of relatives names the ties that it means.
 */

/** What binds two people. */
export type Kinship =
  | "parent"
  | "child"
  | "sibling"
  | "spouse"
  | "widow"
  | "sweetheart"
  | "uncle"
  | "nephew"
  | "cousin"
  | "grandparent"
  | "grandchild"
  | "step"
  | "law"
  | "half";

type Sex = "male" | "female" | "either";

interface Relative {
  readonly tie: Kinship;
  readonly sex: Sex;
  readonly one: string;
  readonly several: string;
}

/** Kinship, sex, one, several. */
const RELATIVES: readonly Relative[] = [
  "parent | female | mother | mothers",
  "parent | male | father | fathers",
  "child | female | daughter | daughters",
  "child | male | son | sons",
  "sibling | female | sister | sisters",
  "sibling | male | brother | brothers",
  "spouse | female | wife | wives",
  "spouse | male | husband | husbands",
  "widow | female | widow | widows",
  "widow | male | widower | widowers",
  "sweetheart | female | girlfriend | girlfriends",
  "sweetheart | male | boyfriend | boyfriends",
  "uncle | female | aunt | aunts",
  "uncle | male | uncle | uncles",
  "nephew | female | niece | nieces",
  "nephew | male | nephew | nephews",
  "cousin | either | cousin | cousins",
  "grandparent | female | grandmother | grandmothers",
  "grandparent | male | grandfather | grandfathers",
  "grandchild | female | granddaughter | granddaughters",
  "grandchild | male | grandson | grandsons",
  "step | female | stepmother | stepmothers",
  "step | male | stepfather | stepfathers",
  "step | female | stepdaughter | stepdaughters",
  "step | male | stepson | stepsons",
  "law | female | mother-in-law | mothers-in-law",
  "law | male | father-in-law | fathers-in-law",
  "law | female | daughter-in-law | daughters-in-law",
  "law | male | son-in-law | sons-in-law",
  "law | female | sister-in-law | sisters-in-law",
  "law | male | brother-in-law | brothers-in-law",
  "half | female | half-sister | half-sisters",
  "half | male | half-brother | half-brothers",
].map((row) => {
  const [tie, sex, one = "", several = ""] = row.split(" | ");
  return { tie: tie as Kinship, sex: sex as Sex, one, several };
});

/** Ties of a household. */
export const CLOSE: readonly Kinship[] = ["parent", "child", "sibling", "spouse"];
/** All ties by blood and marriage. */
export const ALL_TIES: readonly Kinship[] = [...new Set(RELATIVES.map(({ tie }) => tie))];

const byTies = (ties: readonly Kinship[]): readonly Relative[] =>
  RELATIVES.filter(({ tie }) => ties.includes(tie));

/** Words for one relative, in small letters: "wife". */
export const relatives = (...ties: readonly Kinship[]): readonly string[] =>
  byTies(ties).map(({ one }) => one);

/** English words for several relatives of these ties, in small letters: "wives". */
export const severalRelatives = (...ties: readonly Kinship[]): readonly string[] =>
  byTies(ties).map(({ several }) => several);

/** Words for one relative who is a man, or a woman; those for either are among both. */
export const relativesOfSex = (sex: "male" | "female", ...ties: readonly Kinship[]): readonly string[] =>
  byTies(ties)
    .filter((relative) => relative.sex === sex || relative.sex === "either")
    .map(({ one }) => one);
