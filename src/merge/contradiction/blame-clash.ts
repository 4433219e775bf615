/** Detects that one sentence clears somebody whom the other blames: "did nothing wrong", "is to blame". */
import type { ContentWord, Reading } from "../sentence/analysis.js";
import type { Both, WordClash } from "./count-clash.js";

const CLEARED = new RegExp(
  [
    String.raw`\b(?:did|had done|has done|have done) nothing (?:wrong|illegal|improper)\b`,
    String.raw`\b(?:was|were|is|are) (?:not (?:to blame|at fault|responsible)|blameless)\b`,
    String.raw`\b(?:clear(?:s|ed)|absolv(?:es|ed)|exonerat(?:es|ed)|vindicat(?:es|ed))\b(?! of the \p{Ll}+ing\b)`,
  ].join("|"),
  "iu",
);
const BLAMED =
  /\b(?:accus(?:es|ed)|blam(?:es|ed)|faults?|(?:was|were|is|are) (?:to blame|at fault|responsible)|(?:acted|behaved) (?:wrongly|improperly|unlawfully)|did wrong|broke the (?:law|rules))\b/i;
/** Who blames may have been cleared of something. */
const PASSIVE = /\b(?:was|were|is|are|been|being|by) $/i;

/** Least share of the rest of the shorter sentence that the other has: who judges, and whom. */
const SAME_PEOPLE = 0.6;

/** Null where nobody is cleared in one and blamed in the other. */
export function blameClash({ long, short }: Both): WordClash | null {
  if (long.unsure || short.unsure) return null;
  const clash =
    (verdict(short, CLEARED) && verdict(long, BLAMED)) || (verdict(short, BLAMED) && verdict(long, CLEARED));
  if (!clash) return null;
  const own = verdict(short, CLEARED) ?? verdict(short, BLAMED);
  if (own === null || !isOfOne(short, own, long) || !isOfOne(long, clash, short)) return null;
  const words = within(short, own.index, own.index + own[0].length);
  return {
    words,
    share: SAME_PEOPLE,
    despite: "stance",
    reason: `“${own[0]}” is the opposite of “${clash[0]}”`,
  };
}

/** Whether the one cleared or blamed is in the other sentence too: "cleared the square" clears nobody. */
function isOfOne(
  { words, text }: Reading,
  { index, 0: verdictWords }: RegExpExecArray,
  other: Reading,
): boolean {
  const end = index + verdictWords.length;
  const [object] = words.filter(({ start }) => start >= end);
  const follows = /^ (?:the |an? |its |his |her |their )?$/.test(text.slice(end, object?.start ?? end));
  return !follows || object === undefined || other.keys.has(object.key);
}

function verdict({ text }: Reading, words: RegExp): RegExpExecArray | null {
  const match = words.exec(text);
  const other = words === CLEARED ? BLAMED : CLEARED;
  const rest = match === null ? text : text.replace(match[0], " ");
  if (match === null || other.test(rest) || /n['’]t |\bnot $/.test(text.slice(0, match.index))) return null;
  return /^(?:accused|blamed|cleared)$/i.test(match[0]) && PASSIVE.test(text.slice(0, match.index))
    ? null
    : match;
}

const within = ({ words }: Reading, from: number, to: number): ContentWord[] =>
  words.filter(({ start, end }) => start >= from && end <= to);
