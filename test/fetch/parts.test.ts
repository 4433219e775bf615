import { describe, expect, it } from "vitest";
import { isPublic } from "../../src/fetch/address-guard.js";
import { formatState, parseState } from "../../src/fetch/feed-state.js";
import { parseOpml } from "../../src/fetch/opml.js";
import { afterAnswer, afterFailure, afterRefusal } from "../../src/fetch/request-schedule.js";
import { readFeed } from "../../src/read/feed/feed.js";
import { splitFeed } from "../../src/read/feed/separate-items.js";

describe("OPML", () => {
  it("names feeds; its folders, however deep, are topics", () => {
    const text = `<opml version="1.0"><head><title>Mine</title></head><body>
      <outline text="Coast"><outline title="Harbours" text="x"><outline text="Coast Post" type="rss" xmlUrl=" https://coast.example/feed?a=1&amp;b=2 "/></outline></outline>
      <outline xmlUrl="http://bay.example/rss" text="Bay" title=""/>
      <outline xmlUrl="http://bay.example/rss" text="again"/>
      <outline xmlUrl="ftp://old.example/" text="no"/>
      <outline xmlUrl="http://exa mple/feed" text="no"/>
    </body></opml>`;
    expect(parseOpml(text)).toEqual([
      { address: "https://coast.example/feed?a=1&b=2", outlet: "Coast Post", topics: ["Coast", "Harbours"] },
      { address: "http://bay.example/rss", outlet: "Bay", topics: [] },
    ]);
  });

  it.each(["", "<opml><body/></opml>", "not a list", "<rss><channel/></rss>"])(
    "%j names none, and says so",
    (text) => {
      expect(() => parseOpml(text)).toThrow("expected OPML");
    },
  );
});

describe("a feed in pieces", () => {
  const rdf = `<?xml version='1.0' encoding='iso-8859-1'?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="x"><title>Bay</title><link>https://bay.example/</link></channel><item rdf:about="https://bay.example/1"><title>One &amp; only</title><link>https://bay.example/1</link><description>&lt;p&gt;First &lt;b&gt;text&lt;/b&gt;.&lt;/p&gt;</description></item><item><title>Two</title><description><![CDATA[<p>Second.</p>]]></description></item></rdf:RDF>`;

  it("each piece reads as the item did in its feed", () => {
    const whole = readFeed(rdf, "a.xml").documents;
    const pieces = splitFeed(rdf, "a.xml").items.map(({ text }) => readFeed(text, "b.xml"));
    expect(pieces.map(({ problems }) => problems)).toEqual([[], []]);
    expect(pieces.map(({ documents }) => documents.map(({ fields, text }) => [fields, text]))).toEqual(
      whole.map(({ fields, text }) => [[fields, text]]),
    );
  });

  it("is in UTF-8, and closes what it opens", () => {
    const [first] = splitFeed(rdf, "a.xml").items;
    expect(first?.text).toMatch(/^<\?xml version='1.0' encoding="UTF-8"\?>/);
    expect(first?.text.trim().endsWith("</item>\n</rdf:RDF>")).toBe(true);
  });

  it("says what it was labelled with, where the feed does not", () => {
    const labels = { outlet: 'The "Bay" & co', topics: ["A < B"] };
    const [first] = splitFeed(rdf, "a.xml", labels).items;
    const { fields } = readFeed(first?.text ?? "", "b.xml").documents[0] ?? {};
    expect(fields).toMatchObject({ source: labels.outlet, topics: labels.topics });
  });

  it("has its id, and what the feed asks of its readers", () => {
    const feed = `<rss><channel><ttl>90</ttl><skipHours><hour>3</hour><hour>24</hour></skipHours><item><guid> 4711 </guid><title>A</title></item><item><title>B</title></item></channel></rss>`;
    const { items, ttl, skipHours } = splitFeed(feed, "a.xml");
    expect(items.map(({ guid }) => guid)).toEqual(["4711", null]);
    expect([ttl, skipHours]).toEqual([90, [3, 0]]);
  });
});

describe("the next try", () => {
  const now = Date.UTC(2024, 4, 7, 9, 30);
  const minutes = (time: number) => (time - now) / 60_000;

  it.each([
    [1, 15],
    [2, 30],
    [3, 60],
    [7, 960],
    [8, 1440],
    [4000, 1440],
  ])("after %i failures: in %i minutes", (failures, expected) => {
    expect(minutes(afterFailure(now, failures))).toBe(expected);
  });

  it.each<[string | null, number | null, number[], number]>([
    [null, null, [], 0],
    ["max-age=600", null, [], 10],
    ['public, MAX-AGE="600"', 5, [], 10],
    ["max-age=600", 60, [], 60],
    ["no-cache, max-age=600", null, [], 0],
    ["s-max-age=600", null, [], 0],
    ["max-age=99999999", null, [], 1440],
    [null, 99_999, [], 1440],
    [null, null, [9], 30],
    [null, null, [9, 10, 12], 90],
    [null, null, Array.from({ length: 24 }, (_, hour) => hour), 0],
  ])("after cache-control %j, ttl %j, skipHours %j: in %i minutes", (header, ttl, skip, expected) => {
    expect(minutes(afterAnswer(now, header, ttl, skip))).toBe(expected);
  });

  it.each<[string | null, number]>([
    [null, 60],
    ["120", 2],
    ["999999", 1440],
    ["soon", 60],
    ["Tue, 07 May 2024 10:00:00 GMT", 31],
    ["Tue, 07 May 2019 10:00:00 GMT", 0],
  ])("after Retry-After %j: in %i minutes", (header, expected) => {
    expect(minutes(afterRefusal(now, header))).toBe(expected);
  });
});

it.each([
  ["93.184.216.34", true],
  ["2606:2800:220:1::1", true],
  ["127.0.0.1", false],
  ["10.1.2.3", false],
  ["172.16.0.1", false],
  ["192.168.0.1", false],
  ["169.254.169.254", false],
  ["100.64.0.1", false],
  ["0.0.0.0", false],
  ["224.0.0.1", false],
  ["::1", false],
  ["fe80::1", false],
  ["fd00::1", false],
  ["::ffff:10.0.0.1", false],
  ["64:ff9b::a00:1", false],
  ["no address", false],
])("%s is public: %s", (address, expected) => {
  expect(isPublic(address)).toBe(expected);
});

describe("the state file", () => {
  const item = { file: "a/b.xml", hash: "0", at: null, versions: 0 };
  const feed = {
    etag: 'W/"x"',
    lastModified: null,
    nextTry: null,
    failures: 0,
    movedTo: null,
    moves: 0,
    muted: false,
    ttl: null,
    skipHours: [],
  };

  it("is sorted, leaves out what is usual, and reads as it was", () => {
    const state = {
      feeds: {
        "https://b/": { ...feed, items: { z: item, a: item } },
        "https://a/": { ...feed, etag: null, items: {} },
      },
      hosts: {},
    };
    const text = formatState(state);
    expect(text.indexOf("https://a/")).toBeLessThan(text.indexOf("https://b/"));
    expect(text.indexOf('"a"')).toBeLessThan(text.indexOf('"z"'));
    expect(text).not.toContain("muted");
    expect(parseState(text)).toEqual(state);
  });

  it.each(["", "{", "[]", '{"feeds":{"x":{"failures":"many"}}}'])("%j is refused", (text) => {
    expect(() => parseState(text)).toThrow();
  });
});
