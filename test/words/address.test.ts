import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Slug } from "../../src/model.js";
import { Addresses, SLUG, SLUG_LENGTH } from "../../src/words/address.js";

describe("an address", () => {
  test.each([
    ["Kremlin: “no miracles” at talks", "kremlin-no-miracles-at-talks"],
    ["Zelenskyy’s envoy & others", "zelenskyys-envoy-and-others"],
    ["U.S. stocks fall 3.5%", "u-s-stocks-fall-3-5"],
    ["Кремль не ждёт чудес", "kreml-ne-zhdyot-chudes"],
    ["<script>alert(1)</script>", "script-alert-1-script"],
  ])("of %j reads %s", (headline, slug) => {
    expect(new Addresses().give(headline, "id")).toBe(slug);
  });

  test.each([["北京冬奥"], ["😀😀"], [""], ["../.."], ["2022"], ["con"], ["index"]])(
    "of %j ends in a hash, as its own words cannot stand alone",
    (headline) => {
      expect(new Addresses().give(headline, "id")).toMatch(/(?:^|-)[0-9a-f]{6}$/);
    },
  );

  test("is cut between words", () => {
    const slug = new Addresses().give("word ".repeat(40), "id");
    expect(slug).toMatch(/^word(?:-word)*$/);
    expect(slug.length).toBeLessThanOrEqual(SLUG_LENGTH);
  });

  test("that is taken is not given", () => {
    const addresses = new Addresses();
    addresses.take("a-headline" as Slug);
    expect(addresses.give("A headline", "id")).toMatch(/^a-headline-[0-9a-f]{6}$/);
  });

  test("is one safe segment, and no two are alike, whatever the words", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("A b", "", "x".repeat(200)))),
        (all) => {
          const addresses = new Addresses();
          const given = all.map((words, index) => addresses.give(words, String(index)));
          expect(new Set(given).size).toBe(given.length);
          for (const slug of given) {
            expect(slug).toMatch(SLUG);
            expect(slug.length).toBeLessThanOrEqual(SLUG_LENGTH);
          }
        },
      ),
    );
  });
});
