/**
 * Sides of unnamed actors and speakers: "the army", "a witness", "his wife". Police and officials at a fire are one
 * side. Speakers of two sides do not make the same statement, and actors of two sides not the same deed.
 */
import { wordsForPeople } from "../../words/lexicon/persons/groups-of-people.js";
import { CLOSE, relatives } from "../../words/lexicon/persons/relatives.js";
import { ASSERTED } from "../../words/lexicon/reporting-verbs.js";
import { oneOf } from "../../words/text/regex.js";

const SIDES: Readonly<Record<string, string>> = {
  official: oneOf(
    ...wordsForPeople("police", "rescuers", "medics", "officials", "soldiers"),
    "hospitals?|ministry|minister|government|army|military|sheriff|spokes(?:man|woman|person)|administration|department",
  ),
  rebel: oneOf(...wordsForPeople("rebels"), "hijackers?|kidnappers?"),
  bystander: oneOf(...wordsForPeople("bystanders", "residents"), "shoppers?|tourists?|survivors?"),
  family: oneOf("parents|family|relatives?", ...relatives(...CLOSE, "widow", "uncle", "cousin")),
  opposition: "opposition",
  union: "unions?|strikers",
  company: "company|employers?|management|manufacturer|airline|operator|owners?",
  prosecution: oneOf(...wordsForPeople("prosecutors"), "prosecution"),
  defence: oneOf(...wordsForPeople("lawyers"), "defen[cs]e"),
  protest: oneOf(...wordsForPeople("protesters"), "crowd"),
  expert: oneOf(
    ...wordsForPeople("experts"),
    "engineers?|geologists?|seismologists?|biologists?|ecologists?|chemists?|physicists?|historians?|archaeologists?",
    "meteorologists?|forecasters?|climatologists?|vets?|veterinarians?",
  ),
  farmer: "farmers?|growers?|ranchers?|shepherds?|herders?|fishermen|fishers",
  panel: "committee|panel|commission|subcommittee",
  chamber: "chamber|house|senate|parliament|assembly",
  clergy: "priests?|bishops?|imams?|rabbis?|pastors?",
  suspect: oneOf(...wordsForPeople("suspects", "thieves"), "defendants?"),
};

const ACTORS = Object.entries(SIDES).map(([side, words]) => [side, new RegExp(`^(?:${words})$`)] as const);

/** The side of a noun: "official", "rebel", "family"; null without one. @param word in lower case */
export function sideOf(word: string): string | null {
  return ACTORS.find(([, words]) => words.test(word))?.[0] ?? null;
}

const SPEECH = [...ASSERTED, "says|say|claims|insists"].join("|");
/** "the army said", "said the rebels", "according to the rebels": the last small word before, or the first noun after. */
const SPOKE = new RegExp(
  `((?<![\\p{Ll}-])\\p{Ll}[\\p{Ll}-]+) (?:also |later |earlier |have |has |had )?(?:${SPEECH})\\b` +
    `|[,”"’'] (?:said|says|say) (?:the |a |an |his |her |their )?(\\p{Ll}[\\p{Ll}-]+)` +
    "|(?<![\\p{L}-])according to (?:the |a |an |his |her |their )?(\\p{Ll}[\\p{Ll}-]+)",
  "gu",
);

/** Who speaks for others, or for anybody. */
const FOR_OTHERS =
  /^(?:spokes\w+|statements?|reports?|sources?|groups?|news\w*|agency|paper|radio|media|lawyer|man|woman|men|women|people|who|it|he|she|they|others?|also|later|earlier)$/;
/** "the airport said", "the pilot said"; "according to the airport". */
const SPEAKER = new RegExp(
  `(?:^|[,;] |\\bbut )the ((?<![\\p{Ll}-])\\p{Ll}[\\p{Ll}-]+)(?: (?:also|later|earlier|has|had))? (?:${SPEECH})\\b` +
    `|[,”"’'] (?:said|says) the (\\p{Ll}[\\p{Ll}-]+)(?=[.,]|$)` +
    `|[,”"’'] the (\\p{Ll}[\\p{Ll}-]+) (?:said|says)\\b` +
    "|(?<![\\p{L}-])according to the (\\p{Ll}[\\p{Ll}-]+)(?=[.,]|$)",
  "gu",
);

/** Nouns of the unnamed speakers of one word: "pilot" in "the pilot said"; nobody who speaks for others. */
export function speakersOf(text: string): readonly string[] {
  return [...text.toLowerCase().matchAll(SPEAKER)].flatMap(([, before, behind, quoted, source]) => {
    const noun = before ?? behind ?? quoted ?? source ?? "";
    return FOR_OTHERS.test(noun) ? [] : noun;
  });
}

/** The sides of unnamed speakers: "official" in "the army said". */
export function sidesOf(text: string): readonly string[] {
  return [...text.toLowerCase().matchAll(SPOKE)].flatMap(
    ([, before, after, source]) => sideOf(before ?? after ?? source ?? "") ?? [],
  );
}
