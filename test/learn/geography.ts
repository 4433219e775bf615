/**
 * `npm run learn:geography`: freezes the names of countries, languages and cities that this Node's ICU holds (Unicode CLDR
 * and the time-zone database) into `src/extract/lexicon/geography.json`. Newer releases of Node spell some of them in
 * another way; a build must not depend on which one runs it.
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Languages that the language detector knows, and those that Norwegian and Filipino are also called by. */
const LANGUAGES =
  "am ar az be bg bn ca cs da de el en es et eu fa fi fil fr gu he hi hr hu hy id is it ja ka kn ko ku lo lt lv ml mr ms nb nl no or pa pl pt ro ru sk sl sq sr sv ta te th tl tr uk ur vi yo zh".split(
    " ",
  );
const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
const CODES = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));

const inOrder = (names: Iterable<string>) => [...new Set(names)].sort();

const cities = Intl.supportedValuesOf("timeZone")
  .filter((zone) => !zone.startsWith("Etc/"))
  .map((zone) => (zone.split("/").at(-1) ?? "").replaceAll("_", " "));
const english = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });
const languages = CODES.flatMap((code) => english.of(code.toLowerCase()) ?? []);
const countries = Object.fromEntries(
  LANGUAGES.map((language) => {
    const names = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
    return [language, inOrder(CODES.flatMap((code) => names.of(code) ?? []))];
  }),
);

const { cldr, tz } = process.versions;
const lines = [
  "{",
  ` "from": ${JSON.stringify(`Unicode CLDR ${cldr}, time zones ${tz}`)},`,
  ` "cities": ${JSON.stringify(inOrder(cities))},`,
  ` "languages": ${JSON.stringify(inOrder(languages))},`,
  ` "countries": {`,
  Object.entries(countries)
    .map(([language, names]) => `  ${JSON.stringify(language)}: ${JSON.stringify(names)}`)
    .join(",\n"),
  " }",
  "}",
  "",
];
const target = new URL("../../src/extract/lexicon/geography.json", import.meta.url);
writeFileSync(fileURLToPath(target), lines.join("\n"));
