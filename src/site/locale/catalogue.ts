/** A catalogue: all words that the site says in one language, with its plurals, numbers and dates. */
import * as v from "valibot";
import { pluralCategory } from "./plural-rules.js";

const rule = v.optional(v.string());
const words = v.string();
const form = v.optional(words);

/** A message holds `{values}` and, where it links, `<names>` of its links. One that counts has a form for each category. */
const Message = v.union([
  words,
  v.strictObject({ zero: form, one: form, two: form, few: form, many: form, other: words }),
]);

const CatalogueSchema = v.strictObject({
  /** BCP 47. */
  language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/)),
  /** As its speakers call it. */
  name: v.string(),
  direction: v.picklist(["ltr", "rtl"]),
  plurals: v.strictObject({ zero: rule, one: rule, two: rule, few: rule, many: rule }),
  /** What is between groups of three digits, in numbers of so many digits or more. */
  number: v.strictObject({ group: v.string(), from: v.number() }),
  /** In the form that they have in a date, January first. */
  months: v.pipe(v.array(v.string()), v.length(12)),
  messages: v.record(v.string(), Message),
});

export type Message = v.InferOutput<typeof Message>;
export type Catalogue = v.InferOutput<typeof CatalogueSchema>;

/** The faults of a catalogue, in words; empty where it has none. */
export type CatalogueFaults = readonly string[];

/**
 * Reads a catalogue. It has to say all that the complete one says, with the same values and links.
 *
 * @param value the parsed JSON
 * @param complete the catalogue to compare with; null: `value` is that one
 */
export function readCatalogue(
  value: unknown,
  complete: Catalogue | null,
): { catalogue: Catalogue | null; faults: CatalogueFaults } {
  const result = v.safeParse(CatalogueSchema, value);
  if (!result.success)
    return {
      catalogue: null,
      faults: result.issues.map((issue) => {
        const key = (issue.path ?? []).map((item) => item.key).join(".");
        return `Unexpected ${issue.received} as \`${key}\`, expected ${issue.expected}`;
      }),
    };
  const catalogue = result.output;
  return {
    catalogue,
    faults: [...ruleFaults(catalogue), ...(complete === null ? [] : messageFaults(catalogue, complete))],
  };
}

function ruleFaults({ plurals }: Catalogue): CatalogueFaults {
  try {
    pluralCategory(plurals);
    return [];
  } catch (error) {
    return [(error as Error).message];
  }
}

function messageFaults({ messages, plurals }: Catalogue, complete: Catalogue): string[] {
  const categories = [...Object.keys(plurals), "other"];
  const faults: string[] = [];
  for (const [key, expected] of Object.entries(complete.messages)) {
    const own = messages[key];
    if (own === undefined) faults.push(`Unexpected catalogue without \`${key}\`, expected a message`);
    else if (typeof own === "string" && typeof expected !== "string")
      faults.push(`Unexpected one form of \`${key}\`, expected one for each of ${categories.join(", ")}`);
    else {
      const absent = typeof own === "string" ? [] : categories.filter((name) => !(name in own));
      for (const name of absent) faults.push(`Unexpected \`${key}\` without \`${name}\`, expected that form`);
      const [has, wants] = [partsOf(own), partsOf(expected)];
      for (const part of has)
        if (!wants.has(part)) faults.push(`Unexpected \`${part}\` in \`${key}\`, expected ${listed(wants)}`);
      for (const part of wants)
        if (!has.has(part)) faults.push(`Unexpected \`${key}\` without \`${part}\`, expected it there`);
    }
  }
  for (const key of Object.keys(messages))
    if (!Object.hasOwn(complete.messages, key))
      faults.push(`Unexpected \`${key}\`, expected a message that the site says`);
  return faults;
}

const listed = (parts: ReadonlySet<string>): string => (parts.size === 0 ? "none" : [...parts].join(", "));

/** `{values}` and `<links>` of any of its forms. */
function partsOf(message: Message): Set<string> {
  const forms = typeof message === "string" ? [message] : Object.values(message);
  return new Set(forms.flatMap((one) => one?.match(/\{\w+\}|<\w+>/g) ?? []));
}
