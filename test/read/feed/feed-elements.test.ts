/** What single elements of an item of XML say: authors, topics, addresses and descriptions. */
import { describe, expect, it } from "vitest";
import { authorsOf, authorsOfFeed, feedTopics } from "../../../src/read/feed/xml-credits.js";
import { addressFrom, imageOf, mediaDescription } from "../../../src/read/feed/xml-media.js";
import { parseXml, type XmlElement, xmlText } from "../../../src/read/xml/xml-tree.js";

function element(inside: string): XmlElement {
  const names = ["dc", "atom", "media", "itunes"];
  const spaces = [
    "http://purl.org/dc/elements/1.1/",
    "http://www.w3.org/2005/Atom",
    "http://search.yahoo.com/mrss/",
    "http://www.itunes.com/dtds/podcast-1.0.dtd",
  ];
  const declared = names.map((name, index) => `xmlns:${name}="${spaces[index]}"`).join(" ");
  const [item] = parseXml(`<item ${declared}>${inside}</item>`).children;
  if (item === undefined || typeof item === "string") throw new Error("no element");
  return item;
}

describe("authors", () => {
  it.each<[inside: string, feed: string, authors: string[] | undefined]>([
    [
      "<dc:creator>Jo Lund</dc:creator><atom:author><atom:name>Jo Lund</atom:name></atom:author>",
      "",
      ["Jo Lund"],
    ],
    ["<dc:creator>jlund</dc:creator><author>Jo Lund</author>", "", ["Jo Lund"]],
    ["", "<dc:creator> </dc:creator>", undefined],
    ["", "<atom:author><atom:name> </atom:name></atom:author><dc:creator>Jo Lund</dc:creator>", ["Jo Lund"]],
    ["", "<dc:creator> Jo Lund </dc:creator>", ["Jo Lund"]],
    ["", "<atom:author>Jo Lund</atom:author>", ["Jo Lund"]],
    [
      "",
      "<atom:author><atom:uri>https://quay.example/</atom:uri></atom:author><dc:creator>Jo Lund</dc:creator>",
      ["Jo Lund"],
    ],
    [
      "<atom:source><atom:author><atom:name> </atom:name></atom:author></atom:source>",
      "<itunes:author>Jo Lund</itunes:author>",
      ["Jo Lund"],
    ],
    ["<media:credit> </media:credit>", "<dc:creator>Jo Lund</dc:creator>", ["Jo Lund"]],
  ])("of %s in %s", (inside, feed, authors) => {
    const logins = new Map([["jlund", "Jo Lund"]]);
    expect(authorsOf(element(inside), authorsOfFeed(element(feed)), logins)).toEqual(authors);
  });
});

describe("topics", () => {
  it.each<[inside: string, topics: string[]]>([
    ['<atom:category term="Opinion: Letters"/>', ["Opinion: Letters"]],
    ['<atom:category term="tag:quay.example,2024:a"/><atom:category term="https://quay.example/a"/>', []],
    ['<atom:category label="Sea" term="sea-news"/>', ["Sea", "sea-news"]],
    ['<itunes:category text="Sport"><itunes:category text="Rowing"/></itunes:category>', ["Sport", "Rowing"]],
    ['<category scheme="http://schemas.google.com/g/2005#kind" term="post"/>', []],
    ["<media:keywords>ships, sea</media:keywords>", ["ships, sea"]],
  ])("of %s", (inside, topics) => {
    expect(feedTopics(element(inside))).toEqual(topics);
  });
});

it("an address of several lines is one address, with or without a scheme", () => {
  for (const address of [
    "//quay.example/a\n  b.jpg",
    "https://quay.example/a\n  b.jpg",
    " //quay.example/ab.jpg ",
  ])
    for (const base of [null, "https://quay.example/feed.xml"])
      expect(addressFrom(address, base)).toBe("https://quay.example/ab.jpg");
});

it.each<[inside: string, image: string | null]>([
  [
    '<itunes:image href=""/><image><url>https://quay.example/a.jpg</url></image>',
    "https://quay.example/a.jpg",
  ],
  [
    '<itunes:image href="https://quay.example/b.jpg"/><image><url>https://quay.example/a.jpg</url></image>',
    "https://quay.example/b.jpg",
  ],
  ['<enclosure medium="" type="" url="https://quay.example/a.jpg"/>', "https://quay.example/a.jpg"],
  ['<enclosure medium="audio" url="https://quay.example/a.jpg"/>', null],
])("the picture of %s", (inside, image) => {
  expect(imageOf(element(inside), null, "")).toBe(image);
});

it.each([
  ['<media:content medium="image" url="https://quay.example/a.jpg"/>', undefined],
  ['<media:content medium="video" url="https://quay.example/a.mp4"/>', "What it shows."],
  ["", "What it shows."],
])("a group of %s is a film only where it is not of pictures alone", (content, description) => {
  const group = `<media:group>${content}<media:description>What it shows.</media:description></media:group>`;
  const found = mediaDescription(element(group));
  expect(found && xmlText(found)).toBe(description);
});
