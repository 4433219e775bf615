/** What is computed from an object is computed once, also where it is null or undefined. */
import { expect, test } from "vitest";
import { remember, rememberAt, rememberPair } from "../../src/structures/object-memo.js";

/** A function that notes what it was asked. */
function asked<Value>(answer: Value) {
  const calls: string[] = [];
  return {
    calls,
    make: (one: { readonly name: string }, other?: number | { readonly name: string }) => {
      calls.push([one.name, typeof other === "object" ? other.name : other].join(" "));
      return answer;
    },
  };
}

const [sea, land] = [{ name: "sea" }, { name: "land" }];

test.each([["a value"], [null], [undefined], [0]])("%s is computed once for each object", (answer) => {
  const { calls, make } = asked(answer);
  const known = remember(make);
  expect([known(sea), known(sea), known(land), known(sea)]).toEqual([answer, answer, answer, answer]);
  expect(calls).toEqual(["sea ", "land "]);
});

test.each([["a value"], [null], [undefined], [0]])(
  "%s is computed once for each place in an object",
  (answer) => {
    const { calls, make } = asked(answer);
    const known = rememberAt(make);
    expect([known(sea, 0), known(sea, -1), known(sea, 0), known(land, 0), known(sea, -1)]).toEqual(
      Array.from({ length: 5 }, () => answer),
    );
    expect(calls).toEqual(["sea 0", "sea -1", "land 0"]);
  },
);

test.each([["a value"], [null], [undefined], [0]])(
  "%s is computed once for two objects in their order",
  (answer) => {
    const { calls, make } = asked(answer);
    const known = rememberPair((one: typeof sea, other: typeof sea) => make(one, other));
    expect([known(sea, land), known(land, sea), known(sea, land)]).toEqual([answer, answer, answer]);
    expect(calls).toEqual(["sea land", "land sea"]);
  },
);
