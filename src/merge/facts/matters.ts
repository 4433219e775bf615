/** Matters that are open until news of their end: a search, a trial, a vote, a strike; with the words for both. */

import { twoToTen } from "../../words/lexicon/numbers-by-language.js";
import { wordsForPeople } from "../../words/lexicon/persons/groups-of-people.js";
import { STAYING_FORMS } from "../../words/lexicon/verbs/verb-classes.js";
import { oneOf } from "../../words/text/regex.js";
import { LOST_AND_FOUND } from "./lost-and-found.js";
import { type Matter, wordings } from "./open-matter.js";

const STAYING = oneOf(...STAYING_FORMS);
/** Words for people who may have survived. */
const SURVIVING = oneOf(...wordsForPeople("anybody", "young", "travellers", "crew"));

/** In the order in which a sentence is read for them. */
export const MATTERS: readonly Matter[] = [
  ...LOST_AND_FOUND,
  {
    matter: "trial",
    open: wordings(
      "deliberat(?:e|es|ed|ing)",
      "(?:on|stands?|stood|facing) trial",
      "(?:charged with|indicted (?:on|for)|arraigned|accused of|plead(?:s|ed|ing)? (?:not )?guilty)",
      "awaits? (?:a )?verdict",
      "awaiting (?:a )?verdict",
      "jury is (?:still )?out",
    ),
    ends: [
      [
        "acquitted",
        wordings(
          "acquitt(?:ed|al|s)",
          "found (?:[\\p{L}’'-]+ ){0,4}not guilty",
          "cleared of",
          "not guilty verdict",
        ),
      ],
      [
        "convicted",
        wordings("convicted", "found (?:[\\p{L}’'-]+ ){0,4}guilty", "guilty verdict", "conviction of"),
      ],
      ["mistrial", wordings("mistrial", "hung jury")],
    ],
  },
  {
    matter: "talks",
    open: wordings(
      "talks (?:\\p{L}+ ){0,6}(?:continue|continued|resume|resumed|are under way|are underway|go on|are set|are to)",
      "to (?:resume|hold|begin|start) (?:\\p{L}+ ){0,3}(?:talks|negotiations)",
      "(?:still|are|were) (?:talking|negotiating)",
      "talks (?:\\p{L}+ ){0,8}(?:ongoing|going on|under way|stalled|deadlocked)",
    ),
    ends: [
      [
        "agreed",
        wordings(
          "reach(?:ed|es) (?:an? )?(?:\\p{L}+ ){0,2}(?:agreement|deal|accord|settlement)",
          "(?:agreement|deal|accord) (?:was|has been|is) (?:reached|signed|struck)",
          "struck a deal",
          "signed (?:an? )?(?:\\p{L}+ ){0,3}(?:agreement|deal|accord|treaty)",
        ),
      ],
      [
        "collapsed",
        wordings(
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
    open: wordings(
      "still (?:burning|spreading|raging)",
      "out of control",
      "(?:is|are|was|were) (?:spreading|raging|burning)",
      "battl(?:e|ing) (?:the|a) (?:blaze|fire|wildfire)",
    ),
    ends: [
      [
        "put out",
        wordings(
          "(?:been|was|were|is) (?:put out|extinguished|contained|brought under control|stopped)",
          "under control",
        ),
      ],
    ],
  },
  {
    matter: "closure",
    open: wordings(
      `(?:${STAYING}|kept|still|has been|have been|will be) (?:closed|shut)`,
      "(?:closed|shut) (?:until|till|indefinitely|off to)",
    ),
    ends: [["reopened", wordings("re-?open(?:s|ed|ing)?", "open (?:to \\p{L}+ )?again", "back in service")]],
  },
  {
    matter: "strike",
    open: wordings(
      "strike (?:\\p{L}+ ){0,4}(?:goes ahead|go ahead|continues|enters|entered|began|is on)",
      "on strike",
      "to strike",
      "(?:will|would|shall) (?:\\p{L}+ )?(?:strike|walk out|down tools|stop work)",
      "(?:go(?:es)?|going|went|carr(?:y|ies|ied)|press(?:es|ed)?) on with (?:the|their|its|a) (?:\\p{L}+ ){0,3}strikes?",
      "continu(?:e|es|ed|ing) (?:the|their|its|a) (?:\\p{L}+ ){0,3}strikes?",
      "strike (?:\\p{L}+ ){0,4}(?:went ahead|goes ahead|(?:goes|go|going|went|drags?|dragged) on)",
    ),
    ends: [
      [
        "called off",
        wordings(
          "(?:call(?:ed|s)? off|suspend(?:ed|s)?|cancel(?:led|s)?|end(?:ed|s)) (?:the|their|its|a) (?:[\\p{L}\\d-]+ ){0,3}strikes?",
          "(?:avert(?:ed|s)?|withdr(?:ew|aws|awn)|dropp?(?:ed|s)?|scrap(?:ped|s)?) (?:the|their|its|a) (?:[\\p{L}\\d-]+ ){0,3}strikes?",
          "strikes? (?:\\p{L}+ ){0,6}(?:called off|suspended|cancelled|averted|over|ended|off)",
        ),
      ],
    ],
  },
  {
    matter: "election",
    open: wordings(
      "(?:votes?|ballots?) (?:\\p{L}+ ){0,3}counted",
      "(?:counting|count) (?:continues|goes on|is under way)",
      "too close to call",
      "(?:leads|leading|ahead) (?:in|by|with)",
    ),
    ends: [
      [
        "won",
        wordings(
          "(?:has |have )?w[io]ns? (?:\\p{L}+ ){0,4}(?:election|vote|presidency|race|seat|referendum|run-?off)",
          "(?:declared|elected) (?:the )?(?:winner|president|mayor|governor)",
          "was (?:re-?)?elected",
        ),
      ],
      [
        "lost",
        wordings(
          "los(?:t|es) (?:\\p{L}+ ){0,4}(?:election|vote|presidency|race|seat|referendum|run-?off)",
          "conced(?:ed|es)",
        ),
      ],
    ],
  },
  {
    matter: "bill",
    open: wordings(
      "(?:to|will|is to|due to|set to) (?:vote|debate|decide) (?:on|whether)",
      "debat(?:e|es|ing) (?:the|a|on)",
      "(?:seek(?:s|ing)?|sought|want(?:s|ed)?|urg(?:es|ed|ing)|ask(?:s|ed|ing)?) (?:[\\p{L}-]+ ){0,3}(?:to )?changes? (?:[\\p{L}-]+ ){0,6}(?:bill|law|measure|act)",
      "(?:would not|will not|refus(?:es|ed|ing) to|yet to|whether to) sign",
    ),
    ends: [
      [
        "signed",
        wordings(
          "sign(?:s|ed) (?:[\\p{L}’'-]+ ){0,10}(?:bill|law|act|measure)",
          "sign(?:s|ed) (?:it|them|[\\p{L}’'-]+ \\p{L}+) into law",
        ),
      ],
      [
        "passed",
        wordings(
          "(?:council|parliament|senate|assembly|committee|board|lawmakers|councillors|voters|commission|MPs) (?:has |have |had )?(?:decided|voted to)",
          "(?:pass(?:es|ed)?|approv(?:e|es|ed)|adopt(?:s|ed)?|back(?:s|ed)|endors(?:es|ed)|ratif(?:ies|ied)) (?:\\p{L}+ ){0,4}(?:bill|law|motion|measure|budget|treaty|amendment|resolution|plan|act)",
          "(?:bill|law|motion|measure|budget|treaty|amendment|resolution|act) (?:\\p{L}+ ){0,3}(?:passed|was (?:passed|approved|adopted))",
        ),
      ],
      [
        "rejected",
        wordings(
          "(?:reject(?:s|ed)?|voted? down|vot(?:es|ed) against|defeat(?:s|ed)|threw out|veto(?:es|ed)) (?:\\p{L}+ ){0,4}(?:bill|law|motion|measure|budget|treaty|amendment|resolution|plan|act)",
          "(?:bill|law|motion|measure|budget|treaty|amendment|resolution|act) (?:\\p{L}+ ){0,3}(?:failed|was (?:rejected|defeated|voted down))",
        ),
      ],
    ],
  },
  {
    matter: "plea",
    open: wordings("(?:enter|make) a plea"),
    ends: [
      ["not guilty", wordings("plead(?:s|ed|ing)? not guilty", "pled not guilty", "pleas? of not guilty")],
      ["guilty", wordings("plead(?:s|ed|ing)? guilty", "pled guilty", "pleas? of guilty", "guilty plea")],
    ],
  },
  {
    matter: "appeal",
    open: wordings("(?:considering|weighing|consider|decide (?:on|whether to)) (?:an )?appeal"),
    ends: [
      [
        "none",
        wordings(
          "(?:will|would|did|does) not (?:be )?appeal(?:ing)?",
          "accept(?:s|ed)? the (?:verdict|sentence|ruling|judg(?:e)?ment)(?: and (?:will|would) not appeal)?",
          "waived? (?:his|her|their|its) right to appeal",
        ),
      ],
      [
        "lodged",
        wordings(
          "(?:will|would|to|plans? to|intends? to) appeal(?! (?:to|for)\\b)",
          "(?:has|have|had) appealed against",
          "lodged an appeal",
        ),
      ],
    ],
  },
  {
    matter: "survivors",
    open: wordings("search(?:es|ed|ing)? for survivors"),
    ends: [
      [
        "none",
        wordings(
          "kill(?:s|ed|ing) (?:everyone|everybody|all (?:[\\p{L}\\d-]+ ){0,3}?)(?: ?(?:on board|aboard|inside))?",
          "all (?:[\\p{L}\\d-]+ ){0,3}(?:aboard|on board) (?:were |are |was )?(?:dead|died|killed)",
          "no (?:known )?survivors|(?:none|not one|no one) (?:[\\p{L}\\d-]+ ){0,8}survived",
        ),
      ],
      [
        "some",
        wordings(
          `(?:${SURVIVING}|others?|${twoToTen("en")}|\\d+) (?:(?:on|in|of) (?:the|board) (?:[\\p{L}-]+ )?)?survived`,
          "pulled (?:[\\p{L}\\d-]+ ){1,4}alive",
        ),
      ],
    ],
  },
  {
    matter: "survival",
    open: wordings(
      "fight(?:s|ing)? for (?:his|her|their) (?:life|lives)",
      "in (?:a )?(?:critical condition|coma)",
    ),
    ends: [
      ["survived", wordings("surviv(?:e|es|ed)")],
      ["died", wordings("died (?:of|from|in hospital)", "has died")],
    ],
  },
  {
    matter: "treatment",
    open: wordings(
      "(?:still|being) treated (?:\\p{L}+ ){0,3}hospital",
      `(?:${STAYING}|is still|was still) (?:in|at) (?:the |a )?(?:\\p{L}+ )?hospital`,
      "in intensive care",
    ),
    ends: [
      [
        "left hospital",
        wordings(
          "(?:left|leaves|leave|out of|home from) (?:the |a )?hospital",
          "(?:discharged|released) from (?:the |a )?(?:\\p{L}+ )?hospital",
        ),
      ],
    ],
  },
  {
    matter: "visibility",
    open: /(?!)/u,
    ends: [
      ["poor", wordings("in (?:thick|dense|heavy) fog", "(?:poor|low|bad|no) visibility")],
      [
        "good",
        wordings(
          "(?:weather|sky|skies|visibility|conditions|night|day) (?:was|were) (?:clear|good|fine|dry|sunny)",
          "in (?:clear|fine|dry|good) (?:weather|conditions|visibility)",
          "(?:good|clear) visibility",
        ),
      ],
    ],
  },
  {
    matter: "company",
    open: /(?!)/u,
    ends: [
      [
        "alone",
        wordings(
          "(?:was|were|is|had been) (?:\\p{L}+ )?(?:alone|on (?:his|her|their) own)(?= (?:in|on|at|when|aboard)\\b)",
        ),
      ],
      [
        "with others",
        wordings(
          "(?:was|were|had been) (?:also )?(?:in|on|aboard|inside) the (?:car|bus|van|boat|plane|house|flat|room|vehicle|truck|cab) with (?:the|him|her|them|an?)",
        ),
      ],
    ],
  },
];
