/**
 * Which words of a sentence it says are not so: the next few after a negation, or after a verb that refuses or prevents,
 * up to where a new phrase begins.
 */
import type { Token } from "../../words/text/tokens.js";

/** A negation reaches so many content words, but not over a comma or a "but". */
const REACH = 2;
const NEGATIONS = new Set(
  "not no never none neither nor without cannot nobody nothing rather instead".split(" "),
);
/** Words that negate only with another: "rather than resign". */
const CHOICES: ReadonlyMap<string, RegExp> = new Map([
  ["rather", /^ than\b/],
  ["instead", /^ of\b/],
]);
/** Verbs that say of what follows that it is not so, or not any more. */
const REFUSALS = new Set(
  (
    "deny denies denied denying decline declines declined declining refuse refuses refused refusing fail fails failed failing " +
    "stop stops stopped stopping cease ceases ceased unable lack lacks lacked " +
    "prevent prevents prevented preventing avoid avoids avoided avoiding forbid forbids forbidden prohibit prohibits prohibited barred"
  ).split(" "),
);
/** "denied by a judge" tells who denies. */
const EMPTY_REFUSAL = /^\W*by\b/i;
/** What "prevented the crowd from entering" denies comes later. */
const PREVENTION = /^(?:prevent|forbid|prohibit|barr)/;
const FROM = /^[^.,;:]+? from\b/i;
/** "sales declined due to", "stopped the attack", "prevented the crowd from entering" deny nothing of what comes next. */
const REFUSED_DEED: readonly (readonly [verb: RegExp, deed: RegExp])[] = [
  [/^(?:declin|fail)/, /^ to\b/i],
  [/^(?:stop|ceas)/, /^ (?:[^\s.,;:]+ ){0,2}\w+ing\b/i],
  [PREVENTION, /^(?![^.,;:]+ from\b)/i],
];
/** "not only", "no doubt", "not counting", "not one but two": no negation of what follows. */
const EMPTY_NEGATION =
  /^\W*(?:only|just|least|doubt|matter|counting|including|incident|fail|exception|warning|to mention|more than|less than|fewer than|one\b[^.,;:]+,? but)\b/i;
/** "No. 3". */
const NUMBERED = /^\.?\s?\d/;
const BREAK = /[,;:()—–]|\s-\s/;
/** "no decision on asylum" denies the decision: what follows one of these is only where, when or on what. */
const JOINTS = new Set(
  "in on at from with by over after before during since through under into against about between among".split(
    " ",
  ),
);
/** "could not be sued for damages" denies the suing, but "no trace of poison" the poison, "no money for a wall" the wall. */
const JOINTS_AFTER_VERBS = new Set(["of", "for"]);
const BEFORE_NOUNS = new Set("no none without lack lacks lacked".split(" "));
/** "refused to sign" denies the signing, "no harm to the crew" not the crew. */
const TO_SOMETHING = /^ (?:the|an?|any|his|her|its|their|this|that|these|those)\b/;
const BREAKERS = new Set("but although though because while whereas until unless if and".split(" "));
/** "don't", and "dont" where an apostrophe was lost. */
const CONTRACTED = /n't$|^(?:do|does|did|have|has|had|was|were|is|are|would|could|should)nt$/;
const NEGATIVE = new Set(
  "not no never none neither nor without cannot deny denies denied denying".split(" "),
);

/** How much of what follows a word tells whether it denies, or joins. */
const AHEAD = 48;

/** What a word does to what stands around it, wherever it stands. */
export interface Role {
  readonly breaks: boolean;
  readonly denies: boolean;
  readonly refuses: boolean;
  /** Can be denied, and takes up some of the reach of a negation: not "didn't" itself, so that it reaches as far as "did not". */
  readonly deniable: boolean;
  /** The sentence that has it says that something is not so. */
  readonly negative: boolean;
}

/** What a word does for negation, wherever it stands. */
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

/** Follows the words of one text in their order. */
export interface Scope {
  /** Whether the word is denied. To be called with each word. */
  readonly denied: (token: Token, role: Role) => boolean;
  /** To be called then with each content word. */
  readonly pass: (token: Token, role: Role) => void;
}

/** Starts to follow the negations of one text: each of its words must then be passed in order. */
export function scopeIn(text: string): Scope {
  let reach = 0;
  let end = 0;
  let begun = false;
  let noun = false;
  let later = -1;
  const start = (word: string, words: number) => {
    reach = words;
    begun = false;
    noun = BEFORE_NOUNS.has(word);
  };
  const ahead = (token: Token) => text.slice(token.end, token.end + AHEAD);
  return {
    denied: (token, role) => {
      if (reach > 0) {
        const cut =
          role.breaks ||
          (begun && joins(token.text, ahead(token), noun)) ||
          BREAK.test(text.slice(end, token.start));
        if (cut) reach = 0;
      }
      end = token.end;
      const prevented = token.start === later;
      if (prevented || (role.denies && denies(token.text, ahead(token)))) start(token.text, REACH);
      return reach > 0 && role.deniable;
    },
    pass: (token, role) => {
      if (reach > 0 && role.deniable && !token.number && !token.capital) {
        reach--;
        begun = true;
      }
      if (!role.refuses) return;
      // Who refuses to refuse agrees.
      if (refuses(token.text, ahead(token))) start(token.text, reach > 0 ? 0 : REACH + 1);
      const from = PREVENTION.test(token.text) && reach === 0 && FROM.exec(ahead(token));
      if (from) later = token.end + from[0].length - "from".length;
    },
  };
}

/** Whether what follows the word is only said of what is denied, which is a noun ("no trace") or a verb. */
function joins(word: string, after: string, noun: boolean): boolean {
  if (word === "to") return TO_SOMETHING.test(after);
  return JOINTS.has(word) || (!noun && JOINTS_AFTER_VERBS.has(word));
}

/** Whether the word negates what follows. */
function denies(word: string, after: string): boolean {
  if (word === "no" && NUMBERED.test(after)) return false;
  return CHOICES.get(word)?.test(after) ?? !EMPTY_NEGATION.test(after);
}

/** Whether the verb says of what follows that it is not so. */
function refuses(verb: string, after: string): boolean {
  const deed = REFUSED_DEED.find(([some]) => some.test(verb))?.[1];
  return (deed === undefined || deed.test(after)) && !EMPTY_REFUSAL.test(after);
}
