/** What a saved page or text is, in forms of other papers: labels above a headline, leaders, walls, newsletters, cut articles. */
import { describe, expect, it, test } from "vitest";
import { kindOfText, readArticles } from "../read/read-article.js";

const POOL = [
  "Councillors in Denholm voted 9 to 4 on Monday to close the lido, which has lost 310,000 dollars since it was mended.",
  "Swimmers packed the gallery and sang. Mayor Joy Ferrante said that she would ask the state for a grant.",
];

const page = (head: string, body: string, language = "en") =>
  `<!doctype html><html lang="${language}"><head>${head}</head><body>${body}</body></html>`;
const article = (above: string, title: string, ...paragraphs: readonly string[]) =>
  `<main><article>${above}<h1>${title}</h1>${paragraphs.map((one) => `<p>${one}</p>`).join("")}</article></main>`;
const note = (title: string, ...paragraphs: readonly string[]) =>
  `---\ntitle: ${JSON.stringify(title)}\nsource: "Denholm Sun"\n---\n${paragraphs.join("\n\n")}\n`;

describe("the kind", () => {
  test.each<[string, string, string]>([
    [
      "a label above the headline",
      page("", article('<p class="label">Sponsored content</p>', "Five pools to love", POOL[0] ?? "")),
      "paid",
    ],
    [
      "the same in German",
      page("", article('<span class="kicker">Anzeige</span>', "Fünf Bäder", POOL[0] ?? ""), "de"),
      "paid",
    ],
    [
      "the label of a banner",
      page("", article('<p class="ad-label">Anzeige</p>', "Lido to close", ...POOL)),
      "report",
    ],
    [
      "a label that names a matter",
      page("", article('<p class="kicker">Lido row</p>', "Lido to close", ...POOL)),
      "report",
    ],
    ["an ad feature", note("Ad feature: five lidos to bet on", ...POOL), "paid"],
    ["an advert in a headline", note("Ad campaign: lido wins prize", ...POOL), "report"],
    [
      "the live page of a section",
      note("Politics live: lido vote, mayor's flat, rail sale", ...POOL),
      "live",
    ],
    ["the live page of one matter", note("Lido vote live: councillors close pool", ...POOL), "report"],
    [
      "a round-up behind its contents",
      note("All the goals, all the gossip: your Saturday round-up", ...POOL),
      "round-up",
    ],
    ["a round-up that is no format", note("Police: Saturday round-up of stray cattle", ...POOL), "report"],
    ["a table of results", note("Premier Division: results and table", ...POOL), "round-up"],
    ["results that are news", note("Pool trust posts results and table of losses", ...POOL), "report"],
    ["a leader", note("The Sun says: Save our lido", "We say it plainly: the nine were wrong."), "opinion"],
    [
      "a leader on a matter",
      note("The Denholm Sun view on lidos", "The nine were wrong, and they know it."),
      "opinion",
    ],
    ["what a minister says", note("The Mayor says: Save our lido", ...POOL), "report"],
    [
      "a review",
      note("Review: 'The Lido' at the Playhouse", "There is too much water in the script."),
      "opinion",
    ],
    [
      "a French column",
      note("Tribune : « Sauvons notre piscine »", "Fermer, c'est fermer un été."),
      "opinion",
    ],
    [
      "an Italian leader",
      note("L'editoriale. La piscina di tutti", "Chiudere è chiudere un'estate."),
      "opinion",
    ],
    [
      "a notice",
      note("For the record", "A story gave the lido vote as 10 to 3. It was 9 to 4."),
      "correction",
    ],
    [
      "a note at the foot",
      note("Lido to become a bath tub", POOL[0] ?? "", "This article is satire."),
      "satire",
    ],
    ["a mark in the title", note("Lido to become a bath tub (satire)", ...POOL), "satire"],
    ["a report on satire", note("Satire is dead, says playwright", ...POOL), "report"],
    [
      "a newsletter that greets",
      note("The Denholm Daily", "Hello, it's Priya with your Monday newsletter.", "The lido is to close."),
      "round-up",
    ],
    [
      "a newsletter that was sent on",
      note("Lido, larks", "The lido is to close.", "Was this email forwarded to you? Sign up here."),
      "round-up",
    ],
    [
      "a greeting below a list of matters",
      note("Ferry sinks; bears raid bakery; vote delayed", "Good evening, and welcome.", ...POOL),
      "round-up",
    ],
    ["a report of two matters", note("Ferry sinks; bears raid bakery", ...POOL), "report"],
    ["pictures", note("The week in pictures", "A lark on Tup Hill.", "Swimmers at the lido."), "gallery"],
    [
      "posts of one sentence",
      note(
        "Lido vote: minute by minute",
        "19:02 The vote is 9 to 4.",
        "18:40 Swimmers are singing.",
        "18:05 It is full.",
      ),
      "live",
    ],
    [
      "posts with headings of their own",
      note(
        "Lido day: follow live",
        "13:52 GMT",
        "Vote at last",
        POOL[0] ?? "",
        "13:10 GMT",
        "Voices from Leith",
        POOL[1] ?? "",
      ),
      "live",
    ],
    [
      "questions in bold",
      page(
        "",
        article(
          "",
          "Joy Ferrante on the lido",
          "The mayor spoke to us.",
          "<strong>Why close it?</strong>",
          "We have no money for a new liner.",
          "<strong>Did you swim there?</strong>",
          "Every summer. I learned to dive from the low board.",
          "<strong>What happens to the site?</strong>",
          "It stays a park. That is in the deed.",
        ),
      ),
      "interview",
    ],
    [
      "an explainer in bold questions",
      page(
        "",
        article(
          "",
          "Lido: what we know",
          "<strong>What happened?</strong>",
          "The council voted to close it.",
          "<strong>Why?</strong>",
          "It loses money, as we reported.",
          "<strong>What is next?</strong>",
          "The site stays a park.",
        ),
      ),
      "report",
    ],
    [
      "a few words of what is not free",
      page(
        '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Lido to close","isAccessibleForFree":false}</script>',
        article("", "Lido to close", POOL[0] ?? ""),
      ),
      "stub",
    ],
  ])("of %s", async (_, text, kind) => {
    expect(await kindOfText(text)).toBe(kind);
  });
});

