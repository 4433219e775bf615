import { describe, expect, it } from "vitest";
import { declaredCharset, decodeBytes } from "../../src/read/bytes/charset.js";
import { decode } from "../../src/read/bytes/decoded-text.js";

/** The bytes of a text in a charset: its characters looked up among all sequences of one and two bytes. */
function encoded(text: string, charset: string): Buffer {
  const bytes = new Map<string, number[]>();
  const all = Array.from({ length: 256 }, (_, index) => index);
  for (const a of all) bytes.set(decodeBytes(Uint8Array.of(a), charset), [a]);
  for (const a of all.slice(0x81))
    for (const b of all.slice(0x40)) {
      const character = decodeBytes(Uint8Array.of(a, b), charset);
      if ([...character].length === 1 && !bytes.has(character)) bytes.set(character, [a, b]);
    }
  return Buffer.from([...text].flatMap((character) => bytes.get(character) ?? [0x3f]));
}

const utf16be = (text: string) => Buffer.from(text, "utf16le").swap16();

describe("decode", () => {
  it.each([
    ["UTF-8", Buffer.from("Kyïv’s “air raid”\n")],
    ["UTF-8 with a byte order mark", Buffer.from("\uFEFFKyïv’s “air raid”\n")],
    ["UTF-16 LE with a byte order mark", Buffer.from("\uFEFFKyïv’s “air raid”\n", "utf16le")],
    ["UTF-16 BE with a byte order mark", utf16be("\uFEFFKyïv’s “air raid”\n")],
    ["UTF-16 LE without one", Buffer.from("Kyïv’s “air raid”\n", "utf16le")],
    ["UTF-16 BE without one", utf16be("Kyïv’s “air raid”\n")],
  ])("reads %s", (_name, bytes) => {
    expect(decode(bytes, "a.txt")).toEqual({ text: "Kyïv’s “air raid”\n", problem: null });
  });

  it("reads windows-1252 as such, and says so with the line", () => {
    const bytes = Buffer.from("The mayor said\nit was a \x93d\xe9j\xe0 vu\x94 \x96 for \x80 5", "latin1");
    const { text, problem } = decode(bytes, "a.txt");
    expect(text).toBe("The mayor said\nit was a “déjà vu” – for € 5");
    expect(problem).toMatchObject({ rule: "encoding", place: { path: "a.txt", line: 2 } });
  });

  it("keeps UTF-8 that is cut within a character", () => {
    const bytes = Buffer.concat([Buffer.from("Größe, Maß, "), Buffer.from("ß").subarray(0, 1)]);
    const { text, problem } = decode(bytes, "a.txt");
    expect(text).toBe("Größe, Maß, \uFFFD");
    expect(problem?.rule).toBe("encoding");
  });

  it("believes a declared charset where the bytes are not UTF-8", () => {
    const bytes = Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]);
    expect(decode(bytes, "a.html", "windows-1251").text).toBe("Привет");
    expect(decode(Buffer.from("Привет"), "a.html", "windows-1251").text).toBe("Привет");
    expect(decode(Buffer.from("caf\xe9 and more", "latin1"), "a.html", "no-such-thing").text).toBe(
      "café and more",
    );
  });

  it.each([
    ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
    ["compressed data", Buffer.from(Array.from({ length: 400 }, (_, index) => (index * 151 + 7) % 256 || 1))],
    ["controls", Buffer.from("\u0001\u0002\u0003\u0004\u0005 text")],
  ])("refuses %s", (_name, bytes) => {
    const { text, problem } = decode(bytes, "a.txt");
    expect(text).toBeNull();
    expect(problem).toMatchObject({ rule: "not-text", place: { path: "a.txt" } });
  });

  it("lets a stray control pass", () => {
    expect(decode(Buffer.from("A form feed\f and a stray \u0002 mark"), "a.txt").problem).toBeNull();
  });

  const RUSSIAN = "Мост через реку закрыли на неделю. Грузовики пойдут в объезд, сказал мэр.";
  const JAPANESE = "橋は火曜日から閉鎖されました。修理には一週間かかります。";
  it.each([
    ["windows-1251", RUSSIAN],
    ["koi8-r", RUSSIAN],
    ["windows-1253", "Η γέφυρα έκλεισε την Τρίτη μετά την καταιγίδα και τα φορτηγά περιμένουν."],
    ["shift_jis", JAPANESE],
    ["euc-jp", JAPANESE],
    ["gb18030", "大桥星期二关闭，维修需要一个星期，市长说卡车必须绕行。"],
    ["big5", "大橋星期二關閉，維修需要一個星期，市長說卡車必須繞行。"],
    ["euc-kr", "다리는 화요일에 폐쇄되었다. 수리에는 일주일이 걸린다고 시장이 말했다."],
    ["windows-874", "สะพานถูกปิดในวันอังคารหลังพายุพัดราวสะพานเสียหาย"],
    ["windows-1252", "Le pont est fermé — dès mardi, a déclaré le maire : « c’est décidé »."],
  ])("reads %s as it is declared, and told by its letters where it is not", (charset, text) => {
    const bytes = encoded(`<p>Pier</p> <p>${text}</p>`, charset);
    expect(decode(bytes, "a.html", charset)).toEqual({ text: `<p>Pier</p> <p>${text}</p>`, problem: null });
    const told = decode(bytes, "a.html");
    expect(told.text).toBe(`<p>Pier</p> <p>${text}</p>`);
    expect(told.problem?.rule).toBe("encoding");
  });

  it("decodes as browsers do what calls itself Latin-1", () => {
    const bytes = Buffer.from("\x93It\x92s shut\x94 \x96 \x80 5", "latin1");
    for (const label of ["iso-8859-1", "latin1", "us-ascii", "windows-1252"])
      expect(decode(bytes, "a.xml", label)).toEqual({ text: "“It’s shut” – € 5", problem: null });
    expect(decode(Buffer.from("\xa4 5", "latin1"), "a.xml", "iso-8859-15").text).toBe("€ 5");
  });

  it("reads ISO-2022-JP, which is ASCII bytes alone", () => {
    const bytes = Buffer.concat([
      Buffer.from("<p>\x1b$B"),
      Buffer.from([0x36, 0x36]),
      Buffer.from("\x1b(B</p>"),
    ]);
    expect(decode(bytes, "a.html", "iso-2022-jp")).toEqual({ text: "<p>橋</p>", problem: null });
  });

  it("tells wide charsets by their zeros in any script", () => {
    const text = `<p>${RUSSIAN}</p>`;
    expect(decode(Buffer.from(text, "utf16le"), "a.xml", "utf-16")).toEqual({ text, problem: null });
    expect(decode(utf16be(text), "a.xml", "utf-16")).toEqual({ text, problem: null });
    const utf32 = Buffer.from(
      Uint32Array.from([...text], (character) => character.codePointAt(0) ?? 0).buffer,
    );
    expect(decode(utf32, "a.xml")).toMatchObject({
      text,
      problem: { message: "Unexpected UTF-32, expected UTF-8" },
    });
  });

  it("tells of a charset that does not exist, and guesses", () => {
    const { text, problem } = decode(Buffer.from("Größe"), "a.xml", "utf8mb4");
    expect(text).toBe("Größe");
    expect(problem?.message).toBe("Unexpected charset `utf8mb4`, expected one that exists");
    expect(decode(encoded(RUSSIAN, "koi8-r"), "a.xml", "x-none").text).toBe(RUSSIAN);
  });

  it("drops a stray zero and what is no character", () => {
    expect(
      decode(Buffer.from(`The pier\0 was\u0001 shut on\uffff Monday.${" It was.".repeat(50)}`), "a.txt").text,
    ).toBe(`The pier was shut on Monday.${" It was.".repeat(50)}`);
  });

  it.each([
    ['<?xml version="1.0" encoding="KOI8-R"?>', "KOI8-R"],
    ["\n <?xml version='1.0' encoding='euc-jp'?>", "euc-jp"],
    ['<meta charset="windows-1251">', "windows-1251"],
    ['<meta http-equiv="Content-Type" content="text/html; charset=gbk">', "gbk"],
    [`${"<script>a</script>".repeat(500)}<meta charset=big5>`, "big5"],
    ["<p>charset=big5 is a charset</p>", null],
  ])("finds the declaration in %s", (head, expected) => {
    expect(declaredCharset(Buffer.from(head))).toBe(expected);
  });
});

describe("what a terminal would obey", () => {
  it.each([
    ["colours", "\x1b[31mThe pier\x1b[0m was shut.", "The pier was shut."],
    ["a title", "\x1b]0;owned\x07The pier was shut.", "The pier was shut."],
    ["a link", "\x1b]8;;https://a.example\x1b\\The pier\x1b]8;;\x1b\\ was shut.", "The pier was shut."],
    ["a lone escape", "The pier\x1b was shut.", "The pier was shut."],
  ])("%s is left out", (_, written, expected) => {
    expect(decode(Buffer.from(written), "a.txt").text).toBe(expected);
  });

  it("leaves brackets alone", () => {
    expect(decode(Buffer.from("The [31m] pier"), "a.txt").text).toBe("The [31m] pier");
  });
});
