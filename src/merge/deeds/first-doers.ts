/** Detects that two sentences let two others begin: "police fired first", "protesters opened fire before the police". */
import { remember } from "../../structures/object-memo.js";
import { mayBeOneThing } from "../../words/text/things.js";
import { stem } from "../../words/text/tokens.js";
import type { Reading } from "../sentence/analysis.js";

const DOER = String.raw`(?<doer>\p{L}[\p{L}’'-]{1,30})`;
const DEED = String.raw`\p{Ll}[\p{Ll}’'-]{1,20}(?: (?:fire|shots|up|out|the first \p{Ll}{2,12}|their \p{Ll}{2,12}|the \p{Ll}{2,12}))?`;
const OTHER = String.raw`(?:the |any |a )?(?<other>\p{L}[\p{L}’'-]{1,30})`;
const FORMS: readonly RegExp[] = [
  // "Police fired first", "the army opened fire first"
  String.raw`${DOER} ${DEED} first(?=[,.;]| (?:and|but|on|in|at|when|during)\b|$)`,
  // "Police were the first to fire"
  String.raw`${DOER} (?:was|were|is|are|had been) (?:the )?first to \p{Ll}`,
  // "Protesters opened fire before the police"
  String.raw`${DOER} ${DEED} before ${OTHER}(?=[,.;]| (?:did|had|fired|shot|acted|responded|opened|at|in|on|near|outside)\b|$)`,
].map((form) => new RegExp(`(?<![\\p{L}’'-])${form}`, "u"));
const FIRST = /\b(?:first|before|after)\b/i;
/** "Police fired only after the protesters had": the others were first. */
const AFTER = new RegExp(
  String.raw`(?<![\p{L}’'-])${DOER} (?:only )?${DEED} (?:only )?after ${OTHER}(?= (?:did|had|fired|shot|opened)\b)`,
  "u",
);

/** Who was first, as a stem in small letters; null where nobody is said to be. Each sentence is compared with many others, and read once. */
const firstIn = remember(({ text }: Reading): string | null => {
  if (!FIRST.test(text)) return null;
  const after = AFTER.exec(text)?.groups?.other;
  const doer =
    after ?? FORMS.map((form) => form.exec(text)?.groups?.doer).find((found) => found !== undefined);
  return doer === undefined || NOBODY.test(doer) ? null : stem(doer.toLowerCase());
});
/** Who it is stands in another sentence. */
const NOBODY = /^(?:he|she|it|they|who|which|that|we|you|and|but|not|people|man|woman)$/i;

/** Whether both say who was first, and it is not one. */
export function othersFirst(a: Reading, b: Reading): boolean {
  const [one, other] = [firstIn(a), firstIn(b)];
  return one !== null && other !== null && one !== other && !mayBeOneThing(one, other);
}
