/**
 * Detects that two sentences give one event two causes, or two settings: "because of a heater", "because of a
 * cigarette"; "died in hospital", "died at home". Neither wording then contains what the other says.
 */

import { remember } from "../../../structures/object-memo.js";
import { CALENDAR_UNIT } from "../../../words/lexicon/measures/units-of-time.js";
import { twoToTen } from "../../../words/lexicon/numbers-by-language.js";
import { finderOfAll } from "../../../words/text/needed-words.js";
import { regexFrom } from "../../../words/text/regex.js";
import type { ContentWord, Reading } from "../../sentence/analysis.js";
import type { WordPair } from "../similarity-features.js";

const CAUSE =
  /\b(?:because of|due to|owing to|caused by|blamed on|as a result of|triggered by|sparked by|set off by|because(?! of\b))\s+(?<object>[^,;.:()“”"]{1,60})/dgiu;
/** The same as the subject: "a broken axle caused". */
const CAUSER =
  /(?:^|[,;:] |\b(?:that|because|when|after|said|says) )(?:the |an? )?(?<object>(?:\p{L}[\p{Ll}-]{0,40} ){1,3})(?:made|caused|led to|triggered|sparked|set off|brought down)\b/dgu;
/** What somebody or something died of, and neither where nor when. Wounds are what any cause leaves. */
const DEATH = regexFrom(
  "dgiu",
  String.raw`\b(?:die[ds]?|dying|death) (?:of|from)\s+`,
  String.raw`(?!(?:(?:his|her|their|its|the|\p{Ll}+) )?(?:injuries|wounds|burns|causes)\b)`,
  `(?<object>[^,;.:()“”"]{1,60}?)(?=[,;.:()“”"]|$| (?:in|on|at|after|during|near|while|when|as|aged|last)\\b)`,
);
/** What came before, which reporters give as the cause. */
const AFTER = /\b(?:after|following)\s+(?<object>[^,;.:()“”"]{1,60})/dgiu;
/** What somebody is punished or praised for; not how long. */
const PUNISHED = [
  "sent off|booked|banned|suspended|expelled|fined|jailed|imprisoned|arrested|detained|sacked|fired|dismissed|sued",
  "praised|criticised|criticized|honoured|honored|thanked|rebuked|reprimanded",
].join("|");
const REASON = regexFrom(
  "dgiu",
  String.raw`\b(?:${PUNISHED})\b[^,;:.()“”"]{0,60}? for\s+(?!`,
  [
    String.raw`the (?:first|second|third|rest)|\d|life|now|years|months|weeks|days|at least|more than|up to|nearly|almost`,
    `a (?:${CALENDAR_UNIT}|decade)|${twoToTen("en")}`,
  ],
  String.raw`\b)(?<object>[^,;:.()“”"]{1,60})`,
);
/** Places where somebody cannot be at the same time. */
const SETTINGS = [
  "home|hospital|hospice|prison|school|hotel|office|church|court|bed|garden|street|car|sea|work",
  "surgery|intensive care|exile|public|private",
].join("|");
const SETTING = new RegExp(
  `\\b(?:in|at|on|inside)\\s+(?:(?:the|a|an|his|her|their|its)\\s+)?(?<object>${SETTINGS})\\b`,
  "dgiu",
);

/** A phrase that tells how or where, with the words in it and the word before it. */
interface Adjunct {
  readonly words: readonly number[];
  readonly governor: number;
}

/** Whether both give causes, or settings of one verb, with no word in common. `pairs` align `a` and `b`. */
export function otherAdjuncts(a: Reading, b: Reading, pairs: readonly WordPair[]): boolean {
  const governed = (x: Adjunct, y: Adjunct) =>
    pairs.some((pair) => pair.a === x.governor && pair.b === y.governor);
  return (
    adjunctsDiffer(causes(a), causes(b), pairs, () => true) ||
    adjunctsDiffer(causers(a), causers(b), pairs, () => true) ||
    adjunctsDiffer(causes(a), forerunners(b), pairs, governed) ||
    adjunctsDiffer(forerunners(a), causes(b), pairs, governed) ||
    adjunctsDiffer(reasons(a), reasons(b), pairs, () => true) ||
    adjunctsDiffer(deaths(a), deaths(b), pairs, () => true) ||
    adjunctsDiffer(settings(a), settings(b), pairs, governed)
  );
}

/** Whether a sentence tells a cause or a setting. */
export const givesAdjunct = ({ text }: Reading): boolean =>
  [CAUSE, CAUSER, DEATH, REASON, SETTING].some((pattern) => text.search(pattern) >= 0);

/** Whether some belong together, and none of the others' words is in any of them. */
function adjunctsDiffer(
  mine: readonly Adjunct[],
  theirs: readonly Adjunct[],
  pairs: readonly WordPair[],
  belong: (x: Adjunct, y: Adjunct) => boolean,
): boolean {
  if (!mine.some((x) => theirs.some((y) => belong(x, y)))) return false;
  const [own, others] = [mine, theirs].map((all) => new Set(all.flatMap(({ words }) => words)));
  return !pairs.some((pair) => own?.has(pair.a) && others?.has(pair.b));
}

/** Each sentence is compared with many others, and read once. */
const adjunctsBy = (pattern: RegExp) => {
  const find = finderOfAll(pattern);
  return remember(({ text, words }: Reading): readonly Adjunct[] =>
    find(text).flatMap(({ index, indices }) => {
      const [from, to] = indices?.groups?.object ?? [index, index];
      const within = ({ start, end }: ContentWord) => start >= from && end <= to;
      const inside = words.flatMap((word, at) => (within(word) ? at : []));
      const governor = words.findLastIndex(({ end }) => end <= index);
      return inside.length === 0 ? [] : { words: inside, governor };
    }),
  );
};
const causes = adjunctsBy(CAUSE);
const causers = adjunctsBy(CAUSER);
const deaths = adjunctsBy(DEATH);
const forerunners = adjunctsBy(AFTER);
const reasons = adjunctsBy(REASON);
const settings = adjunctsBy(SETTING);
