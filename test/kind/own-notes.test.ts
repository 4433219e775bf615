/** What a document says of itself in a line, in several languages; talks; lists of matters; pages of the house. */
import { describe, expect, test } from "vitest";
import { kindOfText } from "../read/read-article.js";

const HALL = "The market hall of Olmen will close in June, mayor Dina Krol said on Monday. Its roof leaks.";
const note = (title: string, ...paragraphs: readonly string[]) =>
  `---\ntitle: ${JSON.stringify(title)}\nsource: "Olmen Post"\n---\n${paragraphs.join("\n\n")}\n`;
const page = (title: string, body: string, head = "") =>
  `<!doctype html><html><head><title>${title}</title>${head}</head><body>${body}</body></html>`;

describe("a document of one of these kinds says so, or shows it", () => {
  test.each<[string, string, ...string[]]>([
    [
      "satire",
      "Dach bittet um Urlaub",
      "Das Dach der Halle hat Urlaub beantragt.",
      "Dieser Text ist Satire.",
    ],
    ["satire", "Le toit démissionne", "Le toit a démissionné.", "Cet article est une parodie."],
    ["satire", "El techo dimite", "El techo ha dimitido.", "Este artículo es una sátira."],
    ["satire", "Il tetto si dimette", "Il tetto si è dimesso.", "Questo articolo è satirico."],
    ["paid", "Five halls to love", "Sponsored content by Roofline", HALL],
    ["paid", "Five halls to love", HALL, "This article was paid for by Roofline."],
    ["paid", "Fünf Hallen", "Die Halle lockt.", "Dieser Beitrag ist eine bezahlte Anzeige."],
    ["paid", "Cinco mercados", "El mercado espera.", "Este artículo ha sido patrocinado por Roofline."],
    [
      "correction",
      "Market hall",
      "A report on Monday misstated the age of the market hall. It is 90, not 80.",
    ],
    [
      "correction",
      "In eigener Sache",
      "In unserem Bericht vom Montag haben wir die Bürgermeisterin falsch benannt.",
    ],
    ["correction", "Précision", "Dans notre édition de lundi, nous avons vieilli la halle par erreur."],
    ["correction", "Berichtigung", "Die Halle ist 90 Jahre alt."],
    ["correction", "Fe de erratas", "El mercado tiene 90 años."],
    [
      "press release",
      "Roofline mends halls",
      "GHENT, May 12, 2025 /TradeWire/ -- Roofline NV mends halls.",
      "It is fast.",
    ],
    [
      "press release",
      "Roofline mends",
      "Roofline mends halls.",
      "Media contact: Lies Maes, lm@roofline.example",
    ],
    ["press release", "Roofline flickt Hallen", "Roofline flickt Hallen.", "Pressekontakt:", "Lies Maes"],
    [
      "interview",
      "Das Dach",
      "Frage: Warum im Juni?",
      "Antwort: Es leckt.",
      "Frage: Und dann?",
      "Antwort: Mal sehen.",
    ],
    ["interview", "El techo", "P. ¿Por qué en junio?", "R. Gotea.", "P. ¿Y después?", "R. Ya veremos."],
    [
      "interview",
      "The mayor on the roof",
      "OLMEN POST: Why in June?",
      "KROL: It leaks.",
      "OLMEN POST: What then?",
      "KROL: We shall see.",
    ],
    [
      "interview",
      "Dina Krol über das Dach",
      "**Warum im Juni?**",
      "Ich habe das Dach gesehen. Es leckt.",
      "**Waren Sie oft dort?**",
      "Mein Vater hatte einen Stand mit Käse.",
      "**Und was kommt dann?**",
      "Wir bauen neu, mit Holz.",
    ],
    [
      "round-up",
      "Der Tag: Halle in Olmen, Wolf in Rade, Pokal für Selm",
      "**Olmen:** Die Halle schließt im Juni.",
      "**Rade:** Ein Wolf hat elf Schafe gerissen.",
      "**Selm:** Der Pokal bleibt in der Stadt.",
    ],
    ["round-up", "Das Wichtigste vom Mittwoch", "Die Halle schließt.", "Ein Wolf reißt Schafe."],
    ["round-up", "Ce qu'il faut retenir de la journée", "La halle ferme.", "Un loup attaque."],
    ["round-up", "Lo que debes saber hoy", "El mercado cierra.", "Un lobo ataca."],
    ["round-up", "Le notizie del giorno", "Il mercato chiude.", "Un lupo attacca."],
    ["round-up", "Councils in brief", "Olmen: A bench is to stand at the hall.", "Rade: Bins go on Fridays."],
    ["round-up", "La lettre du matin", "Bonjour à tous,", "La halle ferme.", "Un loup attaque."],
    [
      "round-up",
      "A walk to the hall",
      "Dear readers,",
      "this week I saw a roof.",
      "To unsubscribe click here.",
    ],
    [
      "round-up",
      "Halle und Wolf",
      "Liebe Leserinnen und Leser,",
      "das Wichtigste des Tages:",
      "**Olmen.** Die Halle schließt.",
      "**Rade.** Ein Wolf reißt Schafe.",
    ],
    [
      "live",
      "Maltempo, la diretta",
      "Ore 15.40",
      "Riaperta la statale per Sala.",
      "Ore 14.55",
      "Due feriti lievi.",
    ],
    ["gallery", "Fotos: El mercado de Olmen", "El techo, roto.", "El mercado, de noche."],
    ["opinion", "Carta del director: Un mercado sin techo", "Creo que hemos perdido algo más que un techo."],
    ["opinion", "Offener Brief: Rettet die Halle", "Wir bitten den Rat, die Halle zu retten."],
    ["round-up", "Police report, Oct. 1-7", "Oct. 2. A bicycle was taken.", "Oct. 3. A window was broken."],
    [
      "round-up",
      "Kurzmeldungen aus der Region",
      "Olmen. Die Halle schließt.",
      "Rade. Ein Wolf reißt Schafe.",
    ],
    ["round-up", "Wednesday's briefing", "- The hall is to close.", "- A wolf has killed sheep."],
    [
      "interview",
      "Five questions for the mayor",
      "1. Why in June?",
      "It leaks, and I hate buckets.",
      "2. What then?",
      "I hope for wood.",
      "3. Who pays?",
      "My council does.",
    ],
    ["opinion", "Le billet d'humeur : la halle et le seau", "On cherche un toit, on trouve un seau."],
    ["paid", "Rooms with a view", "In association with Hotel Olmen", "Book now and see the hall."],
    ["press release", "Hotel names room", "OLMEN, May 12, 2025 – (NewsDirect) – Hotel Olmen names a room."],
    ["report", "Police report 12 arrests at market hall", HALL],
    [
      "report",
      "Meldungen aus Olmen widersprechen sich",
      "Die Halle schließt im Juni, sagte die Bürgermeisterin.",
    ],
    [
      "report",
      "Hall to close",
      "OLMEN, May 12, 2025 (Reuters) - The market hall of Olmen will close in June.",
    ],
    ["report", "Hall to close", "OLMEN, May 12, 2025 /TASS/ -- The market hall of Olmen will close in June."],
    // What only looks like it.
    ["report", "Prize for Olmen", "This year's prize for satire goes to Olmen.", HALL],
    ["report", "Hall to close", HALL, "Sponsored content"],
    ["report", "Hall to close", HALL, "The press contacted the mayor."],
    ["report", "Brief", "Good morning is what the guide says to all who come to the hall.", HALL],
    ["report", "Roof", "A report on the market hall gave the wrong year, the council said on Monday.", HALL],
    ["report", "Roof", "A report on the market hall says that its roof should be mended.", HALL],
    ["report", "What they said", "Krol: We shall see.", "Dahl: It leaks.", "Mott: It is a shame.", HALL],
    [
      "report",
      "Hall, school and pool to close",
      HALL,
      "Olmen: The school follows in July.",
      "The pool is shut.",
    ],
    ["report", "Ce qu'il faut retenir du procès", "Le maire a été relaxé lundi."],
    ["report", "Lo que debes saber de este caso", "El alcalde fue absuelto el lunes."],
  ])("%s: %s", async (kind, title, ...paragraphs) => {
    expect(await kindOfText(note(title, ...paragraphs))).toBe(kind);
  });
});

