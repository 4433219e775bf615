import { describe, expect, it } from "vitest";
import { decode } from "../../src/read/decode.js";

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
    ["UTF-32", Buffer.from([0xff, 0xfe, 0, 0, 65, 0, 0, 0])],
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
});
