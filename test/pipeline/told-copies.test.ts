/** One origin: addresses of one article, copies of one text, takes of an agency, desks and pages of an outlet. */
import { expect, it } from "vitest";
import { built, comesToItsStories, type FolderCase, feed, markdown, page, report } from "./folder-stories.js";

const MORNING = "2025-03-11T08:00:00Z";
const NOON = "2025-03-11T12:00:00Z";
const EVENING = "2025-03-11T18:00:00Z";

const bayNews = (items: string) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Bay News</title><link>https://bay.example/</link>${items}</channel></rss>`;
const RAIN =
  "Rain will spread from the west on Tuesday, with snow above 600 metres and gusts on the coast at night.";

const cases: readonly FolderCase[] = [
  {
    name: "an address with other tracking parameters",
    files: {
      "a.md": markdown(
        {
          title: "Heron colony moves to new pond",
          source: "Lake Mail",
          date: MORNING,
          url: "https://lake.example/n/heron?utm_medium=social&fbclid=AbC",
        },
        "The heron colony of Lake Orre has moved to a new pond, warden Sue Dahl said on Tuesday.",
        "She counted 44 nests.",
      ),
      "b.md": markdown(
        {
          title: "Heron colony moves to new pond",
          source: "Lake Mail",
          date: MORNING,
          url: "https://lake.example/n/heron?gclid=9&cmpid=mail#top",
        },
        "The heron colony of Lake Orre has moved to a new pond, warden Sue Dahl said on Tuesday.",
        "She counted 44 nests.",
      ),
      "c.md": markdown(
        {
          title: "Heron colony moves to new pond",
          source: "Lake Mail",
          date: MORNING,
          url: "http://www.lake.example/n/heron/",
        },
        "The heron colony of Lake Orre has moved to a new pond, warden Sue Dahl said on Tuesday.",
        "She counted 44 nests.",
      ),
    },
    told: ["a"],
  },
  {
    name: "a feed and a saved page of one address",
    files: {
      "a.xml": bayNews(
        `<item><title>Owl nests in crane</title><link>https://bay.example/owl?utm_source=rss&amp;utm_campaign=x</link><pubDate>Tue, 11 Mar 2025 08:00:00 GMT</pubDate><description>An owl has built a nest in the cab of a crane at Kalmor, the port said on Tuesday. Work has stopped.</description></item>`,
      ),
      "b.md": markdown(
        {
          title: "Owl nests in crane",
          source: "Bay News",
          date: MORNING,
          url: "https://bay.example/owl?mc_cid=77&igshid=1",
        },
        "An owl has built a nest in the cab of a crane at Kalmor, the port said on Tuesday. Work has stopped.",
      ),
    },
    told: ["a#1"],
  },
  {
    name: "a page, its AMP copy and the one for print",
    files: {
      "d.html": page(
        `<title>Ferry line ends - The Orre Post</title><meta property="og:site_name" content="The Orre Post"><link rel="canonical" href="https://orre.example/2025/ferry-ends"><link rel="amphtml" href="https://orre.example/2025/ferry-ends/amp"><meta property="article:published_time" content="2025-03-11T08:00:00Z">`,
        `<article><h1>Ferry line ends after 80 years</h1><p>The ferry between Orre and Skagen will stop in May after 80 years, the owner said on Tuesday.</p><p>Captain Leif Moe has steered it since 1991. "It is like losing a leg," he said.</p><p>A bridge is to be built by 2031.</p></article>`,
      ),
      "a.html": page(
        `<title>Ferry line ends</title><link rel="canonical" href="https://orre.example/2025/ferry-ends"><meta property="article:published_time" content="2025-03-11T08:00:00Z">`,
        `<article><h1>Ferry line ends after 80 years</h1><p>The ferry between Orre and Skagen will stop in May after 80 years, the owner said on Tuesday.</p><p>Captain Leif Moe has steered it since 1991. "It is like losing a leg," he said.</p></article>`,
      ),
      "p.md": markdown(
        {
          title: "Ferry line ends after 80 years",
          source: "The Orre Post",
          date: MORNING,
          url: "https://m.orre.example/2025/ferry-ends?print=1",
        },
        "The ferry between Orre and Skagen will stop in May after 80 years, the owner said on Tuesday.",
        'Captain Leif Moe has steered it since 1991. "It is like losing a leg," he said.',
        "A bridge is to be built by 2031.",
      ),
    },
    told: ["d"],
    origins: { d: 1 },
  },
  {
    name: "an AMP copy under a host of its own",
    files: {
      "d.html": page(
        `<title>Owl nests in crane</title><meta property="og:site_name" content="Bay News"><link rel="canonical" href="https://www.bay.example/news/owl.html"><meta property="article:published_time" content="2025-03-11T08:00:00Z">`,
        `<article><h1>Owl nests in crane</h1><p>An owl has built a nest in the cab of a crane at Kalmor, the port said on Tuesday.</p><p>Work has stopped until the young have flown, foreman Jens Lie said.</p></article>`,
      ),
      "m.html": page(
        `<title>Owl nests in crane</title><link rel="canonical" href="https://amp.bay.example/news/owl.amp.html"><meta property="article:published_time" content="2025-03-11T08:00:00Z">`,
        `<article><h1>Owl nests in crane</h1><p>An owl has built a nest in the cab of a crane at Kalmor, the port said on Tuesday.</p></article>`,
      ),
    },
    told: ["d"],
    origins: { d: 1 },
  },
  {
    name: "a column that is labelled in one of two papers",
    files: {
      "a.md": markdown(
        {
          title: "Kommentar: Ein Hafen ohne Plan",
          source: "Nordkurier",
          date: "2025-03-11",
          url: "https://nord.example/a1",
        },
        "Seit Jahren redet der Rat von Varnau über den Hafen, und seit Jahren geschieht dort gar nichts, was man sehen oder betreten könnte. Nun soll ein weiteres Gutachten helfen, als hätte das letzte etwas bewirkt.",
        "Man muss den Mut haben, eine Mole zu bauen oder sie abzureißen. Beides wäre besser als ein Zaun, hinter dem das Holz verfault und die Möwen brüten.",
      ),
      "b.md": markdown(
        {
          title: "Ein Hafen ohne Plan - Nordkurier",
          source: "Nordkurier",
          date: "2025-03-12",
          url: "https://nord.example/2025/hafen",
        },
        "Seit Jahren redet der Rat von Varnau über den Hafen, und seit Jahren geschieht dort gar nichts, was man sehen oder betreten könnte. Nun soll ein weiteres Gutachten helfen, als hätte das letzte etwas bewirkt.",
        "Man muss den Mut haben, eine Mole zu bauen oder sie abzureißen. Beides wäre besser als ein Zaun, hinter dem das Holz verfault und die Möwen brüten.",
      ),
    },
    told: ["a b"],
    origins: { a: 1 },
  },
  {
    name: "a satire that a paper prints without its label",
    files: {
      "a.md": markdown(
        {
          title: "Town hall clock resigns",
          source: "The Weekly Goose",
          date: "2025-03-11",
          topics: "Satire",
        },
        "The town hall clock of Brenmoor announced on Tuesday that it would step down after ninety years of being four minutes late, citing a wish to spend more time.",
        "A spokesman for the bells said that they had seen it coming and would observe a minute of silence, or roughly a minute, as soon as somebody could tell them when.",
      ),
      "b.md": markdown(
        { title: "Town hall clock resigns", source: "Brenmoor Mail", date: "2025-03-11" },
        "The town hall clock of Brenmoor announced on Tuesday that it would step down after ninety years of being four minutes late, citing a wish to spend more time.",
        "A spokesman for the bells said that they had seen it coming and would observe a minute of silence, or roughly a minute, as soon as somebody could tell them when.",
      ),
      "c.md": report(
        "Brenmoor Mail",
        "Brenmoor to repair town hall clock",
        MORNING,
        "The council of Brenmoor will spend 40,000 crowns to repair the clock of the town hall, which has run late for years, mayor Tilda Ross said on Tuesday.",
      ),
    },
    told: ["a b", "c"],
    origins: { a: 1 },
  },
  // 05,
  {
    name: "takes of a German agency, and a paper",
    files: {
      "t1.md": report(
        "dpa",
        "EIL: Explosion in Chemiewerk Ludenau",
        "2025-03-11T08:00:00Z",
        "In einem Chemiewerk in Ludenau hat es am Dienstag eine Explosion gegeben. Das teilte die Feuerwehr mit.",
      ),
      "t2.md": report(
        "dpa",
        "2. Zusammenfassung - Explosion in Chemiewerk Ludenau: drei Verletzte",
        "2025-03-11T10:00:00Z",
        "Bei einer Explosion in einem Chemiewerk in Ludenau sind am Dienstag drei Arbeiter verletzt worden. Das teilte die Feuerwehr mit. Die Anwohner sollen die Fenster geschlossen halten.",
      ),
      "p.md": report(
        "Ludenauer Zeitung",
        "Knall im Chemiewerk: drei Menschen im Krankenhaus",
        "2025-03-11T11:00:00Z",
        "Nach einer Explosion in einem Chemiewerk in Ludenau liegen drei Arbeiter im Krankenhaus. Werkleiter Horst Ammer sprach von einem defekten Ventil.",
      ),
    },
    told: ["p t1 t2"],
    origins: { p: 2 },
  },
  {
    name: "takes with slugs of a wire, and a paper",
    files: {
      "t1.md": report(
        "Newswire",
        "RPT-Port of Kalmor shuts after crane collapse",
        "2025-03-11T08:00:00Z",
        "The port of Kalmor was shut on Tuesday after a crane fell on a quay, its operator Halmar said. Nobody was hurt.",
      ),
      "t2.md": report(
        "Newswire",
        "CORRECTED-UPDATE 3-Port of Kalmor shuts after crane collapse",
        "2025-03-11T11:00:00Z",
        "The port of Kalmor was shut on Tuesday after a crane fell on a quay, its operator Halmar said. Nobody was hurt. Ships were sent to Orsk, 40 kilometres to the south.",
      ),
      "p.md": report(
        "The Kalmor Echo",
        "JUST IN: Crane falls at Kalmor port",
        "2025-03-11T09:00:00Z",
        "A crane has fallen at the port of Kalmor. Operator Halmar closed all quays on Tuesday and said nobody had been hurt.",
      ),
    },
    told: ["p t1 t2"],
    origins: { p: 2 },
  },
  // 08,
  {
    name: "items of an aggregator that name their outlets",
    files: {
      "f.xml": `<?xml version="1.0"?><rss version="2.0"><channel><title>ferry - Find News</title><link>https://find.example/</link><item><title>Ferry line to Skagen ends in May | Orre Post</title><link>https://find.example/r/1</link><pubDate>Tue, 11 Mar 2025 10:00:00 GMT</pubDate><description>The ferry between Orre and Skagen will stop in May, its owner said.</description><source url="https://www.orrepost.example/">Orre Post</source></item><item><title>Skagen builds bridge - The Skagen Times</title><link>https://find.example/r/2</link><pubDate>Sun, 09 Mar 2025 10:00:00 GMT</pubDate><description>A bridge with four lanes will be built at Skagen by 2031, minister Ole Dahl said.</description><source url="https://times.example">The Skagen Times</source></item></channel></rss>`,
    },
    told: ["f#1", "f#2"],
  },
  {
    name: "an aggregator whose own address is another",
    files: {
      "f.xml": `<?xml version="1.0"?><rss version="2.0"><channel><title>"owl" - Finder</title><link>https://finder.example/</link><item><title>Owl stops work at port - Kalmor Echo</title><link>https://finder.example/x/9</link><pubDate>Tue, 11 Mar 2025 10:00:00 GMT</pubDate><description>An owl in a crane has stopped work at the port of Kalmor.</description><source url="https://echo.example">Kalmor Echo</source></item></channel></rss>`,
    },
    told: ["f#1"],
  },
  {
    name: "a release, two papers that print it, and a report",
    files: {
      "r.md": markdown(
        {
          title: "Press release: Arvento to close Tolna plant",
          source: "Arvento newsroom",
          date: "2025-03-11T07:00:00Z",
        },
        "Arvento will close its cable plant in Tolna at the end of September. All 640 employees have been offered posts at other sites of the company.",
        '"This was the hardest decision of my career," said Arvento chief executive Pia Holm. The company will spend 12 million euros on training.',
        "The plant opened in 1971 and made cables for ships and railways.",
      ),
      "p1.md": report(
        "Tolna Gazette",
        "Arvento to close Tolna plant",
        "2025-03-11T09:00:00Z",
        "Arvento will close its cable plant in Tolna at the end of September. All 640 employees have been offered posts at other sites of the company.",
        '"This was the hardest decision of my career," said Arvento chief executive Pia Holm. The company will spend 12 million euros on training.',
        "The plant opened in 1971 and made cables for ships and railways.",
      ),
      "p2.md": report(
        "Evening Star",
        "Cable works in Tolna shuts, 640 jobs hit",
        "2025-03-11T12:00:00Z",
        "Tolna wakes to bad news again, four years after the brewery went.",
        "Arvento will close its cable plant in Tolna at the end of September. All 640 employees have been offered posts at other sites of the company.",
        '"This was the hardest decision of my career," said Arvento chief executive Pia Holm. The company will spend 12 million euros on training.',
        "Shop steward Ivo Brandt was not to be reached.",
      ),
      "p3.md": report(
        "Union Voice",
        "Workers at Arvento's Tolna plant vow to fight closure",
        "2025-03-11T15:00:00Z",
        "Outside the gates of the Arvento works in Tolna some two hundred people gathered on Tuesday. Shop steward Ivo Brandt told them that the union would not accept the closure in September. Nobody he knew wanted to move, he said.",
      ),
    },
    told: ["p1 p2 p3 r"],
    origins: { r: 2 },
  },
  // 10,
  {
    name: "two takes of one agency in two papers",
    files: {
      "a.md": report(
        "Bay Post",
        "Crane falls at Kalmor port",
        MORNING,
        "KALMOR (AP) - A crane fell on a quay at the port of Kalmor on Tuesday and sank a barge, officials said. Nobody was hurt.",
      ),
      "b.md": report(
        "Courier",
        "Barge sinks in Kalmor as crane falls",
        NOON,
        "KALMOR (AP) - A barge sank at the port of Kalmor on Tuesday when a crane toppled over, officials said. The port operator Halmar closed two quays. Nobody was hurt.",
      ),
    },
    told: ["a b"],
    origins: { a: 1 },
  },
  {
    name: "ids in the query of an index page",
    files: {
      "a.md": markdown(
        {
          title: "Choir wins cup",
          source: "Hill Radio",
          date: MORNING,
          url: "https://hill.example/index.php?story=77&utm_source=x",
        },
        "The choir of Hill won a cup at a festival in Turku on Sunday. Conductor Anna Berg wept.",
      ),
      "b.md": markdown(
        {
          title: "Dam to be drained",
          source: "Hill Radio",
          date: MORNING,
          url: "https://hill.example/index.php?story=78",
        },
        "Engineers will drain the Hill dam in April to look at its gates, the water office said.",
      ),
    },
    told: ["a", "b"],
  },
  {
    name: "ids in the query of a view",
    files: {
      "a.md": markdown(
        {
          title: "Owl nests in crane",
          source: "Hill Radio",
          date: MORNING,
          url: "https://hill.example/view?article=5501",
        },
        "An owl has built a nest in a crane at Kalmor, the port said. Work has stopped.",
      ),
      "b.md": markdown(
        {
          title: "Snow blocks pass",
          source: "Hill Radio",
          date: MORNING,
          url: "https://hill.example/view?article=5502",
        },
        "The Hald pass is closed after a metre of snow fell in the night, the road office said.",
      ),
    },
    told: ["a", "b"],
  },
  {
    name: "an article on three pages",
    files: {
      "p1.md": markdown(
        {
          title: "The long road to Skagen",
          source: "Orre Post",
          date: MORNING,
          url: "https://orre.example/long/skagen",
        },
        "The road to Skagen was to be finished in 1998. Engineer Ole Dahl remembers the ribbon, and the scissors that nobody had brought.",
        "Then the money went, first slowly and then in one night, and the asphalt ended in a field of oats.",
        "1 2 3",
        "Next page »",
      ),
      "p2.md": markdown(
        {
          title: "The long road to Skagen - Page 2",
          source: "Orre Post",
          date: MORNING,
          url: "https://orre.example/long/skagen/page/2",
        },
        "By 2004 the oats had given way to birches. A committee came, looked at the birches and asked for a report on birches.",
        "It runs to 311 pages and is kept in a cellar in Turku, where the archive sends you when you ask.",
      ),
      "p3.md": markdown(
        {
          title: "The long road to Skagen",
          source: "Orre Post",
          date: MORNING,
          url: "https://orre.example/long/skagen?page=3",
        },
        "Last spring the machines came back. Nobody had been told, least of all the owner of the field.",
        "Page 3 of 3",
      ),
    },
    told: ["p1 p2 p3"],
    origins: { p1: 1 },
  },
  {
    name: "an article on two pages, in German",
    files: {
      "p1.md": markdown(
        {
          title: "Das lange Warten auf die Brücke",
          source: "Nordkurier",
          date: MORNING,
          url: "https://nord.example/magazin/bruecke",
        },
        "Die Brücke über die Elm sollte 1998 fertig sein. Ingenieur Ole Dahl erinnert sich an das Band und an die Schere, die niemand mitgebracht hatte.",
        "Dann ging das Geld aus, erst langsam und dann in einer Nacht.",
        "Seite 1 von 2",
        "Weiter",
      ),
      "p2.md": markdown(
        {
          title: "Das lange Warten auf die Brücke",
          source: "Nordkurier",
          date: MORNING,
          url: "https://nord.example/magazin/bruecke?seite=2",
        },
        "Im Frühjahr kamen die Maschinen zurück. Niemand hatte Bescheid bekommen, am wenigsten die Besitzerin der Wiese.",
        "Seite 2 von 2",
      ),
    },
    told: ["p1 p2"],
    origins: { p1: 1 },
  },
  {
    name: "two feeds of sections",
    files: {
      "top.xml": feed("Alder Echo - Top stories", "https://alder.example/", [
        {
          title: "Mill burns down",
          link: "https://alder.example/n/mill?ref=top",
          date: "Tue, 11 Mar 2025 08:00:00 GMT",
          text: "The old mill of Alder burned down on Monday night. Nobody was inside, fire chief Paul Reed said.",
        },
        {
          title: "Choir wins cup",
          link: "https://alder.example/n/choir",
          date: "Tue, 11 Mar 2025 07:00:00 GMT",
          text: "The choir of Alder won a cup at a festival in Turku on Sunday.",
        },
      ]),
      "local.xml": feed("Alder Echo | Local", "https://alder.example/local", [
        {
          title: "Mill burns down",
          link: "https://alder.example/n/mill?ref=local",
          date: "Tue, 11 Mar 2025 08:00:00 GMT",
          text: "The old mill of Alder burned down on Monday night. Nobody was inside, fire chief Paul Reed said.",
        },
        {
          title: "Bus 9 late again",
          link: "https://alder.example/n/bus",
          date: "Tue, 11 Mar 2025 06:00:00 GMT",
          text: "Bus 9 was late on eleven days of February, the council found.",
        },
      ]),
    },
    told: ["local#1", "local#2", "top#2"],
    origins: { "local#1": 1 },
  },
  {
    name: "two desks of one outlet in words of their own",
    files: {
      "a.md": markdown(
        {
          title: "Mill burns down in Alder",
          source: "Alder Echo News",
          date: MORNING,
          url: "https://www.alderecho.example/news/mill",
        },
        "The old mill of Alder burned down on Monday night. Nobody was inside, fire chief Paul Reed said.",
      ),
      "b.md": markdown(
        {
          title: "Old mill of Alder lost in fire",
          source: "Alder Echo Business",
          date: "2025-03-11T10:00:00Z",
          url: "https://business.alderecho.example/mill-fire",
        },
        "The fire that destroyed the old mill of Alder on Monday night may cost its owner, Holm & Sons, 3 million crowns. Fire chief Paul Reed said nobody had been inside.",
      ),
    },
    told: ["a b"],
    origins: { a: 1 },
  },
  {
    name: "a feed saved on two days",
    files: {
      "echo/2025-03-10.xml": feed("Alder Echo", "https://alder.example/", [
        {
          title: "Mill burns down",
          link: "https://alder.example/n/mill",
          date: "Mon, 10 Mar 2025 22:00:00 GMT",
          text: "The old mill of Alder burned down on Monday night. One man is missing, fire chief Paul Reed said.",
        },
        {
          title: "Choir wins cup",
          link: "https://alder.example/n/choir",
          date: "Mon, 10 Mar 2025 07:00:00 GMT",
          text: "The choir of Alder won a cup at a festival in Turku on Sunday.",
        },
      ]),
      "echo/2025-03-11.xml": feed("Alder Echo", "https://alder.example/", [
        {
          title: "Mill burns down, nobody hurt",
          link: "https://alder.example/n/mill",
          date: "Mon, 10 Mar 2025 22:00:00 GMT",
          text: "The old mill of Alder burned down on Monday night. Nobody was inside, fire chief Paul Reed said. The man who was thought missing was found at home.",
        },
      ]),
    },
    told: ["echo/2025-03-11#1", "echo/2025-03-10#2"],
  },
  {
    name: "an item with a new address and headline under its old guid",
    files: {
      "2025-03-10.xml": bayNews(
        `<item><title>Fire at mill</title><link>https://bay.example/?p=8</link><guid isPermaLink="false">bay-8</guid><pubDate>Mon, 10 Mar 2025 20:00:00 GMT</pubDate><description>A fire broke out at the mill of Alder on Monday. Two people are missing, chief Paul Reed said.</description></item>`,
      ),
      "2025-03-11.xml": bayNews(
        `<item><title>Mill fire: all found safe</title><link>https://bay.example/mill-fire-all-safe</link><guid isPermaLink="false">bay-8</guid><pubDate>Mon, 10 Mar 2025 20:00:00 GMT</pubDate><description>A fire broke out at the mill of Alder on Monday. The two people who were missing have been found safe, chief Paul Reed said.</description></item>`,
      ),
    },
    told: ["2025-03-11#1"],
  },
  {
    name: "one forecast under four headlines",
    files: Object.fromEntries(
      [
        ["Alder Echo", "Snow on high ground tonight"],
        ["Birch Mail", "Wet and windy Tuesday ahead"],
        ["Cedar Post", "Weather: rain from the west"],
        ["Dorn Times", "Forecast for today"],
      ].map(([outlet = "", title = ""], at) => {
        const site = `https://o${at}.example/`;
        const item = { title, link: `${site}w`, date: "Tue, 11 Mar 2025 06:00:00 GMT", text: RAIN };
        return [`f${at}.xml`, feed(outlet, site, [item])];
      }),
    ),
    told: ["f0#1 f1#1 f2#1 f3#1"],
    origins: { "f0#1": 1 },
  },
  {
    name: "one text under headlines of two towns",
    files: {
      "a.md": report(
        "Alder Echo",
        "Boil water notice lifted in Alder",
        MORNING,
        "The notice to boil water has been lifted after tests came back clear, the water company said on Tuesday. Customers need not do anything.",
      ),
      "b.md": report(
        "Birch Mail",
        "Boil water notice lifted in Birchton",
        MORNING,
        "The notice to boil water has been lifted after tests came back clear, the water company said on Tuesday. Customers need not do anything.",
      ),
    },
    told: ["a", "b"],
  },
  {
    name: "a text of a wire in Italian",
    files: {
      "a.md": report(
        "Il Faro",
        "Crolla una gru nel porto di Calmora",
        MORNING,
        "Una gru è caduta martedì mattina su una banchina del porto di Calmora. Nessuno è rimasto ferito, ha detto la società di gestione Halmar. Le navi sono state dirottate a Orsa, quaranta chilometri più a sud.",
      ),
      "b.md": report(
        "La Costa",
        "Porto di Calmora chiuso per il crollo di una gru",
        MORNING,
        "Una gru è caduta martedì mattina su una banchina del porto di Calmora. Nessuno è rimasto ferito, ha detto la società di gestione Halmar. Le navi sono state dirottate a Orsa, quaranta chilometri più a sud. Il porto riapre mercoledì.",
      ),
      "c.md": report(
        "Il Giorno Nuovo",
        "Biblioteca aperta la domenica",
        MORNING,
        "La biblioteca di Calmora sarà aperta anche la domenica da aprile, ha detto l'assessore Pia Neri martedì.",
      ),
    },
    told: ["a b", "c"],
    origins: { a: 1 },
  },
  {
    name: "a text of a wire in Russian, cut",
    files: {
      "a.md": report(
        "Северный вестник",
        "В порту Кальмора упал кран",
        MORNING,
        "Во вторник утром в порту Кальмора на причал упал кран. Никто не пострадал, сообщил оператор порта компания Халмар. Суда направлены в порт Орск в сорока километрах к югу. Причину выясняет комиссия под руководством инженера Ивана Белова.",
      ),
      "b.md": report(
        "Береговая газета",
        "Кран рухнул на причал, порт закрыт",
        MORNING,
        "Во вторник утром в порту Кальмора на причал упал кран. Никто не пострадал, сообщил оператор порта компания Халмар. Суда направлены в порт Орск в сорока километрах к югу.",
      ),
    },
    told: ["a b"],
    origins: { a: 1 },
  },
  {
    name: "a text of a wire in Polish",
    files: {
      "a.md": report(
        "Kurier Północny",
        "Dźwig runął w porcie Kalmora",
        MORNING,
        "We wtorek rano w porcie Kalmora na nabrzeże runął dźwig. Nikomu nic się nie stało, podał operator portu, firma Halmar. Statki skierowano do Orska, czterdzieści kilometrów na południe.",
      ),
      "b.md": report(
        "Gazeta Brzegowa",
        "Port zamknięty po wypadku",
        MORNING,
        "We wtorek rano w porcie Kalmora na nabrzeże runął dźwig. Nikomu nic się nie stało, podał operator portu, firma Halmar. Statki skierowano do Orska, czterdzieści kilometrów na południe. Komisja bada przyczyny.",
      ),
    },
    told: ["a b"],
    origins: { a: 1 },
  },
  {
    name: "a text of a wire in Greek",
    files: {
      "a.md": report(
        "Η Ακτή",
        "Γερανός έπεσε στο λιμάνι της Κάλμορα",
        MORNING,
        "Ένας γερανός έπεσε το πρωί της Τρίτης σε προβλήτα στο λιμάνι της Κάλμορα. Κανείς δεν τραυματίστηκε, ανακοίνωσε η εταιρεία Χάλμαρ που διαχειρίζεται το λιμάνι. Τα πλοία στάλθηκαν στο Όρσκ, σαράντα χιλιόμετρα νότια.",
      ),
      "b.md": report(
        "Ο Φάρος",
        "Κλειστό το λιμάνι μετά την πτώση γερανού",
        MORNING,
        "Ένας γερανός έπεσε το πρωί της Τρίτης σε προβλήτα στο λιμάνι της Κάλμορα. Κανείς δεν τραυματίστηκε, ανακοίνωσε η εταιρεία Χάλμαρ που διαχειρίζεται το λιμάνι. Τα πλοία στάλθηκαν στο Όρσκ, σαράντα χιλιόμετρα νότια. Η αιτία ερευνάται.",
      ),
    },
    told: ["a b"],
    origins: { a: 1 },
  },
  {
    name: "a wire in two feeds, and a report",
    files: {
      "a.xml": feed("Alder Echo", "https://alder.example/", [
        {
          title: "Ferry hits pier in Orre",
          link: "https://alder.example/1",
          date: "Tue, 11 Mar 2025 08:00:00 GMT",
          text: "ORRE (Reuters) - A ferry hit a pier in Orre on Tuesday and five people were hurt, the coast guard said.",
        },
      ]),
      "b.xml": feed("Birch Mail", "https://birch.example/", [
        {
          title: "Five hurt as ferry strikes pier",
          link: "https://birch.example/1",
          date: "Tue, 11 Mar 2025 08:30:00 GMT",
          text: "ORRE (Reuters) - A ferry hit a pier in Orre on Tuesday and five people were hurt, the coast guard said.",
        },
      ]),
      "c.md": report(
        "Orre Post",
        "Ferry rams pier, five in hospital",
        NOON,
        "Five people are in hospital after the ferry Skagen rammed the pier of Orre on Tuesday morning. Captain Leif Moe spoke of a failed rudder.",
      ),
    },
    told: ["a#1 b#1 c"],
    origins: { c: 2 },
  },
  {
    name: "an article on two saved pages",
    files: {
      "a.html": page(
        `<title>Inside the vault</title><link rel="canonical" href="https://orre.example/f/vault"><meta property="og:site_name" content="Orre Post"><meta property="article:published_time" content="${MORNING}">`,
        `<article><h1>Inside the vault</h1><p>Below the town hall of Orre lies a vault that nobody has opened since 1911. Clerk Ida Voss has the key.</p><p>She keeps it in a biscuit tin.</p><p><a href="/f/vault?page=2">Next page</a></p></article>`,
      ),
      "b.html": page(
        `<title>Inside the vault - Page 2</title><link rel="canonical" href="https://orre.example/f/vault?page=2"><meta property="og:site_name" content="Orre Post"><meta property="article:published_time" content="${MORNING}">`,
        `<article><h1>Inside the vault</h1><p>In April three men from the archive came with lamps. The lock gave way at noon.</p><p>What they found was a biscuit tin.</p></article>`,
      ),
    },
    told: ["a b"],
    origins: { a: 1 },
  },
  {
    name: "an update at one address",
    files: {
      "a.md": markdown(
        {
          title: "Crane falls in Kalmor",
          source: "Kalmor Echo",
          date: MORNING,
          url: "https://echo.example/crane",
        },
        "A crane fell on a quay in Kalmor on Tuesday. It is not known whether anybody was hurt.",
      ),
      "b.md": markdown(
        {
          title: "Crane falls in Kalmor, three hurt",
          source: "Kalmor Echo",
          date: MORNING,
          updated: EVENING,
          url: "https://echo.example/crane",
        },
        "A crane fell on a quay in Kalmor on Tuesday. Three dockers were hurt, the hospital said.",
      ),
    },
    told: ["b"],
  },
];

