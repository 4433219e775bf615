/**
 * Articles that nobody writes: each repeats one thing until the file is as long as a build reads. A build has to be done with
 * any of them in about the time that it takes for a long report.
 */

export interface AttackArticle {
  /** What it repeats. */
  readonly what: string;
  /** Ending of its file, which chooses the reader. */
  readonly ending: "txt" | "md" | "html" | "xml" | "json" | "csv" | "eml";
  readonly text: string;
}

/** Endings of the files that repeat one part behind a head. */
type PlainEnding = "txt" | "md" | "html";

/** What stands before the repeated part: without it some readers would take the file for no article. */
const HEADS: Readonly<Record<PlainEnding, string>> = {
  txt: "Bridge falls in Averby\n\nThe bridge fell on Monday, mayor Anna Berg said.\n\n",
  md: "# Bridge falls in Averby\n\nThe bridge fell on Monday, mayor Anna Berg said.\n\n",
  html: "<html><head><title>Bridge falls</title></head><body><h1>Bridge falls</h1><p>The bridge fell on Monday.</p>",
};

/** Parts that are repeated as they are. */
const REPEATED: Readonly<Record<PlainEnding, Readonly<Record<string, string>>>> = {
  txt: {
    "one letter, no end": "a",
    "one word, no sentence ends": "word ",
    "capitals, no end": "A",
    "capitalized words": "Anna ",
    "one name": "Anna Berg met Kai Holm. ",
    initials: "A. B. ",
    abbreviations: "Mr. Dr. ",
    "short sentences": "He said so. ",
    "short lines": "a\n",
    "short paragraphs": "He left.\n\n",
    "empty lines": "\n",
    spaces: " ",
    "spaces that do not break": "\u00a0",
    tabs: "\t",
    points: ".",
    "points and spaces": ". ",
    commas: ", ",
    hyphens: "-",
    "words joined by hyphens": "well-",
    "words joined by apostrophes": "a'",
    underscores: "_",
    "quotation marks that open": "“",
    "quotation marks of one shape": '"',
    "short quotations": "“No,” she said. ",
    "quotations in quotations": "“He said ‘no’ ",
    brackets: "(",
    "closed brackets": "(a) ",
    digits: "1",
    numbers: "12 ",
    "numbers with groups": "1,234.5 million ",
    "number words": "twenty-one hundred and ",
    counts: "12 people were killed and 30 were injured. ",
    sums: "$12 million, €3bn ",
    dates: "On 3 May 2024 and Monday ",
    weekdays: "Monday ",
    months: "May ",
    times: "12:30 ",
    scores: "2-1 ",
    said: "said ",
    speakers: ", said Anna Berg, who said ",
    "according to": "according to the ",
    negations: "not ",
    conjunctions: "and ",
    pronouns: "he ",
    addresses: "https://a.example/b?c=d ",
    "addresses of mail": "a.b@c.example ",
    "lines of furniture": "Read more: https://a.example/\n\n",
    "lines of notices": "© 2024 Bay Herald. All rights reserved.\n\n",
    "lines of lists": "- one\n",
    "lines of stars": "***\n",
    "lines with colons": "Name: value\n",
    "questions and answers": "Q: Why? A: So.\n\n",
    "marks above letters": "e\u0301",
    "marks alone": "\u0301",
    emoji: "👩‍👩‍👧",
    "half a pair": "\ud83d",
    Arabic: "قال الوزير إن ",
    Hebrew: "אמר השר כי ",
    Han: "部长说，",
    Kana: "カタカナ",
    Thai: "ภาษาไทย",
    Cyrillic: "Министр сказал, что ",
    "marks of direction": "\u202e\u202d",
    "width zero": "\u200b",
    zeros: "\u0000",
    replacements: "\ufffd",
    "wrongly decoded": "â€œ",
  },
  md: {
    stars: "*",
    "stars and letters": "*a ",
    "stars around letters": "**a*",
    underscores: "_a ",
    backticks: "`a ",
    brackets: "[",
    "links that do not end": "[a](",
    pictures: "![a](b) ",
    links: "[a](https://a.example/) ",
    definitions: "[a]: https://a.example/\n",
    "quotes in quotes": "> ",
    "lines of quotes": "> a\n",
    "lists in lists": "- ",
    "lines of lists": "1. a\n",
    headings: "# a\n\n",
    "lines under lines": "a\n---\n",
    tables: "|a|b",
    "lines of tables": "|a|b|\n|-|-|\n",
    tags: "<b>",
    "tags that do not end": "<a ",
    comments: "<!--",
    entities: "&amp;",
    backslashes: "\\",
    fences: "```\n",
    "lines of spaces": "    a\n",
    "addresses in angle brackets": "<https://a.example/> ",
  },
  html: {
    paragraphs: "<p>He left.</p>",
    "paragraphs that do not end": "<p>a",
    "boxes in boxes": "<div>",
    "boxes side by side": "<div>a</div>",
    "bold in bold": "<b>",
    "links in paragraphs": '<p><a href="/a">Read this</a></p>',
    "lists in lists": "<ul><li>",
    "rows of a table": "<tr><td>a</td></tr>",
    "tables in tables": "<table><tr><td>",
    comments: "<!-- a -->",
    "comments that do not end": "<!--",
    "tags that do not end": "<a ",
    attributes: ' a="b"',
    entities: "&nbsp;&eacute;",
    breaks: "a<br>",
    scripts: "<script>a</script>",
    styles: "<style>a{}</style>",
    pictures: '<img src="a.jpg" alt="b">',
    figures: "<figure><img src=a><figcaption>b</figcaption></figure>",
    articles: "<article><h2>a</h2><p>b c d.</p></article>",
    "elements of one's own": "<a-b>",
    "drawings in drawings": "<svg><g>",
    ends: "</p>",
    "forms in forms": "<form><input>",
    metadata: '<meta property="og:title" content="a">',
    "structured data": '<script type="application/ld+json">{"@type":"NewsArticle"}</script>',
  },
};

