/** In which of its words the role of somebody is told: of several the ones that say most. */
import { ENGLISH_TITLES } from "../lexicon/titles.js";
import { readingLength } from "../text/reading-length.js";
import { regexFrom } from "../text/regex.js";

/** "Dr.", "Mr.", "victim": how somebody is addressed, or what is said of them anyway. */
const EMPTY = regexFrom(
  "iu",
  "^",
  [
    ...ENGLISH_TITLES.filter(({ kind, short }) => kind === "address" || short === "dr").flatMap(
      ({ word, short }) => [word, short].filter((title) => title !== ""),
    ),
    "suspect|victim|resident",
  ],
  String.raw`\.?$`,
);

/** The first role in more than one word, "mayor of Selm", else the first: "mayor"; undefined where none says anything. */
export function informativeRole<Role extends { readonly text: string }>(
  roles: readonly Role[],
): Role | undefined {
  const informative = roles.filter(({ text }) => !EMPTY.test(text));
  return informative.find(({ text }) => readingLength(text) > 1) ?? informative[0];
}