comesToItsStories(cases);

const caseOf = (name: string) => cases.find((each) => each.name === name)?.files ?? {};

it("shows an address without tracking, and with the id of the article", async () => {
  for (const [name, wanted] of [
    ["an address with other tracking parameters", /^https?:\/\/(?:www\.)?lake\.example\/n\/heron\/?$/],
    ["ids in the query of an index page", /story=7[78]$/],
    ["ids in the query of a view", /article=550[12]$/],
  ] as const)
    for (const { source } of (await built(caseOf(name))).received.articles)
      expect(source.url).toMatch(wanted);
});

it("credits the outlet that an aggregator names, and not the aggregator", async () => {
  const { received } = await built(caseOf("items of an aggregator that name their outlets"));
  expect(received.articles.map(({ source, headline }) => [source.name, headline.text])).toEqual([
    ["Orre Post", "Ferry line to Skagen ends in May"],
    ["The Skagen Times", "Skagen builds bridge"],
  ]);
});

it("takes off the slugs of wires", async () => {
  const { received } = await built(caseOf("takes with slugs of a wire, and a paper"));
  expect(received.articles.map(({ headline }) => headline.text).sort()).toEqual([
    "Crane falls at Kalmor port",
    "Port of Kalmor shuts after crane collapse",
    "Port of Kalmor shuts after crane collapse",
  ]);
});

