/** What a file is: round-ups, live pages, satire, paid posts, walls, stubs and tables found no story of their own and bridge none. */
import { describe, expect, it, test } from "vitest";
import { built, comesToItsStories, type FolderCase, feed, markdown, page, report } from "./folder-stories.js";

const MORNING = "2025-03-11T08:00:00Z";
const NOON = "2025-03-11T12:00:00Z";
const EVENING = "2025-03-11T18:00:00Z";

const cases: readonly FolderCase[] = [
  {
    name: "a newsletter on two events",
    files: {
      "r.md": report(
        "The Daily Digest",
        "Your Tuesday briefing: tunnel, museum, rain",
        MORNING,
        "Good morning. Here is what to know today.",
        "**Tunnel.** The Sorn tunnel is shut for a month after water broke in, the rail office said. Trains go by way of Lund.",
        "**Museum.** Thieves took three bronze masks from the Hald museum on Sunday night. Director Ines Falk put their worth at 2 million crowns.",
      ),
      "a1.md": report(
        "Bay Post",
        "Water breaks into Sorn tunnel",
        MORNING,
        "The rail office shut the Sorn tunnel for a month on Monday after water broke in. Trains go by way of Lund and take 40 minutes longer.",
      ),
      "a2.md": report(
        "Courier",
        "Sorn tunnel closed for four weeks",
        MORNING,
        "No trains will run through the Sorn tunnel until April. The rail office closed it on Monday when water broke in near the northern end.",
      ),
      "b1.md": report(
        "Bay Post",
        "Bronze masks stolen from Hald museum",
        MORNING,
        "Three bronze masks worth 2 million crowns were stolen from the Hald museum on Sunday night, director Ines Falk said.",
      ),
      "b2.md": report(
        "Courier",
        "Thieves empty a case at the Hald museum",
        MORNING,
        "Burglars cut a window of the Hald museum on Sunday night and took three bronze masks, police said. Director Ines Falk called it a heavy loss.",
      ),
    },
    told: ["a1 a2", "b1 b2", "r"],
  },
  {
    name: "a briefing in German",
    files: {
      "r.md": report(
        "Nordkurier",
        "Das Wichtigste in Kürze",
        MORNING,
        "**Tunnel.** Der Sorntunnel ist nach einem Wassereinbruch für einen Monat gesperrt, teilte das Bahnamt mit.",
        "**Museum.** Diebe stahlen am Sonntag drei Bronzemasken aus dem Museum Hald. Direktorin Ines Falk schätzt sie auf 2 Millionen Kronen.",
      ),
      "a1.md": report(
        "Buchtpost",
        "Wasser im Sorntunnel: Sperrung für einen Monat",
        MORNING,
        "Das Bahnamt hat den Sorntunnel am Montag nach einem Wassereinbruch für einen Monat gesperrt. Die Züge fahren über Lund und brauchen 40 Minuten länger.",
      ),
      "b1.md": report(
        "Kurier",
        "Drei Bronzemasken aus Museum Hald gestohlen",
        MORNING,
        "Aus dem Museum Hald sind in der Nacht zum Montag drei Bronzemasken gestohlen worden. Direktorin Ines Falk sprach von einem Schaden von 2 Millionen Kronen.",
      ),
    },
    told: ["a1", "b1", "r"],
  },
  {
    name: "a satire by its address",
    files: {
      "r1.md": report(
        "Bay Post",
        "Kalmor port shut after crane falls",
        MORNING,
        "The port of Kalmor was shut on Tuesday after a crane fell on a quay, operator Halmar said. Nobody was hurt.",
      ),
      "r2.md": report(
        "Courier",
        "Crane falls on quay in Kalmor, port closed",
        MORNING,
        "A crane fell on a quay in Kalmor on Tuesday. The operator, Halmar, closed the port and said nobody had been hurt.",
      ),
      "s.md": markdown(
        {
          title: "Crane at Kalmor port says it only wanted to lie down",
          source: "The Daily Herring",
          date: MORNING,
          url: "https://herring.example/satire/crane",
        },
        "A crane at the port of Kalmor told reporters on Tuesday that it had stood for forty years and only wanted to lie down. Operator Halmar said it would look for younger cranes.",
      ),
    },
    told: ["r1 r2", "s"],
  },
  {
    name: "a paid post",
    files: {
      "r1.md": report(
        "Bay Post",
        "Kalmor port shut after crane falls",
        MORNING,
        "The port of Kalmor was shut on Tuesday after a crane fell on a quay, operator Halmar said. Nobody was hurt.",
      ),
      "r2.md": report(
        "Courier",
        "Crane falls on quay in Kalmor, port closed",
        MORNING,
        "A crane fell on a quay in Kalmor on Tuesday. The operator, Halmar, closed the port and said nobody had been hurt.",
      ),
      "s.md": markdown(
        { title: "Sponsored: Why Liftex cranes never fall", source: "Bay Post", date: MORNING },
        "After a crane fell on a quay in Kalmor on Tuesday, many ask what makes a crane safe. Liftex cranes are tested 400 times. Operator Halmar has ordered two.",
      ),
    },
    told: ["r1 r2", "s"],
  },
  {
    name: "pages that are no article",
    files: {
      "a.html": page("<title>403 Forbidden</title>", "<h1>403 Forbidden</h1><p>nginx</p>"),
      "b.html": page(
        "<title>Just a moment...</title>",
        "<h1>Checking your browser before accessing orre.example</h1><p>This process is automatic. Please allow up to 5 seconds.</p><p>Ray ID: 7a8</p>",
      ),
      "c.html": page(
        "<title>Before you continue</title>",
        "<h1>We value your privacy</h1><p>We and our 842 partners store and access information on a device, such as cookies, and process personal data.</p><button>Accept all</button><button>Reject all</button>",
      ),
      "d.md":
        "# Seite nicht gefunden\n\nDie gewünschte Seite existiert leider nicht oder wurde verschoben.\n",
      "e.txt":
        "Sorry, you have been blocked\n\nYou are unable to access orre.example\n\nWhy have I been blocked? This website is using a security service to protect itself from online attacks.\n",
      "f.html": page(
        "<title>News - Orre Post</title>",
        `<nav><a href="/a">Home</a></nav><main><h1>News</h1>${Array.from({ length: 14 }, (_, i) => `<div><h3><a href="/n/${i}">Headline number ${i} about the town of Orre and its people</a></h3></div>`).join("")}</main>`,
      ),
      "g.md": report(
        "Orre Post",
        "Access denied to beach after oil spill",
        MORNING,
        "The beach of Orre was closed on Tuesday after oil washed ashore. Warden Sue Dahl counted 30 dead birds.",
      ),
      "h.html": page(
        "<title>Log in</title>",
        "<h1>Log in</h1><form><label>Email</label><input><label>Password</label><input type=password></form><p>Forgot your password?</p><p>Don't have an account? Create an account</p>",
      ),
      "i.html": page(
        "<title>Subscribe to read | Orre Times</title>",
        "<h1>Subscribe to unlock this article</h1><p>Try unlimited access</p><p>Only $1 for 4 weeks</p><p>Then $75 per month.</p>",
      ),
    },
    told: ["g"],
  },
  {
    name: "a page cut off by a paywall",
    files: {
      "p.html": page(
        `<title>Harbour of debts | Orre Times</title><meta property="article:published_time" content="2025-03-11T08:00:00Z">`,
        `<article><h1>Harbour of debts</h1><p>When the last ship left Orre in 2009, the town owed eleven million crowns to a bank in Turku. Today it owes nineteen.</p><p>Mayor Tilda Ross does not like to talk of it.</p><div class="paywall"><h2>Continue reading with a subscription</h2><p>4 weeks for only £1.50, then £12.99 a month</p><p>Already a subscriber? Log in</p></div></article>`,
      ),
    },
    told: ["p"],
  },
  {
    name: "a text cut off by a paywall",
    files: {
      "p.txt":
        "Harbour of debts\n\nWhen the last ship left Orre in 2009, the town owed eleven million crowns to a bank in Turku. Today it owes nineteen.\n\nMayor Tilda Ross does not like to talk of it.\n\nThis article is for subscribers only.\nSubscribe now for €2.49 a week\nAlready have an account? Sign in\n",
    },
    told: ["p"],
  },
  {
    name: "a table of results in Markdown",
    files: {
      "t.md": report(
        "Hill Paper",
        "Liberals hold Lower Hill",
        "2025-03-11",
        "The Liberals held Lower Hill in Sunday's vote.",
        "| Party | Votes | Share |\n|---|---|---|\n| Liberals | 4,120 | 38.2% |\n| Union | 3,001 | 27.8% |\n| Greens | 1,411 | 13.1% |",
        "Turnout was 61%, clerk Mary Hill said.",
      ),
    },
    told: ["t"],
  },
  {
    name: "a table of results on a page",
    files: {
      "t.html": page(
        `<title>Liberals hold Lower Hill</title><meta property="article:published_time" content="2025-03-11T08:00:00Z">`,
        `<article><h1>Liberals hold Lower Hill</h1><p>The Liberals held Lower Hill in Sunday's vote, clerk Mary Hill said on Monday.</p><table><tr><th>Party</th><th>Votes</th></tr><tr><td>Liberals</td><td>4,120</td></tr><tr><td>Union</td><td>3,001</td></tr></table><p>Turnout was 61 percent, four points more than in 2021.</p></article>`,
      ),
    },
    told: ["t"],
  },
  {
    name: "two live pages",
    files: {
      "a.md": report(
        "Bay Post",
        "Kalmor port shut after crane falls",
        MORNING,
        "The port of Kalmor was shut on Tuesday after a crane fell on a quay, operator Halmar said. Nobody was hurt. The crane was built in 1974.",
      ),
      "b.md": report(
        "Courier",
        "Crane falls on quay in Kalmor, port closed",
        MORNING,
        "A crane fell on a quay in Kalmor on Tuesday. The operator, Halmar, closed the port and said nobody had been hurt.",
      ),
      "l.txt":
        "Storm Ulla live: roads flooded, crane down in Kalmor\n\n11:40\nThe A4 is open again between Orre and Lund, the road office says.\n\n10:15\nA crane has fallen on a quay in Kalmor. Operator Halmar has closed the port. Nobody was hurt.\n\n08:30\nSchools in Skagen will stay shut on Wednesday, mayor Ole Dahl has said.\n",
      "m.html": page(
        `<title>Storm Ulla: live updates</title><script type="application/ld+json">{"@context":"https://schema.org","@type":"LiveBlogPosting","headline":"Storm Ulla: live updates","datePublished":"2025-03-11T06:00:00Z","publisher":{"@type":"Organization","name":"Arden Live"},"liveBlogUpdate":[{"@type":"BlogPosting","headline":"Road open","datePublished":"2025-03-11T11:40:00Z","articleBody":"The A4 is open again between Orre and Lund, the road office says."},{"@type":"BlogPosting","headline":"Crane down","datePublished":"2025-03-11T10:15:00Z","articleBody":"A crane has fallen on a quay in Kalmor. Operator Halmar has closed the port."}]}</script>`,
        `<main><h1>Storm Ulla: live updates</h1><article><time datetime="2025-03-11T11:40:00Z">11:40</time><h2>Road open</h2><p>The A4 is open again between Orre and Lund, the road office says.</p></article><article><time datetime="2025-03-11T10:15:00Z">10:15</time><h2>Crane down</h2><p>A crane has fallen on a quay in Kalmor. Operator Halmar has closed the port.</p></article></main>`,
      ),
    },
    told: ["a b", "l", "m"],
  },
  {
    name: "a live page in Markdown",
    files: {
      "a.md": report(
        "Bay Post",
        "Lomar mayor Rui Paz resigns",
        MORNING,
        "The mayor of Lomar, Rui Paz, resigned on Tuesday over a contract for road salt. He said he had made a mistake.",
      ),
      "b.md": report(
        "Courier",
        "Road salt affair: Paz steps down in Lomar",
        NOON,
        "Rui Paz is no longer mayor of Lomar. He stepped down on Tuesday because of a contract for road salt that went to his cousin.",
      ),
      "l.md": report(
        "Arden Live",
        "Tuesday live: mayor quits, owl stops port",
        "2025-03-11T13:00:00Z",
        "**12:55**",
        "The lat has gained 0.4 percent against the euro since noon.",
        "**12:10**",
        "Rui Paz has resigned as mayor of Lomar over a contract for road salt.",
        "**11:30**",
        "An owl in a crane has stopped work at the port of Kalmor.",
      ),
    },
    told: ["a b", "l"],
  },
  {
    name: "briefings of three days",
    files: {
      "b.xml": feed(
        "Alder Echo",
        "https://alder.example/",
        [
          ["10", "Mon", "Alder wakes to fog, and the council votes on the tram at ten."],
          ["11", "Tue", "The mill is gone, and bus 9 is late again."],
          ["12", "Wed", "A whale was seen off the pier, and the mayor turns sixty."],
        ].map(([d, w, t]) => ({
          title: "Today in brief",
          link: `https://alder.example/b${d}`,
          date: `${w}, ${d} Mar 2025 06:00:00 GMT`,
          text: `Good morning. ${t}`,
        })),
      ),
    },
    told: ["b#1", "b#2", "b#3"],
  },
  {
    name: "briefings of three days, in German",
    files: {
      "b.xml": feed(
        "Nordkurier",
        "https://nord.example/",
        [
          ["10", "Mon", "Varnau streitet über die Mole, und die Elm führt Niedrigwasser."],
          ["11", "Tue", "Das Museum Hald öffnet wieder, Bus 9 fährt nicht."],
          ["12", "Wed", "Ein Wal schwimmt vor dem Pier, die Bürgermeisterin wird sechzig."],
        ].map(([d, w, t]) => ({
          title: "Der Morgen in Kürze",
          link: `https://nord.example/b${d}`,
          date: `${w}, ${d} Mar 2025 06:00:00 GMT`,
          text: `Guten Morgen. ${t}`,
        })),
      ),
    },
    told: ["b#1", "b#2", "b#3"],
  },
  {
    name: "a live page by its posts",
    files: {
      "l.md": report(
        "Arden Live",
        "Velmar vote: latest updates",
        "2025-03-11T13:00:00Z",
        "**14:20** Okray leaves the chamber without a word.",
        "**13:55** Deputies have removed prime minister Danel Okray by 88 votes to 61.",
        "**13:10** The vote has begun in Port Sanna.",
      ),
      "a.md": report(
        "World Desk",
        "Velmar parliament ousts Okray",
        EVENING,
        "Velmar's parliament voted on Tuesday by 88 to 61 to remove prime minister Danel Okray.",
      ),
    },
    told: ["a", "l"],
  },
  {
    name: "a paid post by its data",
    files: {
      "s.html": page(
        `<title>Why cables last longer | Bay Post</title><meta property="article:published_time" content="${MORNING}"><script type="application/ld+json">{"@type":"AdvertiserContentArticle","headline":"Why cables last longer"}</script>`,
        `<article><h1>Why cables last longer</h1><p>Tornell cables last forty years, tests in Tolna have shown. Chief executive Pia Holm explains why that is good for towns.</p></article>`,
      ),
      "a.md": report(
        "Courier",
        "Tornell cables pass test in Tolna",
        MORNING,
        "Cables by Tornell passed a test of forty years in Tolna, chief executive Pia Holm said on Tuesday.",
      ),
    },
    told: ["a", "s"],
  },
  {
    name: "letters of readers",
    files: {
      "l.md": report(
        "Bay Post",
        "Letters to the editor",
        MORNING,
        "Sir, the crane at Kalmor should have been scrapped in 1990. Halmar slept. Yours, J. Orr, Orsk",
      ),
      "a.md": report(
        "Courier",
        "Crane falls on quay in Kalmor",
        MORNING,
        "A crane fell on a quay in Kalmor on Tuesday. The operator, Halmar, closed the port.",
      ),
    },
    told: ["a", "l"],
  },
];

