/** The look that the settings give, without a theme: what is refused, what it prints, what it copies. */
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { contrast } from "../../src/config/contrast.js";
import { PALETTES } from "../../src/config/look.js";
import { readConfig } from "../../src/config.js";
import { lookProblems } from "../../src/site/look-problems.js";
import { renderSite } from "../../src/site/render.js";
import { busy } from "./editions.js";

function settings(text: string, home?: string) {
  const { config, problems } = readConfig(text, "newsfold.yaml");
  if (config === null) throw new Error(problems.map(({ message }) => message).join("\n"));
  return home === undefined ? config : { ...config, home };
}

const refusal = (text: string) =>
  readConfig(text, "newsfold.yaml").problems.map(({ message, place }) => `${place.line}: ${message}`);

function folder(files: Readonly<Record<string, string>>): string {
  const home = mkdtempSync(path.join(tmpdir(), "newsfold-look-"));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(home, name)), { recursive: true });
    writeFileSync(path.join(home, name), text);
  }
  return home;
}

async function rendered(text: string, files: Readonly<Record<string, string>>): Promise<Map<string, string>> {
  const { digest, documents, problems } = busy();
  const made = await renderSite(digest, documents, problems, settings(text, folder(files)), "{}\n");
  return new Map(made.map(({ path: name, content }) => [name, String(content)]));
}

describe("contrast", () => {
  it.each([
    ["#000", "#ffffff", 21],
    ["#777777", "#ffffff", 4.478],
    ["#767676", "#fff", 4.542],
    ["#ffffff", "#ffffff", 1],
  ])("of %s on %s is %d", (a, b, expected) => {
    expect(contrast(a, b)).toBeCloseTo(expected, 2);
    expect(contrast(b, a)).toBe(contrast(a, b));
  });

  it("holds for the palettes that come with newsfold", () => {
    for (const [mode, colors] of Object.entries(PALETTES)) {
      const text = `look: {${mode === "light" ? "colors" : "dark"}: ${JSON.stringify(colors)}}`;
      expect(refusal(text)).toEqual([]);
    }
  });

  it("is a problem with its ratio and line where text cannot be read", () => {
    expect(refusal('look:\n  colors: { soft: "#777777", paper: "#ffffff", panel: "#ffffff" }\n')).toEqual([
      "2: Unexpected value of `look.colors`, expected 4.5:1 at least (WCAG AA) between `soft` (#777777) and `paper` (#ffffff): it is 4.47:1",
      "2: Unexpected value of `look.colors`, expected 4.5:1 at least (WCAG AA) between `soft` (#777777) and `panel` (#ffffff): it is 4.47:1",
    ]);
    expect(refusal('look:\n  colors: { soft: "#767676", paper: "#ffffff", panel: "#ffffff" }\n')).toEqual([]);
    // A dark paper under the ink that is there already.
    expect(refusal('look: {colors: {paper: "#222222"}}').join()).toContain("`ink` (#1b1916)");
  });
});

describe("settings that do not hold", () => {
  it.each([
    ["look: {logo: ../logo.svg}", "`look.logo`, expected the path of a file in `static/`"],
    ["look: {colors: {ink: red}}", "expected a colour like `#1b1916`"],
    ["look: {fonts: {text: 'x; } body { display: none'}}", "`look.fonts.text`"],
    ["look: {navigation: [topic]}", "`look.navigation.0`"],
    ["look: {footer: {links: [{name: x, to: 'javascript:alert(1)'}]}}", "expected an http(s) address"],
    ["look: {head: [{rel: stylesheet, href: https://x.example/}]}", "assets/extra.css"],
    ["look: {colour: {}}", "`look.colour`, expected one of logo, logoAlone, colors"],
  ])("%s", (text, expected) => {
    expect(refusal(text).join("\n")).toContain(expected);
  });
});

