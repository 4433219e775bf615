import { wordList } from "../lexicon/word-list.js";

/** Given names that decide between "he" and "she". */
export type Gender = "male" | "female";

const MALE = wordList(
  "james john robert michael william david richard joseph thomas charles christopher daniel matthew",
  "anthony mark donald steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason",
  "jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel",
  "gregory alexander frank patrick raymond jack dennis jerry tyler aaron jose adam nathan henry peter",
  "zachary kyle walter ethan jeremy harold keith christian roger noah gerald carl terry sean austin arthur",
  "lawrence jesse dylan bryan joe jordan billy bruce albert willie gabriel logan alan juan wayne roy ralph",
  "randy eugene vincent russell louis philip bobby johnny bradley tim tom jim mike bill bob dan steve dave",
  "chris matt tony greg ken ben sam alex nick jeff rick ron ted barack vladimir dmitry sergei ivan boris",
  "mohammed muhammad mohamed ahmed ali hassan hussein abdul omar ibrahim khalid yusuf mahmoud bashar recep",
  "emmanuel francois jean pierre jacques luc hans klaus wolfgang giuseppe marco carlos luis jorge pedro",
  "miguel javier fernando antonio manuel francisco rafael diego pablo narendra imran xi kim jong hiroshi",
  "kenji takashi shinzo bernie mitt newt rudy paul rand ted marco jeb mitch harry nigel boris tony gordon",
  "ed volodymyr oleksandr viktor yuri andrei nikolai igor oleg karl erik lars sven olaf stefan andreas martin",
  "simon luke oliver hugo felix gustav anders henrik mikael piotr pavel tomasz andrzej giovanni paolo stefano",
);
const FEMALE = wordList(
  "mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret",
  "sandra ashley kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca",
  "sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha",
  "katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce",
  "virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline",
  "martha gloria teresa ann sara madison frances kathryn janice jean abigail alice julia judy sophia grace",
  "denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie",
  "kayla alexis lori hillary melania ivanka theresa angela nikki kellyanne condoleezza nancy elena sonia",
  "ruth malala aung fatima aisha mariam leila yasmin olga natalia svetlana irina tatiana ekaterina yulia",
  "anastasia marine ursula christine jacinda kamala jill tulsi elise sophie claire anne jane kate katie",
  "eva ingrid astrid sigrid petra monika sabine carmen lucia rosa clara nora ida elsa greta anja agnieszka giulia",
  "lucy ellen susie wendy robin tara paris britney lindsay taylor beyonce oprah serena venus",
);
/** Names on these lists that women and men bear. */
const OF_BOTH = new Set(
  wordList("terry sam alex chris jesse jordan logan kim jean robin kelly taylor alexis paris"),
);
/** Those of them that neither bear much more often. */
const OF_BOTH_ALIKE = new Set(wordList("terry robin kim taylor alexis"));
const GENDERS: ReadonlyMap<string, Gender> = new Map([
  ...MALE.map((name): [string, Gender] => [name, "male"]),
  ...FEMALE.map((name): [string, Gender] => [name, "female"]),
]);

/** Given names in lower case with the gender that most of their bearers have. A name on both lists is female. */
export const genders = (): ReadonlyMap<string, Gender> => GENDERS;

/**
 * The gender that a given name in lower case has for sure: it excludes a form of address. Undefined where both bear it,
 * because "Ms. O'Neill" may be Terry O'Neill.
 */
export const certainGender = (name: string): Gender | undefined =>
  OF_BOTH.has(name) ? undefined : GENDERS.get(name);

/** The gender that most bearers of a given name in lower case have; undefined where both bear it alike, or it is unknown. */
export const likelyGender = (name: string): Gender | undefined =>
  OF_BOTH_ALIKE.has(name) ? undefined : GENDERS.get(name);
