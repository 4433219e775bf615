/**
 * Corrects names of the tagger by their form and neighbours: where a name ends, that a company, a team or a ship is no
 * person, and that a storm is no name of the article.
 *
 *     Jo Lund of Averby     Engineer Jo Lund     Lund Shipping Ltd     the ferry Anna Berg     Hurricane Olga
 *     ^^^^^^^                        ^^^^^^^     organisation          nobody                  nobody
 */

import { BEFORE_TITLES, SHORT_STATES } from "../../words/lexicon/abbreviations.js";
import { COMPANY_SUFFIX_FORMS } from "../../words/lexicon/company-suffixes.js";
import { PAPERS } from "../../words/lexicon/pages/outlet-words.js";
import { ROLES_BEFORE_NAMES } from "../../words/lexicon/persons/public-roles.js";
import { bodyKinds, LINES_OF_BUSINESS } from "../../words/lexicon/things/kinds-of-bodies.js";
import { ENGLISH_STORMS } from "../../words/lexicon/things/storms.js";
import { SHIPS } from "../../words/lexicon/things/vehicles.js";
import { PEERAGE_WORDS, SHORT_TITLES } from "../../words/lexicon/titles.js";
import { wordList } from "../../words/lexicon/word-list.js";
import { regexFrom } from "../../words/text/regex.js";
import { WITH_CAPITAL } from "../text/lexical-attributes.js";
import type { FormToken } from "../text/tokenize.js";
import { EDGE_FORM } from "../text/word-forms.js";
import { byOwnWords, type Extent } from "./own-words.js";

/** Titles that are part of names: "Pope Leo", "Prince Karl of Averby". */
const KEPT = new Set([...PEERAGE_WORDS, ...wordList("duke duchess earl saint sultan emperor emir count")]);

/** Words for roles and trades that are surnames, too. */
const ROLES_AS_SURNAMES = new Set(
  wordList("head chief judge justice major general marshal constable bishop dean provost host page chair"),
);

/** Trades and nations before a full name, with a capital at the beginning of a sentence. Some are surnames, too. */
const TRADES = new Set(
  (
    "model baker fisherman plumber welder teacher farmer brewer painter driver nurse builder carpenter miner butcher footballer " +
    "midfielder striker goalkeeper defender forward winger quarterback cornerback linebacker polesitter comedian entertainer " +
    "broadcaster moviemaker filmmaker poet novelist writer drummer pianist tenor soprano conductor " +
    "firefighter economist analyst historian scientist researcher student resident skipper grocer tailor gardener sailor " +
    "boxer cyclist sprinter jockey golfer swimmer skier shopkeeper postman electrician mechanic midwife surgeon paramedic " +
    "brit briton englishman scotsman welshman irishman frenchman frenchwoman dutchman german swede dane norwegian finn " +
    "italian spaniard american canadian australian"
  ).split(" "),
);

/** What a body or a person is to another, with a capital at the beginning of a sentence: "Rival Tamsin". */
const RELATIONS = new Set(
  wordList(
    "rival regulator union charity watchdog newcomer newcomers rivals champions hosts visitors leaders website",
  ),
);

/** What companies are, before their names: "shipbuilder Nordlicht". */
const TRADES_OF_BODIES = new Set([
  ...LINES_OF_BUSINESS,
  ...wordList("startup start-up bookmaker telecoms miner chain"),
]);

/** Of members of a party or a chamber; none of them is a surname. */
const MEMBERS = new Set("republican democrat senator congressman congresswoman lawmaker".split(" "));

/** Parties and offices behind a place, of which none is a surname or a given name. */
const ENDS_TITLE = new Set([
  ...MEMBERS,
  ...wordList(
    "attorney coroner commissioner sheriff undersheriff mayor councilman councilwoman prosecutor superintendent treasurer trooper",
  ),
]);

/** Shortened words that are never names by themselves. */
const NO_PERSON = regexFrom(
  "",
  "^",
  [...SHORT_TITLES, ...BEFORE_TITLES, "[js]r|pfc|dems?|reps|sens|gop|d\\.c"],
  String.raw`\.?$`,
);

