/**
 * Abbreviations with a full stop, beside those of titles (`titles`), companies (`company-suffixes`) and the calendar
 * (`english-calendar`). Gathered by hand from style guides of news. The splitter of sentences and the readers of names
 * derive their tables from here.
 */
import { wordList } from "./word-list.js";

/** What shortened titles have before them: "Dist. Atty.", "Asst. Chief". */
export const BEFORE_TITLES: readonly string[] = wordList("asst dep dist");

/** In small letters, without the last full stop. A name or a number follows them, so that none ends a sentence. */
export const BEFORE_A_NAME: readonly string[] = [
  ...BEFORE_TITLES,
  ...wordList(
    "mio mrd tsd bspw profs sens reps govs cdr pvt revs hon st mt ft messrs mme mlle mgr dep asst dist atty pfc spc",
    "fr sra srta dra no nos vs v fig figs art arts sec secs vol vols pp ch chap eq ref refs approx ca cf al viz e.g i.e",
    "d.h z.b bzw",
  ),
];

/** Those of them that end a sentence where no number follows: "She said no. They left." */
export const BEFORE_A_NUMBER: readonly string[] = wordList("no nos vol p pp ch art fig sec");

/** States of America and provinces of Canada behind a town, as news shorten them: "Calif." */
export const SHORT_STATES: readonly string[] = wordList(
  "ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa penn",
  "tenn tex vt va wash wis wyo ont que alta",
);

/** States of two words: "N.Y." */
export const STATES_IN_LETTERS: readonly string[] = wordList("d.c r.i n.y n.j n.c s.c n.d s.d n.h n.m w.va");

/** Streets in addresses: "Ave." */
export const SHORT_STREETS: readonly string[] = wordList("ave blvd rd hwy");

/** Further ones that may end a sentence. */
export const MAY_END_SENTENCE: readonly string[] = wordList(
  "jr sr assn assoc dept univ bldg est etc b.c a.m p.m u.s u.k u.n e.u u.s.a u.a.e ph.d m.d b.a m.a a.d b.c.e",
);

/** Short forms that are words when they are written small: "he sat." */
export const ALSO_WORDS: ReadonlySet<string> = new Set(
  wordList("sun sat mar la co mo ill mass wash ore miss del ark ind"),
);
