/**
 * Common nouns for companies and other organisations, as English news put them before and behind names: "carmaker Volk",
 * "Averby University". Gathered by hand.
 */
import { wordList } from "../word-list.js";

/**
 * Lines of business as words for a company, which begin no name: "Airline Nordair said ...". "Bank", "group" and "company"
 * are not among them: names begin and end with those.
 */
export const LINES_OF_BUSINESS: readonly string[] = wordList(
  "shipbuilder carmaker automaker chipmaker drugmaker planemaker steelmaker airline retailer brewer insurer lender",
  "publisher broadcaster manufacturer supplier operator utility supermarket conglomerate",
);

/** Any company, also in names. */
export const COMPANY_NOUNS: readonly string[] = wordList(
  "company firm maker bank group club newspaper chain",
);

/** What an organisation is. `house`: also a place, as "Space Center". */
export type BodyKind = "public" | "learning" | "house" | "company" | "society" | "press";

/** The tagger of names was learned with all of them: after a change, `npm run learn:names`. */
const TABLE: Readonly<Record<BodyKind, readonly string[]>> = {
  public: wordList(
    "ministry department agency council committee commission court police army navy force forces office bureau authority board",
  ),
  learning: wordList("university college school institute church"),
  house: wordList("center centre museum"),
  company: wordList(
    "bank corporation company corp. inc. ltd. co. group airlines airways motors holdings services systems",
  ),
  society: wordList(
    "party union association federation league foundation fund organization organisation society front movement club united fc team",
  ),
  press: wordList("newspaper times post news network television radio press"),
};

/** Nouns in and behind the names of some kinds of organisations, in small letters; without kinds, of all. */
export const bodyKinds = (...kinds: readonly BodyKind[]): readonly string[] =>
  (kinds.length > 0 ? kinds : (Object.keys(TABLE) as BodyKind[])).flatMap((kind) => TABLE[kind]);

/** What companies and parties have, and countries and people do not, as parts of a pattern: "Volk's shareholders". */
export const HELD_BY_BODIES =
  "chief executive|CEO|CFO|shares?|shareholders?|subsidiary|board|employees|customers|website|headquarters|executives?";

/** Who and what is of a company or a party, before its name and a preposition: "the founder of Volk". */
export const BELONGING_TO_BODIES =
  "CEO|chief executive|shares|subsidiary|employees|executives?|customers|members?|founder|co-founder|chairman|owner|general manager";

/** Legal forms of companies and words for them behind names in other languages than English, in small letters. */
export const LEGAL_FORMS_ELSEWHERE = "gmbh|ag|se|kg|sa|sarl|sas|spa|srl|ltda";
