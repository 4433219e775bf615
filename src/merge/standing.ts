/** Whether a sentence can be read without the one before it. */
const DANGLING =
  /^["“'‘]?(?:he|she|it|they|him|her|them|his|hers|its|their|theirs|this|that|these|those|such|here|there|so|then|but|and|or|yet|however|also|instead|still|thus|hence|therefore|moreover|furthermore|besides|likewise|otherwise|nevertheless|nonetheless|meanwhile|similarly|additionally|consequently|accordingly|indeed|another|others|both|neither|either|some|one|asked|added|adding|in addition|as a result|for example|for instance|in contrast|on the other hand|at the same time|the (?:former|latter|same|two|three|pair|duo|move|decision|comments?|statement|announcement|news))\b/i;
const PRONOUN_SPEAKER =
  /\b(?:he|she|they|it)\s+(?:said|says|added|told|declined|continued|noted|wrote|tweeted|asked)\b/i;
const ENDS = /[.!?。！？…]["”'’»)\]]*$/;
const NAME_BEFORE = /\p{Lu}\p{L}+/u;

/** False for "He added ...", fragments, captions and lines without an end. */
export function standsAlone(text: string): boolean {
  if (!ENDS.test(text) || DANGLING.test(text)) return false;
  const first = text.match(/[\p{L}\p{N}]/u)?.[0];
  if (first === undefined || first !== first.toUpperCase()) return false;
  const pronoun = PRONOUN_SPEAKER.exec(text);
  if (
    pronoun &&
    !NAME_BEFORE.test(text.slice(1, pronoun.index).replaceAll(/\b(?:Kremlin|White House)\b/g, ""))
  )
    return false;
  return balanced(text);
}

function balanced(text: string): boolean {
  const count = (mark: string) => text.split(mark).length - 1;
  return count("“") === count("”") && count('"') % 2 === 0 && count("(") === count(")");
}
