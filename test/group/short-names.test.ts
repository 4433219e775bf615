import { describe, expect, test } from "vitest";
import { lexeme } from "../../src/group/document/lexeme.js";
import { gluedFrom, initials, nameEnd } from "../../src/group/document/name-variants.js";
import { tokens } from "../../src/words/text/tokens.js";

describe("initials", () => {
  test.each([
    ["Federal Communications Commission", ["fcc"]],
    ["Bank of America", ["boa", "bofa"]],
    ["Securities and Exchange Commission", ["saec", "sec"]],
    ["Rustem Umerov", []],
    ["One Two Three Four Five Six Seven", []],
  ])("%s", (name, forms) => {
    const list = tokens(name);
    expect(initials(list, 0, list.length, "en")).toEqual(forms.map((form) => lexeme(form, "en").term));
  });
});

describe("a name", () => {
  test.each([
    ["Bank of America said", "Bank of America"],
    ["Bank of nothing", "Bank"],
    ["Kessel, Brandvold", "Kessel"],
    ["Securities and Exchange Commission filings", "Securities and Exchange Commission"],
  ])("%s", (text, name) => {
    const list = tokens(text);
    const named = new Set(list.filter(({ capital }) => capital).map((token) => token.text));
    expect(text.slice(0, list[nameEnd(list, 0, named) - 1]?.end)).toBe(name);
  });
});

describe("words glued into one", () => {
  test.each([
    ["ExxonMobil", ["exxon", "mobil"]],
    ["JPMorgan", ["jp", "morgan"]],
    ["McGavock", []],
    ["YouTube", []],
    ["NATO", []],
  ])("%s", (name, parts) => {
    const [token] = tokens(name);
    expect(token && gluedFrom(token, "en")).toEqual(parts.map((part) => lexeme(part, "en").term));
  });
});
