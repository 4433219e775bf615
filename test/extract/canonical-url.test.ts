import { expect, test } from "vitest";
import { canonicalUrl, domainOf } from "../../src/extract/header/source.js";

test.each<[address: string | null | undefined, canonical: string | null]>([
  ["https://post.example/ferry?utm_source=mail&id=3#top", "https://post.example/ferry?id=3"],
  ["https://post.example/ferry?utm_source=mail", "https://post.example/ferry"],
  ["https://post.example/ferry?ref=home&fbclid=x", "https://post.example/ferry"],
  ["https://post.example/ferry?reference=3", "https://post.example/ferry?reference=3"],
  ["https://post.example/?", "https://post.example/"],
  ["http://POST.example:80/ferry", "http://post.example/ferry"],
  ["http://post.example:8080/ferry", "http://post.example:8080/ferry"],
  [" https://post.example/ferry ", "https://post.example/ferry"],
  ["https://post.example/ferry?mkt_tok=NDk&wt_mc=push&s=09&t=9hd", "https://post.example/ferry"],
  ["https://post.example/ferry?at_link_id=9&hsCtaTracking=a&mtm_source=x", "https://post.example/ferry"],
  ["https://post.example/?s=42", "https://post.example/?s=42"],
  ["https://post.example/ferry?s=harbour", "https://post.example/ferry?s=harbour"],
  ["https://post.example/#!/article/551", "https://post.example/#!/article/551"],
  ["https://post.example/#/ferry/7", "https://post.example/#/ferry/7"],
  ["https://post.example/ferry#/", "https://post.example/ferry"],
  // Who names a user may send the reader to another host than the address shows.
  ["https://post.example@evil.example/ferry", null],
  ["https://:secret@post.example/ferry", null],
  ["https://jo:secret@post.example/ferry", null],
  ["ftp://post.example/ferry", null],
  ["mailto:jo@post.example", null],
  ["javascript:alert(1)", null],
  ["no address", null],
  ["", null],
  [null, null],
  [undefined, null],
])("%s -> %s", (address, canonical) => {
  expect(canonicalUrl(address)).toBe(canonical);
});

test.each<[url: string | null, domain: string | null]>([
  ["https://www.post.example/ferry", "post.example"],
  ["https://m.post.example/ferry", "post.example"],
  ["https://amp.post.example/ferry", "post.example"],
  ["https://sport.post.example/ferry", "sport.post.example"],
  ["https://wwwpost.example/ferry", "wwwpost.example"],
  [null, null],
])("domain of %s: %s", (url, domain) => {
  expect(domainOf(url)).toBe(domain);
});
