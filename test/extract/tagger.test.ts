import { expect, test } from "vitest";
import { isTitled, runsOf, usageOf } from "../../src/extract/names/candidates.js";
import { decoderOf } from "../../src/extract/names/tagger/tagger.js";
import { modelOf } from "../../src/extract/names/tagger/tagger-model.js";
import { storedTaggerWeights } from "../../src/extract/names/tagger/tagger-weights.js";
import { tokensOf } from "../../src/extract/text/tokenize.js";
import { EDGE_FORM } from "../../src/extract/text/word-forms.js";

const LINES = [
  "The mayor of Port Averby, Anna Lund-Vik, told Reuters on Monday that NATO’s “Winter Shield” ends in May.",
  "Mayor Lund Says Averby Will Not Pay U.S. Firm",
  "In New York, J. B. O'Neill of the University of Averby met Bingu wa Mutharika and al-Sisi at Boeing 737 Hall.",
  "»Nein«, sagte Müller. Der Bürgermeister von Köln schwieg. Москва молчит. 北京 2022 👍 Averby",
  "Will the Will of Will stand? The Will stood",
  "§ Lund ¶ Vik",
];

test("scores from sums that are kept are those of the features one by one", () => {
  const model = modelOf(storedTaggerWeights());
  const [kept, fresh] = [decoderOf(model), decoderOf(model, false)];
  const lines = LINES.map((text) => tokensOf(text));
  const usage = usageOf(
    LINES.map((text) => ({ text, tokens: tokensOf(text) })),
    lines.map(isTitled),
  );
  // Twice: the second time all sums are kept already.
  for (const tokens of [...lines, ...lines]) {
    for (const run of runsOf(tokens)) {
      const [a, b] = [new Uint8Array(tokens.length), new Uint8Array(tokens.length)];
      kept(tokens, run, isTitled(tokens), usage, a);
      fresh(tokens, run, isTitled(tokens), usage, b);
      expect(a).toEqual(b);
    }
  }
});

test("a spelling has one form, and forms of their own numbers", () => {
  const [first, second, third] = tokensOf("Lund, lund, Lund").filter(({ form }) => form.word);
  expect(first?.form).toBe(third?.form);
  expect(first?.form).not.toBe(second?.form);
  const ids = [EDGE_FORM, first?.form.name, second?.form.name].map((form) => form?.id);
  expect(new Set(ids).size).toBe(3);
});
