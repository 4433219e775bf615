import { expect, it } from "vitest";
import { recalledAll } from "../../src/cache/memo.js";
import { mapMemo } from "./map-memo.js";

it("asks for what is not known, and for nothing where all is", async () => {
  const memo = mapMemo();
  const asked: (readonly number[])[] = [];
  const recall = (keys: readonly string[]) =>
    recalledAll(
      memo,
      keys.length,
      (index) => keys[index] ?? "",
      async (missing) => {
        asked.push(missing);
        return missing.map((index) => ({ of: keys[index] }));
      },
    );
  expect(await recall(["a", "b"])).toEqual([{ of: "a" }, { of: "b" }]);
  expect(await recall(["b", "c", "a"])).toEqual([{ of: "b" }, { of: "c" }, { of: "a" }]);
  expect(await recall(["a", "b", "c"])).toEqual([{ of: "a" }, { of: "b" }, { of: "c" }]);
  expect(asked).toEqual([[0, 1], [1]]);
});
