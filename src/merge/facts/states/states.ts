/**
 * States in which somebody or something is at one time: sober or drunk, sacked or gone by choice, in the team or out of it. Two
 * reports of one moment that give two of them differ. Unlike the outcome of a matter, no state ends the other.
 */

import { HEADS } from "../../../words/lexicon/persons/public-roles.js";
import { STAYING_FORMS } from "../../../words/lexicon/verbs/verb-classes.js";
import { oneOf, sequence } from "../../../words/text/regex.js";
import { type Matter, wordings } from "../open-matter.js";
import { CONDITIONS } from "./conditions.js";

const NEVER = /(?!)/u;
const THEIR = "(?:its|his|her|their|the)";
/** Whom a company or a country dismisses: guns are fired, too. */
const HOLDER = sequence(String.raw`(?:[\p{L}’'-]+ ){0,3}`, ["advis[eo]r|aide", ...HEADS]);

const state = (matter: string, ...ends: Matter["ends"][number][]): Matter => ({ matter, open: NEVER, ends });

/** In the order in which a sentence is read for their ends: a denial before what it denies. */
export const STATES: readonly Matter[] = [
  ...CONDITIONS,
  state(
    "alcohol",
    [
      "sober",
      wordings(
        "(?:was|were) (?:stone-?cold )?sober",
        "had not been drinking",
        "no alcohol in (?:his|her|their) blood",
      ),
    ],
    [
      "drunk",
      wordings(
        "had been drinking",
        "(?:was|were) (?:drunk|intoxicated|over the (?:legal |drink-drive |alcohol )?limit)",
      ),
    ],
  ),
  state(
    "opening",
    [
      "open",
      wordings(
        "(?:stay|remain|keep|kept)(?:s|ed)? (?:[\\p{L}’'-]+ ){0,5}?open",
        "(?:will|would) not (?:close|shut|be closed|be shut)",
      ),
    ],
    [
      "closed",
      wordings(
        `(?:(?:will|would)(?: be)?|is to|are to|was|were|is|are|been|${oneOf(...STAYING_FORMS)}) (?:\\p{Ll}+ly )?(?:closed?|shut(?: down)?)(?! to (?:agree|the (?:public|media)))`,
        "(?:will|would) shut (?:its|their) doors",
      ),
    ],
  ),
  state(
    "warrant",
    [
      "none",
      wordings("without a (?:search )?warrant", "no (?:search )?warrant", "not have a (?:search )?warrant"),
    ],
    ["had one", wordings("(?:had|with|obtained|under) a (?:search )?warrant")],
  ),
  state(
    "sleep",
    ["asleep", wordings("(?:was|were) (?:fast |sound )?(?:asleep|sleeping)", "had fallen asleep")],
    ["awake", wordings("(?:was|were) (?:wide )?awake")],
  ),
  state(
    "acquaintance",
    [
      "strangers",
      wordings(
        "(?:was|were) (?:a |complete |total )*strangers?",
        "had never met",
        "(?:did|does) not know (?:each other|one another|(?:his|her|their) (?:victims?|attackers?|killers?))",
      ),
    ],
    [
      "known",
      wordings(
        "knew (?:each other|one another|(?:his|her|their) (?:victims?|attackers?|killers?))",
        "(?:were|had been) (?:old |close |good )?friends",
      ),
    ],
  ),
  state(
    "public",
    [
      "closed",
      wordings("behind closed doors", "closed to the (?:public|press|media)", "in (?:secret|private|camera)"),
    ],
    ["open", wordings("open to the (?:public|press|media)", "in (?:open court|public)")],
  ),
  state(
    "ransom",
    [
      "none",
      wordings(
        "no ransom",
        "no money (?:changed hands|was paid)",
        "without (?:a ransom|ransom|paying)",
        "ransom was (?:not|never) paid",
        "refus(?:ed|es) to pay (?:a|the|any) ransom",
      ),
    ],
    [
      "paid",
      wordings(
        "ransom (?:of [^,;.]{1,30} )?(?:was|had been|has been) paid",
        "paid (?:a|the) (?:[\\p{L}\\d$€£.-]+ ){0,4}ransom",
        "in return for a ransom",
      ),
    ],
  ),
  state(
    "drinking water",
    [
      "unsafe",
      wordings(
        "boil (?:(?:their|your|all|the|tap|drinking) ){0,2}water",
        "(?:not (?:safe|fit)|unsafe|unfit) to drink",
        "water (?:is|was) (?:unsafe|contaminated|polluted|undrinkable)",
      ),
    ],
    ["safe", wordings("(?:safe|fit) to drink", "water (?:is|was) (?:safe|clean)")],
  ),
  state(
    "selection",
    [
      "out",
      wordings(
        "(?:will|would|to) miss",
        "(?:is|was|been|be) ruled out (?:of|for)",
        "(?:will|would) not (?:play|start|run|compete|race|defend)",
        "(?:has |have |had )?pull(?:ed|s) out of",
        "(?:has |have |had )?withdr(?:ew|awn|aws) from",
      ),
    ],
    ["in", wordings("(?:will|would|can|cleared to|fit to|set to) (?:play|start|run|compete|race|defend)")],
  ),
  state(
    "office",
    [
      "stays",
      wordings(
        "(?:will|would) not (?:resign|step down|quit|stand down)",
        "refus(?:es|ed) to (?:resign|step down|quit|stand down)",
        "no (?:plans|intention) (?:to|of) (?:resign(?:ing)?|step(?:ping)? down|quit(?:ting)?)",
      ),
    ],
    [
      "dismissed",
      wordings(
        `sack(?:ed|s) ${THEIR}(?: ${HOLDER})?`,
        "(?:was|were|been|being) (?:sacked|dismissed|ousted|relieved of (?:his|her|their))",
        "whom (?:he|she|they|it|the \\p{L}+) (?:had )?(?:fired|sacked|dismissed|ousted)",
        `(?:fired|dismissed|ousted) ${THEIR} ${HOLDER}`,
        "was fired (?:as|from|by|after|over|for|in|on)",
      ),
    ],
    [
      "resigned",
      wordings(
        "(?:has |had )?(?:resigned|stepped down|quit|stood down)(?! to)",
        "(?:handed in|submitted|announced|tendered) (?:his|her|their) resignation",
      ),
    ],
  ),
  state(
    "candidacy",
    [
      "no",
      wordings(
        "(?:will|would|does|did|shall) not (?:run|stand|be a candidate)(?: (?:for|in|again|as))?",
        "(?:will|would|does|did|shall) not seek (?:re-?election|(?:a|another) (?:\\p{L}+ )?(?:term|mandate))",
        "rul(?:ed|es) out (?:running|standing|(?:a|another) (?:\\p{L}+ )?term)",
      ),
    ],
    [
      "yes",
      wordings(
        "(?:will|would|plans? to|intends? to|decided to|wants? to) (?:run|stand) (?:for|in|again|as)",
        "(?:will|would|plans? to|intends? to|decided to|wants? to|is|was) seek(?:ing)? (?:re-?election|(?:a|another) (?:\\p{L}+ )?(?:term|mandate))",
      ),
    ],
  ),
  state(
    "control",
    [
      "held",
      wordings(
        "(?:is|are|was|were|remain(?:s|ed)?) (?:still )?(?:in|under) (?:government|army|police|rebel|state) (?:hands|control)",
        "still (?:held|controlled|in control of)",
        "(?:repell?ed|repulsed|fought off|held off|beat(?:en)? (?:back|off)) (?:an? |the )?(?:[\\p{L}’'-]+ ){0,3}(?:attack|assault|offensive|advance)",
      ),
    ],
    [
      "taken",
      wordings(
        "(?:captured|seized|overran|overrun|took control of|took over|conquered)(?= (?:the )?(?:[\\p{L}’'-]+ ){0,3}?(?:town|city|airport|airfield|village|base|port|bridge|capital|district)\\b)",
        "(?:fell|fallen) to (?:the )?(?:rebels?|militants?|insurgents?|militia|army|government|troops)",
        "(?:is|are|was|were) in (?:the )?hands of (?:the )?(?:rebels?|militants?|insurgents?|militia)",
      ),
    ],
  ),
  state(
    "pardon",
    [
      "refused",
      wordings(
        "(?:refus(?:ed|es)|reject(?:ed|s)|denie[ds]|turn(?:ed|s) down|declined|will not|would not) (?:to )?(?:[\\p{L}’'-]+ ){0,6}pardon",
      ),
    ],
    ["granted", wordings("(?:has |had )?pardoned", "granted (?:[\\p{L}’'-]+ ){0,5}pardon")],
  ),
  state(
    "apology",
    [
      "none",
      wordings(
        "(?:has|have|had|did|will|would) (?:not|never) apologi[sz]ed?",
        "(?:no|without an|without any) apology",
        "(?:refus(?:es|ed)|declin(?:es|ed)) to apologi[sz]e",
      ),
    ],
    [
      "made",
      wordings(
        "apologi[sz]ed",
        "(?:offered|issued|made) (?:an|a|his|her|their) (?:\\p{L}+ )?apology",
        "said sorry",
      ),
    ],
  ),
  state(
    "knowledge",
    [
      "unaware",
      wordings(
        "(?:did not know|had not known|had no knowledge|was unaware|were unaware) (?:of|about|that)",
        "(?:had not been|was not|were not|was never|were never) (?:told|informed|warned) (?:of|about|that)",
      ),
    ],
    [
      "aware",
      wordings(
        "(?:knew|had known) (?:of|about|that)",
        "(?:was|were|had been) (?:told|informed|warned|aware) (?:of|about|that)",
      ),
    ],
  ),
  // Its end is told by the matter of that name.
  state("strike", [
    "goes ahead",
    wordings(
      "(?:will|would) (?:\\p{L}+ )?(?:strike|walk out|down tools)(?= (?:on|from|for|in|as|at|over)\\b|[,.])",
      "strike (?:will |would )?(?:goes|go) (?:ahead|on)",
      "(?:go(?:es)?|going) ahead with (?:the|their|its|a) (?:[\\p{L}\\d-]+ ){0,3}strike",
    ),
  ]),
];

/** States that may be another within the day: only what is told of one moment is compared. */
export const LASTING: ReadonlySet<string> = new Set([
  "alcohol",
  "ransom",
  "knowledge",
  "pardon",
  "office",
  "warrant",
  "sleep",
  "acquaintance",
]);
