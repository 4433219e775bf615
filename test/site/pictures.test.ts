import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { deflateSync } from "node:zlib";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { defaultConfig } from "../../src/config.js";
import { build } from "../../src/library/whole-build.js";
import { inspectPicture, SHARP } from "../../src/site/drawing/picture-codec.js";
import { loadPictures } from "../../src/site/pictures/load-pictures.js";
import { pictureWidths } from "../../src/site/pictures/picture.js";
import { openPicture, storedName } from "../../src/site/pictures/picture-files.js";
import { namedPictures } from "../../src/site/pictures/picture-words.js";
import { sampleArticle } from "./sample.js";

const home = mkdtempSync(path.join(tmpdir(), "newsfold-pictures-"));
afterAll(() => rmSync(home, { recursive: true, force: true }));

let photo: Buffer;
beforeAll(async () => {
  const width = 1500;
  const height = 900;
  const pixels = Buffer.alloc(width * height * 3);
  for (let at = 0; at < pixels.length; at++) pixels[at] = (at * 31 + (at >> 9)) & 0xff;
  photo = await sharp(pixels, { raw: { width, height, channels: 3 } })
    .blur(4)
    .withExif({ IFD0: { Artist: "Secret Camera" } })
    .jpeg()
    .toBuffer();
});

/** A folder of inputs with these files. */
function folderOf(name: string, files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = path.join(home, name);
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), content);
  }
  return folder;
}

const ferry = (image: string) =>
  `---\ntitle: Ferry Aurora runs again\nsource: Bay Post\ndate: 2024-05-07\nimage: ${JSON.stringify(image)}\n---\n` +
  "The ferry Aurora ran again on Tuesday after a week in the yard.\n\nForty walkers crossed at once.\n";
const school =
  "School in Birch opens its doors\n\nThe school in Birch opened on Monday. Ninety pupils came.\n";

async function built(cwd: string, show = true, avif = false) {
  const settings = { site: { title: "Bay", url: "https://bay.example/" }, pictures: { show, avif } };
  const { files, problems, digest } = await build("articles", { cwd, settings });
  const byPath = new Map(files.map((file) => [file.path, file.content]));
  const pictures = [...byPath.keys()].filter((name) => name.startsWith("picture/"));
  return { byPath, pictures, problems: problems.filter(({ rule }) => rule.startsWith("picture")), digest };
}

const pageOf = ({ byPath }: Awaited<ReturnType<typeof built>>, slug: string) =>
  String(byPath.get(`story/${slug}/index.html`));

