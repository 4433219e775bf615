/** Detects two ends of one link: a bridge from Selm to Averby here, from Selm to Lerna there. */
import { regexFrom } from "../../words/text/regex.js";
import type { Reading } from "../sentence/analysis.js";
import type { Both, WordClash } from "./count-clash.js";

const END = String.raw`\p{Lu}[\p{L}’'-]{1,30}(?: \p{Lu}[\p{L}’'-]{1,30}){0,2}`;
const LINK = regexFrom(
  "u",
  String.raw`\b`,
  [
    "(?:link|connect|join)(?:s|ed|ing)? (?:the )?",
    "(?:stretch(?:es)?|runs?|leads?) from (?:the )?",
    "(?:bridge|tunnel|railway|pipeline|road|motorway|ferry|line|canal|cable) between (?:the )?",
  ],
  `(?<one>${END}) (?:and|with|to) (?:the )?(?<other>${END})`,
);

/** Least share of the rest: the link itself. */
const ONE_LINK = 0.6;

/** Null unless they share one end and differ in the other: two other ends may be those of another link. */
export function linkClash({ long, short }: Both): WordClash | null {
  const [mine, theirs] = [endsIn(short), endsIn(long)];
  if (!mine || !theirs || !mine.names.some((end) => theirs.names.includes(end))) return null;
  const own = mine.names.filter((end) => !theirs.names.includes(end));
  const others = theirs.names.filter((end) => !mine.names.includes(end));
  if (own.length === 0 || others.length === 0) return null;
  const words = short.words.filter(({ start, end }) => start >= mine.start && end <= mine.end);
  return {
    words,
    share: ONE_LINK,
    despite: "name",
    reason: `it ends in “${own[0]}” here, in “${others[0]}” there`,
  };
}

function endsIn({ text }: Reading): { names: readonly string[]; start: number; end: number } | null {
  const match = LINK.exec(text);
  if (!match?.groups) return null;
  const { one = "", other = "" } = match.groups;
  return { names: [one, other], start: match.index, end: match.index + match[0].length };
}