/** Last words of names of companies and clubs. They are also called by the words before: "Norvik" for Norvik Shipping. */
const OF_COMPANY = new Set([
  ...COMPANY_SUFFIX_FORMS,
  ...wordList(
    "l.l.p. l.l.c. s.a. s.p.a. n.v. company corporation group holdings holding bank airlines airways air motors",
    "industries enterprises partners capital systems technologies technology laboratories labs pharmaceuticals foods",
    "stores brothers insurance telecom energy petroleum oil steel records pictures studios entertainment media",
    "publishing shipping lines railways rail ferries cruises logistics mining power securities electronics aerospace",
    "software networks robotics chemicals cement therapeutics semiconductors properties fc f.c. united rovers",
    "wanderers athletic albion hotspur",
  ),
]);
/** Last words of names of companies and other organisations. */
const OF_BODY = new Set([
  ...OF_COMPANY,
  ...bodyKinds("public", "learning", "society", "press"),
  ...PAPERS,
  ...wordList(
    "institution academy hospital clinic alliance coalition trust tribunal parliament assembly congress senate",
  ),
]);
/** Those of them that may be surnames or places: they end an organisation's name only after two words. */
const DOUBTFUL = new Set(
  wordList(
    "bank company co co. group air times post press news church school college union front united trust court office",
    "oil steel hospital capital council congress academy herald partners brothers media energy power rail lines mining",
  ),
);

const SHIP_PREFIX = new Set("uss hms hmas hmcs rms mv m/v ss mt usns".split(" "));
const SHIP_WORDS = new Set(SHIPS);
const STORM_WORDS = new Set(ENGLISH_STORMS);
/** Short forms of states, as written after a town. */
const STATES = new Set(SHORT_STATES.flatMap((state) => [state, `${state}.`]));
/** Least capitalised words of such a name. */
const PAIR = 2;

/** Whether a name of an organisation ends like that of a company or a club. */
export const isCompanyName = (name: string): boolean =>
  OF_COMPANY.has(name.slice(name.lastIndexOf(" ") + 1).toLowerCase());

const textAt = (tokens: readonly FormToken[], at: number): string => tokens[at]?.form.raw.toLowerCase() ?? "";
const hasCapital = (tokens: readonly FormToken[], at: number): boolean =>
  ((tokens[at]?.attributes ?? 0) & WITH_CAPITAL) !== 0;

/**
 * Corrects the extent and the kind of a name.
 *
 * @returns the corrected name; null where it names no person, place or organisation
 */
export function correctedExtent(tokens: readonly FormToken[], extent: Extent): Extent | null {
  const { first, last, kind } = extent;
  if (isStorm(tokens, first) || isShip(tokens, first)) return null;
  if (kind === "person" && first === last && NO_PERSON.test(textAt(tokens, first))) return null;
  // "A Virginia Democrat": a member of a party without a name.
  if (kind === "person" && MEMBERS.has(textAt(tokens, last))) return null;
  const body = kind === "person" || isTradeOfBody(tokens, extent) ? bodyIn(tokens, first, last) : null;
  if (body) return body;
  // "Averby, Tex.": the state of a town.
  if (
    kind === "person" &&
    first === last &&
    STATES.has(textAt(tokens, first)) &&
    textAt(tokens, first - 1) === ","
  )
    return { first, last, kind: "place" };
  const after = textAt(tokens, last + 1);
  if (
    kind === "person" &&
    hasCapital(tokens, last + 1) &&
    OF_BODY.has(after) &&
    !DOUBTFUL.has(after) &&
    isNext(tokens, last)
  )
    return { first, last: last + 1, kind: "organisation" };
  // "Talk-show host", "Vice-president": a common word that begins a sentence.
  if (kind === "person" && first === last && /^\p{Lu}\p{Ll}+-\p{Ll}{3,}/u.test(tokens[first]?.form.raw ?? ""))
    return null;
  // "Sen. Jo Lund, R-Ky.": party and state of a member.
  if (kind !== "person" && first === last && /^[DRI]-\p{Lu}/u.test(tokens[first]?.form.raw ?? ""))
    return null;
  if (kind === "organisation" && isOfficeAndName(tokens, extent))
    return { first: last - 1, last, kind: "person" };
  if (kind === "person" && isCutShort(tokens, first, last)) return { first, last: last + 1, kind };
  const ending = textAt(tokens, last);
  if (last > first && /^[js]r\.?$/.test(ending)) return personIn(tokens, first, last);
  if (kind !== "organisation" && last > first && OF_BODY.has(ending)) {
    const words = last - first + 1;
    const { known, wordClass } = tokens[first]?.form.name ?? EDGE_FORM;
    // "Gulliver Power", but "Samantha Power".
    const isSurname = known.text === "given" || wordClass.text.startsWith("PER");
    if (words > PAIR || !DOUBTFUL.has(ending) || (kind === "person" && !isSurname))
      return { first, last, kind: "organisation" };
  }
  return kind === "person" ? byOwnWords(tokens, personIn(tokens, first, last)) : extent;
}

