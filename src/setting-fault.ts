/** Describes the fault of one value of `newsfold.yaml` in plain words, instead of the schema library's. */
import type * as v from "valibot";
import { nearest } from "./words/nearest-word.js";

/** What a check expects; checks that are not listed use the schema's own words: "Expected a path". */
const EXPECTED: Readonly<Record<string, (issue: v.BaseIssue<unknown>) => string>> = {
  min_value: ({ requirement }) => `at least ${requirement}`,
  max_value: ({ requirement }) => `at most ${requirement}`,
  integer: () => "a whole number",
  non_empty: () => "some text",
  picklist: ({ expected, input }) => {
    const known = expected?.replace(/[()"]/g, "").split(" | ") ?? [];
    const guess = nearest(String(input), known);
    return `one of ${known.join(", ")}${guess === null ? "" : `; did you mean \`${guess}\`?`}`;
  },
  number: () => "a number",
  string: () => "some text",
  boolean: () => "true or false",
  // Own words for a setting of several types.
  union: ({ message, expected }) =>
    message.startsWith("Expected ") ? message.slice("Expected ".length) : String(expected),
};

const ownWords = ({ kind, expected, message }: v.BaseIssue<unknown>): string =>
  kind === "schema" ? String(expected) : message.replace(/^Expected /, "");

/** The message for a fault: "Unexpected X as NAME, expected Y". @param name of the setting: "`group.threshold`" */
export function settingFault(issue: v.BaseIssue<unknown>, name: string): string {
  const found = issue.type === "non_empty" ? "nothing" : (issue.received ?? String(issue.input));
  if (found === "undefined") return `Unexpected nothing as ${name}, expected a value`;
  // A check across the members of a group names the group; the type of the value would say nothing.
  const what = issue.type === "raw_check" ? `value of ${name}` : `${found} as ${name}`;
  return `Unexpected ${what}, expected ${(EXPECTED[issue.type] ?? ownWords)(issue)}`;
}

export interface FaultPlace {
  readonly issue: v.BaseIssue<unknown>;
  readonly keys: readonly (string | number)[];
}

/**
 * Of a setting of several types: the faults within the one whose type was given. A wrong key of a font is told as such, not
 * as a font that is neither a text nor a mapping.
 */
export function deepest(issue: v.BaseIssue<unknown>): FaultPlace[] {
  const keys = (issue.path ?? []).map((item) => item.key as string | number);
  const options = issue.type === "union" ? (issue.issues ?? []) : [];
  const meant = typeof issue.input === "string" ? "picklist" : "";
  const within = options.filter(({ path = [], type }) => path.length > 0 || type === meant);
  if (within.length === 0) return [{ issue, keys }];
  return within.flatMap(deepest).map((one) => ({ issue: one.issue, keys: [...keys, ...one.keys] }));
}

/** The parts of a schema that lead to the mapping in it. */
interface SchemaParts {
  readonly entries?: Readonly<Record<string, SchemaParts>>;
  readonly wrapped?: SchemaParts;
  readonly item?: SchemaParts;
  readonly options?: readonly SchemaParts[];
}

/** The keys that are allowed in the mapping at `keys` of what a schema checks. */
export function knownKeys(checked: v.GenericSchema, keys: readonly (string | number)[]): string[] {
  let schema: SchemaParts = checked as unknown as SchemaParts;
  for (const key of ["", ...keys]) {
    schema = (typeof key === "number" ? schema.item : schema.entries?.[key]) ?? schema;
    while (schema.wrapped) schema = schema.wrapped;
    schema = schema.options?.find(({ entries }) => entries) ?? schema;
  }
  return Object.keys(schema.entries ?? {});
}

/** The usual slips, by the code of the parser: "title: Harbour: News" and "logo:logo.svg". */
const SLIPS: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: "a second `: ` in one line. A value that holds `: ` stands in quotation marks",
  MULTILINE_IMPLICIT_KEY: "a line without `: ` between a key and its value",
};

/**
 * Describes what the parser of YAML found, without the place that it repeats.
 *
 * @param code of the parser: `BAD_INDENT`
 * @param message of the parser: "Tabs are not allowed as indentation at line 2, column 1:"
 */
export const yamlFault = (code: string, message: string): string =>
  SLIPS[code] ?? (message.split("\n")[0] ?? "").replace(/ at line \d+, column \d+:?$/, "");