describe("no article", () => {
  test.each<[string, string, string]>([
    [
      "Nur einen Moment…",
      "sun.example",
      "Bestätigen Sie, dass Sie ein Mensch sind. Dies kann einige Sekunden dauern.",
    ],
    [
      "Zustimmung",
      "Willkommen bei sun.example",
      "Nutzen Sie sun.example mit Werbung und Cookies oder mit dem Pur-Abo.",
    ],
    ["Votre vie privée", "Votre vie privée", "Accepter et continuer. Continuer sans accepter."],
    [
      "Unavailable",
      "451: Unavailable due to legal reasons",
      "You are attempting to access this website from a country of the EEA; therefore access cannot be granted.",
    ],
    [
      "Old",
      "Your browser is not supported",
      "Please update to a modern browser such as Firefox to view this site.",
    ],
    ["Fout", "Welkom", "Wij gebruiken cookies om je ervaring te verbeteren."],
    ["Błąd", "Nie znaleziono strony", "Strona, której szukasz, nie istnieje."],
    ["Error", "Rate limit exceeded", "You have made too many requests in a short time."],
    ["Verify", "Un momento", "Confirma que no eres un robot."],
  ])("is a page called %s", async (title, heading, text) => {
    expect(await kindOfText(page(`<title>${title}</title>`, `<h1>${heading}</h1><p>${text}</p>`))).toBe(
      "no article",
    );
  });

  test.each([
    [
      "Browser maker drops support",
      "The maker of the browser Fox is to drop support for old systems, it said on Monday.",
    ],
    [
      "Pur-Abo: Gericht erlaubt Modell",
      "Das Gericht in Selm hat am Montag das Modell der Zeitung erlaubt, die Lesern Werbung oder Geld abverlangt.",
    ],
  ])("is not what reports on such: %s", async (title, text) => {
    expect(await kindOfText(note(title, text))).toBe("report");
  });
});

describe("a cut article", () => {
  it.each([
    [
      "You've read 3 of 3 free articles this month.",
      "Create an account or subscribe for $4.99/month to continue reading.",
    ],
    [
      "Cet article est réservé aux abonnés.",
      "Abonnez-vous à partir de 5,99 € par mois.",
      "Déjà abonné ? Se connecter",
    ],
    [
      "To read the full story, subscribe today.",
      "Unlimited digital access: $12 every 4 weeks.",
      "Existing subscriber? Log in now",
    ],
  ])("keeps no word of its offer: %s", async (...offer) => {
    const { articles } = await readArticles(
      Buffer.from(note("Lido to close", ...POOL, ...offer)),
      "a.md",
      "markdown",
    );
    expect(articles).toMatchObject([{ kind: "stub", text: POOL }]);
  });
});
