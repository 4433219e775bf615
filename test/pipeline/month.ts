/**
 * A month of made-up days, as eight outlets told it: April 2025, of which the first is a Tuesday. Weekdays have several stories,
 * Saturdays few, Sundays none. Everything follows from the table below, without chance.
 */

/** What one outlet may say of one matter: forms of the headline and of each sentence, of which outlets take different ones. */
interface Chapter {
  readonly day: number;
  /** Which outlets report it, by their letters. */
  readonly by: string;
  readonly headlines: readonly string[];
  readonly sentences: readonly (readonly string[])[];
}

export interface Affair {
  readonly key: string;
  readonly chapters: readonly Chapter[];
}

export const OUTLETS: Readonly<Record<string, string>> = {
  a: "Bay Courier",
  b: "Northern Post",
  c: "Daily Ledger",
  d: "Harbour Times",
  e: "Valley Herald",
  f: "City Mail",
  g: "Evening Star",
  h: "Coast Gazette",
};

const affair = (key: string, ...chapters: Chapter[]): Affair => ({ key, chapters });

const chapter = (day: number, by: string, headlines: string, ...sentences: string[]): Chapter => ({
  day,
  by,
  headlines: headlines.split(" | "),
  sentences: sentences.map((forms) => forms.split(" | ")),
});

