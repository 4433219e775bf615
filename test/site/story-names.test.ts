import { expect, it } from "vitest";
import type { ArticleId, Cited } from "../../src/model.js";
import { isSalient, saysRole } from "../../src/site/pages/story/story-names.js";
import { informativeRole } from "../../src/words/persons/informative-role.js";

const [a, b] = ["a", "b"] as unknown as [ArticleId, ArticleId];
const role = { text: "Mayor of Selm" } as Cited;

it.each([
  ["named in passing", [a], [], 2, false],
  ["named often by one of two reports", [a], [], 3, false],
  ["named by two reports", [a, b], [], 2, true],
  ["with what it does", [a], [role], 1, true],
])("a name %s", (_, articles, roles, count, salient) => {
  expect(isSalient({ articles, roles, count }, 2)).toBe(salient);
});

it("a name that the only report gives often", () => {
  expect([2, 3].map((count) => isSalient({ articles: [a], roles: [], count }, 1))).toEqual([false, true]);
});

it.each([
  ["Mayor of Selm", 3, true],
  ["mayor", null, true],
  ["Fire Coach", null, false],
  ["a reporter of the harbour playfully petted a saddled pony as masked men came", 3, false],
])("'%s' as a role", (text, sentence, says) => {
  expect(saysRole({ text, sentence } as Cited)).toBe(says);
});

it.each([
  [["Secretary", "Former Secretary of State"], "Former Secretary of State"],
  [["mayor"], "mayor"],
  [["Dr.", "mayor"], "mayor"],
  [["Dr."], undefined],
  [["suspect", "Mr"], undefined],
  [["suspect", "murder suspect"], "murder suspect"],
])("of %j the telling role is %s", (roles, telling) => {
  expect(informativeRole(roles.map((text) => ({ text })))?.text).toBe(telling);
});
