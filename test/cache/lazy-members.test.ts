import { deserialize, serialize } from "node:v8";
import { describe, expect, it, test } from "vitest";
import { changed, keyOf, madeOf } from "../../src/cache/content-key.js";
import { copyWith, lazyMembers } from "../../src/cache/lazy-members.js";

interface Report {
  readonly id: string;
  readonly words: readonly string[];
  readonly kind: string;
  readonly notes?: readonly string[];
  readonly tree: { readonly leaves: number } | null;
}

const form = lazyMembers<Report>("words", "tree", "notes");
const report: Report = { id: "r1", words: ["mill", "burns"], kind: "report", tree: { leaves: 3 } };

/** As a cache gives it back. */
const stored = (value: Report): Report => form.unpack(deserialize(serialize(form.pack(value))) as object);
/** Names of the members that nobody has read. */
const unread = (value: object) =>
  Object.entries(Object.getOwnPropertyDescriptors(value)).flatMap(([name, { get }]) =>
    get === undefined ? [] : [name],
  );

describe("a stored value", () => {
  test.each([
    ["all members", report],
    ["one more", { ...report, notes: ["late"] }],
    ["null", { ...report, tree: null }],
    ["undefined", { ...report, notes: undefined } as unknown as Report],
    ["another order", { tree: null, kind: "brief", words: [], id: "r2" }],
  ])("has what it had: %s", (_, value) => {
    const back = stored(value);
    expect(back).toStrictEqual(value);
    expect(Object.keys(back)).toEqual(Object.keys(value));
    expect(JSON.stringify(back)).toBe(JSON.stringify(value));
    expect({ ...back }).toStrictEqual(value);
    // As a thread receives it.
    expect(structuredClone(back)).toStrictEqual(value);
    expect(deserialize(serialize(back))).toStrictEqual(value);
  });

  it("reads a member once", () => {
    const back = stored(report);
    expect(back.words).toBe(back.words);
    expect(back.tree).toBe(back.tree);
  });
});

describe("a copy", () => {
  it("leaves unread what is unread, and reads it together with the original", () => {
    const back = stored(report);
    const copy = copyWith(back, { kind: "brief", slug: "mill" });
    expect(unread(copy)).toEqual(["words", "tree"]);
    expect(copy).toStrictEqual({ ...report, kind: "brief", slug: "mill" });
    expect(Object.keys(copy)).toEqual(Object.keys({ ...report, kind: "brief", slug: "mill" }));
    expect(copy.words).toBe(back.words);
    expect(back.kind).toBe("report");
  });

  it("may change an unread member", () => {
    const copy = copyWith(stored(report), { words: ["none"] });
    expect(unread(copy)).toEqual(["tree"]);
    expect(copy).toStrictEqual({ ...report, words: ["none"] });
  });

  it("of an ordinary value is an ordinary one", () => {
    expect(copyWith(report, { kind: "brief" })).toStrictEqual({ ...report, kind: "brief" });
  });

  it("is what `changed` makes, with a key", () => {
    const [one, other] = [madeOf(stored(report), "r"), madeOf({ ...report }, "r")];
    const copy = changed(one, { kind: "brief" });
    expect(unread(copy)).toEqual(["words", "tree"]);
    expect(keyOf(copy)).toBe(keyOf(changed(other, { kind: "brief" })));
  });
});