comesToItsStories(cases);

const caseOf = (name: string) => cases.find((each) => each.name === name)?.files ?? {};

it("keeps what stands before a paywall, and nothing of the offer", async () => {
  for (const name of ["a page cut off by a paywall", "a text cut off by a paywall"]) {
    const { articleOf } = await built(caseOf(name));
    const { kind, sections } = articleOf("p");
    const text = sections.flatMap(({ paragraphs }) =>
      paragraphs.flatMap(({ sentences }) => sentences.map((sentence) => sentence.text)),
    );
    expect([kind, text.at(-1)]).toEqual(["stub", "Mayor Tilda Ross does not like to talk of it."]);
  }
});

it("keeps rows as rows, out of the lead", async () => {
  for (const [name, rows] of [
    ["a table of results in Markdown", 4],
    ["a table of results on a page", 3],
  ] as const) {
    const { articleOf, storyOf } = await built(caseOf(name));
    const paragraphs = articleOf("t").sections.flatMap((section) => section.paragraphs);
    expect(paragraphs.filter(({ kind }) => kind === "row")).toHaveLength(rows);
    expect(
      storyOf("t")
        .lead.map(({ text }) => text)
        .join(),
    ).not.toContain("4,120");
  }
});

it("names the kinds, and tells what is no article", async () => {
  expect((await built(caseOf("a paid post"))).articleOf("s").kind).toBe("paid");
  expect((await built(caseOf("a live page in Markdown"))).articleOf("l").kind).toBe("live");
  const { problems } = await built(caseOf("pages that are no article"));
  expect(problems.filter(({ rule }) => rule === "no-article")).toHaveLength(8);
});

