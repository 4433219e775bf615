/**
 * Words that stand for one another in news, under one key: a country, its people and its government's seat; plain
 * synonyms of reporting. Small, and read by eye: a wrong line here is a false claim somewhere.
 */
const PLACES = `
russia russian russians moscow kremlin
ukraine ukrainian ukrainians kyiv kiev
turkey turkish türkiye turkiye turks ankara
china chinese beijing
france french paris
germany german germans berlin
britain british uk london
japan japanese tokyo
israel israeli israelis
iran iranian iranians tehran
iraq iraqi iraqis baghdad
syria syrian syrians damascus
egypt egyptian egyptians cairo
india indian indians delhi
pakistan pakistani pakistanis islamabad
afghanistan afghan afghans kabul
america american americans us u.s usa washington
italy italian italians rome
spain spanish madrid
greece greek greeks athens
poland polish poles warsaw
mexico mexican mexicans
canada canadian canadians ottawa
australia australian australians canberra
brazil brazilian brazilians
philippines philippine filipino filipinos manila
indonesia indonesian indonesians jakarta
`;

const SYNONYMS = `
kill killed kills dead died die dies death deaths slain
hope hopes hoped expectation expectations expect expects expected
dampen dampened dampens temper tempered tempers downplay downplayed downplays
miracle miracles miraculous miraculously
talk talks negotiation negotiations
reason reasons basis ground grounds
timeframe timeline timetable schedule
attack attacks attacked assault assaults assaulted
wound wounded wounds injure injured injures injury injuries hurt
`;

function read(table: string, prefix: string): [string, string][] {
  return table
    .trim()
    .split("\n")
    .flatMap((line) => {
      const words = line.split(" ");
      return words.map((word): [string, string] => [word, `${prefix}${words[0] ?? ""}`]);
    });
}

export const lexicon: ReadonlyMap<string, string> = new Map([...read(PLACES, "@"), ...read(SYNONYMS, "=")]);
