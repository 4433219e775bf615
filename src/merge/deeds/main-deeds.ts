/**
 * Finds what an English sentence states of its subject: the verbs outside "who ...", "after ...", "that was stolen", with their
 * particles. What the others tell is the background of the sentence.
 */
import { BASIC_PREPOSITIONS } from "../../words/lexicon/english-function-words.js";
import { REFUSING_VERBS } from "../../words/lexicon/verbs/verb-classes.js";
import { wordList } from "../../words/lexicon/word-list.js";
import { type Token, tokens } from "../../words/text/tokens.js";
import { baseStemOf, linesWith } from "./deed-wordings.js";
import {
  ACTS,
  ARTICLE,
  BE,
  BETWEEN,
  DENYING,
  HAVE,
  JOINING,
  LEADING,
  MODAL,
  NO_VERB,
  OF_A_NOUN,
  PARTICIPLE,
  PAST,
  RELATIVE,
  REPORTING,
  SAYING,
  SUBORDINATE,
  wordingOf,
} from "./verb-forms.js";

export interface Deed {
  /** Stem of the base form, with its particle: "call off". `BEING`: the sentence tells where or what somebody is. */
  readonly wording: string;
  /** Offset of the verb. */
  readonly start: number;
  readonly denied: boolean;
  /** "was alone", "was in the car": no deed, but what or where somebody is. */
  readonly being: boolean;
}

/** Wording of "was in the car". */
export const BEING = "be";

