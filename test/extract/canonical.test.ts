/** One form for each name of an article: the fullest that the article uses. */
import { describe, expect, it } from "vitest";
import { canonicalForms } from "../../src/extract/names/canonical.js";
import type { Found } from "../../src/extract/names/found-names.js";
import type { Line } from "../../src/extract/text/line.js";
import type { MentionKind } from "../../src/model.js";

/** Names are marked in the texts: "[p Jo Lund] of [o the Harbour Trust] in [l Averby]". */
function formsIn(...texts: string[]): string[] {
  const kinds: Record<string, MentionKind> = { p: "person", o: "organisation", l: "place" };
  const found: Found[] = [];
  const lines = texts.map((marked, line) => {
    let text = "";
    let last = 0;
    for (const match of marked.matchAll(/\[([pol]) ([^\]]+)\]/g)) {
      text += marked.slice(last, match.index);
      const [all, kind = "", name = ""] = match;
      found.push({
        kind: kinds[kind] as MentionKind,
        text: name,
        line,
        start: text.length,
        end: text.length + name.length,
      });
      text += name;
      last = match.index + all.length;
    }
    return { text: text + marked.slice(last) } as Line;
  });
  const formOf = canonicalForms(found, lines);
  return found.map(formOf);
}

describe("people", () => {
  it.each<[texts: string[], forms: string[]]>([
    [["[p Jo Lund] and [p Lund]"], ["Jo Lund", "Jo Lund"]],
    [["[p Lund] and [p Jo Lund]"], ["Jo Lund", "Jo Lund"]],
    [["[p Jo Lund] and [p Jo]"], ["Jo Lund", "Jo Lund"]],
    [["[p Jo Anders Lund] and [p Jo Lund]"], ["Jo Anders Lund", "Jo Anders Lund"]],
    [["[p Jo A. Lund] and [p Jo Anders Lund]"], ["Jo Anders Lund", "Jo Anders Lund"]],
    [["[p Jo Lund] and [p Ann Lund] and [p Lund]"], ["Jo Lund", "Ann Lund", "Lund"]],
    [["[p Jo Lund] and [p Ann Vik] and [p Vik]"], ["Jo Lund", "Ann Vik", "Ann Vik"]],
    [["[p Jo Lund Jr.] and [p Lund]"], ["Jo Lund Jr.", "Jo Lund Jr."]],
    [["[p José Márquez] and [p Marquez]"], ["José Márquez", "José Márquez"]],
    [["[p Jo O’Hara] and [p O'Hara]"], ["Jo O’Hara", "Jo O’Hara"]],
    [["[p Lund Jo] and [p Anders Lund] and [p Lund]"], ["Lund Jo", "Anders Lund", "Anders Lund"]],
    // Whom the article names in full three times as often.
    [
      ["[p Jo Lund]. [p Jo Lund]. [p Jo Lund]. [p Ann Lund]. [p Lund]."],
      ["Jo Lund", "Jo Lund", "Jo Lund", "Ann Lund", "Jo Lund"],
    ],
    [["[p Jo Lund]. [p Jo Lund]. [p Ann Lund]. [p Lund]."], ["Jo Lund", "Jo Lund", "Ann Lund", "Lund"]],
    // Several people whom a form fits equally.
    [["[p Anna Lund], [p Axel Lund] and [p A. Lund]"], ["Anna Lund", "Axel Lund", "A. Lund"]],
    [["[p Anna Lund] and [p A. Lund]"], ["Anna Lund", "Anna Lund"]],
    [["[p Jo Lund Sr.], [p Jo Lund Jr.] and [p Lund]"], ["Jo Lund Sr.", "Jo Lund Jr.", "Lund"]],
    // Forms of address; also with a no-break space.
    [
      ["[p Karl Lund] came.", "Mr\u00a0[p Lund] left."],
      ["Karl Lund", "Karl Lund"],
    ],
    [
      ["[p Mary Lund] came.", "Mr\u00a0[p Lund] left."],
      ["Mary Lund", "Mr Lund"],
    ],
    [
      ["[p Mary Lund] came.", "Mr [p Lund] left."],
      ["Mary Lund", "Mr Lund"],
    ],
    [
      ["[p Karl Lund] came.", "Mr [p Lund] left."],
      ["Karl Lund", "Karl Lund"],
    ],
    [
      ["[p Mary Lund] came.", "Mr. [p Lund] left."],
      ["Mary Lund", "Mr. Lund"],
    ],
    [
      ["[p Mary Lund] came.", "Mrs. [p Lund] left."],
      ["Mary Lund", "Mary Lund"],
    ],
    [
      ["[p John Lund] came.", "Ms. [p Lund] left."],
      ["John Lund", "Ms. Lund"],
    ],
    [
      ["[p Mary Lund] came.", "Mr. [p Lund] left.", "[p Lund] slept."],
      ["Mary Lund", "Mr. Lund", "Lund"],
    ],
    // An elder of a junior.
    [
      ["News", "[p Lund] came with his son, [p Jo Lund Jr.]", "[p Lund] left."],
      ["Lund", "Jo Lund Jr.", "Lund"],
    ],
    [
      ["News", "[p Jo Lund Jr.] came.", "[p Lund] left."],
      ["Jo Lund Jr.", "Jo Lund Jr."],
    ],
  ])("%j", (texts, forms) => {
    expect(formsIn(...texts)).toEqual(forms);
  });
});

describe("places and organisations", () => {
  it.each<[texts: string[], forms: string[]]>([
    [["[l U.S.] and [l United States]"], ["United States", "United States"]],
    [["[l the United States]"], ["United States"]],
    [["[l U.S.]"], ["U.S."]],
    [["[o European Bridge Agency] and [o EBA]"], ["European Bridge Agency", "European Bridge Agency"]],
    [["[o Ministry of Ports] and [o MP]"], ["Ministry of Ports", "Ministry of Ports"]],
    [["[o Ministry of Ports] and [o MOP]"], ["Ministry of Ports", "Ministry of Ports"]],
    [["[o European Bridge Agency] and [o E.B.A.]"], ["European Bridge Agency", "European Bridge Agency"]],
    [
      ["[o European Bridge Agency], [o Eastern Boat Authority] and [o EBA]"],
      ["European Bridge Agency", "Eastern Boat Authority", "European Bridge Agency"],
    ],
    [["[o European Bridge Agency] and [o ERA]"], ["European Bridge Agency", "ERA"]],
    [
      ["[o Coastal Minorities Network] (COMIN) met.", "[o COMIN] left."],
      ["Coastal Minorities Network", "Coastal Minorities Network"],
    ],
    [
      ["[o Coastal Minorities Network] (SEMIN) met.", "[o SEMIN] left."],
      ["Coastal Minorities Network", "SEMIN"],
    ],
    [
      ["[o Norvik Shipping] sank.", "[o Norvik] said so."],
      ["Norvik Shipping", "Norvik Shipping"],
    ],
    [
      ["[o Norvik Shipping] and [o Norvik Airlines] sank.", "[o Norvik] said so."],
      ["Norvik Shipping", "Norvik Airlines", "Norvik"],
    ],
    [["[o Norvik Shipping] sank off [l Norvik]."], ["Norvik Shipping", "Norvik"]],
    [["[l Lund] and [p Jo Lund]"], ["Lund", "Jo Lund"]],
  ])("%j", (texts, forms) => {
    expect(formsIn(...texts)).toEqual(forms);
  });
});
