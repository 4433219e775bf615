/** Currencies in the forms that precede or follow an amount, with their ISO 4217 codes. */

const CURRENCY_MARKS: Readonly<Record<string, string>> = {
  $: "USD",
  US$: "USD",
  C$: "CAD",
  CA$: "CAD",
  A$: "AUD",
  AU$: "AUD",
  NZ$: "NZD",
  HK$: "HKD",
  S$: "SGD",
  R$: "BRL",
  "£": "GBP",
  "€": "EUR",
  "¥": "JPY",
  "₹": "INR",
  RS: "INR",
  "RS.": "INR",
  "₽": "RUB",
  "₩": "KRW",
  "₺": "TRY",
};
/** ISO 4217 codes before or after an amount. */
export const CURRENCY_CODES: ReadonlySet<string> = new Set(
  "USD EUR GBP JPY INR CHF CAD AUD NZD CNY RUB SEK NOK DKK PLN CZK HUF TRY BRL MXN ZAR KRW ILS UAH".split(
    " ",
  ),
);
const NAMES: ReadonlyMap<string, string> = new Map(
  (
    "dollar:USD dollars:USD euro:EUR euros:EUR pounds:GBP sterling:GBP yen:JPY rupee:INR rupees:INR rouble:RUB roubles:RUB ruble:RUB " +
    "rubles:RUB yuan:CNY renminbi:CNY franc:franc francs:franc crown:crown crowns:crown kronor:SEK zloty:PLN peso:peso pesos:peso lira:TRY lire:TRY won:KRW " +
    "rand:ZAR shekel:ILS shekels:ILS hryvnia:UAH hryvnias:UAH"
  )
    .split(" ")
    .map((entry): [string, string] => [
      entry.slice(0, entry.indexOf(":")),
      entry.slice(entry.indexOf(":") + 1),
    ]),
);

const BEFORE =
  /(?<![\p{L}\p{N}])(?:(?:US|CA?|AU?|NZ|HK|S|R)?\$|[£€¥₹₽₩₺]|Rs\.?(?=\s?\d)|[A-Z]{3}(?=\s?\d))\s?/uy;
const AFTER = /\s?(?:([£€₹₽₩₺$])|([A-Z]{3})(?![\p{L}\p{N}])|(\p{Ll}+)(?![\p{L}\p{N}]))/uy;

export interface Currency {
  /** ISO 4217; for names that several countries share the bare name: "crown". */
  readonly code: string;
  readonly end: number;
}

/** The currency at an offset, before its amount: "US$", "EUR ", "Rs. ". */
export function currencyBefore(text: string, at: number): Currency | null {
  BEFORE.lastIndex = at;
  const match = BEFORE.exec(text);
  if (!match) return null;
  const sign = match[0].trim();
  const code = CURRENCY_MARKS[sign.toUpperCase()] ?? (CURRENCY_CODES.has(sign) ? sign : null);
  return code === null ? null : { code, end: BEFORE.lastIndex };
}

/**
 * The currency that follows an amount: " euros", "€", " SEK". "won" counts only after a scaled number: otherwise it is
 * more often a verb.
 */
export function currencyAfter(text: string, at: number, scaled: boolean): Currency | null {
  AFTER.lastIndex = at;
  const match = AFTER.exec(text);
  if (!match) return null;
  const [, sign, code, name] = match;
  const found = sign
    ? CURRENCY_MARKS[sign]
    : code
      ? CURRENCY_CODES.has(code)
        ? code
        : undefined
      : NAMES.get(name ?? "");
  if (found === undefined || (name === "won" && !scaled)) return null;
  // "20 pounds" is a weight, unless the number is scaled.
  if (name === "pounds" && !scaled) return null;
  return { code: found, end: AFTER.lastIndex };
}
