/**
 * English function words by class, and the stop words made of them. The classes follow the grammars of Huddleston and Pullum
 * and of Quirk; which words of them carry content was chosen by hand on news. Words that change a meaning of "where" or
 * "against whom" ("behind", "despite") are apart from plain prepositions, because two sentences may differ in them alone.
 */
import { ENGLISH_WEEKDAYS } from "./english-calendar.js";
import { wordList } from "./word-list.js";

/** "a", "an", "the". */
export const ARTICLES: readonly string[] = wordList("a an the");

/** "I" to "they", in lower case. */
export const SUBJECT_PRONOUNS: readonly string[] = wordList("i you he she it we they");

const OBJECT_PRONOUNS = wordList("me you him her it us them");

/** Before nouns: "my". */
export const POSSESSIVES: readonly string[] = wordList("my your his her its our their");

const POSSESSIVE_PRONOUNS = wordList("hers ours theirs yours own");
const REFLEXIVES = wordList("herself himself itself myself themselves yourself ourselves");

/** "this" to "those". */
export const DEMONSTRATIVES: readonly string[] = wordList("this that these those");

/** Begin a noun phrase: "the", "my", "this". */
export const DETERMINERS: readonly string[] = [...ARTICLES, ...POSSESSIVES, ...DEMONSTRATIVES];

/** Begin a phrase that may name who speaks: "two officers", "most residents". */
export const DETERMINERS_OF_PEOPLE: readonly string[] = [
  ...ARTICLES,
  ...POSSESSIVES,
  ...wordList("one another two three four five some many several other others most both"),
];

/** Begin a clause about the noun before it: "who". */
export const RELATIVES: readonly string[] = wordList("who whom whose which that");

/** "what", "when", "where", "why", "how". */
export const QUESTION_WORDS: readonly string[] = wordList("what when where why how");

/** "am" to "being". */
export const FORMS_OF_BE: readonly string[] = wordList("am is are was were be been being");

/** "have" to "having". */
export const FORMS_OF_HAVE: readonly string[] = wordList("have has had having");

const FORMS_OF_DO = wordList("do does did doing");

/** "can", "must", also those that news seldom use: "shall". */
export const MODALS: readonly string[] = wordList("can cannot could may might must shall should will would");

/** Forms of "be", "have" and "do", and the modals. */
export const AUXILIARIES: readonly string[] = [...FORMS_OF_BE, ...FORMS_OF_HAVE, ...FORMS_OF_DO, ...MODALS];

/** Forms of "be" behind a subject of the third person. */
export const FINITE_BE: readonly string[] = wordList("is are was were");

/** Forms of "have" behind a subject. */
export const FINITE_HAVE: readonly string[] = wordList("has have had");

/** Forms of "do" behind a subject. */
export const FINITE_DO: readonly string[] = wordList("do does did");

/** Modals that news use every day. */
export const COMMON_MODALS: readonly string[] = wordList("will would can could may might must should");

/** Auxiliaries behind a subject of the third person: where one stands, a clause has its verb. */
export const FINITE_AUXILIARIES: readonly string[] = [
  ...FINITE_BE,
  ...FINITE_HAVE,
  ...FINITE_DO,
  ...COMMON_MODALS,
];

/** Negate the words behind them, or stand for nobody and nothing. */
export const NEGATORS: readonly string[] = wordList("not no never none neither nor cannot nobody nothing");

/** "and", "but", "or", "nor". */
export const COORDINATORS: readonly string[] = wordList("and but or nor");

const PLAIN_SUBORDINATORS = wordList(
  "after although as because before if since than that though until when where whether while once",
);

/** Begin a clause, in front of another one or behind it: "When it was over, ...". */
export const CLAUSE_OPENERS: readonly string[] = PLAIN_SUBORDINATORS.filter(
  (word) => !["than", "that", "where", "whether"].includes(word),
);

/** Begin a clause: "because", "unless". */
export const SUBORDINATORS: readonly string[] = [...PLAIN_SUBORDINATORS, ...wordList("unless whereas")];

const PLAIN_PREPOSITIONS = wordList(
  "about above after amid among as at before below between by down during for from in into of off on onto out over",
  "per since through to toward towards under until up upon with within without",
);

/** The prepositions of every sentence. Each of them begins a new phrase. */
export const BASIC_PREPOSITIONS: readonly string[] = wordList("of in on at for to with from by");

/** All prepositions: "of", "behind". */
export const PREPOSITIONS: readonly string[] = [
  ...PLAIN_PREPOSITIONS,
  ...wordList(
    "across against along alongside around behind beneath beside besides beyond despite inside near outside past",
    "throughout unlike",
  ),
];

const PLAIN_QUANTIFIERS = wordList(
  "all another any both each either every few many more most much no one other same some such",
);

/** How many, without a number: "several". */
export const QUANTIFIERS: readonly string[] = [
  ...PLAIN_QUANTIFIERS,
  ...wordList("neither none others several"),
];

/** Between an auxiliary and its verb, or a subject and its verb: "has also said", "never came". */
export const ADVERBS_BEFORE_VERBS: readonly string[] = wordList(
  "never also now still later then first again soon just even",
);

/** Opens a sentence that goes on from the one before it; parts of patterns for any case. */
export const CONNECTORS: readonly string[] = [
  "and|but|so|also|however|instead|meanwhile|here|another",
  "in addition|as a result|for example|for instance|in contrast|by contrast",
];

const PLAIN_ADVERBS = wordList(
  "again also else even ever further here however just never not now only quite rather really so then there thus today",
  "together too very yesterday yet",
);
/** Verbs and addresses of any report. */
const OF_ANY_REPORT = wordList(
  "became came come dr get got let like made make mr mrs ms put said same say saying says tell told",
);

/** Function words of English that no other language has in such number. */
export const ENGLISH_MARKERS: readonly string[] = wordList(
  "the of and to that was were is for with from said has have been had their they this which would who will at by",
);

/** English words with a grammatical function and no content, with words of reporting and forms of address. */
export const basicFunctionWords: readonly string[] = [
  ...new Set([
    ...ARTICLES,
    ...SUBJECT_PRONOUNS,
    ...OBJECT_PRONOUNS,
    ...POSSESSIVES,
    ...POSSESSIVE_PRONOUNS,
    ...REFLEXIVES,
    ...DEMONSTRATIVES,
    ...RELATIVES,
    ...QUESTION_WORDS,
    ...AUXILIARIES,
    ...COORDINATORS,
    ...PLAIN_SUBORDINATORS,
    ...PLAIN_PREPOSITIONS,
    ...PLAIN_QUANTIFIERS,
    ...PLAIN_ADVERBS,
    ...OF_ANY_REPORT,
  ]),
];

/** English function words and common news words. Every report has them, so sharing them carries no information. */
export const stopWords: ReadonlySet<string> = new Set([
  ...basicFunctionWords,
  ...ENGLISH_WEEKDAYS,
  ...wordList(
    "across against ago almost along always anyone anything aren't around ask asked away back become behind can't",
    "couldn't didn't doesn't don't everyone everything first gave gets give go goes going gone hadn't hasn't haven't",
    "he'd he'll he's i'd i'll i'm i've including inside instead isn't it's know known last later least less let's makes",
    "maybe near need next nobody none nothing often others outside perhaps saw see seen several she'd she'll she's",
    "shouldn't someone something soon still take taken that's there's they'd they'll they're they've thing things",
    "tomorrow took use used wasn't way we'd we'll we're we've well went weren't what's whatever who's whole won't",
    "wouldn't yes you'd you'll you're you've",
  ),
]);
