/** Pronouns that nobody in their sentence explains: "Blood covered their clothes" needs the sentence before it. */

const PRONOUN = /\b(?:he|she|they|him|his|her|them|their)\b/i;
const PERSONS = [
  "man|woman|boy|girl|people|men|women|children|officials?|police|officers?|teenager|person|victims?",
  "doctors?|students?|soldiers?|workers?|residents?|protesters?|migrants?|refugees?|families|family",
  "parents?|couple|driver|pilot|passengers?|players?|fans?|authorities|troops|rebels|militants|groups?",
  "suspects?|fathers?|mothers?|dad|mom|sons?|daughters?|brothers?|sisters?|husbands?|wife|wives|uncle|aunt",
  "cousins?|nephews?|nieces?|grand(?:father|mother|parents?|son|daughter)s?|(?:boy|girl)?friends?|teens?|toddler",
  "infant|baby|gunm[ae]n|shooters?|attackers?|neighbou?rs?|witness(?:es)?|lawyers?|attorneys?|judges?|mayor|minister",
  "president|leaders?|teachers?|firefighters?|deput(?:y|ies)|detectives?|investigators?|coach(?:es)?|captain|crew",
].join("|");
const NAME_OR_PERSON = new RegExp(`\\p{Lu}\\p{L}+|\\b(?:${PERSONS})\\b`, "u");
const QUOTED = /[“"][^“”"]*[”"]|‘[^‘’]*’(?!\p{L})/gu;

/** "While celebrating their victory, the coach fell": who it is follows in the main clause. */
const FOLLOWED =
  /^(?:After|Although|As|At|Because|Before|By|Despite|During|For|From|In|Like|On|Once|Since|Though|Unlike|Until|When|While|With|Without) [^,]{1,120}, (?!(?:he|she|they|it)\b)(?<main>[^,]+)/u;

/** Quotations as blanks, so that places stay. */
export const outsideQuotations = (text: string): string =>
  text.replaceAll(QUOTED, (quoted) => " ".repeat(quoted.length));

/**
 * Whether a pronoun outside quotation marks has no name and no person before it in the sentence.
 *
 * @param isNobody names that "he" or "she" never refers to
 */
export function hasLonePronoun(text: string, isNobody: (name: string) => boolean): boolean {
  const own = outsideQuotations(text);
  const pronoun = PRONOUN.exec(own);
  if (!pronoun) return false;
  const namesSomebody = (part: string) =>
    NAME_OR_PERSON.test(
      part
        .replace(/^\p{Lu}\p{Ll}+(?= )/u, (word) => (OPENERS.has(word) ? "" : word))
        .replace(/\p{Lu}\p{L}+/gu, (word) => (isNobody(word) ? "" : word)),
    );
  if (namesSomebody(own.slice(0, pronoun.index).trimStart())) return false;
  const main = FOLLOWED.exec(own)?.groups?.main ?? "";
  const again = PRONOUN.exec(main);
  return !namesSomebody(again ? main.slice(0, again.index) : main);
}

/** Words that have a capital only at the start of a sentence. */
const OPENERS = new Set(
  [
    "The A An In On At As When While After Before Since If Although Though Because During Until Once By",
    "For From With Without Under Over Despite Following According Asked Speaking Earlier Later Last Next",
    "Yesterday Today Among Since Now Just Even Not No Sure Well Yes First Second Finally Perhaps Maybe",
    "Clearly Obviously Of Like Unlike Where How Why What Whether Given Amid Behind Beside Besides Above",
    "Below Beyond Beneath Inside Outside Within Throughout Upon Unless Whereas Alongside Against Between",
    "About Around Across Along Toward Towards Through Into Onto Off Out Up Down Near Only Because Having",
    "Being",
  ].flatMap((line) => line.split(" ")),
);
