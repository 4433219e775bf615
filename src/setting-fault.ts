/** What is wrong with one value of `newsfold.yaml`, in plain words instead of the schema library's. */
import type * as v from "valibot";

/** What a check expects; where there are no words here, the schema gives them: "Expected a path". */
const EXPECTED: Readonly<Record<string, (issue: v.BaseIssue<unknown>) => string>> = {
  min_value: ({ requirement }) => `at least ${requirement}`,
  max_value: ({ requirement }) => `at most ${requirement}`,
  integer: () => "a whole number",
  non_empty: () => "some text",
  picklist: ({ expected }) => `one of ${expected?.replace(/[()"]/g, "").replaceAll(" | ", ", ")}`,
  number: () => "a number",
  string: () => "some text",
  boolean: () => "true or false",
  // Words of our own, where a setting may be of several types.
  union: ({ message, expected }) =>
    message.startsWith("Expected ") ? message.slice("Expected ".length) : String(expected),
};

const ownWords = ({ kind, expected, message }: v.BaseIssue<unknown>): string =>
  kind === "schema" ? String(expected) : message.replace(/^Expected /, "");

/** @param name of the setting, as the message shows it: "`group.threshold`" */
export function settingFault(issue: v.BaseIssue<unknown>, name: string): string {
  const found = issue.type === "non_empty" ? "nothing" : (issue.received ?? String(issue.input));
  // What members of a group have to be to each other: the group as a whole says nothing.
  const what = issue.type === "raw_check" ? `value of ${name}` : `${found} as ${name}`;
  return `Unexpected ${what}, expected ${(EXPECTED[issue.type] ?? ownWords)(issue)}`;
}
