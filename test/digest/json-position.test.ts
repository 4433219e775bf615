/** Where the values of a JSON text stand, for the problems of a ledger. */
import { describe, expect, it } from "vitest";
import { jsonPositions } from "../../src/digest/ledger/json-position.js";

const text = `
{"build": 3,
 "stories": [{"id": "a", "of": [1, 2]},
   {"id": "b\\"}", "empty": {}, "none": []}, "last"],
 "twice": 1, "twice":
   2}`;

describe("the place of a value", () => {
  it.each([
    [[], 2, 1],
    [["build"], 2, 11],
    [["stories"], 3, 13],
    [["stories", 0], 3, 14],
    [["stories", 0, "of", 1], 3, 36],
    [["stories", 1], 4, 4],
    [["stories", 1, "id"], 4, 11],
    [["stories", 1, "empty"], 4, 28],
    [["stories", 1, "none"], 4, 40],
    [["stories", 2], 4, 45],
    // Of two members with one name, the last counts.
    [["twice"], 6, 4],
    // The deepest that is there.
    [["stories", 1, "nothing"], 4, 4],
    [["stories", 3], 3, 13],
    [["stories", 1, "empty", 0], 4, 28],
    [["stories", 1, "none", 0], 4, 40],
    // Members of what stands around it are not its own.
    [["stories", 0, "twice"], 3, 14],
    [["stories", 1, "empty", "none"], 4, 28],
    [["stories", 0, "of", 2], 3, 32],
    [["build", "x"], 2, 11],
    [["nothing"], 2, 1],
  ])("%j is at %i:%i", (keys, line, column) => expect(jsonPositions(text)(keys)).toEqual({ line, column }));

  it("in text that is no JSON is that of the last key that could be followed", () => {
    expect(jsonPositions('{"a": [1,')(["a", 4])).toEqual({ line: 1, column: 7 });
    expect(jsonPositions("")(["a"])).toEqual({ line: 1, column: 1 });
  });
});