const AFFAIRS: readonly Affair[] = [
  affair(
    "budget",
    chapter(
      1,
      "abcde",
      "Senate of Vellmark passes budget by two votes | Vellmark budget scrapes through the senate | Two votes carry the budget in Vellmark",
      "The senate of Vellmark passed the budget on Tuesday by 41 votes to 39. | Vellmark's senate adopted the budget by 41 votes to 39 on Tuesday. | By 41 votes to 39, senators in Vellmark approved the budget on Tuesday.",
      "Finance minister Tilda Rask called it a fair compromise. | It was a fair compromise, said Tilda Rask, the finance minister.",
      "The budget raises the tax on diesel and pays for 300 teachers. | It pays for 300 new teachers with a higher tax on diesel.",
      "Three members of the governing party stayed away. | Three lawmakers of the government's own party did not vote.",
    ),
  ),
  affair(
    "theft",
    chapter(
      1,
      "fgh",
      "Silver cup stolen from the museum of Aldhaven | Thieves take medieval cup from Aldhaven museum",
      "Thieves stole a silver cup of the 14th century from the museum of Aldhaven in the night to Tuesday. | A medieval silver cup was stolen overnight from the museum in Aldhaven.",
      "They came in through a skylight, police inspector Oskar Lind said. | Inspector Oskar Lind said that the thieves had used a skylight.",
      "The cup is insured for 900,000 crowns. | It was insured for 900,000 crowns.",
    ),
  ),
  affair(
    "ferry",
    chapter(
      2,
      "abcdf",
      "Ferry Margrethe hits pier at Sund, 17 hurt | Seventeen hurt as ferry rams the pier at Sund | Ferry crash at Sund injures 17",
      "The ferry Margrethe hit the pier at Sund on Wednesday morning, and 17 passengers were hurt. | Seventeen people were injured when the ferry Margrethe rammed the pier of Sund on Wednesday.",
      "The engines did not answer, captain Henrik Moe told the coast guard. | Captain Henrik Moe told the coast guard that the engines had not answered.",
      "Two of the injured were taken to hospital by helicopter. | A helicopter flew two of the injured to hospital.",
      "The route to the islands is closed until Friday. | Until Friday no ferry will go to the islands.",
    ),
    chapter(
      3,
      "bd",
      "Water in the fuel stopped ferry Margrethe before Sund crash | Ferry Margrethe: water in fuel behind the crash at Sund",
      "Water in the fuel stopped the engines of the ferry Margrethe before it hit the pier at Sund, the coast guard said on Thursday. | The ferry Margrethe rammed the pier at Sund because water in its fuel had stopped the engines, the coast guard found.",
      "Of the 17 passengers who were hurt on Wednesday, four are still in hospital. | Four of the 17 injured passengers remain in hospital.",
      "Captain Henrik Moe is not blamed. | Nobody blames captain Henrik Moe.",
    ),
  ),
  affair(
    "airport",
    chapter(
      3,
      "aceg",
      "Walkout grounds 120 flights at Kolberg airport | Kolberg airport: 120 flights cancelled as baggage handlers strike",
      "Baggage handlers at Kolberg airport walked out on Thursday, and 120 flights were cancelled. | A strike of baggage handlers led to 120 cancelled flights at Kolberg airport on Thursday.",
      "Their union, led by Pia Holm, wants seven percent more pay. | The union asks for seven percent more, its head Pia Holm said.",
      "Some 15,000 travellers had to wait or go home. | About 15,000 passengers were stranded or went home.",
    ),
  ),
  affair(
    "vaccine",
    chapter(
      4,
      "bcfgh",
      "Vaccine against tick fever works, trial of 9,000 shows | Trial with 9,000 people finds tick fever vaccine works | Tick fever vaccine passes large trial",
      "A vaccine against tick fever protected nine in ten people in a trial with 9,000 volunteers, the university of Brenn said on Friday. | Nine of ten volunteers were protected by a vaccine against tick fever, according to a trial of the university of Brenn with 9,000 people.",
      "It was led by the virologist Mira Sand. | The virologist Mira Sand led the trial.",
      "The agency for medicines will decide on it in autumn. | A decision of the medicines agency is due in autumn.",
    ),
  ),
  affair(
    "marathon",
    chapter(
      5,
      "ae",
      "Runner from Orrland wins Dunmere marathon in the rain | Jonna Berg wins the rainy marathon of Dunmere",
      "Jonna Berg of Orrland won the marathon of Dunmere in heavy rain on Saturday, in 2 hours 29 minutes. | In heavy rain Jonna Berg from Orrland won Saturday's marathon in Dunmere in 2 hours 29 minutes.",
      "Some 11,000 runners had started at the old mint. | About 11,000 people ran.",
    ),
  ),
  affair(
    "quake",
    chapter(
      7,
      "abcdefgh",
      "Earthquake shakes Tessin valley, at least 12 dead | At least 12 killed by earthquake in the Tessin valley | Twelve die as quake hits Tessin valley",
      "An earthquake of magnitude 6.1 shook the Tessin valley early on Monday and killed at least 12 people. | At least 12 people died when an earthquake of magnitude 6.1 hit the Tessin valley on Monday morning.",
      "Half of the village of Corvale lies in ruins, mayor Bruno Aldi said. | Mayor Bruno Aldi said that half of Corvale was destroyed.",
      "Rescuers search with dogs for about 40 missing people. | About 40 people are missing, and rescuers look for them with dogs.",
      "The army is building tents for 2,000. | Soldiers put up tents for 2,000 people.",
    ),
    chapter(
      8,
      "acdfg",
      "Tessin valley earthquake: toll rises to 31 | Earthquake in Tessin valley killed 31, girl found alive in Corvale",
      "The toll of the earthquake in the Tessin valley rose to 31 on Tuesday. | On Tuesday the number of dead of the earthquake in the Tessin valley rose to 31.",
      "A girl of six was found alive in a cellar in Corvale after 26 hours, mayor Bruno Aldi said. | In Corvale rescuers found a six-year-old girl alive after 26 hours, according to mayor Bruno Aldi.",
      "Nine people are still missing. | Nine are missing still.",
    ),
    chapter(
      10,
      "be",
      "Search for survivors of Tessin valley earthquake ends with 34 dead | Rescuers end search in Tessin valley, 34 died in earthquake",
      "The search for survivors of the earthquake in the Tessin valley ended on Thursday; 34 people died. | Rescuers ended their search on Thursday: the earthquake in the Tessin valley killed 34 people.",
      "Corvale will be built again on the other bank, mayor Bruno Aldi said. | Mayor Bruno Aldi wants Corvale to be rebuilt on the other bank.",
    ),
  ),
  affair(
    "bank",
    chapter(
      8,
      "bceh",
      "Lindqvist Bank sells its branches in the north | Northern branches of Lindqvist Bank go to Osk Savings",
      "Lindqvist Bank sells its 60 branches in the north to Osk Savings, both said on Tuesday. | Osk Savings buys the 60 northern branches of Lindqvist Bank, the two announced on Tuesday.",
      "No job will be cut before 2027, director Eva Storm promised. | Director Eva Storm promised that nobody would lose a job before 2027.",
    ),
  ),
  affair(
    "storm",
    chapter(
      9,
      "abcdeg",
      "Storm Hedda cuts power for 80,000 homes on the west coast | Storm Hedda leaves 80,000 homes without power | West coast without power after storm Hedda",
      "Storm Hedda cut the power of 80,000 homes on the west coast on Wednesday. | On the west coast 80,000 homes were without power on Wednesday after storm Hedda.",
      "Gusts reached 150 kilometres an hour at Cape Norr. | At Cape Norr gusts of 150 kilometres an hour were measured.",
      "Engineers of the grid hope to mend the lines by Friday, spokeswoman Lena Falk said. | The lines will be mended by Friday, said Lena Falk, a spokeswoman of the grid.",
    ),
  ),
  affair(
    "coach",
    chapter(
      10,
      "afgh",
      "Rovers of Stenby sack coach Nils Arvid | Stenby Rovers part with coach Nils Arvid after seven defeats",
      "Stenby Rovers sacked their coach Nils Arvid on Thursday after seven defeats in a row. | After seven defeats Nils Arvid is no longer coach of Stenby Rovers, the club said on Thursday.",
      "His assistant Ola Dahl takes over until summer. | Until summer the team is led by his assistant Ola Dahl.",
    ),
  ),
  affair(
    "chemicals",
    chapter(
      11,
      "acdef",
      "Fire at paint factory in Gorm: windows to be kept shut | Paint factory burns in Gorm, smoke over the town | Smoke over Gorm as paint factory burns",
      "A fire destroyed a paint factory in Gorm on Friday, and 4,000 people were told to keep their windows shut. | In Gorm a paint factory burned down on Friday; 4,000 residents had to keep windows shut.",
      "Nobody was hurt, fire chief Runa Vik said. | Fire chief Runa Vik said nobody had been hurt.",
      "A welder may have caused it. | It may have begun with a welder's torch.",
    ),
  ),
  affair(
    "whale",
    chapter(
      12,
      "dh",
      "Whale of 14 metres stranded on the beach of Ness | Stranded whale draws crowds to the beach at Ness",
      "A sperm whale of 14 metres stranded on the beach of Ness on Saturday. | On Saturday a sperm whale, 14 metres long, was found stranded on the beach at Ness.",
      "Helpers of the aquarium keep it wet, biologist Knut Eide said. | It is kept wet by helpers of the aquarium, said the biologist Knut Eide.",
    ),
  ),
  affair(
    "verdict",
    chapter(
      14,
      "abcfg",
      "Ex-minister Dorn convicted of taking bribes | Court jails former minister Axel Dorn for bribery | Axel Dorn sentenced to four years for bribes",
      "The former minister of transport Axel Dorn was sentenced to four years in prison for bribery on Monday. | A court in Vellmark sent Axel Dorn, once minister of transport, to prison for four years on Monday because he took bribes.",
      "Judge Ines Falkner said that he had sold his word. | He had sold his word, said judge Ines Falkner.",
      "His lawyer will appeal. | His lawyer announced an appeal.",
    ),
    chapter(
      17,
      "bg",
      "Ex-minister Axel Dorn appeals against his sentence for bribery | Axel Dorn, jailed for bribes, lodges appeal",
      "The former minister of transport Axel Dorn appealed on Thursday against his four years in prison for bribery. | Axel Dorn, once minister of transport, lodged an appeal on Thursday against his sentence of four years for bribery.",
      "The appeal will not be heard before October. | It will be heard in October at the earliest.",
    ),
  ),
  affair(
    "dam",
    chapter(
      15,
      "abceh",
      "Dam at Ulvik leaks, 900 people leave their homes | Leak in Ulvik dam drives 900 from their homes | Ulvik dam: 900 told to leave",
      "A leak in the dam at Ulvik made 900 people leave their homes on Tuesday. | About 900 people had to leave their homes on Tuesday because the dam at Ulvik leaks.",
      "Engineer Signe Rye said that the water was being let out. | The water is being let out, engineer Signe Rye said.",
      "The dam was built in 1961. | It dates from 1961.",
    ),
  ),
  affair(
    "merger",
    chapter(
      16,
      "cdefg",
      "Shipyards Borg and Lohmann to merge | Borg and Lohmann shipyards become one | Merger of shipyards Borg and Lohmann agreed",
      "The shipyards Borg and Lohmann will merge, their owners said on Wednesday. | Borg and Lohmann, the two shipyards, agreed on a merger on Wednesday.",
      "Together they employ 7,400 people. | The new company will have 7,400 workers.",
      "The head will be Ruth Lohmann. | Ruth Lohmann will lead it.",
    ),
  ),
  affair(
    "heat",
    chapter(
      17,
      "acdf",
      "Warmest April day in Orrland since 1949 | Orrland has its warmest April day since 1949",
      "Orrland had its warmest April day since 1949 on Thursday, with 27 degrees in the town of Hvit. | With 27 degrees in Hvit, Thursday was the warmest day of April in Orrland since 1949.",
      "It will be cooler at the weekend, said meteorologist Geir Moen. | Meteorologist Geir Moen expects a cooler weekend.",
    ),
  ),
  affair(
    "orchestra",
    chapter(
      19,
      "eg",
      "Philharmonic of Kolberg names Yuna Park its conductor | Yuna Park becomes conductor of Kolberg Philharmonic",
      "The Kolberg Philharmonic named Yuna Park its chief conductor on Saturday. | Yuna Park will be chief conductor of the Kolberg Philharmonic, it said on Saturday.",
      "She is 34 and follows Carl Brandt. | The 34-year-old follows Carl Brandt.",
    ),
  ),
  affair(
    "train",
    chapter(
      21,
      "abcdefg",
      "Express train derails near Aspen, three dead | Three die as express derails near Aspen | Train derails near Aspen and kills three",
      "An express train with 210 people on board derailed near Aspen on Monday, and three of them died. | Three people died when an express train with 210 on board derailed near Aspen on Monday.",
      "A tree lay on the line, said Mats Oberg of the railway. | Mats Oberg of the railway said a tree had lain on the line.",
      "The line between Aspen and Kolberg is closed for a week. | For a week no train will go between Aspen and Kolberg.",
    ),
  ),
  affair(
    "election",
    chapter(
      22,
      "abcdefg",
      "Premier Hale calls early election for June | Early election in June, premier Hale says | Hale calls an election for June",
      "Premier Nora Hale called an early election for the first of June on Tuesday. | On Tuesday Nora Hale, the premier, said that an early election would be held on the first of June.",
      "Her coalition broke over the reform of pensions. | The coalition had broken over pensions.",
      "Opposition leader Paul Krogh said he was ready. | He was ready, said Paul Krogh, who leads the opposition.",
    ),
    chapter(
      25,
      "ab",
      "Krogh leads Hale in first poll before June election | First poll before June election puts Krogh ahead of Hale",
      "Opposition leader Paul Krogh leads premier Nora Hale by 38 to 33 percent in the first poll since she called the early election of June. | In the first poll since the early election of June was called, Paul Krogh has 38 percent and premier Nora Hale 33.",
      "Pollster Vera Lund asked 1,200 people. | Some 1,200 people were asked by the pollster Vera Lund.",
    ),
  ),
  affair(
    "bees",
    chapter(
      23,
      "cdgh",
      "Beekeepers of Orrland lose half of their hives | Half of Orrland's bees did not survive the winter",
      "Beekeepers in Orrland lost half of their hives in the winter, their union said on Wednesday. | Half of the hives in Orrland are dead after the winter, the union of beekeepers said on Wednesday.",
      "A mite is to blame, said Agnes Holt. | Agnes Holt blames a mite.",
    ),
  ),
  affair(
    "chip",
    chapter(
      24,
      "bcdef",
      "Tavor to build chip factory in Brenn for 3 billion crowns | Chip maker Tavor chooses Brenn for its factory | Brenn gets Tavor's chip factory",
      "The chip maker Tavor will build a factory in Brenn for 3 billion crowns, it said on Thursday. | Tavor, which makes chips, announced on Thursday a factory for 3 billion crowns in Brenn.",
      "It is to open in 2028 with 1,500 workers. | From 2028 some 1,500 people will work there.",
    ),
  ),
  affair(
    "chess",
    chapter(
      26,
      "f",
      "Boy of twelve draws against chess champion in Dunmere",
      "Emil Sato, who is twelve, drew against champion Irina Volk at the chess open in Dunmere on Saturday.",
      "The game took five hours.",
    ),
  ),
  affair(
    "hospital",
    chapter(
      28,
      "abdh",
      "Hackers stop surgery at hospital of Kolberg | Kolberg hospital puts off surgery after hackers strike",
      "Hackers shut down the computers of the hospital in Kolberg on Monday, and 70 operations were put off. | The hospital of Kolberg put off 70 operations on Monday after hackers had shut down its computers.",
      "No data were stolen, director Sofie Brun said. | Director Sofie Brun said that no data were stolen.",
    ),
  ),
  affair(
    "bridge",
    chapter(
      29,
      "abdh",
      "Crack closes the Lerum bridge to lorries | Lerum bridge closed to lorries because of a crack",
      "The Lerum bridge was closed to lorries on Tuesday after a crack had been found in a cable. | Because of a crack in a cable no lorry may cross the Lerum bridge since Tuesday.",
      "The repair takes six weeks, engineer Tor Haug said. | Engineer Tor Haug said the repair would take six weeks.",
    ),
  ),
  affair(
    "nurses",
    chapter(
      30,
      "cefg",
      "Nurses of Vellmark end their strike after 19 days | Strike of nurses in Vellmark is over after 19 days",
      "The nurses of Vellmark ended their strike on Wednesday after 19 days. | After 19 days the strike of the nurses in Vellmark ended on Wednesday.",
      "They get 1,900 crowns more a month, union leader Britt Osman said. | Union leader Britt Osman said that they would get 1,900 crowns more a month.",
    ),
  ),
];

