/** What a contradiction is said to be, in the words of both sentences: `newsfold explain` prints it. */
import { expect, test } from "vitest";
import { judgeContradiction } from "../../src/merge/contradiction/contradiction.js";

test.each<[a: string, b: string, reason: string]>([
  [
    "The minister did not accept the offer.",
    "The minister accepted the offer.",
    "“accept” is negated, “accepted” is not",
  ],
  [
    "The alliance has 19 members.",
    "The alliance has 16 members.",
    "“16” and “19” of “members” cannot both hold",
  ],
  [
    "The inquiry found that the driver did nothing wrong.",
    "The inquiry found that the driver was to blame.",
    "“was to blame” is the opposite of “did nothing wrong”",
  ],
  [
    "The hall seats 900 people.",
    "The hall seats 1,200 people.",
    "“1,200” and “900” of “people” cannot both hold",
  ],
  [
    "The mill has 12 floors and 300 workers.",
    "The mill has 12 floors and 340 workers.",
    "“340” and “300” of “workers” cannot both hold",
  ],
  [
    "The plane crashed in Peru on Friday.",
    "The plane crashed in Chile on Friday.",
    "it is in “chile” here, in “peru” there",
  ],
  [
    "The inquest into the sinking starts on Wednesday.",
    "The inquest into the sinking starts on Thursday.",
    "it happened Thursday here, Wednesday there",
  ],
  [
    "The mill at Averby was built in 1912.",
    "The mill at Averby was built in 1934.",
    "it happened 1934 here, 1912 there",
  ],
  [
    "Anna Holt is the mayor of Selm.",
    "Petra Lund is the mayor of Selm.",
    "the mayor is “anna holt” here, “petra lund” there",
  ],
  [
    "The book was written by Anna Holt.",
    "Petra Lund wrote the book.",
    "one is “petra lund” here, “anna holt” there",
  ],
  [
    "Harriers beat Wanderers in the final.",
    "Wanderers beat Harriers in the final.",
    "they give “beat” to the one and to the other",
  ],
  [
    "The court upheld the ban on night flights.",
    "The court overturned the ban on night flights.",
    "“overturned” is the opposite of “upheld”",
  ],
  [
    "She was the first woman to lead the bank.",
    "She was the third woman to lead the bank.",
    "it is the first here, the third there",
  ],
  [
    "The council, not the mayor, closed the mill.",
    "The mayor closed the mill.",
    "“the mayor” is left out in one, and does it in the other",
  ],
  [
    "The bridge links Selm and Oru.",
    "The bridge links Selm and Averby.",
    "it ends in “Averby” here, in “Oru” there",
  ],
])("%s / %s", (a, b, reason) => {
  expect(judgeContradiction(a, b).reasons).toEqual([reason]);
});

test.each<[a: string, b: string]>([
  ["The council, not the mayor, closed the mill.", "The council closed the mill."],
  ["The hall seats about 900 people.", "The hall seats about 950 people."],
  ["If the treaty is not signed, the port will close.", "The treaty was signed and the port will close."],
  ["Holt denies that she sold the mill.", "Holt sold the mill."],
  // What the figure counts begins after fewer than twenty characters, or it counts something else.
  ["The hall has 900 (there were once more) seats.", "The hall has 950 (there were once more) seats."],
])("none: %s / %s", (a, b) => {
  expect(judgeContradiction(a, b).decision).toBe(false);
  expect(judgeContradiction(b, a).decision).toBe(false);
});
