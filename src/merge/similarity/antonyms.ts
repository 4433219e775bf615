/** Opposites in news that the general table lacks, as stems: one line of words against another. */

import { WEEKDAYS_BY_LANGUAGE } from "../../words/lexicon/calendar-by-language.js";
import { ORDINALS } from "../../words/lexicon/english-numbers.js";
import { rolesIn } from "../../words/lexicon/persons/public-roles.js";
import { CLOSE, relatives, severalRelatives } from "../../words/lexicon/persons/relatives.js";
import { ALTERNATIVES_BY_LANGUAGE } from "../../words/lexicon/things/alternatives-by-language.js";
import { areaAt, COMPASS_POINTS, POINTS_BETWEEN } from "../../words/lexicon/things/directions.js";
import { oppositesOf } from "../../words/text/synonyms.js";
import { stem } from "../../words/text/tokens.js";
import type { ContentWord } from "../sentence/analysis.js";

const OPPOSITES: readonly string[] = [
  "pass passed approve approved adopt adopted endorse endorsed back backed support supported favour favor | " +
    "reject rejected against oppose opposed veto vetoed defeat defeated",
  "accept accepted agree agreed welcome welcomed | reject rejected refuse refused decline declined",
  "rise rose risen increase increased gain gained grew climb climbed jumped soared higher up | " +
    "fall fell fallen decrease decreased drop dropped decline declined plunge plunged slump slumped lower down",
  "earnings profit profits earn earned | loss losses lose lost loses",
  "acquit acquitted cleared innocent | convict convicted guilty",
  "confirm confirmed admit admitted acknowledge acknowledged | deny denied denies",
  "allow allowed permit permitted legal | ban banned prohibit prohibited forbid forbidden illegal",
  "conservative | liberal",
  "easy easily | difficult hard",
  "cause causes caused | prevent prevents prevented",
  "predecessor preceded | successor succeeded",
  "relative relatives | acquaintance stranger",
  "support supports supported | doubt doubts question questions",
  "men man male | women woman female",
  "true | false untrue",
  "sign signed | veto vetoed reject rejected refuse refused",
  "stop stopped | return returned resume resumed",
  "leave left | stay stayed remain remained",
  "praise praised | criticise criticised criticize criticized condemn condemned",
  "strengthen strengthened | weaken weakened",
  "voluntary optional | compulsory mandatory",
  "succeed succeeded success successful | fail failed failure unsuccessful",
  "expand expanded grew | shrink shrank shrunk contracted",
  "raise raised | cut reduce reduced lower lowered",
  "improve improved recover recovered | worsen worsened deteriorate deteriorated",
  "include included | exclude excluded",
  "join joined | quit left leave withdraw withdrew",
  "get got receive received obtain obtained | decline declined refuse refused reject rejected",
  "keep kept retain retained | abandon abandoned lose lost",
  "launch launched | cancel cancelled canceled scrap scrapped postpone postponed",
  "protect protected | harm harmed endanger endangered",
  "attack attacked | defend defended",
  "friend ally | enemy foe opponent",
  "majority | minority",
  "temporary | permanent",
  "former | current",
  "legalise legalised legalize legalized | outlaw outlawed ban banned",
  "optimistic hopeful | pessimistic",
  "healthy well | ill sick",
  "rich wealthy | poor",
  "love loved | hate hated",
  "lose lost loss | " +
    "regain regained recapture recaptured restore restored re-established reestablished recovered",
  "alive survive survived survivor survivors | dead killed",
  "safe | unsafe dangerous",
  "parent owner owns own | subsidiary",
  "uphold upheld | overturn overturned quash quashed annul annulled lift lifted",
  "grant granted | deny denied refuse refused reject rejected",
  "surplus | deficit shortfall",
  "attend attended | boycott boycotted skip skipped",
  "lift lifted | impose imposed",
  "tighten tightened | relax relaxed ease eased loosen loosened",
  "extend extended prolong prolonged | shorten shortened curtail curtailed",
  "accelerate accelerated quicken quickened | slow slowed",
  "double doubled treble trebled triple tripled | halve halved",
  "unanimous unanimously | split divided",
  "wounded injured hurt | unhurt unharmed uninjured unscathed",
  "accidental accidentally | deliberate deliberately intentional intentionally",
  "upbeat bullish optimism | gloomy bearish pessimism",
  "hail hailed welcome welcomed | condemn condemned denounce denounced",
  "supporter supporters | opponent opponents",
  "largest biggest highest | smallest lowest",
  "larger bigger stronger | smaller weaker",
  "oldest | youngest",
  "older | younger",
  "faster | slower",
  "longer | shorter",
  "create created creating add added adding | cut cutting axe axed slash slashed shed shedding",
  "collapse collapsed stall stalled | succeed succeeded",
  "sell sold | keep kept retain retained",
  "double doubled treble trebled triple tripled soar soared surge surged | fall fell fallen drop dropped halve halved plunge plunged",
  "empty deserted | full crowded packed",
  "peaceful peacefully | violent violently",
  "cheap cheaper | expensive costly dearer",
  "disappear disappeared vanish vanished | reappear reappeared",
  "catalyst spur spurs spurred incentive encourage encourages encouraged | deterrent curb curbs curbed deter deters deterred discourage discouraged",
  "forgery fake forged | genuine authentic",
  "rigged fraudulent | fair",
  "asset | liability",
  "boost boosts boosted | hamper hampers hampered setback",
  "weaken weakened | strength",
  "combat combated | support supported promote promoted encourage encouraged",
  "unchanged | raise raised lift lifted cut reduce reduced rise rose fall fell",
  "absolved absolve exonerate exonerated | blame blamed accuse accused",
  "tie | carried passed rejected",
  "lead led leads leading | trail trailed trails trailing",
  "stay stayed remain remained | quit resign resigned withdraw withdrew",
];