describe("a site with a look of its own", () => {
  const text = `
site: {title: Harbour News, base: /sub/}
look:
  logo: logo.svg
  colors: {paper: "#ffffff", ink: "#14213d", accent: "#0b5563"}
  dark: {accent: "#7fd3e0"}
  fonts:
    headings: {family: Harbour Sans, file: fonts/harbour.woff2}
    text: Georgia, serif
  navigation: [archive, {name: About us, to: about/}, {name: Elsewhere, to: "https://else.example/"}]
  footer: {text: By the Society., links: [{name: Write, to: "mailto:a@b.example"}]}
  head: [{rel: me, href: "https://social.example/@harbour"}]
`;
  const files = {
    "static/logo.svg": "<svg/>",
    "static/fonts/harbour.woff2": "font",
    "static/CNAME": "harbour.example\n",
    "static/robots.txt": "theirs",
    "pages/about.md": "# Who we are\n\nWe read *everything*.\n",
    "pages/imprint.md": "---\ntitle: Imprint & contact\n---\n\nThe Society. <script>alert(1)</script>\n",
    "assets/extra.css": ".page { color: rebeccapurple; }\n",
  };
  const site = rendered(text, files);

  it("prints logo, title, menu, footer and links on every page", async () => {
    const home = (await site).get("index.html") ?? "";
    for (const part of [
      '<img class="logo" src="/sub/logo.svg" alt=""> Harbour News</a>',
      '<a href="/sub/about/">About us</a>',
      '<a href="https://else.example/">Elsewhere</a>',
      "By the Society.",
      '<a href="mailto:a@b.example">Write</a>',
      '<a href="/sub/imprint/">Imprint &amp; contact</a>',
      '<link rel="me" href="https://social.example/@harbour">',
      '<meta name="theme-color" content="#ffffff"',
    ])
      expect(home).toContain(part);
    expect(home.match(/<nav aria-label="Sections">[\s\S]*?<\/nav>/)?.[0]).not.toContain("Topics");
  });

  it("has its own icon in the place of newsfold's", async () => {
    const icons = (html = "") =>
      [...html.matchAll(/<link rel="icon" href="([^"]*)"/g)].map(([, href]) => href);
    expect(icons((await site).get("index.html"))[0]).toContain("/sub/assets/icon.");
    const own = await rendered("look: {head: [{rel: icon, href: logo.svg}]}", files);
    expect(icons(own.get("index.html"))).toEqual(["/logo.svg"]);
  });

  it("has the colours, the fonts and the extra style after newsfold's own", async () => {
    const style = [...(await site)].find(([name]) => /^assets\/style\.\w+\.css$/.test(name))?.[1] ?? "";
    const order = ["--measure", "--accent: #0b5563;", "--accent: #7fd3e0;", "rebeccapurple"];
    const places = order.map((part) => style.lastIndexOf(part));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(style).toContain('src: url("../fonts/harbour.woff2") format("woff2");');
    expect(style).toContain('--heading: "Harbour Sans", Georgia, serif;');
  });

  it("copies static files as they are, and lets none stand for what newsfold makes", async () => {
    const made = await site;
    expect(made.get("CNAME")).toBe("harbour.example\n");
    expect(made.get("fonts/harbour.woff2")).toBe("font");
    expect(made.get("robots.txt")).not.toBe("theirs");
  });

  it("makes pages of Markdown, without what would run", async () => {
    const made = await site;
    const imprint = made.get("imprint/index.html") ?? "";
    expect(imprint).toContain("<h1>Imprint &amp; contact</h1>");
    expect(imprint).not.toContain("<script>alert");
    const about = made.get("about/index.html") ?? "";
    expect(about).toContain('<h1>Who we are</h1>\n<div class="text">\n<p>We read <em>everything</em>.</p>');
    expect(about).toContain('<h2 id="digest">About this digest</h2>');
  });
});

describe("files that nothing uses", () => {
  it("are problems, as are files that the look names and that are not there", async () => {
    const home = folder({
      "pages/Impressum.MD": "x",
      "assets/style.css": "x",
      "theme/assets/stlye.css": "x",
      "theme/layouts/page.vto": '{{ include "partials/mine.vto" }}',
      "theme/partials/mine.vto": "x",
    });
    const config = settings("look: {logo: logo.png}\ntheme: theme", home);
    const problems = await lookProblems({ ...config, theme: path.join(home, "theme") });
    expect(problems.map(({ place, rule }) => `${place.path} ${rule}`)).toEqual([
      "theme/assets/stlye.css look-unused",
      "pages/Impressum.MD look-unused",
      "assets/style.css look-unused",
      "newsfold.yaml look-missing",
    ]);
    const html = (await rendered("look: {logo: logo.png}", {})).get("index.html") ?? "";
    expect(html).toContain('<p class="name"><a href="/" aria-current="page">newsfold</a></p>');
    expect(problems[0]?.message).toContain("`assets/style.css`");
    // The folder goes without saying; a slip is seen.
    for (const given of ["static/logo.svg", "logo.png"]) {
      const told = await lookProblems(
        settings(`look: {logo: ${given}}`, folder({ "static/logo.svg": "<svg/>" })),
      );
      expect(told.map(({ message }) => message)).toEqual([
        expect.stringContaining("did you mean `logo.svg`?"),
      ]);
    }
  });
});