/** Ends a clause. */
const STRONG = /[,;:()“”"—–]/;

interface DeedVerb extends Deed {
  readonly helped: boolean;
}

const known = new Map<string, readonly Deed[]>();
const MOST_KNOWN = 4_000;

/** The deeds that a sentence states in its main clauses, in order; empty where no verb is found. Memoised by the text. */
export function mainDeedsOf(text: string): readonly Deed[] {
  const before = known.get(text);
  if (before) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const found = readDeeds(text);
  known.set(text, found);
  return found;
}

function readDeeds(text: string): readonly Deed[] {
  const words = tokens(text);
  const found: Deed[] = [];
  const [background, said]: [Deed[], Deed[]] = [[], []];
  let from = 0;
  for (let at = 1; at <= words.length; at++) {
    const gap = text.slice(words[at - 1]?.end, words[at]?.start);
    if (at < words.length && !STRONG.test(gap)) continue;
    const clause = clauseDeeds(text, words.slice(from, at));
    found.push(...clause.main);
    background.push(...clause.rest);
    said.push(...clause.said);
    from = at;
  }
  if (found.length > 0) return found;
  return background.length > 0 ? background.slice(0, 1) : said.slice(0, 1);
}

interface ClauseDeeds {
  readonly main: readonly Deed[];
  /** Of a clause that is background as a whole: its first verb. */
  readonly rest: readonly Deed[];
  /** That somebody said something. */
  readonly said: readonly Deed[];
}

/** Verbs of the words between two commas. */
function clauseDeeds(text: string, words: readonly Token[]): ClauseDeeds {
  const main: DeedVerb[] = [];
  const rest: Deed[] = [];
  const said: Deed[] = [];
  let [hung, skipped, denied, fresh, spent] = [false, 0, false, true, false];
  words.forEach((word, at) => {
    const previous = words[at - 1]?.text ?? "";
    if (JOINING.has(word.text)) {
      fresh = true;
      // "Foul play is not suspected and an autopsy will tell": the denial is of what went before.
      if (spent) denied = false;
      if (at === 0) return;
    }
    if (DENYING.has(word.text) || word.text.endsWith("n't")) denied = true;
    const isThat = word.text === "that" && (REPORTING.has(previous) || at === 0);
    if (SUBORDINATE.has(word.text) && word.text !== "while") hung = true;
    else if (RELATIVE.has(word.text) && !isThat) {
      if (at === 0) hung = true;
      else skipped++;
    }
    if (SAYING.has(word.text)) {
      if (ACTS.has(word.text)) said.push({ wording: "say", start: word.start, denied, being: false });
      const reported = hung ? null : complementOf(text, words, at, denied);
      if (reported) main.push(reported);
      return;
    }
    const verb = verbAt(text, words, at, denied || isOfNothing(words, at));
    if (verb === null) {
      // "The dog that bit the child": no helper, and right behind the pronoun.
      if (skipped > 0 && RELATIVE.has(previous) && isPastForm(word)) skipped--;
      spent ||= denied && /\p{L}{2}ed$/u.test(word.text);
      return;
    }
    spent = false;
    if (hung) {
      rest.push(verb);
      return;
    }
    if (skipped > 0) {
      skipped--;
      return;
    }
    const last = main.at(-1);
    // "Nine miners trapped in the shaft were rescued": the first is said of the noun.
    if (!fresh && last && !last.helped && verb.helped) main[main.length - 1] = verb;
    else if (fresh || !last || last.wording === BEING) main.push(verb);
    fresh = false;
    denied = false;
    const complement = complementOf(text, words, at, verb.denied);
    if (complement) main.push(complement);
  });
  return { main, rest: rest.slice(0, 1), said };
}

const isPastForm = ({ text }: Token): boolean => PAST.has(text) || /\p{L}{2}ed$/u.test(text);

/** "owes its builders nothing", "found no trace". */
function isOfNothing(words: readonly Token[], at: number): boolean {
  return words
    .slice(at + 1, at + 4)
    .some(({ text }) => text === "no" || text === "nothing" || text === "nobody");
}

/** The verb that stands here with its auxiliaries before it; null where there is none, or one of saying. */
function verbAt(text: string, words: readonly Token[], at: number, denied: boolean): DeedVerb | null {
  const word = words[at];
  if (!word || word.number) return null;
  const helper = helperBefore(words, at);
  if (BE.has(word.text)) return beingAt(text, words, at, denied);
  if (HAVE.has(word.text)) return havingAt(text, words, at, denied);
  if (MODAL.has(word.text) || BETWEEN.has(word.text)) return null;
  if (NO_VERB.has(word.text)) return null;
  if (REPORTING.has(word.text) && words[at + 1]?.text === "that") return null;
  const isForm = isPastForm(word);
  if (helper === null) {
    if (word.capital || (!isForm && !isPresent(words, at))) return null;
    const previous = words[at - 1]?.text ?? "";
    const isPastOnly = PAST.has(word.text) && !PARTICIPLE.has(word.text);
    if ((at === 0 && !isPastOnly) || OF_A_NOUN.has(previous)) return null;
  } else if (word.capital || ARTICLE.has(word.text)) return null;
  else if (helper.be && !isForm && !PARTICIPLE.has(word.text) && !word.text.endsWith("ing")) return null;
  return {
    wording: wordingOf(text, word),
    start: word.start,
    denied,
    being: false,
    helped: helper !== null,
  };
}

/** "owes the town", "keeps rising": the present tense of a known deed, with what it is done to. */
function isPresent(words: readonly Token[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (
    !word ||
    !next ||
    !/[^s]s$/.test(word.text) ||
    /(?:nt|er|or|ist|ee)s$/.test(word.text) ||
    linesWith(baseStemOf(word.text)).size === 0
  )
    return false;
  const isObject = ARTICLE.has(next.text) || next.number || DENYING.has(next.text) || next.text === "to";
  return isObject || next.text.endsWith("ing") || next.capital;
}

/** "had no effect"; "had an accomplice", "had never had the jab" by what was had; null where a participle follows. */
function havingAt(text: string, words: readonly Token[], at: number, denied: boolean): DeedVerb | null {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !next) return null;
  const had = { wording: "have", start: word.start, being: false, helped: true };
  if (next.text === "no") return { ...had, denied: true };
  if (!ARTICLE.has(next.text)) return null;
  const noun = words[headOfPhrase(text, words, at + 2)];
  return noun && !noun.number ? { ...had, denied, wording: baseStemOf(noun.text), start: noun.start } : null;
}

/** Words between a verb and its first auxiliary. */
const MOST_HELPERS = 6;

/** Whether an auxiliary precedes; null: none does. */
function helperBefore(words: readonly Token[], at: number): { readonly be: boolean } | null {
  let before = at - 1;
  let be = false;
  while (before >= 0 && at - before <= MOST_HELPERS) {
    const { text } = words[before] ?? { text: "" };
    if (BE.has(text)) be = true;
    else if (HAVE.has(text) || MODAL.has(text) || text.endsWith("n't")) return { be };
    else if (!BETWEEN.has(text) && !text.endsWith("ly")) break;
    before--;
  }
  return be ? { be } : null;
}

const ABOUT_TO =
  /^(?:set|due|likely|unlikely|ready|about|supposed|bound|able|unable|willing|unwilling|free|certain|sure|keen|eager|poised|reluctant)$/;

/** "was a stranger", "was in the car", "was clear"; null where a verb follows. */
function beingAt(text: string, words: readonly Token[], at: number, denied: boolean): DeedVerb | null {
  let next = at + 1;
  while (BETWEEN.has(words[next]?.text ?? "") || /ly$/.test(words[next]?.text ?? "")) next++;
  const word = words[next];
  const isDenied = denied || words.slice(at + 1, next).some((between) => DENYING.has(between.text));
  const being = { start: words[at]?.start ?? 0, denied: isDenied, being: true, helped: true };
  if (!word) return { ...being, wording: BEING };
  if (/\p{L}{2}ed$/u.test(word.text) || PARTICIPLE.has(word.text) || PAST.has(word.text)) return null;
  if (word.text.endsWith("ing") || BE.has(word.text)) return null;
  // "is to cut", "is set to cut", not "is open to ships"
  const to =
    word.text === "to" ? next : words[next + 1]?.text === "to" && ABOUT_TO.test(word.text) ? next + 1 : -1;
  const verb = to < 0 ? undefined : words[words[to + 1]?.text === "be" ? to + 2 : to + 1];
  if (verb && !verb.capital && !ARTICLE.has(verb.text))
    return { ...being, being: false, wording: wordingOf(text, verb), start: verb.start };
  if (!ARTICLE.has(word.text))
    return word.number || word.capital || NO_COMPLEMENT.has(word.text)
      ? { ...being, wording: BEING }
      : { ...being, wording: wordingOf(text, word), start: word.start };
  const noun = words[headOfPhrase(text, words, next + 1)];
  return { ...being, wording: noun ? baseStemOf(noun.text) : BEING, start: noun?.start ?? being.start };
}

/** After "was": what follows says where, when or how, and not what somebody is. */
const NO_COMPLEMENT: ReadonlySet<string> = new Set([
  ...BASIC_PREPOSITIONS,
  ...wordList("what who where how when under near inside among about as that this like"),
]);
const ENDS_NOUN_PHRASE: ReadonlySet<string> = new Set([
  ...BASIC_PREPOSITIONS,
  ...wordList("who that which and or but as when after before near about than"),
]);

/** Index of the last word of the phrase that begins there: "agent" of "a travel agent". */
function headOfPhrase(text: string, words: readonly Token[], from: number): number {
  let head = from;
  while (
    words[head + 1] &&
    text.slice(words[head]?.end, words[head + 1]?.start) === " " &&
    isNoun(words[head + 1])
  )
    head++;
  return head;
}

const isNoun = (word: Token | undefined): boolean => word !== undefined && !ENDS_NOUN_PHRASE.has(word.text);

/** Words between "ordered" and "to leave". */
const OBJECT = 6;

/** "close" of "voted to close the pool", "will close" of "decided that it will close". */
function complementOf(text: string, words: readonly Token[], at: number, denied: boolean): DeedVerb | null {
  const word = words[at];
  if (!word || !LEADING.has(baseStemOf(word.text))) return null;
  for (let to = at + 1; to <= at + OBJECT; to++) {
    const between = words[to]?.text ?? "";
    if (JOINING.has(between) || SUBORDINATE.has(between) || RELATIVE.has(between)) return null;
    if (between !== "to") continue;
    const verb = words[words[to + 1]?.text === "be" ? to + 2 : to + 1];
    if (!verb || verb.capital || verb.number || ARTICLE.has(verb.text)) return null;
    return {
      wording: wordingOf(text, verb),
      start: verb.start,
      // "Refused to sign" is not signed.
      denied: denied || REFUSING.has(baseStemOf(word.text)),
      being: false,
      helped: true,
    };
  }
  return null;
}

const REFUSING: ReadonlySet<string> = new Set(REFUSING_VERBS.map(baseStemOf));
