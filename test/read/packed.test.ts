/** Pages as people save them: compressed, in one message, in a property list, with or without a telling name. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { defaultConfig } from "../../src/config.js";
import { type Reader, readerByContent, readerOf } from "../../src/read/bytes/format.js";
import { unpack } from "../../src/read/bytes/packed.js";
import { readPropertyList } from "../../src/read/bytes/property-list.js";
import { readFile } from "../../src/read/file.js";
import { readInputs } from "../../src/read/inputs.js";

const { limits } = defaultConfig;
const TEXT =
  "The café by the quay of Orrin closes on Monday after eighty years, its owner told the harbour board in a letter.";
const PAGE = `<!doctype html><html><head><meta charset="utf-8"><title>Café by the quay closes</title></head><body><article><h1>Café by the quay closes</h1><p>${TEXT}</p></article></body></html>`;
const ADDRESS = "https://orrinecho.example/cafe";
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A message as Chrome saves: quoted-printable, the page first, a picture after it. */
function message(encoding: "quoted-printable" | "base64", page = PAGE): Uint8Array {
  const quoted = [...utf8(page)]
    .map((byte) =>
      byte === 61 || byte > 126
        ? `=${byte.toString(16).toUpperCase().padStart(2, "0")}`
        : String.fromCharCode(byte),
    )
    .join("")
    .replace(/.{60}(?==|.)/g, (line) => (/=[\dA-F]?$/.test(line) ? line : `${line}=\r\n`));
  const body =
    encoding === "base64" ? Buffer.from(page).toString("base64").replace(/.{76}/g, "$&\r\n") : quoted;
  return utf8(
    [
      "From: <Saved by Blink>",
      `Snapshot-Content-Location: ${ADDRESS}`,
      "Subject: Caf=C3=A9",
      "MIME-Version: 1.0",
      'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="--x--1"',
      "",
      "",
      "----x--1",
      "Content-Type: text/html; charset=utf-8",
      `Content-Transfer-Encoding: ${encoding}`,
      `Content-Location: ${ADDRESS}`,
      "",
      body,
      "----x--1",
      "Content-Type: image/png",
      "Content-Transfer-Encoding: base64",
      "",
      "iVBORw0KGgo=",
      "----x--1--",
      "",
    ].join("\r\n"),
  );
}

/** A property list of one dictionary in another, as Safari saves. */
function webArchive(page: Uint8Array): Uint8Array {
  const ascii = (text: string) => Buffer.concat([head(0x50, text.length), Buffer.from(text, "latin1")]);
  const head = (marker: number, length: number) =>
    length < 15
      ? Buffer.from([marker | length])
      : Buffer.from([marker | 15, 0x11, length >> 8, length & 255]);
  const objects = [
    Buffer.from([0xd1, 1, 2]),
    ascii("WebMainResource"),
    Buffer.from([0xd3, 3, 4, 5, 6, 7, 8]),
    ascii("WebResourceData"),
    ascii("WebResourceURL"),
    ascii("WebResourceTextEncodingName"),
    Buffer.concat([head(0x40, page.length), page]),
    ascii(ADDRESS),
    ascii("UTF-8"),
  ];
  const offsets: number[] = [];
  let at = 8;
  for (const object of objects) {
    offsets.push(at);
    at += object.length;
  }
  const table = Buffer.from(offsets.flatMap((offset) => [offset >> 8, offset & 255]));
  const trailer = Buffer.alloc(32);
  trailer[6] = 2;
  trailer[7] = 1;
  trailer.writeBigUInt64BE(BigInt(objects.length), 8);
  trailer.writeBigUInt64BE(BigInt(at), 24);
  return Buffer.concat([Buffer.from("bplist00"), ...objects, table, trailer]);
}