describe("an offer to subscribe in other words makes a stub", () => {
  test.each([
    "Dieser Artikel ist unseren Abonnentinnen vorbehalten.",
    "Jetzt 4 Wochen für 1 Euro testen",
    "La suite de cet article est réservée aux abonnés.",
    "Este contenido es exclusivo para suscriptores",
    "Articolo riservato agli abbonati",
    "Keep reading for just $1 a week",
    "The rest of this story is only for members.",
    "För att läsa vidare behöver du logga in",
    "Sie möchten weiterlesen? Mit einem Digital-Abo lesen Sie alle Artikel.",
  ])("%s", async (offer) => {
    expect(await kindOfText(note("Hall to close", HALL, offer))).toBe("stub");
  });

  test.each([
    "Subscribers of the gym have sued: subscribe now, cancel anytime, it had said.",
    "Er war bereits Mitglied des Rates, als die Halle gebaut wurde.",
    "La suite royale est réservée au maire.",
    "Jetzt will die Stadt ein neues Dach testen.",
  ])("but not: %s", async (text) => {
    expect(await kindOfText(note("Hall to close", HALL, text))).toBe("report");
  });

  test("also in a box of offers that the reader leaves out", async () => {
    const offer = '<div class="offer"><p>Keep reading for just $1 a week</p><p>Cancel anytime.</p></div>';
    expect(
      await kindOfText(page("Hall", `<article><h1>Hall to close</h1><p>${HALL}</p>${offer}</article>`)),
    ).toBe("stub");
    const other = '<div class="offer"><p>Get our app</p></div>';
    expect(
      await kindOfText(page("Hall", `<article><h1>Hall to close</h1><p>${HALL}</p>${other}</article>`)),
    ).toBe("report");
  });
});