describe("a page with no text", () => {
  it("is a problem, and no page and no link", async () => {
    const home = folder({ "pages/empty.md": " \n\n", "pages/imprint.md": "# Imprint\n" });
    const problems = await lookProblems(settings("look: {}", home));
    expect(problems.map(({ place, rule, help }) => [place.path, rule, help === undefined])).toEqual([
      ["pages/empty.md", "look-empty", false],
    ]);
    const made = await rendered("look: {}", { "pages/empty.md": "\n", "pages/imprint.md": "# Imprint\n" });
    expect([made.has("empty/index.html"), made.has("imprint/index.html")]).toEqual([false, true]);
    expect(made.get("index.html")).not.toContain('href="/empty/"');
  });
});

describe("a colour that is none", () => {
  it("is told once, and has no contrast", () => {
    const told = readConfig('look: { colors: { paper: "#ffff" } }', "newsfold.yaml").problems;
    expect(told.map(({ message }) => message)).toEqual([expect.stringContaining("expected a colour like")]);
  });

  it.each<[boolean, string]>([
    [true, 'look:\n  colors: { paper: #ffffff, ink: "#000000" }\n  logo: a.svg'],
    [true, "look:\n  colors: {paper: #fff}\n  logo: a.svg"],
    [true, 'look:\n  colors: { paper: "#ffffff", ink: #000000 }\n  logo: a.svg'],
    [false, 'look:\n  colors: { paper: "#ffffff"\n  logo: a.svg'],
    [false, "look:\n  colors: { # ours\n  logo: a.svg"],
  ])("%s: begins a comment: %s", (hidden, text) => {
    const told = readConfig(text, "newsfold.yaml").problems.map(({ message }) => message);
    expect(told.length).toBeGreaterThan(0);
    expect(told.some((message) => message.includes("write colours in quotation marks"))).toBe(hidden);
  });
});

describe("a wrong value is told where it stands, with what is right", () => {
  it.each<[string, string]>([
    [
      "look:\n  fonts:\n    text: { family: Harbour Sans, flie: fonts/a.woff2 }",
      "3:35 Unexpected `look.fonts.text.flie`, expected one of family, file, italic; did you mean `file`?",
    ],
    ["look:\n  fonts:\n    text: { family: Harbour Sans }", "Unexpected nothing as `look.fonts.text.file`"],
    ["look:\n  fonts:\n    text: 12", "Unexpected 12 as `look.fonts.text`"],
    ["look:\n  navigation:\n    - { nmae: About, to: about/ }", "did you mean `name`?"],
    ["look:\n  navigation: [serach]", "expected one of search, topics"],
    ["look:\n  navigation: [topic]", "sources, days, archive; did you mean `topics`?"],
    ["look:\n  foot: { text: x }", "did you mean `footer`?"],
    ["look:\n  navigation:\n    - { name: Us, to: 'javascript:alert(1)' }", "expected an http(s) address"],
  ])("%s", (text, told) => {
    const problems = readConfig(text, "newsfold.yaml").problems.map(
      ({ place, message }) => `${place.line}:${place.column} ${message}`,
    );
    expect(problems.join("\n")).toContain(told);
  });
});

