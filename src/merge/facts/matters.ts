/** Matters that are open until news of their end: a search, a trial, a vote, a strike; with the words for both. */
import { twoToTen } from "../../words/lexicon/numbers-by-language.js";
import { quick } from "../../words/text/quick-pattern.js";

/** What is open, and how it ends. */
interface Matter {
  readonly matter: string;
  readonly open: RegExp;
  readonly ends: readonly (readonly [end: string, words: RegExp])[];
}
/** Matches any of the words or phrases whole. */
const say = (...wordings: readonly string[]) =>
  quick(new RegExp(`\\b(?:${wordings.join("|")})(?!\\p{L})`, "iu"));
/** Who or what is searched for. */
const SOUGHT = [
  "man|men|woman|women|boys?|girls?|child|children|teen(?:ager)?s?|student|hikers?|climbers?|skiers?|swimmers?|divers?",
  "sailors?|fisherm[ae]n|fishermen|pilot|crew|tourists?|toddler|baby|mother|father|daughter|son|couple|walkers?|runner",
  "miners?|plane|aircraft|helicopter|boat|ship|ferry|submarine|trawler|yacht",
].join("|");
/** In the order in which a sentence is read for them. */
export const MATTERS: readonly Matter[] = [
  {
    matter: "search",
    open: say(
      "search(?:ing|ers?)? (?:is|are|was|were|for|has|continues|goes|resumed|under)",
      "(?:is|are|was|were|still|remains?|remained|reported|gone) missing",
      "(?:has|have|had|who|that) (?:vanished|disappeared|gone missing)",
      "vanished",
      "looking for",
      "search(?:es|ed|ing)? (?:[\\p{L}\\d-]+ ){1,8}(?:for|continues)",
      "join(?:s|ed|ing)? (?:the|a|in the) search",
      // "Missing hiker's family", "a hiker missing on Mount Tarn"
      `missing (?:[\\p{L}\\d-]+ ){0,2}(?:${SOUGHT})`,
      `(?:${SOUGHT}),?(?: \\d+,)? missing`,
    ),
    ends: [
      [
        "found dead",
        say(
          "found dead",
          // "The body of Tim Roos, 7, missing since Sunday, was found"
          "(?:body|bodies|remains) (?!of (?:evidence|work|water|law)\\b)(?:[\\p{L}\\d-]+,? ){0,9}(?:was|were|been) (?:found|recovered|discovered)",
          "found (?:the|his|her|their|a) (?:body|bodies|remains)",
        ),
      ],
      [
        "found alive",
        say("found (?:safe|alive|unharmed|well)", "(?:been|was|were) rescued", "turned up (?:safe|alive)"),
      ],
    ],
  },
  {
    matter: "hostages",
    open: say(
      "(?:being|still|is|are) held(?: hostage)?",
      "holding (?:[\\p{L}\\d]+ ){0,3}(?:hostages?|passengers|people|captives)",
      "remains? in captivity",
    ),
    ends: [
      [
        "freed",
        say(
          "(?:been|was|were|are|is) (?:freed|released|set free)",
          "freed (?:unharmed|after)",
          "hostages? (?:freed|released)",
        ),
      ],
      ["killed", say("hostages? (?:was|were|been|have been) killed")],
    ],
  },
  {
    matter: "manhunt",
    open: say(
      "on the (?:run|loose)|at large|manhunt",
      "(?:has |have |had )?escaped from (?:the |a |an |its |his |her |their )?(?:[\\p{L}-]+ ){0,2}(?:zoo|prison|jail|custody|enclosure|cage|hospital)",
      "hunt(?:ing)? for (?:the|a) (?:gunman|suspect|killer|attacker)s?",
    ),
    ends: [
      [
        "caught",
        say(
          "(?:been|was|were|is) (?:[\\p{L}]+ and )?(?:caught|captured|recaptured|apprehended|taken into custody)",
          "(?:caught|captured) alive",
          "surrendered",
          "turned (?:himself|herself) in",
        ),
      ],
      [
        "killed",
        say(
          "(?:was |were |been )?shot dead by (?:the )?(?:police|officers|troops|soldiers)",
          "killed himself",
          "turned the gun on himself",
        ),
      ],
    ],
  },
  {
    matter: "trial",
    open: say(
      "deliberat(?:e|es|ed|ing)",
      "(?:on|stands?|stood|facing) trial",
      "(?:charged with|indicted (?:on|for)|arraigned|accused of|plead(?:s|ed|ing)? (?:not )?guilty)",
      "awaits? (?:a )?verdict",
      "awaiting (?:a )?verdict",
      "jury is (?:still )?out",
    ),
    ends: [
      ["acquitted", say("acquitt(?:ed|al)", "found not guilty", "cleared of", "not guilty verdict")],
      ["convicted", say("convicted", "found guilty", "guilty verdict", "conviction of")],
      ["mistrial", say("mistrial", "hung jury")],
    ],
  },
  {
    matter: "talks",
    open: say(
      "talks (?:\\p{L}+ ){0,6}(?:continue|continued|resume|resumed|are under way|are underway|go on|are set|are to)",
      "to (?:resume|hold|begin|start) (?:\\p{L}+ ){0,3}(?:talks|negotiations)",
      "(?:still|are|were) (?:talking|negotiating)",
      "talks (?:\\p{L}+ ){0,8}(?:ongoing|going on|under way|stalled|deadlocked)",
    ),
    ends: [
      [
        "agreed",
        say(
          "reach(?:ed|es) (?:an? )?(?:\\p{L}+ ){0,2}(?:agreement|deal|accord|settlement)",
          "(?:agreement|deal|accord) (?:was|has been|is) (?:reached|signed|struck)",
          "struck a deal",
          "signed (?:an? )?(?:\\p{L}+ ){0,3}(?:agreement|deal|accord|treaty)",
        ),
      ],
      [
        "collapsed",
        say(
          "talks (?:\\p{L}+ ){0,5}(?:collapsed|failed|broke down|ended without)",
          "walked out of (?:the )?talks",
          "(?:talks|meeting|summit|negotiations) (?:[\\p{L}-]+ ){0,9}ended without (?:an? )?(?:\\p{L}+ ){0,2}(?:agreement|deal|accord)",
          "fail(?:ed|s)? to (?:agree|reach (?:an? )?(?:\\p{L}+ ){0,2}(?:agreement|deal|accord))",
        ),
      ],
    ],
  },
  {
    matter: "fire",
    open: say(
      "still (?:burning|spreading|raging)",
      "out of control",
      "(?:is|are|was|were) (?:spreading|raging|burning)",
      "battl(?:e|ing) (?:the|a) (?:blaze|fire|wildfire)",
    ),
    ends: [
      [
        "put out",
        say(
          "(?:been|was|were|is) (?:put out|extinguished|contained|brought under control|stopped)",
          "under control",
        ),
      ],
    ],
  },
  {
    matter: "closure",
    open: say(
      "(?:remain|remains|remained|stay|stays|stayed|kept|still|has been|have been|will be) (?:closed|shut)",
      "(?:closed|shut) (?:until|till|indefinitely|off to)",
    ),
    ends: [["reopened", say("re-?open(?:s|ed|ing)?", "open (?:to \\p{L}+ )?again", "back in service")]],
  },
  {
    matter: "strike",
    open: say(
      "strike (?:\\p{L}+ ){0,4}(?:goes ahead|go ahead|continues|enters|entered|began|is on)",
      "on strike",
      "to strike",
      "(?:go(?:es)?|going|went|carr(?:y|ies|ied)|press(?:es|ed)?) on with (?:the|their|its|a) (?:\\p{L}+ ){0,3}strikes?",
      "continu(?:e|es|ed|ing) (?:the|their|its|a) (?:\\p{L}+ ){0,3}strikes?",
      "strike (?:\\p{L}+ ){0,4}(?:went ahead|goes ahead|(?:goes|go|going|went|drags?|dragged) on)",
    ),
    ends: [
      [
        "called off",
        say(
          "(?:call(?:ed|s)? off|suspend(?:ed|s)?|cancel(?:led|s)?|end(?:ed|s)) (?:the|their|its|a) (?:[\\p{L}\\d-]+ ){0,3}strikes?",
          "strikes? (?:\\p{L}+ ){0,4}(?:called off|suspended|over|ended)",
        ),
      ],
    ],
  },
  {
    matter: "election",
    open: say(
      "(?:votes?|ballots?) (?:\\p{L}+ ){0,3}counted",
      "(?:counting|count) (?:continues|goes on|is under way)",
      "too close to call",
      "(?:leads|leading|ahead) (?:in|by|with)",
    ),
    ends: [
      [
        "won",
        say(
          "(?:has |have )?w[io]ns? (?:\\p{L}+ ){0,4}(?:election|vote|presidency|race|seat|referendum|run-?off)",
          "(?:declared|elected) (?:the )?(?:winner|president|mayor|governor)",
          "was (?:re-?)?elected",
        ),
      ],
      [
        "lost",
        say(
          "los(?:t|es) (?:\\p{L}+ ){0,4}(?:election|vote|presidency|race|seat|referendum|run-?off)",
          "conced(?:ed|es)",
        ),
      ],
    ],
  },
  {
    matter: "bill",
    open: say(
      "(?:to|will|is to|due to|set to) (?:vote|debate|decide) (?:on|whether)",
      "debat(?:e|es|ing) (?:the|a|on)",
      "(?:seek(?:s|ing)?|sought|want(?:s|ed)?|urg(?:es|ed|ing)|ask(?:s|ed|ing)?) (?:[\\p{L}-]+ ){0,3}(?:to )?changes? (?:[\\p{L}-]+ ){0,6}(?:bill|law|measure|act)",
      "(?:would not|will not|refus(?:es|ed|ing) to|yet to|whether to) sign",
    ),
    ends: [
      [
        "signed",
        say(
          "sign(?:s|ed) (?:[\\p{L}’'-]+ ){0,10}(?:bill|law|act|measure)",
          "sign(?:s|ed) (?:it|them|[\\p{L}’'-]+ \\p{L}+) into law",
        ),
      ],
      [
        "passed",
        say(
          "(?:council|parliament|senate|assembly|committee|board|lawmakers|councillors|voters|commission|MPs) (?:has |have |had )?(?:decided|voted to)",
          "(?:pass(?:es|ed)?|approv(?:e|es|ed)|adopt(?:s|ed)?|back(?:s|ed)|endors(?:es|ed)|ratif(?:ies|ied)) (?:\\p{L}+ ){0,4}(?:bill|law|motion|measure|budget|treaty|amendment|resolution|plan|act)",
          "(?:bill|law|motion|measure|budget|treaty|amendment|resolution|act) (?:\\p{L}+ ){0,3}(?:passed|was (?:passed|approved|adopted))",
        ),
      ],
      [
        "rejected",
        say(
          "(?:reject(?:s|ed)?|voted? down|vot(?:es|ed) against|defeat(?:s|ed)|threw out|veto(?:es|ed)) (?:\\p{L}+ ){0,4}(?:bill|law|motion|measure|budget|treaty|amendment|resolution|plan|act)",
          "(?:bill|law|motion|measure|budget|treaty|amendment|resolution|act) (?:\\p{L}+ ){0,3}(?:failed|was (?:rejected|defeated|voted down))",
        ),
      ],
    ],
  },
  {
    matter: "appeal",
    open: say("(?:considering|weighing|consider|decide (?:on|whether to)) (?:an )?appeal"),
    ends: [
      [
        "none",
        say(
          "(?:will|would|did|does) not (?:be )?appeal(?:ing)?",
          "accept(?:s|ed)? the (?:verdict|sentence|ruling|judg(?:e)?ment)(?: and (?:will|would) not appeal)?",
          "waived? (?:his|her|their|its) right to appeal",
        ),
      ],
      [
        "lodged",
        say(
          "(?:will|would|to|plans? to|intends? to) appeal(?! (?:to|for)\\b)",
          "(?:has|have|had) appealed against",
          "lodged an appeal",
        ),
      ],
    ],
  },
  {
    matter: "survivors",
    open: say("search(?:es|ed|ing)? for survivors"),
    ends: [
      [
        "none",
        say(
          "kill(?:s|ed|ing) (?:everyone|everybody|all (?:[\\p{L}\\d-]+ ){0,3}?)(?: ?(?:on board|aboard|inside))?",
          "all (?:[\\p{L}\\d-]+ ){0,3}(?:aboard|on board) (?:were |are |was )?(?:dead|died|killed)",
          "no (?:known )?survivors|(?:none|not one|no one) (?:[\\p{L}\\d-]+ ){0,8}survived",
        ),
      ],
      [
        "some",
        say(
          `(?:people|passengers?|crew|man|men|woman|women|boy|girl|child|children|others?|${twoToTen("en")}|\\d+) (?:(?:on|in|of) (?:the|board) (?:[\\p{L}-]+ )?)?survived`,
          "pulled (?:[\\p{L}\\d-]+ ){1,4}alive",
        ),
      ],
    ],
  },
  {
    matter: "survival",
    open: say(
      "fight(?:s|ing)? for (?:his|her|their) (?:life|lives)",
      "in (?:a )?(?:critical condition|coma)",
    ),
    ends: [
      ["survived", say("surviv(?:e|es|ed)")],
      ["died", say("died (?:of|from|in hospital)", "has died")],
    ],
  },
];
