/** Removes credits of photographs: lines of their own, or at the end of a caption. */

import { PHOTO_CREDITED } from "../../words/lexicon/news-agencies.js";
import { CAPITALIZED_PICTURE_NOUN, PICTURE_NOUN } from "../../words/lexicon/pages/caption-words.js";
import { oneOf, regexFrom, sequence } from "../../words/text/regex.js";
import { type Passage, passageOf, passageText } from "../text/passage.js";

const AGENCIES = oneOf(...PHOTO_CREDITED, "USA TODAY Sports|Handout");
/** "(Photo: Jo Lund)", "(KXQZ Photo/Jo Lund)", "(Jo Lund/AP)", "[Photo by Jo Lund]" at the end. */
const CREDIT_AT_END = regexFrom(
  "i",
  String.raw`(?:(?<!\s)\s+)?[([]`,
  [
    sequence(
      "(?:(?:file |courtesy |screen ?shot |stock )?",
      [`(?:${PICTURE_NOUN})s?|credit|source|video|graphic`, "courtesy|screenshot|file|mugshot|published"],
      String.raw`\b(?: (?:by|from|via|of|courtesy|credit|source))?[^()\[\]]{0,100}`,
      String.raw`(?:\([^()]{2,40}\)[^()\[\]]{0,40})?)`,
    ),
    String.raw`[^()\[\]]{0,60}\b(?:photo|file|image|handout)\s*[/:][^()\[\]]{1,50}`,
    String.raw`[^()\[\]]{2,80} via (?:${AGENCIES})(?:, file)?`,
    String.raw`[^()\[\]]{2,50}/\s?(?:${AGENCIES})[^()\[\]]{0,30}`,
    String.raw`(?:${AGENCIES})(?:/[^()\[\]]{2,50}| (?:photo|file)[^()\[\]]{0,50})?`,
  ],
  String.raw`[)\]]\s{0,9}(?:buy photo)?\.?\s{0,9}$`,
);
/** "It fell. Photo: Jo Lund", "It fell. View Full Caption Jo Lund": without brackets a credit only follows a sentence. */
const BARE_AT_END = regexFrom(
  "",
  String.raw`(?<=[.!?…]["”’)]?)\s+`,
  [
    `(?:${CAPITALIZED_PICTURE_NOUN}|Photograph|Credit): [^.!?:]{2,60}(?:\\.com)?`,
    String.raw`View Full Caption\b[^.!?]{0,60}`,
  ],
  "$",
);
const BARE_HINT = new RegExp(`(?:${CAPITALIZED_PICTURE_NOUN}|Photograph|Credit): |View Full`);
/** "(Jo Lund / Norhaven Times)", whole; "It fell. (Jo Lund)": a name alone in brackets after a sentence. */
const NAMED_ALONE = /^\(\p{Lu}[\p{L}.’' -]{2,40}\s?\/\s?\p{Lu}[\p{L}.’' &-]{1,50}\)$/u;
const NAMED_AT_END =
  /(?<=[.!?…]["”’]?)\s+\((?:\p{Lu}[\p{L}.’'-]+\s){1,2}\p{Lu}[\p{L}’'-]+(?:\s?\/\s?\p{Lu}[\p{L}.’' -]{1,40})?\)$/u;
/** Something that `CREDIT_ALONE` and `OF_STATION` need. */
const MAY_CREDIT = new RegExp(`[(/:：]|${PICTURE_NOUN}|handout|credit`, "i");
/** Whole blocks: "Jo Lund/Getty Images", "Photo: Jo Lund", "File photo", "Enlarge this image toggle caption Jo Lund/AP". */
const CREDIT_ALONE = regexFrom(
  "iu",
  "^",
  [
    sequence("(?:enlarge this image )?(?:toggle caption |hide caption )?", [
      String.raw`[\p{L}.’' -]{3,50}\s?/\s?(?:${AGENCIES})[\p{L} /.—–-]{0,60}`,
      sequence(
        `(?:file |courtesy |stock )?(?:(?:${PICTURE_NOUN})s?|photograph)`,
        String.raw`\s*(?:by|:|courtesy|credit|via|/)\s*[^.]{2,80}`,
      ),
      String.raw`(?:${PICTURE_NOUN}) (?:copyright|caption|credit|source)\s.{2,80}|credit(?::|\s?\.{3}|…)\s?.{2,80}`,
      "(?:file photo|courtesy photo|handout|stock image)",
      String.raw`(?:${AGENCIES})(?:\s*/\s*[\p{L} .’'-]{2,50}|\s+photo\b.{0,40})?`,
    ]),
    String.raw`(?:foto|photo|bild|imagen|crédit photo|фото|图片来源|写真)\s*[:：].{2,80}`,
  ],
  "$",
);

/** "Jo Lund/KXQZ", "(KXQZ)", "(KXQZ-TV) See more videos": a station's call letters. */
const OF_STATION = regexFrom(
  "u",
  "^",
  [
    sequence(
      String.raw`\((?:\p{Lu}[\p{L}.’ -]{3,40}\/\s?)?(?:[KW][A-Z]{2,3}|FOX|NBC|CBS|ABC)`,
      String.raw`(?:-TV)?\d{0,2}(?: [Pp]hoto)?\)(?: See more videos)?`,
    ),
    String.raw`\(\p{Lu}[\p{L}.’ -]{3,40}\/\s?Staff\)`,
    String.raw`\p{Lu}[\p{L}.’-]+(?:\s\p{Lu}[\p{L}.’-]*){1,3}\s?\/\s?[KW][A-Z]{2,3}(?:-TV)?`,
  ],
  "$",
);

/** Most characters of a block that is only a credit; of a caption without a sentence, with its credit. */
const [LONGEST_CREDIT, LONGEST_CAPTION] = [160, 240];

/** Whether words are only the credit of a photograph. */
export const isCreditAlone = (text: string): boolean =>
  text.length <= LONGEST_CREDIT &&
  (CREDIT_ALONE.test(text) || OF_STATION.test(text) || NAMED_ALONE.test(text));

/**
 * Removes a credit at the end of a block; the whole block where its caption is no sentence.
 *
 * @param text of the passage
 * @returns what is left, and the credit; null where there is none of it
 */
export function withoutCredit(
  passage: Passage,
  text: string,
): { rest: Passage | null; credit: Passage | null } {
  if (passage.block.kind === "row" || passage.block.kind === "code") return { rest: passage, credit: null };
  if (text.length <= LONGEST_CREDIT && (MAY_CREDIT.test(text) || text.length < SHORT) && isCreditAlone(text))
    return { rest: null, credit: passage };
  const last = text.at(-1);
  if (last !== ")" && last !== "]" && !/[)\]]\W{0,2}(?:buy photo)?$/i.test(text.slice(-14)))
    return withoutBareCredit(passage, text);
  const match = CREDIT_AT_END.exec(text) ?? NAMED_AT_END.exec(text);
  if (!match) return { rest: passage, credit: null };
  const { block, start, end } = passage;
  let rest = passageOf(block, start, start + match.index);
  let from = start + match.index;
  // "(Jo Lund/AP) (Associated Press)": one credit after another.
  const second = rest && CREDIT_AT_END.exec(passageText(rest));
  if (second) {
    from = start + second.index;
    rest = passageOf(block, start, from);
  }
  if (rest && SENTENCE_AT_END.test(passageText(rest))) {
    return { rest, credit: passageOf(block, from, end) };
  }
  return text.length <= LONGEST_CAPTION ? { rest: null, credit: passage } : { rest: passage, credit: null };
}

/** Most characters of an agency's name. */
const SHORT = 25;

/** A sentence at the end, with what may follow it in brackets. */
const SENTENCE_AT_END = /[.!?…]["”’)]*(?:\s{1,9}[([][^()[\]]{0,200}[)\]]){0,5}$/;

function withoutBareCredit(passage: Passage, text: string): { rest: Passage | null; credit: Passage | null } {
  const match = BARE_HINT.test(text) ? BARE_AT_END.exec(text) : null;
  const { block, start, end } = passage;
  return match
    ? {
        rest: passageOf(block, start, start + match.index),
        credit: passageOf(block, start + match.index, end),
      }
    : { rest: passage, credit: null };
}