describe("a saved page is read", () => {
  it.each<[string, string, () => Uint8Array, string | undefined]>([
    ["compressed", "cafe.html.gz", () => gzipSync(PAGE), undefined],
    ["as a message, quoted-printable", "cafe.mhtml", () => message("quoted-printable"), ADDRESS],
    ["as a message, base64", "cafe.mht", () => message("base64"), ADDRESS],
    ["as a message, compressed", "cafe.mhtml.gz", () => gzipSync(message("base64")), ADDRESS],
    ["as a web archive", "cafe.webarchive", () => webArchive(utf8(PAGE)), ADDRESS],
    ["from a script's address", "cafe.php", () => utf8(PAGE), undefined],
    ["without an ending", "cafe", () => utf8(PAGE), undefined],
    ["with a wrong ending", "cafe.txt", () => utf8(PAGE), undefined],
    [
      "below a comment of the browser",
      "cafe.aspx",
      () => utf8(`<!-- saved from url=(0030)${ADDRESS} -->\n${PAGE}`),
      ADDRESS,
    ],
  ])("%s", async (_, name, bytes, url) => {
    const reader = readerOf(name);
    if (reader === null || reader === "companion") throw new Error(`no reader of ${name}`);
    const { documents, problems } = await readFile(bytes(), name, reader, limits);
    expect(problems).toEqual([]);
    expect(documents.map(({ text }) => text)).toEqual([TEXT]);
    expect(documents[0]?.format).toBe("html");
    expect(documents[0]?.fields).toMatchObject({
      title: "Café by the quay closes",
      ...(url === undefined ? {} : { url }),
    });
  });

  it.each<[string, Uint8Array]>([
    ["a compressed file that is cut", gzipSync(PAGE).subarray(0, 60)],
    ["a compressed file of too much", gzipSync(Buffer.alloc(limits.fileBytes + 1, 97))],
    ["a property list that is cut", webArchive(utf8(PAGE)).subarray(0, 200)],
    [
      "a message without a page",
      Buffer.from(
        Buffer.from(message("base64"))
          .toString("latin1")
          .replaceAll("text/html; charset", "text/css; charset"),
        "latin1",
      ),
    ],
  ])("or told: %s", async (_, bytes) => {
    const { documents, problems } = await readFile(bytes, "x.html", "html", limits);
    expect(documents).toEqual([]);
    expect(problems.map(({ rule }) => rule)).toEqual(["archive"]);
  });
});

it("property lists that are not whole give nothing, whatever is broken", () => {
  const whole = webArchive(utf8(PAGE));
  for (let at = 0; at < whole.length; at += 7) {
    const broken = Buffer.from(whole);
    broken[at] = 255 - (broken[at] ?? 0);
    expect(() => readPropertyList(broken)).not.toThrow();
    expect(() => unpack(broken, limits.fileBytes)).not.toThrow();
  }
});

it.each<[string, Reader, Reader]>([
  ["<!DOCTYPE html><html>", "markdown", "html"],
  ["\ufeff<html lang='en'>", "text", "html"],
  ['<?xml version="1.0"?>\n<rss version="2.0">', "html", "feed"],
  ["An <html> tag in a text", "text", "text"],
  ["# Heading", "markdown", "markdown"],
  ["<p>A scrap of a page</p>", "text", "text"],
])("what begins with %j and is named as %s is %s", (text, named, reader) => {
  expect(readerByContent(utf8(text), named)).toBe(reader);
});

describe("a page's folder of parts", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "newsfold-parts-"));
    for (const name of ["Cafe_files", "Other_files"]) await mkdir(path.join(folder, name));
    await writeFile(path.join(folder, "Cafe.html"), PAGE);
    await writeFile(path.join(folder, "Cafe_files/ad.html"), PAGE.replaceAll("Café", "Ad"));
    await writeFile(
      path.join(folder, "Other_files/note.txt"),
      "A note of its own\n\nIt stands in a folder that is no page's.",
    );
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it("is passed over, and a folder of that name without a page is not", async () => {
    const { documents } = await readInputs(["."], { limits, cwd: folder });
    expect(documents.map((document) => document.path)).toEqual(["Cafe.html", "Other_files/note.txt"]);
  });
});