/** Opposites that are true of one thing in turn or in two respects: no contradiction. */
const IN_TURN: readonly string[] = [
  "begin began start started | end ended finish finished",
  "open opened reopen reopened | close closed shut",
  "suspend suspended halt halted | resume resumed",
  "enter entered arrive arrived reach reached advance advanced | leave left depart departed withdraw withdrew retreat retreated",
  "release released freed free | arrest arrested detain detained jailed imprisoned",
  "capture captured caught arrested | escape escaped flee fled",
  "alive survive survived survivor survivors rescued saved | died die dies dead killed drowned perished",
  "married | divorced unmarried",
  "hire hired appoint appointed elect elected election appointment | fire fired sack sacked dismiss dismissed",
  "build built rebuilt | destroy destroyed demolish demolished",
  "found recovered | missing miss",
  "found find | search searched searching seek sought",
  "peace ceasefire truce | war fighting",
  "first young national international | last old local",
  "changed | unchanged",
  "safety | danger dangerous",
  "jumped | plunged",
  "local domestic | foreign",
  "right correct | wrong incorrect",
  "fit | injured unfit",
  "public publicly | secret secretly",
  "paid | unpaid",
];

/** The two sides of one deed: a contradiction only where the same actor does both. */
const CONVERSE: readonly string[] = [
  "win won victory | lose lost defeat",
  "buy bought | sell sold",
  "lend lent | borrow borrowed",
  "import imported | export exported",
  "win won victory lose lost defeat | draw drew drawn tie tied",
];

const weekdaysIn = (language: string): string =>
  (WEEKDAYS_BY_LANGUAGE.get(language) ?? []).map(({ full }) => full.join(" ")).join(" | ");

/** "north northern" */
const withArea = (point: string): string => `${point} ${areaAt(point)}`;

/** Ties of which two people have one. A widow is a wife, too. */
const TIES = [...CLOSE, "step", "grandparent", "grandchild", "uncle", "nephew"] as const;

/**
 * Sets of alternatives, as in `ALTERNATIVES_BY_LANGUAGE`: "the northern pier", "the southern pier". They count in texts of all
 * languages, as a short text is often taken for another one.
 */
const ENGLISH_ALTERNATIVES: readonly string[] = [
  [...COMPASS_POINTS.map(withArea), "central"].join(" | "),
  POINTS_BETWEEN.map(withArea).join(" | "),
  [...ORDINALS.keys()].slice(0, 10).join(" | "),
  "1st | 2nd | 3rd | 4th | 5th",
  "red | blue | green | yellow | black | white | orange | grey gray",
  "youngest | oldest eldest",
  "export exports | import imports",
  "profit profits | revenue revenues turnover",
  "boy boys | girl girls",
  relatives(...TIES).join(" | "),
  severalRelatives(...TIES).join(" | "),
  "driver drivers | passenger passengers | pedestrian pedestrians | cyclist cyclists",
  "crew | passengers",
  "suspect suspects gunman gunmen attacker attackers shooter | officer officers policeman policewoman | victim victims",
  "teacher teachers | pupil pupils student students",
  "patient patients | nurse nurses | doctor doctors surgeon surgeons",
  [...rolesIn("crown"), "president", "premier", "minister", "governor", "mayor", "ambassador", "bishop"].join(
    " | ",
  ),
  "landlord landlords owner owners | tenant tenants",
  "buyer buyers | seller sellers",
  "upper | lower",
  "left | right",
  "summer | winter | spring | autumn",
  "morning | evening",
  "gas | oil | coal",
  "wheat grain corn maize barley rice flour | oil fuel petrol diesel kerosene gasoline | coal | cement | timber | fertiliser fertilizer",
  "train trains | bus buses coach coaches | tram trams | ferry ferries | plane planes flights",
  "men men’s men's | women women’s women's | mixed",
  "noon midday lunchtime | midnight",
  "dawn daybreak sunrise | dusk nightfall sunset",
  "maximum | minimum",
  "earlier | later",
  "old | new",
  ...["de", "fr", "es", "it", "pt", "nl"].map(weekdaysIn),
];

