/** Detects that one sentence sets somebody against the one to whom the other gives the deed: "the council, not the mayor". */
import { regexFrom } from "../../words/text/regex.js";
import type { ContentWord, Reading } from "../sentence/analysis.js";
import type { Both, WordClash } from "./count-clash.js";

const PHRASE = String.raw`(?:(?:the|an?|its|his|her|their) )?(?:\p{L}[\p{L}’'-]{1,30} ){0,2}?\p{L}[\p{L}’'-]{1,30}`;
/** "Juries and not judges", "the council, not the mayor,", "Oru rather than Lerna". */
const NOT_THE_OTHER = regexFrom(
  "u",
  String.raw`\b(?<chosen>${PHRASE})(?:,? and not|,? but not|, not| rather than| instead of) (?<other>${PHRASE})`,
  String.raw`(?=[,.;]| (?:that|who|which|must|should|will|would|can|could|has|have|is|are|was|were|\p{Ll}+(?:s|ed))\b)`,
);

/** Least share of the rest of the shorter sentence. */
const SAME_DEED = 0.6;

/** Null where neither contrasts two of whom the other names only the one left out. */
export function contrastClash({ long, short }: Both): WordClash | null {
  return between(long, short) ?? between(short, long);
}

function between(contrasting: Reading, other: Reading): WordClash | null {
  if (other.negative || other.unsure) return null;
  const match = NOT_THE_OTHER.exec(contrasting.text);
  if (!match?.groups) return null;
  const { chosen = "", other: left = "" } = match.groups;
  const at = (part: string, from: number): ContentWord[] => {
    const start = contrasting.text.indexOf(part, from);
    return contrasting.words.filter((word) => word.start >= start && word.end <= start + part.length);
  };
  const [taken, out] = [at(chosen, match.index), at(left, match.index + chosen.length)];
  const head = out.at(-1);
  if (!head || taken.some(({ key }) => other.keys.has(key)) || !opens(other, head)) return null;
  const words = other.words.filter(({ key }) => out.some((word) => word.key === key));
  return {
    words,
    share: SAME_DEED,
    despite: "polarity",
    reason: `“${left}” is left out in one, and does it in the other`,
  };
}

/** Most content words before the head of a subject, a speaker aside. */
const NEAR_START = 3;

/** Whether a word is of the subject of a sentence. */
const opens = ({ words }: Reading, { key }: ContentWord): boolean =>
  words.slice(0, NEAR_START).some((word) => word.key === key);