/** "James" of "James Head": a surname that is a role, too, behind a given name. */
const isCutShort = (tokens: readonly FormToken[], first: number, last: number): boolean =>
  first === last &&
  tokens[first]?.form.name.known.text === "given" &&
  tokens[first]?.form.name.shape.text === "Xx" &&
  hasCapital(tokens, last + 1) &&
  isNext(tokens, last) &&
  ROLES_AS_SURNAMES.has(textAt(tokens, last + 1)) &&
  !hasCapital(tokens, last + 2);

/** "Director of National Intelligence Jo Lund": the name of an organisation joined to that of its head. */
const isOfficeAndName = (tokens: readonly FormToken[], { first, last }: Extent): boolean =>
  last - first >= PAIR &&
  textAt(tokens, first - 1) === "of" &&
  ROLES_BEFORE_NAMES.has(textAt(tokens, first - PAIR)) &&
  tokens[last - 1]?.form.name.known.text === "given" &&
  !OF_BODY.has(textAt(tokens, last));

/** Whether the token after `at` follows after one space. */
const isNext = (tokens: readonly FormToken[], at: number): boolean =>
  (tokens[at + 1]?.start ?? 0) - (tokens[at]?.end ?? 0) <= 1;

/** "Hurricane Olga": the tag may include the kind of the storm or not. */
function isStorm(tokens: readonly FormToken[], first: number): boolean {
  const at = STORM_WORDS.has(textAt(tokens, first)) && hasCapital(tokens, first) ? first : first - 1;
  return STORM_WORDS.has(textAt(tokens, at)) && hasCapital(tokens, at) && hasCapital(tokens, at + 1);
}

/** "USS Anna Berg", "the ferry Anna Berg"; not "a ferry worker, Anna Berg". */
function isShip(tokens: readonly FormToken[], first: number): boolean {
  if (SHIP_PREFIX.has(textAt(tokens, first)) || SHIP_PREFIX.has(textAt(tokens, first - 1)))
    return hasCapital(tokens, first - 1) || hasCapital(tokens, first);
  return SHIP_WORDS.has(textAt(tokens, first - 1)) && !hasCapital(tokens, first - 1);
}

const isTradeOfBody = (tokens: readonly FormToken[], { first, last, kind }: Extent): boolean =>
  kind === "organisation" && first < last && TRADES_OF_BODIES.has(textAt(tokens, first));

/** "Shipbuilder Nordlicht", "the shipbuilder Nordlicht": the name of a company; null where it may be that of a person. */
function bodyIn(tokens: readonly FormToken[], from: number, last: number): Extent | null {
  const inside = from < last && TRADES_OF_BODIES.has(textAt(tokens, from));
  if (!inside && !TRADES_OF_BODIES.has(textAt(tokens, from - 1))) return null;
  const first = inside ? from + 1 : from;
  const isPerson = first < last && tokens[first]?.form.name.known.text === "given";
  return isPerson ? null : { first, last, kind: "organisation" };
}

/** Removes an occupation or a trade before a person's name, and a place after it. */
function personIn(tokens: readonly FormToken[], from: number, to: number): Extent {
  let [first, last] = [from, to];
  if (!KEPT.has(textAt(tokens, first))) {
    while (
      first < last &&
      (ROLES_BEFORE_NAMES.has(textAt(tokens, first)) || NO_PERSON.test(textAt(tokens, first)))
    )
      first++;
    // "Virginia Democrat Jo Lund", "Harrison County Coroner Jo Lund": a place before the party or the office.
    for (let at = first + 1; at + PAIR <= last; at++) if (ENDS_TITLE.has(textAt(tokens, at))) first = at + 1;
    if (first === 0 && first < last && RELATIONS.has(textAt(tokens, first))) first++;
    // Two words have to remain: "Baker" is a surname, too.
    if (last - first >= PAIR && TRADES.has(textAt(tokens, first)) && !NO_PERSON.test(textAt(tokens, last)))
      first++;
    for (let at = first + PAIR; at < last; at++) if (textAt(tokens, at) === "of") last = at - 1;
  }
  return { first, last, kind: "person" };
}