describe("a picture beside an article", () => {
  let folder: string;
  beforeAll(() => {
    folder = folderOf("beside", {
      "articles/ferry.md": ferry("ferry.jpg"),
      "articles/ferry.jpg": photo,
      "articles/school.txt": school,
    });
  });

  it("is AVIF first where the settings ask for it, with the others for browsers without it", async () => {
    const site = await built(folder, true, true);
    expect(site.problems).toEqual([]);
    expect(site.pictures.map((name) => name.replace(/.*-/, "")).sort()).toEqual(
      ["1280", "640"].flatMap((width) => ["avif", "jpg", "webp"].map((ending) => `${width}.${ending}`)),
    );
    for (const name of site.pictures.filter((one) => one.endsWith(".avif"))) {
      const { width, format, compression } = await sharp(site.byPath.get(name) as Uint8Array).metadata();
      expect([`${width}`, format, compression]).toEqual([/-(\d+)/.exec(name)?.[1], "heif", "av1"]);
    }
    const page = pageOf(site, "ferry-aurora-runs-again");
    const types = [...page.matchAll(/<source type="([^"]*)" srcset="\/picture\//g)].map(([, type]) => type);
    expect(types).toEqual(["image/avif", "image/webp"]);
    expect(page).toMatch(/<img src="\/picture\/[0-9a-f]{16}-1280\.jpg"/);
    expect(pageOf(await built(folder), "ferry-aurora-runs-again")).not.toContain("image/avif");
  });

  it("is shown in two sizes as WebP and JPEG, with its size, and named as the picture of links", async () => {
    const site = await built(folder);
    expect(site.problems).toEqual([]);
    expect(site.pictures.map((name) => name.replace(/[0-9a-f]{16}/, "x")).sort()).toEqual([
      "picture/x-1280.jpg",
      "picture/x-1280.webp",
      "picture/x-640.jpg",
      "picture/x-640.webp",
    ]);
    for (const name of site.pictures) {
      const { width, height, format, exif } = await sharp(site.byPath.get(name) as Uint8Array).metadata();
      expect([width, height]).toEqual(name.includes("640") ? [640, 384] : [1280, 768]);
      expect(name.endsWith(format === "jpeg" ? "jpg" : "webp")).toBe(true);
      expect(exif).toBeUndefined();
    }
    const page = pageOf(site, "ferry-aurora-runs-again");
    expect(page).toMatch(
      /<img src="\/picture\/[0-9a-f]{16}-1280\.jpg"[^>]* width="1280" height="768" alt=""/,
    );
    expect(page).toMatch(/og:image" content="https:\/\/bay\.example\/picture\/[0-9a-f]{16}-1280\.jpg"/);
    expect(page).toContain('loading="lazy"');
    expect(pageOf(site, "school-in-birch-opens-its-doors")).not.toContain('<figure class="picture"');
  });

  it("is the same bytes each time", async () => {
    const [one, two] = [await built(folder), await built(folder)];
    for (const [name, content] of one.byPath)
      expect([name, Buffer.from(two.byPath.get(name) ?? "").equals(Buffer.from(content))]).toEqual([
        name,
        true,
      ]);
  });

  it("is nowhere unless the settings ask for it", async () => {
    const site = await built(folder, false);
    expect(site.pictures).toEqual([]);
    for (const [name, content] of site.byPath)
      if (name.endsWith(".html"))
        expect([name, /class="picture"|picture\//.test(String(content))]).toEqual([name, false]);
  });
});

describe("a picture that cannot be shown costs itself alone", () => {
  /** A PNG that says it has so many pixels, and holds a few bytes. */
  function bomb(width: number, height: number): Buffer {
    const chunk = (type: string, data: Buffer) => {
      const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
      const length = Buffer.alloc(4);
      length.writeUInt32BE(data.length);
      return Buffer.concat([length, body, crc(body)]);
    };
    const head = Buffer.alloc(13);
    head.writeUInt32BE(width, 0);
    head.writeUInt32BE(height, 4);
    head.set([8, 2, 0, 0, 0], 8);
    return Buffer.concat([
      Buffer.from("89504e470d0a1a0a", "hex"),
      chunk("IHDR", head),
      chunk("IDAT", deflateSync(Buffer.alloc(1_000))),
      chunk("IEND", Buffer.alloc(0)),
    ]);
  }

  function crc(bytes: Buffer): Buffer {
    let value = 0xffffffff;
    for (const byte of bytes) {
      value ^= byte;
      for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    }
    const out = Buffer.alloc(4);
    out.writeUInt32BE((value ^ 0xffffffff) >>> 0);
    return out;
  }

  it.each<[string, () => Uint8Array | Promise<Uint8Array>, RegExp]>([
    ["nothing", () => new Uint8Array(), /empty file/],
    [
      "SVG with a script",
      () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>x()</script></svg>'),
      /SVG or HTML/,
    ],
    ["HTML", () => Buffer.from("<!doctype html><title>Not found</title>"), /SVG or HTML/],
    ["text", () => Buffer.from("not found"), /no picture/],
    ["half a JPEG", () => photo.subarray(0, photo.length >> 1), /premature|end of/i],
    ["a head alone", () => photo.subarray(0, 20), /./],
    ["a bomb of pixels", () => bomb(60_000, 60_000), /3600000000|limit|50 million/],
    ["a wide bomb", () => bomb(9_000_000, 10), /./],
    ["a PNG without its pixels", () => bomb(800, 600), /./],
    [
      "a counter of readers",
      () =>
        sharp({ create: { width: 1, height: 1, channels: 3, background: "#fff" } })
          .png()
          .toBuffer(),
      /1 by 1 pixels/,
    ],
    [
      "a logo",
      () =>
        sharp({ create: { width: 239, height: 400, channels: 3, background: "#fff" } })
          .png()
          .toBuffer(),
      /239 by 400/,
    ],
  ])("%s", async (_name, make, fault) => {
    const found = await inspectPicture(await make());
    expect(found).toHaveProperty("fault");
    expect((found as { fault: string }).fault).toMatch(fault);
  });

  it("is taken from the least size on, whatever its format", async () => {
    const base = sharp({ create: { width: 240, height: 140, channels: 3, background: "#345" } });
    for (const bytes of [
      base.clone().png(),
      base.clone().webp(),
      base.clone().gif(),
      base.clone().avif(),
      base.clone().jpeg(),
    ])
      expect(await inspectPicture(await bytes.toBuffer())).toEqual({ width: 240, height: 140 });
  });

  it("is turned as the camera says", async () => {
    const turned = await sharp(photo).withMetadata({ orientation: 6 }).toBuffer();
    expect(await inspectPicture(turned)).toEqual({ width: 900, height: 1500 });
  });

  it("and a problem says which", async () => {
    const folder = folderOf("broken", {
      "articles/ferry.md": ferry("ferry.jpg"),
      "articles/ferry.jpg": photo.subarray(0, 2_000),
      "articles/school.txt": school,
    });
    const site = await built(folder);
    expect(site.pictures).toEqual([]);
    expect(site.digest.stories).toHaveLength(2);
    expect(site.problems.map(({ place, message }) => `${place.path} ${message}`)).toEqual([
      expect.stringMatching(
        /^articles\/ferry\.md Unexpected picture `ferry\.jpg` \(.+\), expected a JPEG, PNG/,
      ),
    ]);
  });
});

it.each([
  ["none.jpg", 1],
  ["https://a.example/none.jpg", 0],
])("%s, which is not there, is %i problem", async (image, count) => {
  const site = await built(folderOf(`absent-${count}`, { "articles/ferry.md": ferry(image) }));
  expect(site.problems).toHaveLength(count);
  expect(site.digest.stories).toHaveLength(1);
});

it("of an address is the file that is stored under it, which is no article", async () => {
  const address = "https://a.example/x.jpg?w=1";
  const site = await build("articles", {
    cwd: folderOf("stored", {
      "articles/ferry.md": ferry(address),
      [`articles/pictures/${storedName(address)}.webp`]: photo,
    }),
    settings: { pictures: { show: true, avif: false } },
  });
  expect(site.problems).toEqual([]);
  expect(site.files.filter((file) => file.path.startsWith("picture/"))).toHaveLength(4);
});

describe("what an article may name", () => {
  const folder = path.join(home, "names");
  const article = path.join(folder, "in/a.md");
  beforeAll(() => {
    folderOf("names", {
      "in/a.md": "",
      "in/my photo.jpg": photo,
      "in/sub/b.jpg": photo,
      "private.jpg": photo,
      [`in/pictures/${storedName("https://a.example/x.jpg?w=1")}.png`]: photo,
      "in/huge.jpg": "",
    });
    symlinkSync(path.join(folder, "private.jpg"), path.join(folder, "in/link.jpg"));
    truncateSync(path.join(folder, "in/huge.jpg"), 50_000_000);
  });

  it.each([
    ["my photo.jpg", "taken"],
    ["my%20photo.jpg?size=2#top", "taken"],
    ["./sub/../sub/b.jpg", "taken"],
    ["https://a.example/x.jpg?w=1", "taken"],
    ["https://a.example/other.jpg", "absent"],
    ["//a.example/x.jpg", "absent"],
    ["none.jpg", "absent"],
    ["", "fault"],
    ["../private.jpg", "fault"],
    ["..%2fprivate.jpg", "fault"],
    ["link.jpg", "fault"],
    ["/etc/passwd", "fault"],
    ["sub", "fault"],
    ["huge.jpg", "fault"],
    ["a.md/x.jpg", "absent"],
    ["file:///etc/passwd", "absent"],
    ["javascript:alert(1)", "absent"],
    ["data:image/png;base64,AAAA", "absent"],
    ["a\u0000b", "absent"],
    [`${"x".repeat(300)}.jpg`, "absent"],
    ["%E0%A4%A.jpg", "absent"],
  ])("%s: %s", (address, expected) => {
    const opened = openPicture(address, article, [path.join(folder, "in")]);
    expect(opened === null ? "absent" : "fault" in opened ? "fault" : "taken").toBe(expected);
  });
});

describe("words about a picture", () => {
  const { article, document } = sampleArticle({ id: "a", headline: "Ferry", paragraphs: [["Words."]] });
  const named = (image: string | null, html: string) =>
    namedPictures({ ...article, image }, document, html).map(({ address, alt, caption, credit }) => [
      address,
      alt,
      caption,
      credit,
    ]);

  it.each<[string, string | null, string, string[][]]>([
    [
      "caption and credit of a figure",
      null,
      '<figure><a><img src="q.jpg" alt="The quay"></a><figcaption>The quay on\n Tuesday. <span class="photo-credit">Ada Berg/Herald</span></figcaption></figure>',
      [["q.jpg", "The quay", "The quay on Tuesday.", "Ada Berg/Herald"]],
    ],
    [
      "none, and none is invented",
      "https://a.example/q.jpg",
      "<p>Words</p>",
      [["https://a.example/q.jpg", "", "", ""]],
    ],
    [
      "those of the same picture under the name of its file",
      "https://a.example/img/Quay.jpg?w=1200",
      '<img src="logo.png" alt="Herald"><img src="page_files/quay.jpg" alt="The quay">',
      [
        ["https://a.example/img/Quay.jpg?w=1200", "The quay", "", ""],
        ["page_files/quay.jpg", "The quay", "", ""],
        ["logo.png", "Herald", "", ""],
      ],
    ],
    [
      "not those that the page has loaded later",
      null,
      '<img src="data:image/gif;base64,R0" alt="x"><img alt="y">',
      [],
    ],
    [
      "no caption that is an article",
      null,
      `<figure><img src="q.jpg"><figcaption>${"Long. ".repeat(100)}</figcaption></figure>`,
      [["q.jpg", "", "", ""]],
    ],
  ])("%s", (_name, image, html, expected) => {
    expect(named(image, html)).toEqual(expected);
  });

  it("are those of Markdown, too", async () => {
    const folder = folderOf("markdown", {
      "articles/ferry.md": `# Ferry Aurora runs again\n\nThe ferry Aurora ran again on Tuesday.\n\n![Aurora at the quay](img/a.png "Photo: Jo Lund")\n`,
      "articles/img/a.png": await sharp(photo).resize(700).png().toBuffer(),
    });
    const site = await built(folder);
    const page = pageOf(site, "ferry-aurora-runs-again");
    expect(page).toContain('alt="Aurora at the quay"');
    expect(page).toContain("<figcaption>Photo: Jo Lund");
    expect(site.pictures.map((name) => name.replace(/.*-/, "")).sort()).toEqual([
      "640.jpg",
      "640.webp",
      "700.jpg",
      "700.webp",
    ]);
  });

  it("cannot be more than words", async () => {
    const folder = folderOf("hostile", {
      "articles/page.html":
        "<!doctype html><title>Ferry Aurora runs again</title><article><h1>Ferry Aurora runs again</h1><figure>" +
        '<img src="a.jpg" alt=\'"><script>alert(1)</script>\'><figcaption>&lt;img src=x onerror=alert(1)&gt;</figcaption></figure>' +
        "<p>The ferry Aurora ran again on Tuesday after a week in the yard.</p></article>",
      "articles/a.jpg": photo,
    });
    const site = await built(folder);
    const page = pageOf(site, "ferry-aurora-runs-again");
    expect(site.pictures).toHaveLength(4);
    expect(page).not.toMatch(/<script>alert|<img src=x/);
  });
});

describe("without sharp", () => {
  it("one problem says what to install", async () => {
    const { problems, pictures } = await loadPictures(
      [],
      [],
      { pictures: { show: true, avif: false } },
      { cwd: home, roots: [], installed: false },
    );
    expect(pictures.size).toBe(0);
    expect(problems.map(({ rule, help }) => `${rule} ${help}`)).toEqual([
      expect.stringContaining(`sharp@${SHARP}`),
    ]);
    const { peerDependencies } = JSON.parse(
      readFileSync(path.resolve(import.meta.dirname, "../../package.json"), "utf8"),
    ) as {
      peerDependencies: Record<string, string>;
    };
    expect(peerDependencies.sharp).toBe(SHARP);
    expect(defaultConfig.pictures.show).toBe(false);
  });
});

it.each([
  [300, [300]],
  [640, [640]],
  [641, [640, 641]],
  [4_000, [640, 1280]],
])("a picture %i wide has the widths %j", (width, expected) => {
  expect(pictureWidths(width)).toEqual(expected);
});