type Opposites = ReadonlyMap<string, ReadonlySet<string>>;

const OPPOSED = parseOpposites(OPPOSITES);
const TURNS = parseOpposites(IN_TURN);
const DEEDS = parseOpposites(CONVERSE);

function parseOpposites(table: readonly string[]): Opposites {
  const sides = new Map<string, Set<string>>();
  const link = (from: string, to: string) => {
    const known = sides.get(from);
    if (known) known.add(to);
    else sides.set(from, new Set([to]));
  };
  for (const line of table) {
    const [left = [], right = []] = line.split(" | ").map((side) => side.split(" ").map(stem));
    for (const one of left) {
      for (const other of right) {
        link(one, other);
        link(other, one);
      }
    }
  }
  return sides;
}

/** Of each word, the side on which it is in each of its lines. */
type Sides = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** The sides by language: those of English words, and of the language's own. */
const SIDES: ReadonlyMap<string, Sides> = new Map(
  Object.entries({ en: [], ...ALTERNATIVES_BY_LANGUAGE }).map(
    ([language, lines]) => [language, sidesIn([...ENGLISH_ALTERNATIVES, ...lines])] as const,
  ),
);
/** For other languages and unknown ones, which share many of these words. */
const SIDES_ELSEWHERE = sidesIn([...ENGLISH_ALTERNATIVES, ...Object.values(ALTERNATIVES_BY_LANGUAGE).flat()]);

const sidesByLine = (word: string, language: string | null) =>
  (SIDES.get(language?.slice(0, 2) ?? "") ?? SIDES_ELSEWHERE).get(word);

function sidesIn(lines: readonly string[]): Sides {
  const sides = new Map<string, Map<number, number>>();
  for (const [row, line] of lines.entries())
    for (const [side, words] of line.split(" | ").entries())
      for (const word of words.split(" "))
        sides.set(word, (sides.get(word) ?? new Map<number, number>()).set(row, side));
  return sides;
}

/**
 * Whether two words exclude each other in one slot of a sentence: they are in one set of alternatives, and are different ones.
 *
 * @param a in lower case
 * @param b in lower case
 * @param language of both, BCP 47; null: unknown, or two languages
 */
export function areAlternatives(a: string, b: string, language: string | null): boolean {
  const [mine, theirs] = [sidesByLine(a, language), sidesByLine(b, language)];
  if (!mine || !theirs) return false;
  const shared = [...mine].filter(([row]) => theirs.has(row));
  return shared.length > 0 && shared.every(([row, side]) => theirs.get(row) !== side);
}

/**
 * Whether two words of two sentences are contrary, with their negations.
 *
 * @param language of both, as of `areAlternatives`
 */
export function areContraryWords(one: ContentWord, other: ContentWord, language: string | null): boolean {
  return (
    areAlternatives(one.text, other.text, language) ||
    (one.negated === other.negated && contrary(one.stem, other.stem))
  );
}

/** Whether two lower-case words stand for one thing beside others of its kind: "wheat", "grain". */
export function onOneSide(a: string, b: string): boolean {
  const theirs = SIDES_ELSEWHERE.get(b);
  return [...(SIDES_ELSEWHERE.get(a) ?? [])].some(([row, side]) => theirs?.get(row) === side);
}

const has = (table: Opposites, a: string, b: string): boolean => table.get(a)?.has(b) ?? false;

/** Whether two words are opposites in these tables, which are more reliable than the general one. */
export function contrary(a: string, b: string): boolean {
  return has(OPPOSED, a, b) || has(TURNS, a, b) || has(DEEDS, a, b);
}

/** The stems that cannot be true of one thing together with this one, neither in turn nor from the other side of a deed. */
export function contrariesOf(stem: string): ReadonlySet<string> {
  return OPPOSED.get(stem) ?? NONE;
}

const NONE: ReadonlySet<string> = new Set();

/** Whether two words, by their stems, cannot both be true of one thing. */
export function opposed(a: string, b: string): boolean {
  if (has(OPPOSED, a, b) || has(DEEDS, a, b)) return true;
  return !has(TURNS, a, b) && oppositesOf(a).has(b);
}

/** Whether one follows the other in time: "began", "ended". */
export function inTurn(a: string, b: string): boolean {
  return has(TURNS, a, b);
}

/** Whether two stems are the two sides of one deed: "buy" and "sell". */
export function converse(a: string, b: string): boolean {
  return has(DEEDS, a, b);
}
