/**
 * Plural forms by the rules of CLDR (UTS #35, Language Plural Rules), which a catalogue brings along: what `Intl` knows
 * differs between versions of Node. Only whole numbers are counted, so that `n`, `i` and `v` are all a rule can ask for.
 */

export type PluralCategory = "zero" | "one" | "two" | "few" | "many" | "other";

/** `{ one: "n = 1", few: "n % 100 = 3..10" }`; what no rule takes is `other`. */
export type PluralRules = Readonly<Partial<Record<Exclude<PluralCategory, "other">, string | undefined>>>;

interface PluralRelation {
  readonly modulus: number | null;
  readonly negated: boolean;
  readonly ranges: readonly (readonly [number, number])[];
  /** `v = 0` is true of every whole number. */
  readonly ofFraction: boolean;
}

const RELATION = /^([niv])(?: % (\d+))? (=|!=) ([\d.,]+)$/;

/**
 * The plural category of a number by the rules of CLDR.
 *
 * @throws SyntaxError where a rule is not one of CLDR's form
 */
export function pluralCategory(rules: PluralRules): (number: number) => PluralCategory {
  const parsed = Object.entries(rules).map(([category, rule = ""]) => ({
    category: category as PluralCategory,
    // "or" binds more loosely than "and".
    alternatives: rule.split(" or ").map((part) => part.split(" and ").map(parseRelation)),
  }));
  return (number) =>
    parsed.find(({ alternatives }) => alternatives.some((all) => all.every((one) => applies(one, number))))
      ?.category ?? "other";
}

function parseRelation(text: string): PluralRelation {
  const match = RELATION.exec(text.trim());
  if (!match)
    throw new SyntaxError(`Unexpected plural rule \`${text}\`, expected one like \`n % 10 = 2..4\``);
  const [, operand, modulus, sign, ranges = ""] = match;
  return {
    modulus: modulus === undefined ? null : Number(modulus),
    negated: sign === "!=",
    ofFraction: operand === "v",
    ranges: ranges.split(",").map((range) => {
      const [from = "", to = from] = range.split("..");
      return [Number(from), Number(to)] as const;
    }),
  };
}

function applies({ modulus, negated, ranges, ofFraction }: PluralRelation, number: number): boolean {
  const operand = ofFraction ? 0 : number;
  const value = modulus === null ? operand : operand % modulus;
  return ranges.some(([from, to]) => value >= from && value <= to) !== negated;
}
