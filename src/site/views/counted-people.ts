/** What became of people whom a figure counts: "four people" says nothing, "four people shot" does. */
import type { Figure, Words } from "../../model.js";
import { severalPeople } from "../../words/lexicon/persons/groups-of-people.js";
import { type Casualty, OUTCOMES_BY_CASUALTY } from "../../words/lexicon/things/casualties.js";
import { regexFrom } from "../../words/text/regex.js";

/** People of whom a number alone tells nothing. So many firefighters, protesters or suspects say what is going on. */
const ANYBODY = regexFrom(
  "iu",
  String.raw`(?<!\p{L})(?:`,
  [
    ...severalPeople(
      "anybody",
      "young",
      "residents",
      "police",
      "officials",
      "soldiers",
      "politicians",
      "workers",
    ),
    ...severalPeople("family", "friends", "pupils", "victims", "travellers", "sport"),
    "civilians|others|citizens|guards|inmates|prisoners|staff|members",
  ],
  String.raw`)(?!\p{L})`,
);

/** Whether the words behind a number mean people: "workers" of "12 workers". */
export const countsPeople = (what: string): boolean => ANYBODY.test(what);

/** What became of people, with verbs of it before those to whom it happened: "killing 12 people". */
const VERBS: readonly (readonly [fate: Casualty | "shot" | "charged", verbs: string])[] = [
  ["dead", "kill(?:s|ed|ing)"],
  ["hurt", "(?:injur|wound)(?:es|s|ed|ing)|hurt(?:ing)?"],
  ["shot", "sho(?:ots|t|oting)"],
  ["arrested", "arrest(?:s|ed|ing)|detain(?:s|ed|ing)"],
  ["charged", "charg(?:es|ed|ing)|indict(?:s|ed|ing)"],
  ["displaced", "displac(?:es|ed|ing)|evacuat(?:es|ed|ing)"],
  ["rescued", "rescu(?:es|ed|ing)"],
  ["missing", "missing"],
];

/** What became of them without being a casualty. */
const OTHERWISE = { shot: ["shot"], charged: ["charged", "indicted"] } as const;

const PASSIVE = "(?: (?:were|are|was|have been|had been|being|confirmed|feared|believed|reported))?";

/** By what became of them: words behind a count, and a verb before it. */
const FATES = VERBS.map(([fate, verbs]) => {
  const words =
    fate === "shot" || fate === "charged" ? OTHERWISE[fate] : (OUTCOMES_BY_CASUALTY.get(fate) ?? []);
  return {
    fate,
    behind: regexFrom("iu", `^${PASSIVE}(?: \\p{Ll}{2,20}ly)? `, words, String.raw`(?![\p{L}-])`),
    ahead: regexFrom("iu", String.raw`(?<![\p{L}-])`, [verbs], " (?:the |all |another |some )?$"),
  };
});

/**
 * A count of people in words that say what became of them: its own, or with those beside it in its sentence; null where there
 * are none.
 *
 * @param longest in characters
 */
export function withFate(
  { text, what, span }: Figure,
  sentence: string,
  longest: number,
): (Words & { readonly fate: string }) | null {
  const at = sentence.indexOf(text);
  if (at < 0) return null;
  const [before, after] = [sentence.slice(0, at), sentence.slice(at + text.length)];
  for (const { fate, behind, ahead } of FATES) {
    if (behind.test(` ${what.split(" ").at(-1) ?? ""}`)) return { text, span, fate };
    const more = behind.exec(after)?.[0] ?? "";
    if (more !== "" && text.length + more.length <= longest)
      return { text: text + more, span: { ...span, end: span.end + more.length }, fate };
    const verb = ahead.exec(before)?.[0] ?? "";
    if (verb !== "" && text.length + verb.length <= longest)
      return { text: verb + text, span: { ...span, start: span.start - verb.length }, fate };
  }
  return null;
}
