/**
 * What one source reports as settled and another as open: talks "set for Wednesday" here, a side "in no hurry to respond"
 * there. Both may hold, so it is never called a contradiction; but a reader should see the two together.
 */
import type { Article, Cited, Disagreement } from "../../model.js";
import { readSentence } from "../sentence/analysis.js";
import type { Told } from "../sentence/story-sentences.js";

const SETTLED =
  /\b(?:scheduled (?:for|to)|set (?:for|to (?:take place|begin|start|meet|be held))|will (?:take place|be held|begin|meet|start) (?:on|in|at)|due to (?:take place|begin|start|meet|be held)|(?:have|has) agreed to (?:meet|hold|attend))\b/i;
const OPEN =
  /\b(?:in no (?:hurry|rush) to|(?:has|have|had) (?:not|yet to) (?:yet )?(?:respond|responded|repl(?:y|ied)|answer|answered|confirm|confirmed|agree|agreed|accept|accepted|commit|committed)|(?:did|does|do) not (?:confirm|respond to|reply to|commit to)|declined to (?:confirm|commit)|no (?:response|reply|answer|date|confirmation) (?:from|to|has|was|yet)|yet to be (?:confirmed|agreed|set))\b/i;
/** Of another time than the report's: what was open then may be settled now. */
const BACK_THEN =
  /^(?:by then|back then|at (?:the|that) time|until (?:then|now)|at first|initially|originally|earlier)\b/i;
/** What can be scheduled: the matter that both have to name. */
const MATTER =
  /\b(?:talks?|meetings?|negotiations?|summits?|visits?|elections?|votes?|trials?|hearings?|launch(?:es)?|conferences?|referend(?:um|a)|ceasefires?|truces?|games?|match(?:es)?|strikes?|rounds?)\b/i;
/** A time that is named is settled more than one that is not: as good as standing so many sentences higher. */
const DATED = 10;
const DAY =
  /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|tomorrow|January|February|March|April|May|June|July|August|September|October|November|December)\b/;
/** Content words, beside the matter, that the two must share. */
const SHARED = 2;

/** At most one for a story: the clearest, which stands highest in both reports. */
export function unsettledMatters(articles: readonly Article[], told: readonly Told[]): Disagreement[] {
  const reporting = told.filter(({ kind, mark }) => kind === "report" && mark === "text");
  const settled = reporting.filter((one) => SETTLED.test(one.cited.text) && !OPEN.test(one.cited.text));
  if (settled.length === 0) return [];
  const open = reporting.filter(
    ({ cited: { text } }) => OPEN.test(text) && !SETTLED.test(text) && !BACK_THEN.test(text),
  );
  const before = new Map(told.map((one, index) => [one, told[index - 1]]));
  let best: { x: Told; y: Told; depth: number } | null = null;
  for (const x of settled) {
    const matter = matterOf(x.cited.text);
    if (matter === null || open.some(({ article }) => article === x.article)) continue;
    for (const y of open) {
      if (y.origin === x.origin || settled.some(({ article }) => article === y.article)) continue;
      const previous = before.get(y);
      const context = previous?.article === y.article ? [y, previous] : [y];
      if (!context.some((one) => MATTER.test(one.cited.text) && one.reading.keys.has(matter))) continue;
      const shared = [...x.reading.keys].filter(
        (key) => key !== matter && context.some(({ reading }) => reading.keys.has(key)),
      );
      const depth = x.position + y.position - (DAY.test(x.cited.text) ? DATED : 0);
      if (shared.length >= SHARED && (best === null || depth < best.depth)) best = { x, y, depth };
    }
  }
  return best === null ? [] : [disagreement(best.x, best.y, articles)];
}

/** The key of the word in a sentence that names what is settled: the first that can be. */
function matterOf(text: string): string | null {
  const found = MATTER.exec(text)?.[0];
  return found === undefined ? null : ([...readSentence(found).keys][0] ?? null);
}

function disagreement(x: Told, y: Told, articles: readonly Article[]): Disagreement {
  const when = ({ article }: Told) => articles[article]?.published?.iso ?? "";
  const ordered = when(y) !== "" && when(y) < when(x) ? [y, x] : [x, y];
  const version = ({ cited }: Told): { value: Cited; context: Cited; alsoIn: [] } => ({
    value: cited,
    context: cited,
    alsoIn: [],
  });
  return {
    kind: "outcome",
    verdict: "differs",
    what: MATTER.exec(x.cited.text)?.[0].toLowerCase() ?? "",
    versions: ordered.map(version),
  };
}
