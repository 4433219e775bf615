/** What miniflux's tests expect: a feed between backquotes, then comparisons of its entries, in one function of Go. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Aspect, Expectation } from "./expectations.js";
import type { FeedCase } from "./feed-sets.js";

const ASPECTS: Readonly<Record<string, Aspect>> = {
  Title: "title",
  URL: "link",
  Content: "content",
  Author: "author",
  Date: "dates",
};

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

/** @param folder `internal/reader` of miniflux */
export function goCases(folder: string): FeedCase[] {
  const files = (readdirSync(folder, { recursive: true, encoding: "utf8" }) as string[])
    .filter((name) => /^(?:atom|rss|rdf|json)\/\w+_test\.go$/.test(name))
    .sort();
  return files.flatMap((file) => {
    const source = readFileSync(path.join(folder, file), "utf8");
    return source
      .split(/^func /m)
      .slice(1)
      .flatMap((test) => {
        const name = /^\w+/.exec(test)?.[0] ?? "";
        const feed = /data :?= `([^`]*)`/.exec(test)?.[1];
        if (feed === undefined) return [];
        return [{ file: `${file}/${name}`, bytes: Buffer.from(feed), expectations: ofTest(test) }];
      });
  });
}

function ofTest(test: string): Expectation[] {
  const found: Expectation[] = [];
  const expected = literal(/\bexpected := (.{0,400})/.exec(test)?.[1] ?? "");
  for (const [, item, key, written = ""] of test.matchAll(
    /if feed\.Entries\[(\d+)\]\.(Title|URL|Content|Author) != (.{0,2000}?) \{/g,
  )) {
    const value = written === "expected" ? expected : literal(written);
    const aspect = ASPECTS[key ?? ""];
    if (value && aspect)
      for (const one of aspect === "author" ? namesIn(value) : [value])
        found.push({ aspect, item: Number(item), index: 0, value: one });
  }
  const [, item] = /result := feed\.Entries\[(\d+)\]\.Author/.exec(test) ?? [];
  for (const value of item !== undefined && expected ? namesIn(expected) : [])
    found.push({ aspect: "author", item: Number(item), index: 0, value });
  const dates = /time\.Date\((\d+), time\.(\w+), (\d+), (\d+), (\d+), (\d+), 0, time\.UTC\)/g;
  for (const [, year, month = "", ...rest] of /\.Date\.Equal\(/.test(test) ? test.matchAll(dates) : []) {
    const [day, hour, minute, second] = rest.map((part) => (part ?? "").padStart(2, "0"));
    const number = String(MONTHS.indexOf(month) + 1).padStart(2, "0");
    found.push({
      aspect: "dates",
      item: 0,
      index: 0,
      value: `${year}-${number}-${day}T${hour}:${minute}:${second}Z`,
    });
  }
  return found;
}

/** miniflux joins its authors: "Alice, Bob". "by" is no part of a name. */
const namesIn = (written: string): string[] => written.replace(/^by\s/i, "").split(", ");

/** A string of Go, or null. */
function literal(written: string): string | null {
  const [, raw] = /^`([^`]*)`/.exec(written) ?? [];
  if (raw !== undefined) return raw;
  const [double] = /^"(?:[^"\\]|\\.)*"/.exec(written) ?? [];
  return double === undefined ? null : (JSON.parse(double) as string);
}
