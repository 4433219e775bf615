import { wordList } from "../lexicon/word-list.js";

/** English words with a grammatical function and no content, with words of reporting and forms of address. */
export const basicFunctionWords: readonly string[] = wordList(
  "a about above after again all also although am amid among an and another any are as at be became",
  "because been before being below between both but by came can cannot come could did do does doing",
  "down dr during each either else even ever every few for from further get got had has have having he",
  "her here hers herself him himself his how however i if in into is it its itself just let like made",
  "make many may me might more most mr mrs ms much must my myself never no nor not now of off on once",
  "one only onto or other our ours ourselves out over own per put quite rather really said same say",
  "saying says shall she should since so some such tell than that the their theirs them themselves then",
  "there these they this those though through thus to today together told too toward towards under",
  "until up upon us very was we were what when where whether which while who whom whose why will with",
  "within without would yesterday yet you your yours yourself",
);

/** English function words and common news words. Every report has them, so sharing them carries no information. */
export const stopWords: ReadonlySet<string> = new Set([
  ...basicFunctionWords,
  ...wordList(
    "across against ago almost along always anyone anything aren't around ask asked away back become",
    "behind can't couldn't didn't doesn't don't everyone everything first friday gave gets give go goes",
    "going gone hadn't hasn't haven't he'd he'll he's i'd i'll i'm i've including inside instead isn't",
    "it's know known last later least less let's makes maybe monday near need next nobody none nothing",
    "often others outside perhaps saturday saw see seen several she'd she'll she's shouldn't someone",
    "something soon still sunday take taken that's there's they'd they'll they're they've thing things",
    "thursday tomorrow took tuesday use used wasn't way we'd we'll we're we've wednesday well went",
    "weren't what's whatever who's whole won't wouldn't yes you'd you'll you're you've",
  ),
]);
