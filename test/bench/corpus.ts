/**
 * Made-up news for timing: as many events as asked, each told in one to three short reports of about 100 words that
 * share facts and, in part, sentences. Seeded, so that every run times the same bytes.
 */
export interface BenchArticle {
  /** File name without its ending. */
  readonly name: string;
  readonly headline: string;
  readonly paragraphs: readonly string[];
}

const SYLLABLES =
  "ka ro mi ven dal sor tes lun bra nik pol gar hel tor ish em ba du fen lo mar qui sta wen yor zel ost rad".split(
    " ",
  );
const TOWN_ENDINGS = "ford,burg,ville,stad,grad,mouth,minster,hamn".split(",");
const SURNAME_ENDINGS = "son,ovic,ini,escu,man,sen,ley,ez".split(",");
const FIRST =
  "Anna Boris Clara Dmitri Elena Farid Grace Hugo Ines Jonas Keiko Lars Maria Nadia Omar Petra".split(" ");
const ROLES = "mayor,fire chief,police spokesman,union leader,hospital director,minister".split(",");
/** Kinds of event: a word for headlines, what happened, what was counted. */
const EVENTS: readonly (readonly [what: string, happened: string, counted: string])[] = [
  ["fire", "flames swept through a furniture store", "people were injured"],
  ["strike", "dockers walked out over pay", "workers joined the walkout"],
  ["flood", "a river burst its banks after heavy rain", "homes were under water"],
  ["vote", "councillors chose to shut the old power station", "members were in favour"],
  ["derailment", "a freight train left the rails", "wagons overturned"],
  ["verdict", "a jury convicted a former banker of fraud", "investors lost their savings"],
  ["outage", "a storm cut the power lines", "households sat in the dark"],
  ["recall", "a carmaker called back its newest model for faulty brakes", "cars must be repaired"],
  ["takeover", "a brewer agreed to buy its oldest rival", "jobs are said to be safe"],
  ["outbreak", "doctors confirmed cases of measles", "children are in quarantine"],
  ["rescue", "climbers were brought down from a glacier", "helpers took part"],
  ["robbery", "masked thieves emptied a jeweller's window", "watches are missing"],
  ["merger", "two hospitals announced that they will become one", "beds will be moved"],
  ["quake", "a tremor cracked walls before dawn", "buildings are unsafe"],
  ["march", "students filled the streets against higher fees", "demonstrators came"],
  ["launch", "a rocket carried a weather satellite into orbit", "guests watched"],
  ["cup final", "the underdogs won on penalties", "spectators saw the match"],
  ["resignation", "the transport secretary stepped down over expenses", "receipts were published"],
  ["discovery", "archaeologists uncovered a Roman bath", "coins were found"],
  ["layoffs", "a chip maker said it would shed staff", "employees will go"],
  ["auction", "a lost painting went under the hammer", "bidders had registered"],
  ["spill", "a tanker leaked oil off the coast", "seabirds were cleaned"],
  ["ceasefire", "commanders signed a truce after a week of fighting", "prisoners will be exchanged"],
  ["census", "statisticians published the new count of residents", "inhabitants live there"],
];
const LEADS: readonly ((place: string, happened: string, counts: string, by: string) => string)[] = [
  (place, happened, counts, by) => `In ${place} ${happened} on Tuesday, and ${counts}, ${by} said.`,
  (place, happened, counts, by) => `${capital(happened)} in ${place}; according to ${by}, ${counts}.`,
  (place, happened, counts, by) =>
    `${capital(by)} confirmed late on Tuesday what ${place} had feared since the morning: ${happened}, and ${counts}.`,
  (place, happened, counts, by) =>
    `Officials in ${place} spent Tuesday counting. ${capital(happened)} and ${counts}, they were told by ${by}.`,
];
const QUOTES: readonly ((place: string, surname: string) => string)[] = [
  (place, surname) =>
    `“We will do everything that can be done for the people of ${place},” ${surname} told reporters.`,
  (place, surname) => `${surname} called it “a day that ${place} will remember for a long time”.`,
  (_, surname) =>
    `“Nobody could have known this a week ago,” said ${surname}. “Now we have to learn from it.”`,
  (_, surname) => `Asked who would pay, ${surname} said: “That is the wrong question this morning.”`,
];
const WITNESSES: readonly ((witness: string, street: string, hour: number) => string)[] = [
  (witness, street, hour) =>
    `${witness}, who lives in ${street} Street, said that it began shortly after ${hour} p.m.`,
  (witness, street) => `“I heard about it on the bus,” said ${witness}, a nurse from ${street}.`,
  (witness, street, hour) =>
    `By ${hour} p.m. the news had reached ${street}, where ${witness} runs a bakery.`,
];
/** Nouns, verbs and adjectives for sentences beside the event, so that no two articles share them by habit. */
const NOUNS =
  "inquiry,budget,harbour,bridge,school,clinic,orchard,tariff,pension,tunnel,archive,festival,reservoir,quarry,airport,museum,theatre,library,factory,railway,market,convoy,vaccine,satellite,fishery,glacier,vineyard,parliament,treaty,election,brewery,refinery,stadium,cathedral,embassy,laboratory,nursery,foundry,canal,lighthouse,mine,forest,dam,prison,barracks,shelter,kitchen,garage,warehouse,terminal".split(
    ",",
  );
