/** Opposites that news uses and the general table does not have, by stems: a line of words against a line of words. */
import { stem } from "../words/tokens.js";
import { oppositesOf } from "./synonyms.js";

const TABLE = `
pass passed approve approved adopt adopted endorse endorsed back backed support supported favour favor | reject rejected against oppose opposed veto vetoed defeat defeated
accept accepted agree agreed | reject rejected refuse refused decline declined
lose lost loss | regain regained restore restored re-established reestablished recovered
win won victory | lose lost defeat defeated
rise rose risen increase increased gain gained grew climb climbed jumped soared higher up | fall fell fallen decrease decreased drop dropped decline declined plunge plunged slump slumped lower down
earnings profit profits earn earned | loss losses lose lost loses
acquit acquitted cleared innocent | convict convicted guilty
release released freed free | arrest arrested detain detained jailed imprisoned
confirm confirmed admit admitted acknowledge acknowledged | deny denied denies
allow allowed permit permitted legal | ban banned prohibit prohibited forbid forbidden illegal
conservative | liberal
alive survive survived survivor survivors | dead died killed die
open opened reopen reopened | close closed shut
begin began start started | end ended finish finished
easy easily | difficult hard
cause causes caused | prevent prevents prevented
predecessor preceded | successor succeeded
parent owner owns own | subsidiary
relative relatives | acquaintance stranger
hire hired appoint appointed | fire fired sack sacked dismiss dismissed
enter entered arrive arrived | leave left depart departed
support supports supported | doubt doubts question questions
safe safety | danger dangerous unsafe
men man male | women woman female
true | false untrue
sign signed | veto vetoed
praise praised | criticise criticised criticize criticized condemn condemned
peace ceasefire truce | war fighting
strengthen strengthened | weaken weakened
voluntary optional | compulsory mandatory
succeed succeeded success successful | fail failed failure unsuccessful
expand expanded grew | shrink shrank shrunk contracted
raise raised | cut reduce reduced lower lowered
improve improved recover recovered | worsen worsened deteriorate deteriorated
include included | exclude excluded
join joined | quit left leave withdraw withdrew
get got receive received obtain obtained | decline declined refuse refused reject rejected
keep kept retain retained | abandon abandoned lose lost
launch launched | cancel cancelled canceled scrap scrapped postpone postponed
build built rebuilt | destroy destroyed demolish demolished
protect protected | harm harmed endanger endangered
attack attacked | defend defended
capture captured caught arrested | escape escaped flee fled
found recovered | missing
friend ally | enemy foe opponent
married | divorced unmarried
majority | minority
temporary | permanent
former | current
legalise legalised legalize legalized | outlaw outlawed ban banned
optimistic hopeful | pessimistic
healthy well | ill sick
rich wealthy | poor
love loved | hate hated
`;

const sides = new Map<string, Set<string>>();
for (const line of TABLE.trim().split("\n")) {
  const [left = [], right = []] = line.split(" | ").map((side) => side.split(" ").map(stem));
  for (const one of left) for (const other of right) link(one, other);
}

function link(a: string, b: string): void {
  for (const [from, to] of [
    [a, b],
    [b, a],
  ] as const) {
    const known = sides.get(from);
    if (known) known.add(to);
    else sides.set(from, new Set([to]));
  }
}

/** Whether news sets two words against each other: the opposites of this table alone, which are surer than the general ones. */
export function contrary(a: string, b: string): boolean {
  return sides.get(a)?.has(b) ?? false;
}

/** Whether two words, by their stems, cannot both be said of one thing. */
export function opposed(a: string, b: string): boolean {
  return contrary(a, b) || oppositesOf(a).has(b);
}
