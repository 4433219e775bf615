/**
 * Words that stand for one another in news, under one key: a country, its people and the seat of its government; forms
 * that a stemmer does not bring together; a few plain synonyms of reporting. Small, and read by eye: a wrong line here is
 * a false claim somewhere.
 */
import { stem } from "../../words/tokens.js";

const PLACES = `
russia russian russians moscow kremlin
ukraine ukrainian ukrainians kyiv kiev
turkey turkish türkiye turkiye turks ankara
china chinese beijing
france french paris
germany german germans berlin
britain british uk u.k london
japan japanese tokyo
israel israeli israelis
palestine palestinian palestinians
iran iranian iranians tehran
iraq iraqi iraqis baghdad
syria syrian syrians damascus
egypt egyptian egyptians cairo
libya libyan libyans tripoli
yemen yemeni yemenis sanaa
lebanon lebanese beirut
india indian indians delhi
pakistan pakistani pakistanis islamabad
afghanistan afghan afghans kabul
america american americans us u.s usa washington
europe european europeans eu e.u brussels
italy italian italians rome
spain spanish madrid
portugal portuguese lisbon
greece greek greeks athens
poland polish poles warsaw
hungary hungarian hungarians budapest
sweden swedish swedes stockholm
norway norwegian norwegians oslo
denmark danish danes copenhagen
netherlands dutch hague
belgium belgian belgians
austria austrian austrians vienna
switzerland swiss
ireland irish dublin
mexico mexican mexicans
canada canadian canadians ottawa
cuba cuban cubans havana
venezuela venezuelan venezuelans caracas
colombia colombian colombians bogota
argentina argentine argentinian argentines
chile chilean chileans santiago
peru peruvian peruvians lima
brazil brazilian brazilians brasilia
australia australian australians canberra
philippines philippine filipino filipinos manila
indonesia indonesian indonesians jakarta
malaysia malaysian malaysians
thailand thai thais bangkok
vietnam vietnamese hanoi
myanmar burma burmese
nepal nepalese nepali kathmandu
bangladesh bangladeshi bangladeshis dhaka
somalia somali somalis mogadishu
kenya kenyan kenyans nairobi
nigeria nigerian nigerians abuja
sudan sudanese khartoum
ethiopia ethiopian ethiopians
zimbabwe zimbabwean zimbabweans harare
`;

const SYNONYMS = `
kill killed kills dead die died dies death deaths slain
hope hopes hoped expectation expectations expect expects expected
dampen dampened dampens temper tempered tempers downplay downplayed downplays
miracle miracles miraculous miraculously
talk talks negotiation negotiations
reason reasons basis ground grounds
timeframe timeline timetable schedule
attack attacks attacked assault assaults assaulted
wound wounded wounds injure injured injures injury injuries hurt
`;

/** The base form first. */
const FORMS = `
win won
lose lost
buy bought
sell sold
leave left
find found
hold held
meet met
take took taken
give gave given
go went gone
come came
begin began begun
fall fell fallen
rise rose risen
grow grew grown
send sent
spend spent
build built
lead led
feel felt
keep kept
bring brought
think thought
catch caught
teach taught
fight fought
seek sought
shoot shot
strike struck
break broke broken
speak spoke spoken
steal stole stolen
choose chose chosen
drive drove driven
write wrote written
see saw seen
know knew known
show shown
throw threw thrown
fly flew flown
draw drew drawn
wear wore worn
sink sank sunk
swim swam
run ran
sit sat
stand stood
understand understood
pay paid
hear heard
deal dealt
flee fled
feed fed
freeze froze frozen
hide hid hidden
shake shook shaken
swear swore sworn
withdraw withdrew withdrawn
overthrow overthrew overthrown
man men
woman women
child children
person people persons
wife wives
life lives
thief thieves
crisis crises
`;

function read(table: string, keyOf: (first: string) => string): [string, string][] {
  return table
    .trim()
    .split("\n")
    .flatMap((line) => {
      const words = line.split(" ");
      return words.map((word): [string, string] => [word, keyOf(words[0] ?? "")]);
    });
}

/** Word, as in the text but lower-cased, to the key that it shares with the words that stand for it. */
export const lexicon: ReadonlyMap<string, string> = new Map([
  ...read(PLACES, (first) => `@${first}`),
  ...read(SYNONYMS, (first) => `=${first}`),
  ...read(FORMS, stem),
]);