/** Parts of which no two are alike. */
const COUNTED: Readonly<Record<string, (index: number) => string>> = {
  "words of which no two are alike": (index) => `w${index.toString(36)} `,
  "names of which no two are alike": (index) => `Ana${letters(index)} Ber${letters(index * 7)} said so. `,
  "quotations of which no two are alike": (index) => `“It is ${index} to us,” said Kai${letters(index)}. `,
  "quoted words in one sentence": (index) =>
    `It was “${letters(index)}” and “${letters(index + 2)}”, he said, `,
  "counts of which no two are alike": (index) => `Some ${index} people were hurt in Bay${letters(index)}. `,
  "sentences of which no two are alike": (index) =>
    `The ${letters(index)} of ${letters(index * 3)} went to ${letters(index * 11)} on day ${index}.\n\n`,
};

/** A number in letters: 27 is "bb". */
export function letters(index: number): string {
  return [...index.toString(26)]
    .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)))
    .join("");
}

/** @param bytes of each file, in UTF-8, at most */
export function* attackArticles(bytes: number): Generator<AttackArticle> {
  for (const ending of ["txt", "md", "html"] as const)
    for (const [what, part] of Object.entries(REPEATED[ending])) {
      const room = bytes - Buffer.byteLength(HEADS[ending]);
      yield { what, ending, text: HEADS[ending] + part.repeat(Math.floor(room / Buffer.byteLength(part))) };
    }
  for (const [what, partAt] of Object.entries(COUNTED)) {
    let [text, size] = [HEADS.txt, Buffer.byteLength(HEADS.txt)];
    for (let index = 0; size < bytes - 200; index++) {
      const part = partAt(index);
      text += part;
      size += Buffer.byteLength(part);
    }
    yield { what, ending: "txt", text };
  }
}

/** Two reports of one event. */
export interface AttackPair {
  readonly what: string;
  readonly texts: readonly [string, string];
}

/** What both reports begin with, so that they are merged. */
export const SHARED = [
  "Bridge falls in Averby",
  "The old bridge of Averby fell on Monday after a storm, mayor Anna Berg said. Three people were killed and nine were hurt.",
];

const NOUNS = "bridge school road harbour market tower tunnel station church museum".split(" ");
const KEEPERS = "council police minister report inquiry winter ferry doctor worker judge lawyer farmer".split(
  " ",
);
const pick = (words: readonly string[], index: number): string => words[index % words.length] ?? "";
/** "Anberg": letters that begin with a capital. */
const nameOf = (index: number): string => `An${letters(index)}`;

