/** The hand-written cases of `test/fixtures/extract`: held one by one by the tests, counted by `npm run eval`. */
import { readFileSync } from "node:fs";

const lines = (name: string): string[] =>
  readFileSync(new URL(`../fixtures/extract/${name}`, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));

/** A text, `|` where one sentence ends and the next begins. */
export const sentenceCases: readonly string[] = lines("sentences.txt");

/** A block and the rule that takes it, or `-` where it is reporting and stays. */
export const furnitureCases: readonly { readonly rule: string; readonly text: string }[] = lines(
  "furniture.txt",
).map((line) => {
  const [rule = "", text = ""] = line.split("\t");
  return { rule, text };
});

/** A text with quotations, and for each of them its speaker; null is nobody. "none" in place of them: nothing is said. */
export const speakerCases: readonly {
  readonly speakers: readonly (string | null)[];
  readonly text: string;
}[] = lines("speakers.txt").map((line) => {
  const [speakers = "", text = ""] = line.split("\t");
  return {
    speakers:
      speakers === "none" ? [] : speakers.split("; ").map((speaker) => (speaker === "-" ? null : speaker)),
    text: text.replaceAll(" ¶ ", "\n\n"),
  };
});

/** Text -> what is read out of it. */
const byText = (name: string): ReadonlyMap<string, string> =>
  new Map(
    lines(name).map((line) => {
      const [text = "", read = ""] = line.split("\t");
      return [text.replaceAll(" ¶ ", "\n\n"), read] as const;
    }),
  );

/** Text of a speaker's case -> what its quotations are. */
export const cuesByText = byText("cues.txt");

/** Text of a name's case -> all whom and what it names. */
export const mentionsByText = byText("mentions.txt");

/** A paragraph and the rule that takes it, or `-` where it stays. */
export const captionCases: readonly { readonly rule: string; readonly text: string }[] = lines(
  "captions.txt",
).map((line) => {
  const [rule = "", text = ""] = line.split("\t");
  return { rule, text };
});

/** A text and the people that it names, by their full names. */
export const nameCases: readonly { readonly people: readonly string[]; readonly text: string }[] = lines(
  "names.txt",
).map((line) => {
  const [people = "", text = ""] = line.split("\t");
  return { people: people === "-" ? [] : people.split("; "), text };
});

/** An article as a title and a text, and the people it names. */
export const articleCases: readonly {
  readonly people: readonly string[];
  readonly title: string;
  readonly text: string;
}[] = lines("people-of-articles.txt").map((line) => {
  const [people = "", article = ""] = line.split("\t");
  const [title = "", ...paragraphs] = article.split(" ¶ ");
  return { people: people.split("; "), title, text: paragraphs.join("\n\n") };
});
