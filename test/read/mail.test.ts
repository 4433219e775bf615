import { describe, expect, it } from "vitest";
import { defaultConfig } from "../../src/config.js";
import { readerOf } from "../../src/read/bytes/format.js";
import { readFile } from "../../src/read/file.js";
import { decodeWords } from "../../src/read/mail/encoded-words.js";

const STORY = [
  "The pier at Sandvik was shut on Monday after a storm broke its rails, the harbour office said.",
  "Repairs will take a week, and the ferry to Lund sails from the quay until then, engineers told the council.",
  "Nobody was hurt. Two boats were lost, and a third was found on the beach of Skerry Point.",
];
const HEAD = [
  "Received: from mx.example by mail.example; Tue, 7 May 2024 09:15:02 +0200",
  "From: =?utf-8?Q?Ida_B=C3=A4rg?= <ida@skerrymail.example>",
  "To: desk@bay.example",
  "Subject: Fwd: =?UTF-8?B?UGllciBzaHV0IOKAkyBhZnRlciBzdG9ybQ==?=",
  "Date: Tue, 7 May 2024 09:15:00 +0200",
  "Message-ID: <4711@skerrymail.example>",
  "MIME-Version: 1.0",
];
const mail = (...lines: readonly string[]) => [...HEAD, ...lines].join("\r\n");
const read = async (text: string | Buffer, path = "a.eml") =>
  readFile(Buffer.from(text), path, (readerOf(path) as "mail") ?? "text", defaultConfig.limits);
const words = (html: readonly string[]) => html.map((text) => `<p>${text}</p>`).join("");

const EXPECTED = {
  title: "Pier shut – after storm",
  authors: ["Ida Bärg"],
  published: "Tue, 7 May 2024 09:15:00 +0200",
  id: "mid:4711@skerrymail.example",
};

describe("a mail", () => {
  it.each([
    ["of text", mail("Content-Type: text/plain; charset=utf-8", "", ...STORY.flatMap((text) => [text, ""]))],
    [
      "of text and HTML",
      mail(
        'Content-Type: multipart/alternative; boundary="x"',
        "",
        "--x",
        "Content-Type: text/plain; charset=utf-8",
        "Content-Transfer-Encoding: base64",
        "",
        Buffer.from(STORY.join("\n\n")).toString("base64"),
        "--x",
        "Content-Type: text/html; charset=utf-8",
        "",
        `<html><body>${words([...STORY, "Unsubscribe here."])}</body></html>`,
        "--x--",
      ),
    ],
    [
      "of HTML with pictures",
      mail(
        'Content-Type: multipart/related; boundary="y"',
        "",
        "--y",
        "Content-Type: text/html; charset=windows-1252",
        "Content-Transfer-Encoding: quoted-printable",
        "",
        `<html><body><h1>Pier shut</h1>${words(STORY)}</body></html>`.replaceAll("=", "=3D"),
        "--y",
        "Content-Type: image/png",
        "",
        "x",
        "--y--",
      ),
    ],
    ["of HTML alone", mail("Content-Type: text/html", "", `<html><body>${words(STORY)}</body></html>`)],
  ])("%s", async (_, text) => {
    const { documents, problems } = await read(text);
    expect(problems).toEqual([]);
    expect(documents.map(({ fields }) => fields)).toMatchObject([EXPECTED]);
    expect(documents[0]?.blocks.map((block) => block.text).slice(-STORY.length)).toEqual(STORY);
    expect(documents[0]?.foreignFields).toBeUndefined();
  });

  it("is told by its content", async () => {
    const text = mail("Content-Type: text/plain", "", STORY.join("\n\n"));
    const { documents } = await read(text, "a.txt");
    expect(documents[0]?.fields.title).toBe(EXPECTED.title);
  });

  it("of an outlet names it as source, and nobody as author", async () => {
    const text = mail("Content-Type: text/plain", "", STORY.join("\n\n")).replace(
      /^From: .*$/m,
      'From: "The Skerry Mail" <news@skerrymail.example>',
    );
    expect((await read(text)).documents[0]?.fields).toMatchObject({ source: "The Skerry Mail" });
  });

  it("without words is a problem", async () => {
    const { documents, problems } = await read("From: a@b.example\r\nMIME-Version: 1.0\r\n\r\n");
    expect(documents).toEqual([]);
    expect(problems.map(({ rule }) => rule)).toEqual(["empty"]);
  });

  it("is no text with headers that a person wrote", async () => {
    const { documents } = await read(
      `From: The Skerry Mail\nDate: 7 May 2024\n\n${STORY.join("\n\n")}`,
      "a.txt",
    );
    expect(documents[0]?.format).toBe("text");
    expect(documents[0]?.fields.id).toBeUndefined();
  });
});

it.each([
  ["=?iso-8859-1?Q?Br=FCcke?= zu", "Brücke zu"],
  ["=?utf-8?B?UGllcg==?= =?utf-8?B?IHNodXQ=?=", "Pier shut"],
  ["=?nonsense?Q?Pier?=", "=?nonsense?Q?Pier?="],
  ["2 =? 3", "2 =? 3"],
])("decodes %s", (header, expected) => {
  expect(decodeWords(header)).toBe(expected);
});

describe("what a server said of the charset", () => {
  const html = `<html><head><title>Пирс закрыт</title></head><body><article><h1>Пирс закрыт</h1><p>Пирс.</p></article></body></html>`;
  const bytes = Buffer.from(
    [...html].map((letter) => {
      const code = letter.charCodeAt(0);
      return code >= 0x410 && code <= 0x44f ? code - 0x350 : code;
    }),
  );

  it.each([
    ["one answer", "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=windows-1251\r\n\r\n"],
    ["HTTP/2", "HTTP/2 200 \ncontent-type: text/html; charset=cp1251\nserver: x\n\n"],
  ])("counts above a page: %s", async (_, head) => {
    const { documents, problems } = await readFile(
      Buffer.concat([Buffer.from(head), bytes]),
      "a.html",
      "html",
      defaultConfig.limits,
    );
    expect(problems).toEqual([]);
    expect(documents[0]?.fields.title).toBe("Пирс закрыт");
  });
});