describe("a page of Markdown", () => {
  const page = async (text: string) =>
    (await rendered("", { "pages/team.md": text })).get("team/index.html") ?? "";

  it("has tables, struck words and addresses", async () => {
    const html = await page(
      "# Team\n\n| Role | Name |\n| --- | --- |\n| Desk | Ann Lund |\n\n~~Old~~ https://bay.example/\n",
    );
    expect(html).toContain("<td>Ann Lund</td>");
    expect(html).toContain("<del>Old</del>");
    expect(html).toContain('<a href="https://bay.example/">');
  });

  it.each<[string, heading: string, title: string, description: string]>([
    ["# Who we are\n\nWe read.\n", "Who we are", "Who we are", "We read."],
    [
      "---\ntitle: Team\ndescription: Who reads.\n---\n\n# Who we are\n\nWe read.\n",
      "Who we are",
      "Team",
      "Who reads.",
    ],
    ["---\ntitle: 'Our team'\n---\n\nWe read.\n", "Our team", "Our team", "We read."],
    ["We read.\n", "Team", "Team", "We read."],
  ])("%j", async (text, heading, title, description) => {
    const html = await page(text);
    expect(html.match(/<h1>.*?<\/h1>/g)).toEqual([`<h1>${heading}</h1>`]);
    expect(html).toContain(`<title>${title}`);
    expect(html).toContain(`<meta name="description" content="${description}">`);
    expect(html).toContain(`<li><a href="/team/">${title}</a></li>`);
  });

  it.each<[string, string[]]>([
    ["# Team\n\nWe <b>read</b>.\n", ["3:4 `<b>`"]],
    ["---\ntitle: Team\n---\n\n# Team\n\n> <p>Lost words.</p>\n", ["7:3 `<p>Lost words.</p>`"]],
    ["# Team\n\n<!-- for us -->\n\n`<b>` is bold.\n", []],
  ])("tells the HTML that is left out: %j", async (text, told) => {
    const problems = await lookProblems(settings("look: {}", folder({ "pages/team.md": text })));
    expect(
      problems.map(({ place, message }) => `${place.line}:${place.column} ${/`.*?`/.exec(message)?.[0]}`),
    ).toEqual(told);
  });

  it.each(["search", "sources", "archive", "story", "article", "assets", "index", "topics", "place"])(
    "cannot have the address of newsfold's own '%s'",
    async (name) => {
      const file = { [`pages/${name}.md`]: "# Ours\n" };
      const problems = await lookProblems(settings("look: {}", folder(file)));
      expect(problems.map(({ place, rule }) => [place.path, rule])).toEqual([
        [`pages/${name}.md`, "look-taken"],
      ]);
      const made = await rendered("", file);
      expect(made.get("index.html")).not.toContain(`href="/${name}/">Ours`);
      expect(made.get(`${name}/index.html`) ?? "").not.toContain("<h1>Ours</h1>");
    },
  );
});

it("no page or file that newsfold makes has an address that a page of the user could have", async () => {
  const made = [...(await rendered("", {})).keys()];
  const first = new Set(made.filter((name) => name.includes("/")).map((name) => name.split("/")[0] ?? ""));
  for (const name of first) {
    if (name === "about") continue;
    const problems = await lookProblems(settings("look: {}", folder({ [`pages/${name}.md`]: "# Ours\n" })));
    expect([name, problems.map(({ rule }) => rule)]).toEqual([name, ["look-taken"]]);
  }
});

describe("files that the look names", () => {
  it("are told with their place and key, and with what was meant", async () => {
    const text =
      "look:\n  logo: logo.png\n  fonts:\n    headings: { family: Open Sans, file: open-sans.woff2 }\n";
    const home = folder({ "static/fonts/open-sans.woff2": "font" });
    const problems = await lookProblems(settings(text, home));
    expect(problems.map(({ place, message }) => `${place.line}:${place.column} ${message}`)).toEqual([
      "2:3 Unexpected `logo.png` as `look.logo`, expected a file of that name in `static/`",
      "4:36 Unexpected `open-sans.woff2` as `look.fonts.headings.file`, expected a file of that name in `static/`; did you mean `fonts/open-sans.woff2`?",
    ]);
  });

  const font = "fonts: {text: {family: Own, file: own}}";
  it.each<[number, string, string[]]>([
    [300_000, "logo: own", []],
    [300_001, "logo: own", ["look-heavy look.logo"]],
    [400_000, font, []],
    [400_001, font, ["look-heavy look.fonts.text.file"]],
  ])("%i bytes of a file as %s", async (bytes, look, told) => {
    const home = folder({ "static/own": "x".repeat(bytes), "assets/extra.css": "}" });
    const problems = await lookProblems(settings(`look: {${look}}`, home));
    const heavy = problems.filter(({ rule }) => rule !== "look-style");
    expect(heavy.map(({ rule, message }) => `${rule} ${/as `(.*?)`/.exec(message)?.[1]}`)).toEqual(told);
    expect(problems.length).toBe(heavy.length + 1);
  });
});

it.each<[string, string]>([
  [
    "site:\n  title: Bergland: Rundblick\n",
    "2:10 Unexpected YAML, expected a valid config: a second `: ` in one line. A value that holds `: ` stands in quotation marks",
  ],
  [
    "logo:logo.svg\nsite: {}\n",
    "1:1 Unexpected YAML, expected a valid config: a line without `: ` between a key and its value",
  ],
  [
    "look:\n\tlogo: a.svg\n",
    "2:1 Unexpected YAML, expected a valid config: Tabs are not allowed as indentation",
  ],
])("tells a slip of the YAML once, with its place: %j", (text, told) => {
  const [first] = readConfig(text, "newsfold.yaml").problems;
  expect(`${first?.place.line}:${first?.place.column} ${first?.message}`).toBe(told);
});
