/**
 * News agencies and the forms under which they sign, are credited and publish: bylines, datelines of agency texts and
 * outlets take them from here. Gathered by hand from the credits of articles.
 */

import { phraseList } from "./word-list.js";

/** A news agency. */
interface NewsAgency {
  /** Usual short form: "AP". */
  readonly short: string;
  /** Name as an outlet, in small letters without hyphens: "associated press". */
  readonly outlet: string;
  /** Language that it mainly publishes in. */
  readonly language: string;
  /** Every form in small letters, the short one included. */
  readonly forms: readonly string[];
}

/** Short form, name as an outlet, main language, other forms in small letters. */
const TABLE = [
  "AP | associated press | en | the associated press, associated press, associatedpress",
  "Reuters | reuters | en | thomson reuters, rtrs",
  "AFP | agence france presse | fr | agence france-presse",
  "UPI | united press international | en | united press international",
  "dpa | deutsche presse agentur | de | deutsche presse-agentur",
  "EFE | agencia efe | es | agencia efe",
  "ANSA | ansa | it |",
  "TASS | tass | ru | тасс",
  "Interfax | interfax | ru | интерфакс",
  "RIA Novosti | ria novosti | ru | риа новости",
  "Xinhua | xinhua | zh | xinhuanet, 新华社",
  "IANS | ians | en |",
  "PTI | press trust of india | en | press trust of india",
  "ANI | ani | en |",
  "Kyodo | kyodo | ja | kyodo news",
  "Yonhap | yonhap | ko |",
  "Bloomberg | bloomberg | en |",
  "APA | apa | de |",
  "SDA | sda | de |",
  "Belga | belga | nl |",
  "ANP | anp | nl |",
  "NTB | ntb | no |",
  "TT | tt | sv |",
  "Ritzau | ritzau | da |",
  "STT | stt | fi |",
  "PAP | pap | pl |",
  "Lusa | lusa | pt |",
  "PA | press association | en | press association, pa media",
  "AAP | australian associated press | en | australian associated press",
  "CP | canadian press | en | canadian press, the canadian press",
  "CNS | cns | en |",
  "epd | epd | de | evangelischer pressedienst",
  "KNA | kna | de | katholische nachrichten-agentur",
  "dapd | dapd | de | apd",
  "Anadolu | anadolu | tr | anadolu agency",
  "UNIAN | unian | uk |",
  "Ukrinform | ukrinform | uk | укринформ",
];

/** All agencies of the table. */
export const NEWS_AGENCIES: readonly NewsAgency[] = TABLE.map((row) => {
  const [short = "", outlet = "", language = "", others = ""] = row.split("|").map((cell) => cell.trim());
  const forms = [short.toLowerCase(), ...others.split(", ").filter((form) => form !== "")];
  return { short, outlet, language, forms };
});

/** Agencies by each of their forms, in small letters. */
export const NEWS_AGENCY_BY_FORM: ReadonlyMap<string, NewsAgency> = new Map(
  NEWS_AGENCIES.flatMap((agency) => agency.forms.map((form) => [form, agency] as const)),
);

/** Forms that are also a state, initials, a given name or a common word: they name an agency only beside other marks of a credit. */
const AMBIGUOUS = new Set(["pa", "cp", "tt", "ani", "apa", "cns", "pap", "sda", "ntb", "stt"]);

/** Forms in small letters that name an agency wherever they occur as words, longest first. */
export const CLEAR_AGENCY_FORMS: readonly string[] = [...NEWS_AGENCY_BY_FORM.keys()]
  .filter((form) => !AMBIGUOUS.has(form))
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));

/** Short forms of them as they are written in datelines: "AP", "Reuters", "REUTERS". */
export const CLEAR_AGENCY_NAMES: readonly string[] = bothCases(
  NEWS_AGENCIES.map(({ short }) => short).filter((short) => !AMBIGUOUS.has(short.toLowerCase())),
);

/** Broadcasters that sign datelines and bylines as agencies do. */
export const SIGNING_BROADCASTERS: readonly string[] = ["CNN", "BBC", "CBS", "NBC", "ABC", "Fox"];

/** Sellers of photographs that deliver no text. Their credits are those of agencies. */
const PHOTO_SELLERS = phraseList(
  "Getty Images, Getty, EPA, Shutterstock, iStock, WireImage, Rex Features, Rex, Alamy, Corbis, NurPhoto, SWNS",
);

/** Agencies that sell photographs, too. */
const AGENCIES_WITH_PHOTOS = phraseList(
  "Associated Press, AP, Agence France-Presse, AFP, Reuters, EFE, PA, dpa, ANSA, Xinhua, Bloomberg, AAP, Anadolu",
);

/** Names in credits of photographs, also in capitals; longest first, so that a pattern finds "Getty Images" whole. */
export const PHOTO_CREDITED: readonly string[] = bothCases([...AGENCIES_WITH_PHOTOS, ...PHOTO_SELLERS]);

function bothCases(names: readonly string[]): readonly string[] {
  const all = new Set(names.flatMap((name) => [name, name.toUpperCase()]));
  return [...all].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}
