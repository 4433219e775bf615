/**
 * Finds the negated words of a sentence: the next few after a negation, or after a verb of refusing or preventing, up
 * to the beginning of a new phrase.
 */

import { DETERMINERS, FINITE_AUXILIARIES, NEGATORS } from "../../words/lexicon/english-function-words.js";
import { DENYING_FORMS, NEGATING_FORMS } from "../../words/lexicon/verbs/verb-classes.js";
import { wordList } from "../../words/lexicon/word-list.js";
import { regexFrom } from "../../words/text/regex.js";
import type { Token } from "../../words/text/tokens.js";

/** Content words that a negation reaches; a comma or "but" ends its reach. */
const REACH = 2;
const NEGATIONS: ReadonlySet<string> = new Set([
  ...NEGATORS,
  ...wordList("without rather instead hardly scarcely barely"),
]);
/** Words that negate only together with the words behind them: "rather than resign", "hardly any support". */
const NEGATING_WITH: ReadonlyMap<string, RegExp> = new Map([
  ["rather", /^ than\b/],
  ["instead", /^ of\b/],
  ["hardly", /^ any\b/],
  ["scarcely", /^ any\b/],
  ["barely", /^ any\b/],
]);
/** Verbs that negate what follows. */
const REFUSALS: ReadonlySet<string> = new Set(NEGATING_FORMS);
/** "denied by a judge": what follows is the agent. */
const EMPTY_REFUSAL = /^\W*by\b/i;
/** "prevented the crowd from entering" negates a later word. */
const PREVENTION = /^(?:prevent|forbid|prohibit|barr)/;
const FROM = /^[^.,;:]+? from\b/i;
/**
 * What has to follow such a verb: "declined to sign". After others the next words are not negated: "sales declined due to", "stopped the
 * attack", "prevented the crowd from entering".
 */
const REFUSED_DEED: readonly (readonly [verb: RegExp, deed: RegExp])[] = [
  [/^(?:declin|fail|forg|neglect)/, /^ to\b/i],
  [/^(?:stop|ceas)/, /^ (?:[^\s.,;:]+ ){0,2}\w+ing\b/i],
  [PREVENTION, /^(?![^.,;:]+ from\b)/i],
];
/** "not only", "no doubt", "not counting", "not one but two": no negation. */
const EMPTY_NEGATION =
  /^\W*(?:only|just|least|doubt|matter|counting|including|incident|fail|exception|warning|to mention|more than|less than|fewer than|one\b[^.,;:]+,? but)\b/i;
/** "No. 3". */
const NUMBERED = /^\.?\s?\d/;
const BREAK = /[,;:()—–]|\s-\s/;
/** "no decision on asylum" negates the decision: after these words follows only where, when or about what. */
const QUALIFIERS = new Set(
  "in on at from with by over after before during since through under into against about between among".split(
    " ",
  ),
);
/**
 * "could not be sued for damages" negates the suing, but "no trace of poison" the poison, "no money for a wall" the
 * wall.
 */
const QUALIFIERS_OF_VERBS = new Set(["of", "for"]);
/** Negations of a noun. */
const BEFORE_NOUNS = new Set("no none without lack lacks lacked".split(" "));
/** "refused to sign" negates the signing, "no harm to the crew" not the crew. */
const TO_SOMETHING = regexFrom("", "^ ", [...DETERMINERS, "any"], String.raw`\b`);
const BREAKERS = new Set("but although though because while when whereas until unless if and".split(" "));
/** "don't", and "dont" where an apostrophe was lost. */
const CONTRACTED = regexFrom("", "n't$|^", FINITE_AUXILIARIES, "nt$");
const NEGATIVE: ReadonlySet<string> = new Set([
  ...NEGATORS.filter((word) => word !== "nobody" && word !== "nothing"),
  ...DENYING_FORMS,
  "without",
]);

/** Characters after a word that decide whether it negates or connects. */
const AHEAD = 48;

/** The effect of a word on negation, independent of its context. */
export interface Role {
  readonly breaks: boolean;
  readonly denies: boolean;
  readonly refuses: boolean;
  /**
   * Whether it can be negated and uses up the reach of a negation: not "didn't" itself, so that it reaches as far as
   * "did not".
   */
  readonly deniable: boolean;
  /** Whether a sentence with the word negates something. */
  readonly negative: boolean;
}

/** What a word contributes to the polarity of its clause: it denies, refuses, ends a denial, or can be denied. */
export function negationRole(word: string): Role {
  const contracted = CONTRACTED.test(word);
  const denies = contracted || NEGATIONS.has(word);
  return {
    breaks: BREAKERS.has(word),
    denies,
    refuses: REFUSALS.has(word),
    deniable: !denies && !word.startsWith("any"),
    negative: contracted || NEGATIVE.has(word),
  };
}

/** What negations reach in one text, whose words are followed in their order. */
export interface Scope {
  /** Whether the word is negated. Call it with each word. */
  readonly denied: (token: Token, role: Role) => boolean;
  /** Call it then with each content word. */
  readonly pass: (token: Token, role: Role) => void;
}

/** Starts to follow the negations of one text. Pass each word in order. */
export function scopeIn(text: string): Scope {
  /** How many more content words the negation reaches. */
  let reach = 0;
  /** End of the last word. */
  let end = 0;
  /** Whether a content word of the negation has passed. */
  let hasBegun = false;
  /** Whether a noun is negated: "no trace". */
  let isNoun = false;
  /** Start of the "from" that is to come, behind which a negation begins; -1 where none is. */
  let from = -1;
  const start = (word: string, words: number) => {
    reach = words;
    hasBegun = false;
    isNoun = BEFORE_NOUNS.has(word);
  };
  const ahead = (token: Token) => text.slice(token.end, token.end + AHEAD);
  return {
    denied: (token, role) => {
      if (reach > 0) {
        const cut =
          role.breaks ||
          (hasBegun && qualifies(token.text, ahead(token), isNoun)) ||
          BREAK.test(text.slice(end, token.start));
        if (cut) reach = 0;
      }
      end = token.end;
      if (token.start === from || (role.denies && denies(token.text, ahead(token)))) start(token.text, REACH);
      return reach > 0 && role.deniable;
    },
    pass: (token, role) => {
      if (reach > 0 && role.deniable && !token.number && !token.capital) {
        reach--;
        hasBegun = true;
      }
      if (!role.refuses) return;
      // A refusal to refuse is an agreement.
      if (refuses(token.text, ahead(token))) start(token.text, reach > 0 ? 0 : REACH + 1);
      const untilFrom = PREVENTION.test(token.text) && reach === 0 && FROM.exec(ahead(token));
      if (untilFrom) from = token.end + untilFrom[0].length - "from".length;
    },
  };
}

/** Whether a word begins a phrase that only qualifies what is negated: a noun ("no trace") or a verb. */
function qualifies(word: string, after: string, isNoun: boolean): boolean {
  if (word === "to") return TO_SOMETHING.test(after);
  return QUALIFIERS.has(word) || (!isNoun && QUALIFIERS_OF_VERBS.has(word));
}

/** Whether the word negates what follows. */
function denies(word: string, after: string): boolean {
  if (word === "no" && NUMBERED.test(after)) return false;
  return NEGATING_WITH.get(word)?.test(after) ?? !EMPTY_NEGATION.test(after);
}

/** Whether the verb negates what follows. */
function refuses(verb: string, after: string): boolean {
  const deed = REFUSED_DEED.find(([some]) => some.test(verb))?.[1];
  return (deed === undefined || deed.test(after)) && !EMPTY_REFUSAL.test(after);
}
