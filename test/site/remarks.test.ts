/** Reasons and relations are codes with values; each catalogue has the words of all of them. */
import { describe, expect, it } from "vitest";
import type { Remark } from "../../src/model.js";
import { loadCatalogue } from "../../src/site/locale/load-catalogue.js";
import { wordRemark } from "../../src/site/locale/word-remark.js";
import { createWords } from "../../src/site/locale/words.js";

const apart = { one: "Ovre", other: "Nedre" };
const shared = { shared: ["Ovre", "Nedre", "Midt"] };
const days = { oneDay: "2024-05-06", otherDay: "2024-05-07" };
const counted = { ...shared, count: 12 };

/** One of each code: the compiler misses none. */
const remarks: { readonly [Code in Remark["code"]]: Remark & { readonly code: Code } } = {
  "names.none": { code: "names.none" },
  "words.alike": { code: "words.alike" },
  "words.none": { code: "words.none" },
  "headlines.inside": { code: "headlines.inside" },
  "headlines.none": { code: "headlines.none" },
  "headlines.standing": { code: "headlines.standing" },
  "figures.differ": { code: "figures.differ" },
  "figures.none": { code: "figures.none" },
  "dates.none": { code: "dates.none" },
  "dates.day": { code: "dates.day" },
  "outlet.one": { code: "outlet.one" },
  "copy.text": { code: "copy.text" },
  "languages.apart": { code: "languages.apart" },
  "anniversary.one": { code: "anniversary.one" },
  "anniversary.other": { code: "anniversary.other" },
  "editor.merged": { code: "editor.merged" },
  "editor.split": { code: "editor.split" },
  "story.joins": { code: "story.joins" },
  "story.parts": { code: "story.parts" },
  "story.possible": { code: "story.possible" },
  "names.apart": { code: "names.apart", values: apart },
  "ages.apart": { code: "ages.apart", values: apart },
  "places.apart": { code: "places.apart", values: apart },
  "times.apart": { code: "times.apart", values: apart },
  "streets.apart": { code: "streets.apart", values: apart },
  "dead.apart": { code: "dead.apart", values: apart },
  "hurt.apart": { code: "hurt.apart", values: apart },
  "period.apart": { code: "period.apart", values: apart },
  "number.apart": { code: "number.apart", values: apart },
  "death.apart": { code: "death.apart", values: apart },
  "magnitude.apart": { code: "magnitude.apart", values: apart },
  "vote.apart": { code: "vote.apart", values: apart },
  "told.apart": { code: "told.apart", values: apart },
  "word.apart": { code: "word.apart", values: apart },
  "amount.apart": { code: "amount.apart", values: apart },
  "days.apart": { code: "days.apart", values: days },
  "begin.apart": { code: "begin.apart", values: days },
  "week.apart": { code: "week.apart", values: days },
  "names.shared": { code: "names.shared", values: shared },
  "names.only": { code: "names.only", values: shared },
  "shared.only": { code: "shared.only", values: shared },
  "nouns.shared": { code: "nouns.shared", values: shared },
  "headlines.shared": { code: "headlines.shared", values: shared },
  "headlines.few": { code: "headlines.few", values: shared },
  "figures.shared": { code: "figures.shared", values: shared },
  "ages.shared": { code: "ages.shared", values: shared },
  "places.shared": { code: "places.shared", values: shared },
  "times.shared": { code: "times.shared", values: shared },
  "streets.shared": { code: "streets.shared", values: shared },
  "outlet.shared": { code: "outlet.shared", values: shared },
  "languages.shared": { code: "languages.shared", values: shared },
  "languages.figures": { code: "languages.figures", values: { ...shared, figures: ["340", "2.4 million"] } },
  beside: { code: "beside", values: shared },
  "topics.shared": { code: "topics.shared", values: shared },
  "words.shared": { code: "words.shared", values: counted },
  "words.among": { code: "words.among", values: counted },
  "words.few": { code: "words.few", values: counted },
  "words.fewAmong": { code: "words.fewAmong", values: counted },
  "dates.apart": { code: "dates.apart", values: { count: 3 } },
  "copy.share": { code: "copy.share", values: { percent: 40 } },
  "kind.other": { code: "kind.other", values: { kind: "opinion" } },
  "kind.matter": { code: "kind.matter", values: { kind: "live" } },
  series: { code: "series", values: { difference: { code: "told.apart", values: apart } } },
};

/** Names that it is given, which are no words of a language. */
const GIVEN = /Ovre|Nedre|Midt|340|2\.4 million/g;

describe.each(["en", "de", "fr", "es", "ar"])("%s", (language) => {
  const words = loadCatalogue(language).then(createWords);

  it.each(Object.values(remarks))("words $code", async (remark) => {
    const told = wordRemark(remark, await words);
    expect(told).not.toMatch(/[{}]|undefined|\[object/);
    for (const value of valuesOf(remark)) expect(told).toContain(value);
    if (language === "ar") expect(told.replace(GIVEN, "")).not.toMatch(/[A-Za-z]/);
  });

  it("has a word for no other remark", async () => {
    const { messages } = await loadCatalogue(language);
    const keys = Object.keys(messages).filter((key) => key.startsWith("remark."));
    expect(keys.sort()).toEqual(
      Object.keys(remarks)
        .map((code) => `remark.${code}`)
        .sort(),
    );
  });
});

function valuesOf(remark: Remark): string[] {
  if (!("values" in remark)) return [];
  if ("difference" in remark.values) return valuesOf(remark.values.difference);
  return Object.values(remark.values)
    .flat()
    .filter((value) => typeof value === "string" && value.match(GIVEN) !== null)
    .map(String);
}

it("says the same of both in the order in which it is given them", async () => {
  const words = createWords(await loadCatalogue("de"));
  expect(wordRemark({ code: "begin.apart", values: days }, words)).toBe(
    "der eine beginnt am 6. Mai 2024, der andere am 7. Mai 2024",
  );
  expect(wordRemark({ code: "dates.apart", values: { count: 1 } }, words)).toBe("1 Tag auseinander");
  expect(wordRemark(remarks.series, words)).toBe(
    "zwei aus einer Reihe: im einen ist von Ovre die Rede, im anderen von Nedre",
  );
});
