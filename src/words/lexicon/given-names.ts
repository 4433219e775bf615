/**
 * Given names: their variants, and whether men or women bear them. Speakers, persons and the gazetteer take them from here.
 * Gathered by hand from English news. Variants that differ by transliteration alone need no place in the table.
 */
import { addTo } from "../../structures/lists-by-key.js";
import { wordList } from "./word-list.js";

export type Gender = "male" | "female";

/**
 * Translations and short forms of one name a row: gender; the forms that show it in English news; other forms. Variants
 * are compared only together with the surname.
 */
const VARIANTS: readonly string[] = [
  "m | alexander oleksandr | aleksandr aleksander alexandre alejandro alessandro oleksander olexander sasha alex alec sandy",
  "f | | aleksandra alexandra oleksandra alejandra",
  "m | | aleksei alexey alexei oleksii oleksiy alexis olexiy",
  "m | | alfred fred alf",
  "m | | anatoly anatolii",
  "m | andrei andrew andreas andrzej | andriy andrey andres andre andrii andy drew",
  "f | ann anna anne | hanna ganna annie",
  "m | anthony antonio tony | anton antoine",
  "f | barbara | barb",
  "m | benjamin ben | benny",
  "m | boris | borys",
  "f | catherine katherine ekaterina kathryn kate katie | kateryna yekaterina katharine kathy cathy catalina",
  "m | charles carlos karl carl | charlie chuck",
  "f | christine christina | kristina khrystyna",
  "m | christopher | chris kit",
  "m | daniel dan | danny danylo danila daniil danil",
  "m | david dave | davyd dawid",
  "f | deborah | debbie deb",
  "m | dennis | denis denys",
  "m | dmitry | dmytro dmitri dimitri dmitriy dmitrii dima",
  "m | donald | don donny",
  "m | | douglas doug",
  "m | edward ed ted | eddie eduard",
  "f | elena helen | olena helena yelena olenka",
  "f | elizabeth betty lisa | liz beth eliza elisabeth yelyzaveta elizaveta",
  "m | eugene | yevhen yevgeny evgeny evgeni yevgeniy evgeniy evgenii yevhenii eugen",
  "m | | fyodor fedir fedor theodore",
  "m | gabriel | gabe",
  "m | jeffrey jeff | geoffrey geoff",
  "m | gerald jerry | gerry",
  "m | george jorge yuri | georgy heorhiy georgiy heorhii georgii georg giorgi",
  "m | gregory greg | hryhoriy grigory grigoriy hryhorii grigori",
  "m | henry harry | hank heinrich enrique henri",
  "m | igor | ihor",
  "m | | ilya illia illya",
  "f | irina | iryna irene",
  "m | ivan john johnny jack sean juan giovanni | jon jean johann shaun shawn johan ian",
  "m | jacob | jake yakov yakiv",
  "m | james jim | jimmy jamie jaime",
  "f | jacqueline | jackie jacqui",
  "f | jennifer | jen jenny",
  "m | joseph joe jose | joey josef jozef iosif yosyp josip",
  "f | julia yulia | yuliya iuliia yuliia",
  "m | kenneth ken | kenny",
  "m | | konstantin kostiantyn kostyantyn constantine konstantyn",
  "m | lawrence larry | laurence",
  "m | | leo lev leon leonid",
  "m | luke | luka lukas lucas",
  "m | | makar makary",
  "m | | maksim maxim maksym max",
  "f | margaret | maggie meg peggy margarita",
  "f | maria mary marie | mariya mariia",
  "m | matthew matt | matvei matviy mateo",
  "m | michael mike miguel | mykhailo mikhail michel mick mykhaylo mihail mickey michal",
  "f | natalia natalie | natalya nataliya nataliia natasha",
  "m | nicholas nick nikolai | mykola nikolay nicolas niklas nico mykolai",
  "m | oleg | oleh",
  "f | olga | olha helga",
  "f | pamela | pam",
  "f | patricia | pat patty trish",
  "m | patrick | pat paddy",
  "m | paul pavel pablo paolo | pavlo pawel",
  "m | peter piotr pedro pierre | petro pyotr petr pete",
  "m | philip | phil phillip filip philippe pylyp",
  "m | richard rick | dick rich ricky ricardo",
  "m | robert bob bobby | rob robbie roberto bert",
  "m | ronald ron | ronnie",
  "m | samuel | sam sammy",
  "m | sergei | serhiy sergey serge sergio serhii sergiy sergii",
  "f | sophia sophie | sofia sofiya",
  "m | | stanislav stas",
  "m | stephen steven steve stefan | stepan esteban stephane stephan",
  "f | susan susie | sue suzanne",
  "f | svetlana | svitlana",
  "m | | taras",
  "f | tatiana | tetiana tatyana tetyana tanya tania",
  "m | thomas tom | tommy tomas",
  "m | timothy tim | tymofiy timofei tymofii",
  "m | | vadim vadym",
  "m | | valentin valentyn",
  "m | | valery valeriy valerii valeri",
  "m | | vasily vasyl vasyly vasili",
  "m | viktor | victor vic",
  "m | | vitaly vitali vitaliy vitalii",
  "m | vladimir volodymyr | wladimir volodimir vladmir uladzimir",
  "m | | vladislav vladyslav",
  "m | | vyacheslav viacheslav vyachaslau",
  "m | walter | walt",
  "m | alan | allan allen",
  "m | albert | al bert",
  "m | bradley | brad",
  "m | brian bryan |",
  "f | cynthia | cindy",
  "m | frank francois francisco | francis franz",
  "f | frances | fran",
  "m | | frederick fred freddie friedrich",
  "m | | leonard len lenny",
  "m | mark marco | marc markus marcus",
  "m | martin | marty",
  "m | nathan | nate nathaniel",
  "m | randy | randall",
  "m | raymond | ray",
  "f | rebecca | becky",
  "m | russell | russ",
  "f | sandra | sandy",
  "m | | terence terry terrence",
  "f | theresa teresa | terry",
  "m | vincent | vince",
  "f | virginia | ginny",
  "f | | zoe zoey",
  "m | william bill billy bill | will wilhelm liam",
  "m | | yaroslav iaroslav",
  "m | yuri | yuriy iurii yurii iuri",
  "m | zachary | zach zack",
  "m | mohammed mohamed muhammad | mohammad mohamad mehmet muhammed mohamud",
  "m | ahmed | ahmad achmed",
  "m | | abdullah abdallah abdulla",
  "m | hussein | hussain hossein husayn hussien",
  "m | hassan | hasan",
  "m | ibrahim | ebrahim abraham",
  "m | khalid | khaled",
  "m | omar | umar",
  "m | | osama usama",
  "m | yusuf joseph | yousef youssef yousuf yosef",
  "m | | mustafa mostafa moustafa",
  "m | mahmoud | mahmud mehmood",
  "m | | said saeed sayed",
];