describe("a page of the house is no article", () => {
  test.each<[string, string]>([
    [
      "Session expired",
      "<h1>Your session has expired</h1><p>For your security you have been signed out.</p>",
    ],
    ["Wartung", "<h1>Wartungsarbeiten</h1><p>Unsere Seite ist bald wieder da.</p>"],
    ["We'll be back soon", "<p>We are doing some scheduled maintenance.</p>"],
    ["Age check", "<h1>Are you over 18?</h1><p>This is intended for adults.</p><button>Yes</button>"],
    ["Olmen Post", "<div>Chargement en cours</div><noscript>Veuillez activer JavaScript.</noscript>"],
    ["Search results for hall", "<h1>Search results for: hall</h1><p>The hall ... in June ...</p>"],
    [
      "Impressum - Olmen Post",
      "<h1>Impressum</h1><p>Olmen Post GmbH, Am Markt 1. Geschäftsführer ist Jan Dahl.</p>",
    ],
    ["Contact us", "<h1>Contact us</h1><p>Our office in Market Street is open from nine to five.</p>"],
    ["Quiénes somos", "<h1>Quiénes somos</h1><p>Somos el diario de Olmen desde 1951.</p>"],
    ["Nicht verfügbar", "<h1>Dieser Artikel ist leider nicht mehr verfügbar</h1><p>Zur Startseite.</p>"],
    ["Ops!", "<h1>Ops! Pagina inesistente</h1><p>La pagina non esiste o è stata spostata.</p>"],
    ["Acesso negado", "<p>Você não tem permissão para acessar esta página.</p>"],
    [
      "Olmen Diario",
      "<h2>Tu privacidad</h2><p>Nosotros y nuestros 721 socios almacenamos o accedemos a información en un dispositivo y tratamos datos personales.</p>",
    ],
    [
      "Zgoda",
      "<h2>Szanujemy Twoją prywatność</h2><p>My i nasi partnerzy przechowujemy na urządzeniu pliki cookie i przetwarzamy dane osobowe.</p>",
    ],
    [
      "Vi bruger cookies",
      "<p>Vi og vores partnere bruger cookies. Du kan altid trække dit samtykke tilbage.</p>",
    ],
    ["Ihre Anmeldung", "<h1>Anmelden</h1><p>E-Mail-Adresse</p><p>Passwort vergessen?</p>"],
    ["Browser", "<h1>Verifying your browser</h1><p>Please wait while we verify your browser.</p>"],
    ["Subscribe to Olmen Post", "<h1>Choose your plan</h1><p>Digital: 9.99 a month.</p>"],
    ["olmen.example is for sale", "<h1>olmen.example is for sale</h1><p>Make an offer.</p>"],
  ])("%s", async (title, body) => {
    expect(await kindOfText(page(title, body))).toBe("no article");
  });

  test("such as an author's, with the days of her articles beside the links", async () => {
    const line = (at: number) =>
      `<li><a href="/a/${at}">The hall of Olmen is to close, part ${at}</a> ${at} May</li>`;
    const list = `<h1>Ann Day</h1><p>Reporter since 2012.</p><ul>${[1, 2, 3, 4].map(line).join("")}</ul>`;
    expect(await kindOfText(page("Ann Day", list))).toBe("no article");
    const head = '<meta property="og:type" content="profile">';
    expect(await kindOfText(page("Ann Day", `<h1>Ann Day</h1><p>${HALL}</p>`, head))).toBe("no article");
  });

  test.each([
    ["Results for the quarter: market hall earns more", HALL],
    ["Contact sport banned in market hall", HALL],
    ["Search for owner of market hall ends", HALL],
    ["Searching for a new roof", HALL],
    ["Coming soon: a new market hall", HALL],
    ["Museum opens its archives", HALL],
    ["Session of council ended in uproar", HALL],
  ])("but a report is: %s", async (title, text) => {
    expect(await kindOfText(note(title, text))).toBe("report");
  });
});