/** What one outlet alone tells, a matter a line: day, outlet, headline, text. */
const BRIEFS = `
1 g Library of Sund lends bicycles | Readers may borrow a bicycle for a week from the library of Sund.
2 h Bakery in Ness wins prize for rye bread | The bakery of the Juhl family won a prize for its rye bread.
3 f Swans back on the pond of Aspen | Two swans returned to the pond in Aspen park after three years.
4 e Old cinema in Gorm opens again | The Rialto in Gorm shows films again after eleven years.
5 c Choir of Brenn seeks tenors | The choir of Brenn has 40 singers and only two tenors.
7 b Stamp with a puffin is out | The post sells a stamp with a puffin.
8 d Lighthouse keeper retires at 70 | Arne Skog kept the light of Cape Norr for 41 years.
9 f Bus line 12 stops at the market again | The bus to the market of Kolberg runs on its old route.
10 c School garden in Hvit grows tea | Pupils in Hvit harvest their first tea.
11 g Clock of the town hall of Dunmere goes again | A clockmaker mended the clock of the town hall of Dunmere.
12 b Potters meet in Aldhaven | Sixty potters show their work in Aldhaven.
14 e Goats keep the dyke of Lerum short | Forty goats graze on the dyke of Lerum.
15 d Sailor of 81 crosses the bay alone | Gustav Ek crossed the bay in a boat that he had built.
16 h Toy museum in Stenby gets a train | A collector gave his model railway to the toy museum of Stenby.
17 e First asparagus costs 90 crowns | Farmers near Ulvik sell the first asparagus.
18 a Pub in Corvale opens in a tent | The innkeeper of Corvale serves soup in a tent.
19 h Night of the bats in Brenn forest | Rangers show bats in the forest of Brenn.
21 h Quiz team of Gorm goes to the final | Four teachers of Gorm reached the final of the quiz.
22 h New ferry gets the name of a poet | The ferry to Ness is called after the poet Alma Rist.
23 f Skate park in Sund gets a roof | The town of Sund pays for a roof over the skate park.
24 g Twins open a bookshop in Hvit | Ada and Liv Strand sell used books in Hvit.
25 c Otters seen in the Lerum canal | A jogger filmed three otters in the canal of Lerum.
26 e Flea market of Stenby moves indoors | Rain sent the flea market of Stenby into the sports hall.
28 g Kite flyers meet on Ness beach | Ninety kites rose above the beach of Ness.
29 c Cook of Aspen wins soup contest | Ture Blom won with a soup of nettles.
30 d Coin of 1702 found in a field near Gorm | A farmer found a silver coin of 1702.`;

