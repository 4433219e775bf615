/** Finds whether a killer is among the dead of a story: "killed three and then himself" here, "claimed four lives" there are one count. */

import { regexFrom } from "../../words/text/regex.js";
import type { StorySentence } from "../sentence/story-sentences.js";

/** A killer who died, too. */
const KILLER_DIED = regexFrom("iu", [
  String.raw`\b(?:kill(?:s|ed|ing)?|shot|shoots|shooting|stabbed|hanged|blew|blowing) (?:him|her|them)sel(?:f|ves)\b`,
  String.raw`\bthen (?:him|her|them)sel(?:f|ves)\b|\bturn(?:s|ed|ing)? (?:the|his|her) (?:gun|weapon|rifle) on (?:him|her)self\b`,
  String.raw`\b(?:took|taking) (?:his|her) own li(?:fe|ves)\b|\bkill(?:s|ed|ing)? the (?:gunman|shooter|attacker)\b`,
  String.raw`\b(?:including|and|plus) the (?:gunman|shooter|attacker|bomber|suspect(?:ed)? (?:gunman|shooter|attacker))\b`,
  String.raw`\b(?:gunman|shooter|attacker|bomber) (?:was|were|is|are|also|himself|had been) (?:also )?(?:killed|dead|died|shot dead|among the dead)\b`,
]);

/** Whether a report of the story says that a killer died, so that some count one more. */
export const someKillerDied = (sentences: readonly StorySentence[]): boolean =>
  sentences.some(({ cited, mark }) => mark === "text" && KILLER_DIED.test(cited.text));

/** Whether no two counts are more than one apart. */
export const areOneApart = (values: readonly number[]): boolean =>
  Math.max(...values) - Math.min(...values) <= 1;
