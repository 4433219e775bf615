import { wordList } from "./word-list.js";

/** English function words and common news words. Every report has them, so sharing them carries no information. */
export const stopWords: ReadonlySet<string> = new Set(
  wordList(
    "a about above across after again against ago all almost along also although always am amid among an",
    "and another any anyone anything are aren't around as ask asked at away back be became because become",
    "been before behind being below between both but by came can can't cannot come could couldn't did",
    "didn't do does doesn't doing don't down during each either else even ever every everyone everything",
    "few first for from further gave get gets give go goes going gone got had hadn't has hasn't have",
    "haven't having he he'd he'll he's her here hers herself him himself his how however i i'd i'll i'm",
    "i've if in including inside instead into is isn't it it's its itself just know known last later",
    "least less let let's like made make makes many may maybe me might more most much must my myself near",
    "need never next no nobody none nor not nothing now of off often on once one only onto or other",
    "others our ours ourselves out outside over own per perhaps put quite rather really said same saw say",
    "saying says see seen several shall she she'd she'll she's should shouldn't since so some someone",
    "something soon still such take taken tell than that that's the their theirs them themselves then",
    "there there's these they they'd they'll they're they've thing things this those though through thus",
    "to today together told tomorrow too took toward towards tuesday under until up upon us use used very",
    "was wasn't way we we'd we'll we're we've well went were weren't what what's whatever when where",
    "whether which while who who's whole whom whose why will with within without won't would wouldn't yes",
    "yesterday yet you you'd you'll you're you've your yours yourself monday wednesday thursday friday",
    "saturday sunday mr mrs ms dr also",
  ),
);