/** A file of the inputs. */
export interface Report {
  readonly name: string;
  /** As `newsfold` finds it in the matter's story: the matter that it tells of. */
  readonly key: string;
  readonly day: number;
  readonly text: string;
}

export const isoDay = (day: number): string => `2025-04-${String(day).padStart(2, "0")}`;

function page(title: string, outlet: string, day: number, hour: number, body: string, more = ""): string {
  const host = outlet.toLowerCase().replace(/[^a-z]+/g, "-");
  const path = title.toLowerCase().replace(/[^a-z0-9]+/g, "-");
  const date = `${isoDay(day)}T${String(hour).padStart(2, "0")}:15:00Z`;
  return `---\ntitle: ${JSON.stringify(title)}\nsource: ${outlet}\ndate: ${date}\nurl: https://${host}.example/${path}\n${more}---\n${body}\n`;
}

/** Each outlet takes another form, and begins its second sentence elsewhere, as reporters do. */
function reportsOf({ key, chapters }: Affair): Report[] {
  return chapters.flatMap(({ day, by, headlines, sentences }) =>
    [...by].map((letter, index): Report => {
      // One bit of the outlet's place for each sentence, so that no two outlets tell all of it in one form.
      const form = (forms: readonly string[], at: number) => forms[(index >> at) % forms.length] ?? "";
      const [first = [], ...rest] = sentences;
      const turned = rest
        .map((_, at) => rest[(at + index) % rest.length] ?? [])
        .slice(0, index % 2 === 0 ? 3 : 2);
      const told = turned.map((forms) => form(forms, 1 + rest.indexOf(forms)));
      const body = [first[index % first.length] ?? "", ...told].join("\n\n");
      const title = headlines[index % headlines.length] ?? "";
      const outlet = OUTLETS[letter] ?? "";
      return {
        name: `${key}-${day}-${letter}.md`,
        key,
        day,
        text: page(title, outlet, day, 6 + index, body),
      };
    }),
  );
}