/** Names without variants in the table. */
const MEN = wordList(
  "joshua kevin jason ryan gary eric jonathan justin scott brandon tyler aaron adam kyle ethan jeremy",
  "harold keith christian roger noah austin arthur dylan bruce willie wayne roy ralph louis barack ali",
  "abdul bashar recep emmanuel jacques luc hans klaus wolfgang giuseppe luis javier fernando manuel",
  "rafael diego narendra imran xi jong hiroshi kenji takashi shinzo bernie mitt newt rudy rand jeb mitch",
  "nigel gordon erik lars sven olaf simon oliver hugo felix gustav anders henrik mikael tomasz stefano",
);
const WOMEN = wordList(
  "linda jessica sarah karen nancy ashley kimberly emily donna michelle carol amanda dorothy melissa",
  "stephanie sharon laura kathleen amy angela shirley brenda emma nicole samantha debra rachel carolyn",
  "janet heather diane ruth julie olivia joyce victoria lauren joan evelyn judith megan andrea cheryl",
  "hannah martha gloria sara madison janice abigail alice judy grace denise amber doris marilyn danielle",
  "beverly isabella diana brittany charlotte kayla lori hillary melania ivanka nikki kellyanne",
  "condoleezza sonia malala aung fatima aisha mariam leila yasmin anastasia marine ursula jacinda kamala",
  "jill tulsi elise claire jane eva ingrid astrid sigrid petra monika sabine carmen lucia rosa clara",
  "nora ida elsa greta anja agnieszka giulia lucy ellen wendy tara britney lindsay beyonce oprah serena",
  "venus",
);

/**
 * More names, which tell the gender of a speaker and nothing else: some of them are surnames, places or words, too, so that they make no
 * person of words that follow.
 */
