/** Recognizes news agencies in credits and datelines. */
import { NEWS_AGENCY_BY_FORM } from "../../words/lexicon/news-agencies.js";
import { regexFrom } from "../../words/text/regex.js";

/** Forms of up to three letters are too common inside a text: "PA", "TT", "CNS". */
const SHORTEST_IN_TEXT = 4;

/** Longest first: "australian associated press" is found before "associated press". */
const FORMS_IN_TEXT = [...NEWS_AGENCY_BY_FORM.keys()]
  .filter((form) => form.length >= SHORTEST_IN_TEXT)
  .sort((a, b) => b.length - a.length);
const IN_TEXT = regexFrom("iu", String.raw`(?<![\p{L}\p{N}])`, FORMS_IN_TEXT, String.raw`(?![\p{L}\p{N}])`);

const shortNameOf = (form: string): string | null => NEWS_AGENCY_BY_FORM.get(form)?.short ?? null;

/** The news agency in a credit such as "AP/Bay News", in its usual short form; null where there is none. */
export function agencyOf(text: string | undefined): string | null {
  if (!text) return null;
  for (const part of text.split(/[/,|]/)) {
    const form = part.trim().toLowerCase();
    const known = shortNameOf(form.replace(/^the /, "")) ?? shortNameOf(form);
    if (known) return known;
  }
  return null;
}

/** The first agency named in a text such as "additional reporting by Reuters"; null where there is none. */
export function agencyIn(text: string): string | null {
  const found = IN_TEXT.exec(text);
  return found ? shortNameOf(found[0].toLowerCase()) : null;
}
