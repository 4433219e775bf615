/** News agencies, by their names in credits and datelines. */

const AGENCIES: Readonly<Record<string, string>> = {
  ap: "AP",
  "the associated press": "AP",
  "associated press": "AP",
  reuters: "Reuters",
  afp: "AFP",
  upi: "UPI",
  dpa: "dpa",
  efe: "EFE",
  ansa: "ANSA",
  tass: "TASS",
  interfax: "Interfax",
  xinhua: "Xinhua",
  ians: "IANS",
  pti: "PTI",
  ani: "ANI",
  kyodo: "Kyodo",
  yonhap: "Yonhap",
  bloomberg: "Bloomberg",
  apa: "APA",
  belga: "Belga",
  anp: "ANP",
  ntb: "NTB",
  tt: "TT",
  ritzau: "Ritzau",
  stt: "STT",
  pap: "PAP",
  lusa: "Lusa",
  "press association": "PA",
  pa: "PA",
  aap: "AAP",
  cns: "CNS",
  unian: "UNIAN",
  新华社: "Xinhua",
  тасс: "TASS",
  интерфакс: "Interfax",
  "риа новости": "RIA Novosti",
  укринформ: "Ukrinform",
};

/** The news agency in a credit such as "AP/Bay News", in its usual short form; null where there is none. */
export function agencyOf(text: string | undefined): string | null {
  if (!text) return null;
  for (const part of text.split(/[/,|]/)) {
    const known =
      AGENCIES[part.trim().toLowerCase().replace(/^the /, "")] ?? AGENCIES[part.trim().toLowerCase()];
    if (known) return known;
  }
  return null;
}

/** The first agency named in a text such as "additional reporting by Reuters"; null where there is none. */
export function agencyIn(text: string): string | null {
  const lower = text.toLowerCase();
  const found = Object.entries(AGENCIES).find(([name]) => name.length > 3 && lower.includes(name));
  return found?.[1] ?? null;
}
