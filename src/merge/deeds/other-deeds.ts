/**
 * Detects that two sentences state two deeds, whatever else they share: "called off the search", "went on searching"; "knew her
 * attacker", "was a stranger to her". Two wordings of one deed are known from `deed-wordings` and the table of synonyms.
 */
import { synonymsOf } from "../../words/text/synonyms.js";
import { tokens } from "../../words/text/tokens.js";
import type { Reading } from "../sentence/analysis.js";
import { isForeign } from "../sentence/negation-by-language.js";
import { baseStemOf, linesWith, undoes } from "./deed-wordings.js";
import { BEING, type Deed, mainDeedsOf } from "./main-deeds.js";
import { valueOneThing } from "./valuations.js";

/**
 * Whether two sentences state different deeds of one subject: "voted to keep it open", "decided to close it".
 *
 * @param pairs aligned words of `a` and `b`
 */
export function stateOtherDeeds(
  a: Reading,
  b: Reading,
  pairs: readonly { readonly a: number; readonly b: number }[],
): boolean {
  if (isForeign(a.language) || isForeign(b.language)) return false;
  const [mine, theirs] = [mainDeedsOf(a.text), mainDeedsOf(b.text)];
  if (deniedAlone(mine, theirs, b) || deniedAlone(theirs, mine, a)) return true;
  if (mine.length === 0 || theirs.length === 0) return false;
  const aligned = (one: Deed, other: Deed) =>
    pairs.some((pair) => a.words[pair.a]?.start === one.start && b.words[pair.b]?.start === other.start);
  const isReported = (deed: Deed, side: "a" | "b") => {
    const [own, other] = side === "a" ? [a, b] : [b, a];
    return pairs.some((pair) => own.words[pair[side]]?.start === deed.start) || statesDeed(other, deed);
  };
  const isShared = mine.some((deed) => isReported(deed, "a")) || theirs.some((deed) => isReported(deed, "b"));
  if (!isShared && !valueOneThing(a, b)) return true;
  if (undoneAlone(mine, theirs) || undoneAlone(theirs, mine)) return true;
  const facing = mine.flatMap((one) =>
    theirs.flatMap((other) =>
      aligned(one, other) || mayBeOneDeed(one.wording, other.wording) ? [[one, other]] : [],
    ),
  );
  return facing.length > 0 && facing.every(([one, other]) => one?.denied !== other?.denied);
}

/** Whether any word of a sentence may tell the deed: "his resignation". */
function statesDeed({ text }: Reading, { wording, being }: Deed): boolean {
  const deeds = mainDeedsOf(text);
  if (deeds.some((other) => (being && other.being) || mayBeOneDeed(wording, other.wording))) return true;
  if (wording === BEING) return false;
  // "shot himself" is no "shot".
  const isDeed = (at: number) => deeds.some(({ start }) => start === at);
  return tokens(text).some(
    ({ text: word, number, start }) => !number && !isDeed(start) && mayBeOneDeed(wording, baseStemOf(word)),
  );
}

/** Whether the first states first that something was called off, refused or put off, and the second nothing like it. */
function undoneAlone([first]: readonly Deed[], others: readonly Deed[]): boolean {
  if (!first || first.denied || ![...linesWith(first.wording)].some(undoes)) return false;
  return !others.some(({ wording, denied }) => denied || mayBeOneDeed(first.wording, wording));
}

/** Whether the first states only what is not so, and the second denies and undoes nothing: "nobody caught it", "it spread". */
function deniedAlone(mine: readonly Deed[], theirs: readonly Deed[], other: Reading): boolean {
  if (mine.length === 0 || !mine.every(({ denied }) => denied) || other.negative) return false;
  return !theirs.some(({ wording, denied }) => denied || [...linesWith(wording)].some(undoes));
}

function mayBeOneDeed(one: string, other: string): boolean {
  if (one === other) return true;
  const lines = linesWith(other);
  if ([...linesWith(one)].some((line) => lines.has(line))) return true;
  return !one.includes(" ") && !other.includes(" ") && synonymsOf(one).has(other);
}