const briefs = (): Report[] =>
  BRIEFS.trim()
    .split("\n")
    .map((line): Report => {
      const [, day = "", letter = "", title = "", body = ""] = /^(\d+) (\w) (.*?) \| (.*)$/.exec(line) ?? [];
      const key = `brief-${day}`;
      const text = page(title, OUTLETS[letter] ?? "", Number(day), 17, body);
      return { name: `${key}-${letter}.md`, key, day: Number(day), text };
    });

/** What an outlet prints on each weekday, and what the settings of the front page hide. */
const horoscopes = (): Report[] =>
  [1, 2, 3, 4, 7, 8, 9, 10, 11, 14, 15, 16, 17, 21, 22, 23, 24, 25, 28, 29, 30].map((day) => {
    const sign = ["Aries", "Taurus", "Gemini", "Cancer", "Leo"][day % 5] ?? "";
    const text = page(
      `Horoscope: ${sign} may hope for letter ${day}`,
      "Evening Star",
      day,
      5,
      `${sign} should open letter ${day}.`,
    );
    return { name: `horoscope-${day}.md`, key: `horoscope-${day}`, day, text };
  });

/** All reports of the month. */
export const monthOfReports = (): Report[] => [...AFFAIRS.flatMap(reportsOf), ...briefs(), ...horoscopes()];

/** A report as its outlet prints it again on another day, at another address. */
export function printedAgain(report: Report, day: number): Report {
  const text = report.text.replace(/^url: .*$/m, (line) => `${line}-again`);
  return redated({ ...report, name: report.name.replace(/\.md$/, "-again.md"), day, text }, day);
}

/** A report as its outlet stores it again on another day, with the date of that day: nothing else has changed. */
export function redated(report: Report, day: number): Report {
  return { ...report, text: report.text.replace(/^date: \d{4}-\d\d-\d\d/m, `date: ${isoDay(day)}`) };
}