const VERBS =
  "delayed,reopened,financed,inspected,criticised,postponed,expanded,abandoned,restored,sold,surveyed,closed,renamed,rebuilt,defended,audited,evacuated,flooded,licensed,mapped,merged,modernised,moved,neglected,occupied,opened,painted,planned,praised,privatised".split(
    ",",
  );
const ADJECTIVES =
  "northern,old,disputed,costly,modern,rural,coastal,private,public,temporary,historic,empty,crowded,regional,unfinished,famous,remote,industrial,seasonal,military,medieval,wooden,narrow,shallow,frozen".split(
    ",",
  );
const ADVERBS =
  "last spring,two years ago,without notice,after long talks,at great cost,in January,despite protests,for the first time".split(
    ",",
  );

/** @param count how many articles; their order is that of their events */
export function corpus(count: number, seed = 1): BenchArticle[] {
  const random = mulberry32(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const word = (parts: number) => capital(Array.from({ length: parts }, () => pick(SYLLABLES)).join(""));
  // Long enough that two events seldom share one by chance, and never a person's with a town's.
  const town = () => word(3) + pick(TOWN_ENDINGS);
  const surname = () => word(3) + pick(SURNAME_ENDINGS);
  const phrase = () => `the ${pick(ADJECTIVES)} ${pick(NOUNS)}`;
  const aside = () =>
    pick([
      () =>
        `${capital(phrase())} near ${town()} was ${pick(VERBS)} ${pick(ADVERBS)}, according to ${town()} Radio.`,
      () => `${town()} officials ${pick(VERBS)} ${phrase()} and ${phrase()} ${pick(ADVERBS)}.`,
      () => `Critics of ${phrase()} say that ${phrase()} should have been ${pick(VERBS)} ${pick(ADVERBS)}.`,
      () =>
        `${2 + Math.floor(random() * 80)} families from ${town()} asked why ${phrase()} had been ${pick(VERBS)}.`,
      () =>
        `A report on ${phrase()} by ${town()} University found that ${phrase()} was often ${pick(VERBS)}.`,
      () =>
        `${pick(FIRST)} ${surname()}, a teacher, called ${phrase()} a burden for everybody who uses ${phrase()}.`,
    ])();
  const articles: BenchArticle[] = [];
  while (articles.length < count) {
    const [what, happened, counted] = pick(EVENTS);
    const place = town();
    const [first, last, role] = [pick(FIRST), surname(), pick(ROLES)];
    const [witness, street] = [`${pick(FIRST)} ${surname()}`, word(3)];
    const [number, hour] = [3 + Math.floor(random() * 900), 1 + Math.floor(random() * 11)];
    const counts = `${number} ${counted}`;
    const reports = Math.min(1 + Math.floor(random() * random() * 3), count - articles.length);
    for (let report = 0; report < reports; report++) {
      articles.push({
        name: `${String(articles.length).padStart(6, "0")}-${place.toLowerCase()}`,
        headline: pick([
          `${capital(what)} in ${place}: ${counts}`,
          `${place} ${what} leaves questions for ${role} ${last}`,
          `${counts} in ${place} ${what}`,
          `What we know about the ${what} in ${place}`,
        ]),
        paragraphs: [
          `${pick(LEADS)(place, happened, counts, `${role} ${first} ${last}`)} ${aside()}`,
          `${pick(QUOTES)(place, last)} ${aside()}`,
          `${pick(WITNESSES)(witness, street, hour)} A spokesman for ${word(3)} Holdings said the company was working with the authorities. ${aside()}`,
        ],
      });
    }
  }
  return articles;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Small seeded generator of numbers in [0, 1): mulberry32, by Tommy Ettinger, public domain. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