it("keeps the older text as a version", async () => {
  for (const [name, file] of [
    ["a feed saved on two days", "echo/2025-03-11#1"],
    ["an item with a new address and headline under its old guid", "2025-03-11#1"],
  ] as const)
    expect((await built(caseOf(name))).articleOf(file).versions).toHaveLength(1);
});

it("takes a copy without a label for what it is a copy of", async () => {
  const column = await built(caseOf("a column that is labelled in one of two papers"));
  expect(column.received.articles.map(({ kind }) => kind)).toEqual(["opinion", "opinion"]);
  const satire = await built(caseOf("a satire that a paper prints without its label"));
  expect(satire.articleOf("b").kind).toBe("satire");
});

it("changes one page when an article is received again under one id", async () => {
  const fire = (updated: string, ...text: string[]) => ({
    "a.md": markdown(
      { id: "mill", title: "Two hurt at Alder mill", source: "Alder Echo", date: MORNING, updated },
      ...text,
    ),
  });
  const first = await built(
    fire(MORNING, "Two people were hurt at the mill of Alder on Monday.", "The road is shut."),
  );
  const second = await built(
    fire(
      NOON,
      "Two men were hurt at the mill of Alder on Monday.",
      "The road is shut.",
      "One of them was flown to Lund.",
    ),
    first,
  );
  const [before, after] = [first.storyOf("a"), second.storyOf("a")];
  expect([after.slug, after.id]).toEqual([before.slug, before.id]);
  expect(after.revisions.at(-1)?.changed).toEqual(["mill"]);
});

it("prints no way from page to page", async () => {
  for (const name of ["an article on three pages", "an article on two pages, in German"]) {
    const { received } = await built(caseOf(name));
    const text = JSON.stringify(received.articles.map(({ sections }) => sections));
    expect(text).not.toMatch(/Next page|Page 3|Seite \d|Weiter/);
  }
});

it.each([
  ["two", ["a", "b"]],
  ["three", ["a", "b", "c"]],
])("leads with a sentence once, though %s files without an outlet hold it", async (_, names) => {
  const opening = "The salt pans of Vik want to boil sea water again by 2031.";
  const rest = "Two thirds of their huts are dry already, and the parish wants a stove in each.";
  const file = (name: string) => [
    `${name}.md`,
    markdown({ title: "Salt pans to open", id: name }, `${opening} ${rest}`),
  ];
  const { storyOf, told } = await built(Object.fromEntries(names.map(file)));
  expect(told).toEqual([names.join(" ")]);
  expect(storyOf("a").lead.map(({ text }) => text)).toEqual([opening, rest]);
});