/** Sentences of which neither two of one report nor two of both are alike, but all are nearly. */
const MERGING: Readonly<Record<string, (index: number, report: number) => string>> = {
  "counts that differ": (index, report) =>
    `On Monday ${index + 3} people were killed and ${index + 30 + report} were injured when the bridge at Bay${letters(index % 50)} fell, police said.`,
  "deeds that differ": (index, report) =>
    `Mayor Anna Berg ${["closed", "opened", "sold"][(index + report) % 3]} the bridge of Bay${letters(index % 40)} after the fall of ${letters(index * 3)}.`,
  "quotations that differ": (index, report) =>
    `“The bridge of Bay${letters(index % 40)} was ${letters(index * 7 + report)} and we will build it again,” said mayor Anna Berg.`,
  "names that differ": (index, report) =>
    `Ana${letters(index)} Ber${letters(index * 7 + report)} met Kai${letters(index % 90)} Holm at the bridge of Averby on Monday.`,
  "people of one surname": (index, report) =>
    `“The ${pick(NOUNS, index)} of ${nameOf(index * 3)} must be ${pick(KEEPERS, index + report)} now, and ${pick(KEEPERS, index * 7)} too,” said ${report === 1 && index % 2 === 1 ? "" : `${nameOf(index)} `}Berg.`,
  "speakers by surname": (index, report) =>
    `“We ${pick(KEEPERS, index)} the ${pick(NOUNS, index * 3)} and ${pick(KEEPERS, index * 5 + 1)} it ${nameOf(index)},” said ${report === 1 ? "" : `${nameOf(index * 5)} `}Lindqv${letters(index % 500)}st.`,
  "people with roles and ages": (index, report) =>
    `Fire chief ${nameOf(index)} Ber${letters(index * 7 + report)}, ${20 + ((index + report) % 60)}, was ${pick(["arrested", "charged", "found dead", "found alive", "reported missing"], index + report)} on Monday.`,
  "days that differ": (index, report) =>
    `On ${1 + ((index + report) % 28)} May ${1990 + (index % 40)} the ${pick(NOUNS, index)} of ${nameOf(index)} was ${pick(["closed", "opened", "sold"], index)}.`,
  "one count in one place": (index, report) =>
    `${3 + ((index * 7 + report) % 900)} people were killed and ${index + report} hurt.`,
  "short sentences": (index) =>
    `The ${pick(KEEPERS, index)} left ${pick(NOUNS, index * 7)} ${letters(index % 300)}.`,
  "sentences nearly copied": (index, report) =>
    `The ${pick(KEEPERS, index)} of ${nameOf(index)} ${report === 1 ? "has gone" : "went"} to ${nameOf(index * 3)} and saw the ${report === 1 ? "old " : ""}${pick(NOUNS, index)} there.`,
  "organisations and places": (index, report) =>
    `The ${nameOf(index)} Council sued ${nameOf(index * 7 + report)} Ltd in the ${nameOf(index * 3)} Court, near ${nameOf(index)}ville in Germany.`,
  "one endless sentence": (index, report) =>
    `${nameOf(index)} Ber${letters(index + report)}, ${index} ${pick(NOUNS, index)}s,`,
  "long sentences": (index, report) =>
    `The ${letters(index)} bridge ${["fell", "stood"][(index + report) % 2]} in Averby,${index % 15 === 14 ? " mayor Anna Berg said." : ""}`,
};

/** Parts of `REPEATED` that two reports repeat. */
const REPEATED_BY_TWO = [
  "words joined by hyphens",
  "words joined by apostrophes",
  "points and spaces",
  "short quotations",
  "numbers",
  "dates",
] as const;

/** @param characters of each report, at most */
export function* attackPairs(characters: number): Generator<AttackPair> {
  for (const what of REPEATED_BY_TWO) {
    const part = REPEATED.txt[what] ?? "";
    const [one, other] = ["", "He was there.\n\n"].map((own) => {
      const head = `${SHARED.join("\n\n")}\n\n${own}`;
      return head + part.repeat(Math.floor((characters - head.length) / part.length));
    });
    yield { what, texts: [one ?? "", other ?? ""] };
  }
  for (const [what, sentenceAt] of Object.entries(MERGING)) {
    const reportAt = (report: number): string => {
      let text = SHARED.join("\n\n");
      for (let index = 0; ; index++) {
        const more = (index % 5 === 0 ? "\n\n" : " ") + sentenceAt(index, report);
        if (text.length + more.length > characters) return text;
        text += more;
      }
    };
    yield { what, texts: [reportAt(0), reportAt(1)] };
  }
}
