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
const FIRST =
  "Anna Boris Clara Dmitri Elena Farid Grace Hugo Ines Jonas Keiko Lars Maria Nadia Omar Petra".split(" ");
const ROLES = "mayor,fire chief,police spokesman,union leader,hospital director,minister".split(",");
const EVENTS: readonly { what: string; happened: string; counted: string }[] = [
  { what: "fire", happened: "a fire swept through a warehouse", counted: "people were injured" },
  { what: "strike", happened: "dock workers walked out over pay", counted: "workers joined the walkout" },
  { what: "flood", happened: "a river burst its banks after heavy rain", counted: "homes were flooded" },
  {
    what: "vote",
    happened: "the council voted to close the old power station",
    counted: "members voted in favour",
  },
  { what: "crash", happened: "a freight train left the rails", counted: "wagons overturned" },
  {
    what: "verdict",
    happened: "a court convicted a former banker of fraud",
    counted: "investors lost their savings",
  },
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
  const name = (parts: number) => {
    const word = Array.from({ length: parts }, () => pick(SYLLABLES)).join("");
    return word.charAt(0).toUpperCase() + word.slice(1);
  };
  const phrase = () => `the ${pick(ADJECTIVES)} ${pick(NOUNS)}`;
  const aside = () =>
    pick([
      () =>
        `${capital(phrase())} near ${name(2)} was ${pick(VERBS)} ${pick(ADVERBS)}, according to ${name(3)} Radio.`,
      () => `${name(2)} officials ${pick(VERBS)} ${phrase()} and ${phrase()} ${pick(ADVERBS)}.`,
      () => `Critics of ${phrase()} say that ${phrase()} should have been ${pick(VERBS)} ${pick(ADVERBS)}.`,
      () =>
        `${2 + Math.floor(random() * 80)} families from ${name(2)} asked why ${phrase()} had been ${pick(VERBS)}.`,
      () =>
        `A report on ${phrase()} by ${name(2)} University found that ${phrase()} was often ${pick(VERBS)}.`,
      () =>
        `${pick(FIRST)} ${name(2)}, a teacher, called ${phrase()} a burden for everybody who uses ${phrase()}.`,
    ])();
  const articles: BenchArticle[] = [];
  while (articles.length < count) {
    const event = pick(EVENTS);
    const place = name(3);
    const [person, role] = [`${pick(FIRST)} ${name(3)}`, pick(ROLES)];
    const [witness, number] = [`${pick(FIRST)} ${name(2)}`, 3 + Math.floor(random() * 900)];
    const reports = Math.min(1 + Math.floor(random() * random() * 3), count - articles.length);
    for (let report = 0; report < reports; report++) {
      const surname = person.split(" ")[1];
      articles.push({
        name: `${String(articles.length).padStart(6, "0")}-${place.toLowerCase()}`,
        headline: pick([
          `${capital(event.what)} in ${place}: ${number} ${event.counted}`,
          `${place} ${event.what} leaves questions for ${role} ${surname}`,
          `${number} ${event.counted} in ${place} ${event.what}`,
        ]),
        paragraphs: [
          `In ${place} ${event.happened} on Tuesday, and ${number} ${event.counted}, ${role} ${person} said. ${aside()}`,
          `“We will do everything that can be done for the people of ${place},” ${surname} told reporters. ${aside()}`,
          `${witness}, who lives in ${name(2)} Street, said that it began shortly after ${1 + Math.floor(random() * 11)} p.m. A spokesman for ${name(3)} Holdings said the company was working with the authorities. ${aside()}`,
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
