/**
 * Who acts or speaks, where no name is given: "the army", "a witness", "his wife". Sources of one side are one: police and
 * officials tell the same of a fire, and nobody counts them as two. Whoever stands on two sides does not say, nor do, the
 * same.
 */

const SIDES: Readonly<Record<string, string>> = {
  official: [
    "police|officers?|official|officials|authorities|investigators?|detectives?|firefighters?|rescuers?|paramedics?",
    "coastguards?|doctors?|surgeons?|medics?|hospitals?|ministry|minister|government|army|military|troops|soldiers?",
    "sheriff|deputies|troopers|spokes(?:man|woman|person)|administration|department",
  ].join("|"),
  rebel: "rebels?|insurgents?|militants?|guerrillas?|separatists?|hijackers?|kidnappers?",
  bystander: "witness(?:es)?|bystanders?|passers?-by|neighbou?rs?|onlookers?|shoppers?|tourists?",
  family:
    "wife|husband|widow|mother|father|parents|family|relatives?|sister|brother|daughter|son|uncle|aunt|cousin",
  opposition: "opposition",
  union: "unions?|strikers",
  company: "company|employers?|management|manufacturer|airline|operator|owners?",
  prosecution: "prosecutors?|prosecution",
  defence: "defen[cs]e|lawyers?|attorneys?",
  protest: "protesters?|protestors?|demonstrators?|activists?|campaigners?|crowd",
  expert: "experts?|analysts?|researchers?|scientists?|economists?",
  panel: "committee|panel|commission|subcommittee",
  chamber: "chamber|house|senate|parliament|assembly",
  clergy: "priests?|bishops?|imams?|rabbis?|pastors?",
  suspect: "suspects?|gunm[ae]n|attackers?|robbers?|thie(?:f|ves)|shooter|defendants?",
};

const ACTORS = Object.entries(SIDES).map(([side, words]) => [side, new RegExp(`^(?:${words})$`)] as const);

/** On which side somebody stands: "official", "rebel", "family"; null for who is on none. @param word in small letters */
export function sideOf(word: string): string | null {
  return ACTORS.find(([, words]) => words.test(word))?.[0] ?? null;
}

const SPEECH =
  "said|says|say|claimed|claims|insisted|insists|argued|warned|stated|announced|confirmed|alleged";
/** "the army said", "said the rebels": the last small word before, or the first noun after. */
const SPOKE = new RegExp(
  `((?<![\\p{Ll}-])\\p{Ll}[\\p{Ll}-]+) (?:also |later |earlier |have |has |had )?(?:${SPEECH})\\b` +
    `|[,”"’'] (?:said|says|say) (?:the |a |an |his |her |their )?(\\p{Ll}[\\p{Ll}-]+)`,
  "gu",
);

/** The sides of those unnamed who are said to have said something: "official" of "the army said". */
export function sidesOf(text: string): readonly string[] {
  return [...text.toLowerCase().matchAll(SPOKE)].flatMap(
    ([, before, after]) => sideOf(before ?? after ?? "") ?? [],
  );
}