const MORE_MEN = wordList(
  "howard hugh jon bobby johnny jimmy jason shawn sean shane craig curtis darren darrell dennis derek douglas duane",
  "dwayne earl edgar edmund elliott elijah ernest eugene floyd gerald gilbert glenn gregory harvey herbert herman",
  "homer ian isaac isaiah ivan jared jeffrey jeff jerome jerry joel jorge josé julian karim kenneth kirk kurt lance lloyd",
  "leroy lewis lionel lorenzo louie malcolm marcel marvin maurice melvin milton mohamad nelson norman otis pablo patrick",
  "perry phillip philip preston ramon raul reginald ricardo rodney roland ronald ross rupert salvador santiago sergio",
  "seth sidney spencer stuart trevor troy vernon wesley winston angus alistair callum declan dominic duncan dwight",
  "fergus graeme graham iain kieran niall rory seamus tariq bilal faisal farid hamid imad jamal karl kofi kwame",
  "marek matteo mateusz milan moussa nasser oscar otto pavel pedro piotr radek rahul rajesh ravi sanjay sunil",
  "suresh tarek tobias tomás vikram wojciech yasser youssouf zaid",
);
const MORE_WOMEN = wordList(
  "bettie betty bonnie bridget camilla candace carla caroline cecilia celia chloe christy claudia clare colleen",
  "connie constance cynthia daisy deborah deirdre denisha dianne edith eileen elaine eleanor",
  "ella eloise erica esther ethel eunice fiona florence gail geraldine gertrude gillian gretchen guadalupe gwen",
  "harriet hilda imelda irene irma isabel jacqueline jasmine jeanette jeanne jennifer jenna jocelyn josephine",
  "juanita julia juliet kara karin karla katrina kelsey kirsten kristen kristin kristine latoya leah lena leona",
  "lillian lisa lois loretta lorraine louise lydia mabel madeleine maggie marcia margarita marian marianne",
  "marie marjorie marlene marsha maureen maxine meghan melinda meredith mildred minnie miriam molly mona muriel",
  "myra nadia nadine naomi natalie nellie norma olga pamela patricia paula pauline peggy phyllis priscilla",
  "rachael ramona renee rhonda roberta rosemary roxanne sally sheila shelley shirin silvia simone sonja stacey stella",
  "stephenie susie suzanne sylvia tamara tanya tiffany tina toni ulrike ursula valerie vanessa vera veronica",
  "vivian wanda whitney winifred yolanda yvette yvonne zainab zahra khadija latifa leila samira shabnam priya sunita",
  "deepika anjali ngozi amina fatou aisha ayesha agnes aileen annette antonia audrey beatrice bernadette",
);

/** Names of women and men, by who bears them more often in English news. They exclude no form of address. */
const MOSTLY_MEN = wordList("terry sam alex chris jesse jordan logan kim");
const MOSTLY_WOMEN = wordList("jean robin kelly taylor alexis paris");
const OF_BOTH: ReadonlySet<string> = new Set([...MOSTLY_MEN, ...MOSTLY_WOMEN]);

interface VariantRow {
  readonly gender: Gender;
  /** Forms in small letters that show the gender. */
  readonly common: readonly string[];
  readonly others: readonly string[];
}

const ROWS: readonly VariantRow[] = VARIANTS.map((row) => {
  const [gender = "", common = "", others = ""] = row.split("|").map((cell) => cell.trim());
  return {
    gender: gender === "m" ? "male" : "female",
    common: namesOfCell(common),
    others: namesOfCell(others),
  };
});

function namesOfCell(cell: string): readonly string[] {
  return cell === "" ? [] : wordList(cell);
}

/** Numbers of the rows of each name in small letters. Two names are variants where they share a row. */
export const VARIANT_ROWS: ReadonlyMap<string, readonly number[]> = rowsByName();

function rowsByName(): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [number, { common, others }] of ROWS.entries())
    for (const name of [...common, ...others]) addTo(found, name, number);
  return found;
}

/** Given names in small letters with the gender that most of their bearers have. */
export const LIKELY_GENDERS: ReadonlyMap<string, Gender> = new Map([
  ...ROWS.flatMap(({ gender, common }) => common.map((name): [string, Gender] => [name, gender])),
  ...[...MEN, ...MOSTLY_MEN].map((name): [string, Gender] => [name, "male"]),
  ...[...WOMEN, ...MOSTLY_WOMEN].map((name): [string, Gender] => [name, "female"]),
]);

/**
 * The gender that a given name in small letters has for sure: it excludes a form of address. Undefined where both bear it,
 * because "Ms. O'Neill" may be Terry O'Neill.
 */
export const certainGender = (name: string): Gender | undefined =>
  OF_BOTH.has(name) ? undefined : LIKELY_GENDERS.get(name);

/** Those of them that neither bear much more often. */
const OF_BOTH_ALIKE: ReadonlySet<string> = new Set(wordList("terry robin kim taylor alexis"));

const MORE_GENDERS: ReadonlyMap<string, Gender> = new Map([
  ...MORE_MEN.map((name): [string, Gender] => [name, "male"]),
  ...MORE_WOMEN.map((name): [string, Gender] => [name, "female"]),
]);

/** The gender that most bearers of a given name in small letters have; undefined where both bear it alike, or it is unknown. */
export const likelyGender = (name: string): Gender | undefined =>
  OF_BOTH_ALIKE.has(name) ? undefined : (LIKELY_GENDERS.get(name) ?? MORE_GENDERS.get(name));

/**
 * Small words inside names, in lower case: "Ana de Souza", "Jan van der Berg", "Omar ibn Said"; with articles that a name
 * begins with ("al-Assad"). Gathered by hand from names in news, by the languages in which they are most common.
 */
export const NAME_PARTICLES: readonly string[] = [
  // Spanish, Portuguese, French, Italian.
  ...wordList("de la le du des del della di da do dos das e y"),
  // German, Dutch, Danish.
  ...wordList("van von der den ten ter zu af"),
  // Arabic, Persian, Hebrew.
  ...wordList("al el ul ur ud ad bin ibn bint ben abu"),
];

/** Those that news have most, and that begin no other word of a sentence in English: "le" and "do" do. */
export const COMMON_PARTICLES: readonly string[] = wordList("de la van von der den del da di dos al bin");
