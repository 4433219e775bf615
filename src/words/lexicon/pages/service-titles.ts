/**
 * Titles of pages that a site has for its own service and that report nothing: who it is, how to reach it, its rules, its
 * lists of articles. Gathered by hand. Parts of patterns of whole titles, for any case.
 */

/** Of a page of the house: "Contact us", "Impressum". */
export const HOUSE_TITLES: readonly string[] = [
  "contact(?: us| the newsroom| details)?|about(?: us| this site)|who we are|our (?:team|staff|journalists)|meet the team|staff directory",
  "choose your (?:plan|subscription)|subscription (?:plans|offers)|subscribe to .{2,40}|nos offres(?: d['’]abonnement)?|elige tu (?:plan|suscripción)",
  "(?:unsere )?abo-angebote|wählen sie ihr abo|scegli il tuo abbonamento|(?:le nostre )?offerte di abbonamento|planes de suscripción",
  "privacy (?:policy|notice|statement)|cookie (?:policy|notice)|terms (?:of (?:use|service)|and conditions|& conditions)|legal notice|disclaimer",
  "advertise(?: with us)?|subscribe|subscriptions?|subscription (?:options|centre|center)|manage (?:my |your )?(?:account|subscription)|my account",
  "(?:frequently asked questions|faqs?|help cent(?:er|re))|accessibility(?: statement)?|site ?map|rss(?: feeds)?|(?:send us a )?news tip|work with us|careers",
  "(?:your )?(?:shopping )?(?:cart|basket)(?: is empty)?|thank you for (?:subscribing|signing up|your order)|you(?:['’]ve| have) (?:been )?(?:un)?subscribed",
  "kontakt|impressum|über uns|wir über uns|datenschutz(?:erklärung|hinweise)?|agb|nutzungsbedingungen|mediadaten|barrierefreiheit|abo-service",
  "(?:nous )?contact(?:er|ez-nous)|qui sommes-nous|mentions légales|politique de confidentialité|conditions générales(?: d['’]utilisation)?|plan du site",
  "contacto|contáctenos|contáctanos|quiénes somos|aviso legal|política de (?:privacidad|cookies)|condiciones de uso|mapa del sitio",
  "contatti|contattaci|chi siamo|note legali|informativa (?:sulla )?privacy|privacy e cookie|termini (?:e condizioni|d['’]uso)|mappa del sito",
  "contato|fale conosco|quem somos|política de privacidade|over ons|contact opnemen|privacyverklaring|om oss|o nas|kontakta oss|polityka prywatności|контакты|о нас",
];

/** Of a list of articles: "Search results for flood", "Articles by Ann Day", "Tag: harbour". */
export const LIST_TITLES: readonly string[] = [
  "(?:you searched for|search results? ?(?:for\\b|:)|search:) ?.{0,80}|\\d+ (?:search )?results (?:for|found).{0,60}|no results(?: found)?",
  "(?:all |latest |recent )?(?:articles|stories|posts) (?:by|tagged|written by):? .{2,60}|(?:monthly|author|category|tag) archives?(?: ?: .{2,60})?",
  "tags? ?: .{2,60}|(?:all|latest|most (?:read|popular|viewed)) (?:articles|stories|posts)|most (?:read|popular|viewed)|trending(?: now)?|page \\d+ of \\d+",
  "(?:ihre )?suchergebnis(?:se)?(?: für .{0,80})?|alle (?:artikel|beiträge) von .{2,60}|schlagwort ?: .{2,60}|meistgelesen",
  "résultats de (?:la |votre )?recherche.{0,80}|tous les articles (?:de|par) .{2,60}|(?:étiquette|mot-clé) ?: .{2,60}|les plus lus",
  "resultados de (?:la |su |tu )?búsqueda.{0,80}|todos los artículos (?:de|por) .{2,60}|etiqueta ?: .{2,60}|lo más leído",
  "risultati (?:della |di )?ricerca.{0,80}|tutti gli articoli (?:di|da) .{2,60}|i più letti|результаты поиска.{0,80}",
];
