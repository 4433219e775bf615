/** Values that stand deep in two reports: dates of what is held, long figures with a slip, counts of one deed, longest sentences. */
import { describe, expect, it } from "vitest";
import { reported } from "../group/reports.js";
import { tell } from "./articles.js";

const shown = (one: string, other: string) =>
  tell(
    reported([
      { id: "a", title: "First report of the morning", text: one, published: "2026-03-10T09:00:00Z" },
      { id: "b", title: "Another paper's account", text: other, published: "2026-03-10T09:00:00Z" },
    ]),
  ).disagreements.map(({ what, versions }) => [what, ...versions.map(({ value }) => value.text)].join(" | "));

type Case = readonly [one: string, other: string, expected: string];
const each = (name: string, cases: readonly Case[]) =>
  describe(name, () => {
    it.each(cases)("%s / %s", (one, other, expected) => expect(shown(one, other).join("; ")).toBe(expected));
  });

each("dates of what is held", [
  [
    "Both parties will hold special-election primaries in mid May.",
    "Two farmers are likely to face each other. The primary would be held on April 30.",
    "primary | mid May | April 30",
  ],
  [
    "Her trial is set for June 12, the clerk said.",
    "The trial will begin on June 19, her lawyer said.",
    "trial | June 12 | June 19",
  ],
  // A month holds its days.
  ["Her trial is set for June 12, the clerk said.", "The trial will begin in June, her lawyer said.", ""],
  // Two things that are held.
  [
    "Her trial is set for June 12, the clerk said.",
    "A hearing will be held on June 19, her lawyer said.",
    "",
  ],
  // One that was put off.
  ["Her trial is set for June 12.", "The trial was originally set for May 4, her lawyer said.", ""],
  // Two elections by their places.
  [
    "The election in Marlow will be held on June 12, said Ada Brook.",
    "The election in Tarn will be held on June 19, said Odo Marsh.",
    "",
  ],
]);

each("long figures with a slip", [
  [
    "Bills shown in court list $5,687.75 for the Ardley Harbour Spa.",
    "He spent the money on a dinner and a $5,587.75 stay at the Ardley Harbour Spa.",
    "stay | $5,687.75 | $5,587.75",
  ],
  [
    "Bills shown in court list $5,687.75 for the Ardley Harbour Spa.",
    "He spent the money on a dinner and a $5,867.75 stay at the Ardley Harbour Spa.",
    "stay | $5,687.75 | $5,867.75",
  ],
  // Two digits that are other ones.
  [
    "Bills shown in court list $5,687.75 for the Ardley Harbour Spa.",
    "He spent the money on a dinner and a $5,521.75 stay at the Ardley Harbour Spa.",
    "",
  ],
  // Of other things.
  [
    "Bills shown in court list $5,687.75 for the Ardley Harbour Spa.",
    "He spent the money on wine and a $5,587.75 watch from a jeweller in Tarn.",
    "",
  ],
  // Four digits may be alike by chance.
  [
    "Bills shown in court list $5,680 for the Ardley Harbour Spa.",
    "He spent the money on a dinner and a $5,580 stay at the Ardley Harbour Spa.",
    "",
  ],
  // A report that knows both.
  [
    "Bills list $5,687.75 for the Ardley Harbour Spa, and $5,587.75 for the Ardley Harbour Spa a year later.",
    "He spent the money on a dinner and a $5,587.75 stay at the Ardley Harbour Spa.",
    "",
  ],
]);

each("counts of one deed", [
  [
    "Taking to Photogram, the 29-year-old singer posted four pictures with Tarnel and a heartfelt line.",
    "The singer posted three pictures of herself with Tarnel on Photogram on Tuesday, writing that she “can’t believe it”.",
    "pictures | four pictures | three pictures",
  ],
  // One more of another time.
  [
    "Taking to Photogram, the 29-year-old singer posted four pictures with Tarnel and a heartfelt line.",
    "The singer posted three more pictures of herself with Tarnel on Photogram on Tuesday, writing that she “can’t believe it”.",
    "",
  ],
  // Another deed.
  [
    "Taking to Photogram, the 29-year-old singer posted four pictures with Tarnel and a heartfelt line.",
    "The singer deleted three pictures of herself with Tarnel on Photogram on Tuesday, writing that she “can’t believe it”.",
    "",
  ],
  // Of somebody else.
  [
    "The singer posted four pictures of the goat.",
    "Police in Orsk posted three pictures of the wanted man.",
    "",
  ],
]);

each("halves of the day", [
  [
    "Flight 88 landed in Orsk at 10:15 a.m. on Sunday.",
    "Nine hours later the guests were at the gate in Orsk at 10:15 p.m. and could not believe it.",
    "time | 10:15 a.m. | 10:15 p.m.",
  ],
  // Full hours are two times of many things.
  [
    "Flight 88 landed in Orsk at 10 a.m. on Sunday.",
    "Nine hours later the guests were at the gate in Orsk at 10 p.m. and could not believe it.",
    "",
  ],
  // At two places.
  [
    "Flight 88 landed in Orsk at 10:15 a.m. on Sunday.",
    "Nine hours later the guests were at the gate in Tarn at 10:15 p.m. and could not believe it.",
    "",
  ],
  // A report that has both.
  [
    "Flight 88 left Orsk at 10:15 p.m. and landed in Orsk at 10:15 a.m. on Sunday.",
    "Nine hours later the guests were at the gate in Orsk at 10:15 p.m. and could not believe it.",
    "",
  ],
]);
