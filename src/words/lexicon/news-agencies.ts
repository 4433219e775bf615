/**
 * News agencies and the forms under which they sign, are credited and publish: bylines, datelines of agency texts and
 * outlets take them from here. Gathered by hand from the credits of articles.
 */

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

/** Short form, name as an outlet, main language, other forms. */
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
