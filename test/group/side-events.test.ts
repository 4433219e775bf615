/** Where a report turns from its own event to another. */
import { expect, test } from "vitest";
import { firstMatterEnd, turnsAside } from "../../src/group/document/side-events.js";

test.each([
  ["Nine killed in Kyrna, as Lerna sinks ship", "Nine killed in Kyrna"],
  ["Storm kills 23 in Zarina; navy frees tanker", "Storm kills 23 in Zarina"],
  ["Sieben Tote in Varnau, während der Rat tagt", "Sieben Tote in Varnau"],
  ["Roofs off and ferries stopped as Ada hits coast", "Roofs off and ferries stopped as Ada hits coast"],
  ["Sandvik; a town under water", "Sandvik; a town under water"],
  ["Ferry, assailed by storm, reaches port", "Ferry, assailed by storm, reaches port"],
])("the first matter of %s", (headline, first) => {
  expect(headline.slice(0, firstMatterEnd(headline))).toBe(first);
});

test.each([
  ["Meanwhile, the navy freed a tanker.", true],
  ["Lerna said meanwhile that its drones had sunk a ship.", true],
  ["Separately, Quenda signed a gas deal.", true],
  ["Lerna said separately that it would send ships.", true],
  ["The two families ate separately in the park when shots fell.", false],
  ["The brothers were separately charged in Merrow.", false],
  ["Unterdessen tagte der Rat.", true],
  ["Тем временем в Орске открыли каток.", true],
  ["Par ailleurs, le pont reste fermé.", true],
  ["The mayor thanked the fire service.", false],
  ["Separate teams searched the ruins.", false],
  ["Nobody knew in the meantime where the boy was.", false],
])("%s turns aside: %s", (sentence, aside) => {
  expect(turnsAside(sentence)).toBe(aside);
});