describe("a round-up whose headings say what happened", () => {
  const whole = {
    "a.md": report(
      "Bay Post",
      "Water breaks into Sorn tunnel",
      MORNING,
      "The rail office shut the Sorn tunnel for a month on Monday after water broke in. Trains go by way of Lund and take 40 minutes longer.",
    ),
    "b.md": report(
      "Bay Post",
      "Bronze masks stolen from Hald museum",
      MORNING,
      "Three bronze masks worth 2 million crowns were stolen from the Hald museum on Sunday night, director Ines Falk said.",
    ),
  };
  const tunnel =
    "The Sorn tunnel is shut for a month after water broke in, the rail office said. Trains go by way of Lund.";
  const masks =
    "Thieves took three bronze masks from the Hald museum on Sunday night. Director Ines Falk put their worth at 2 million crowns.";
  const fields = { title: "Tuesday briefing", source: "The Digest", date: MORNING };

  test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    [
      "in Markdown",
      {
        "r.md": markdown(
          { ...fields, url: "https://digest.example/tuesday" },
          "Good morning. Here is what you need to know today.",
          "## Sorn tunnel shut after water breaks in",
          tunnel,
          "## Thieves take bronze masks from Hald museum",
          masks,
        ),
      },
      ["a r#9", "b r#13"],
    ],
    [
      "on a page, with a rest that is none",
      {
        "r.html": page(
          `<title>Your evening newsletter</title><meta property="article:published_time" content="${NOON}">`,
          `<article><h1>Your evening newsletter</h1><p>Good evening. This is our newsletter on the day that was, written by us for you.</p><h2>Sorn tunnel shut for a month</h2><p>${tunnel}</p><h2>Bronze masks stolen from museum</h2><p>${masks}</p><h2>Weather</h2><p>Rain.</p></article>`,
        ),
      },
      ["a r#3", "b r#7", "r"],
    ],
    [
      "in plain text",
      {
        "r.txt": `News in brief\n\n**Sorn tunnel shut for a month**\n\n${tunnel}\n\n**Masks stolen from Hald museum**\n\n${masks}\n`,
      },
      ["a r#3", "b r#7"],
    ],
    [
      "in a record",
      {
        "r.ndjson": JSON.stringify({
          ...fields,
          id: "tuesday",
          text: `Good morning.\n\n## Sorn tunnel shut for a month\n\n${tunnel}\n\n## Masks stolen from Hald museum\n\n${masks}`,
        }),
      },
      ["a r#1#3", "b r#1#7"],
    ],
  ])("is told by its items %s", async (_, files, told) => {
    const found = await built({ ...whole, ...files });
    expect(found.told).toEqual(told);
    expect(found.unproven).toEqual([]);
    expect(new Set(found.received.articles.map(({ id }) => id)).size).toBe(found.received.articles.length);
  });

  it("stays whole where its headings are those of the house, or lead in", async () => {
    const found = await built({
      ...whole,
      "r.md": markdown(
        fields,
        "Good morning. Here is what you need to know today.",
        "## Transport",
        tunnel,
        "## Crime",
        masks,
      ),
    });
    expect(found.told).toEqual(["a", "b", "r"]);
  });
});
