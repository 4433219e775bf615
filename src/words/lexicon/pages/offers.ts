/**
 * What paid articles say where their text is cut off, for those who do not subscribe. Gathered by hand. Patterns for any
 * case; each begins and ends at a word.
 */

/** Most characters of an offer. A longer block is a report that mentions a paywall. */
const LONGEST_OFFER = 240;

/** Skips blocks without an offer in one pass, instead of one pass for each pattern. */
const HINT = new RegExp(
  [
    "subscri|continu|keep reading|unlock|log ?-?in|sign|regist|free art|member|premium|customer|cancel any|unlimited|rest of",
    "weiterl|abonn|vorbehalten|kündbar|testen|lecture|suscri|leyendo|socio|abbonat|leggere|assin|prenum|subskry|verder",
    "artyku|läsa|lese|подпис",
  ].join("|"),
  "i",
);

/** Whether a block is an offer at which the text is cut off. */
export const isOffer = (text: string): boolean =>
  text.length <= LONGEST_OFFER && HINT.test(text) && PATTERNS.some((pattern) => pattern.test(text));

/** An offer to subscribe or to log in that ends a text. */
export const OFFERS: readonly string[] = [
  String.raw`\b(?:this|the) (?:article|story|content|post|piece|page) is (?:only )?(?:available )?(?:exclusively )?` +
    String.raw`(?:for|to) (?:paying |our |premium |registered )?(?:subscribers|members|customers)\b`,
  String.raw`\b(?:to|and) (?:continue|keep) reading\b|^continue reading (?:with|for|by|your article)\b`,
  String.raw`\b(?:to|and) read (?:the (?:full|whole|rest of|complete)|this|more of this|on)\b.{0,30}\b(?:article|story|subscri|log ?in|sign|register)`,
  String.raw`\b(?:subscribe|sign up|register|log in|become a (?:member|subscriber))\b.{0,30}\b(?:to|and) (?:continue|keep reading|unlock)\b`,
  String.raw`\b(?:subscribe|sign up|register|log in)\b.{0,30}\b(?:to|and) (?:read (?:on|more|the (?:full|rest|whole)|this)|get (?:full |unlimited )?access)\b`,
  String.raw`\byou(?:['’]ve| have) (?:reached|used|read|hit) (?:your|all|the|\d{1,2}(?: of| out of|/))\b.{0,30}\b(?:free|limit|articles?)\b`,
  String.raw`\b(?:you have|you['’]ve) \w+ free articles? (?:left|remaining)\b`,
  String.raw`\b(?:already|existing) (?:a )?(?:subscriber|member|digital subscriber|customer)s?\b ?\??.{0,30}\b(?:log|sign) ?-?in\b`,
  String.raw`^already (?:a |have a )?(?:subscri\w+|member|account)\b`,
  String.raw`\b(?:exclusive(?:ly)? (?:for|to) (?:our )?(?:subscribers|members)|subscriber[- ]only|subscribers only|members[- ]only|premium (?:article|content))\b`,
  String.raw`\b(?:weiterlesen mit|jetzt weiterlesen|nur für abonnenten|dieser artikel ist (?:exklusiv|nur)|réservé (?:aux|à nos) abonnés|il vous reste \d{1,3}(?:[.,]\d{1,2})?\s?% de)\b`,
  String.raw`\b(?:(?:artikel|verhaal) is alleen voor abonnees|lees verder vanaf)\b`,
  String.raw`\b(?:(?:contenido|artículo)(?: es)? (?:exclusivo|solo) para suscriptores|para seguir leyendo|contenuto riservato agli abbonati|per continuare a leggere)\b`,
  String.raw`\bconteúdo exclusivo para assinantes\b`,
  String.raw`\b(?:keep|continue) reading\b.{0,30}(?:\bfor (?:just|only|free)\b|\bsubscri|\btrial\b|[$€£]\s?\d)`,
  String.raw`\b(?:the )?rest of (?:this|the) (?:article|story) is (?:only |reserved |available |exclusive)`,
  String.raw`^(?:get |enjoy )?unlimited (?:digital )?access\b|^cancel any ?time\b|^subscribe\b.{0,60}\bcancel any ?time\b`,
  String.raw`\b(?:abonnent(?:en|innen)|mitgliedern|plus-kunden)(?: und abonnent(?:en|innen))? (?:vorbehalten|zugänglich|lesbar)\b`,
  String.raw`\b(?:dieser|den ganzen|der vollständige|diesen) (?:artikel|beitrag|text)\b.{0,40}\b(?:abonnent|abonnement|registrier|mit (?:plus|abo)\b)`,
  String.raw`^(?:sie sind |du bist )?(?:bereits|schon) (?:abonnent|registriert|kunde)\w*\b|^(?:monatlich|jederzeit) kündbar\b`,
  String.raw`^sie (?:möchten|wollen) (?:diesen (?:artikel|beitrag|text) )?(?:weiter)?lesen\b|^mit (?:einem|dem|unserem) \S{0,12}abo\b.{0,20}\blesen\b`,
  String.raw`^vous (?:souhaitez|voulez) lire la suite\b|^¿?quieres seguir leyendo\b|^vuoi (?:continuare a )?leggere\b`,
  String.raw`^jetzt (?:(?:\d+ (?:wochen?|monate?|tage)|kostenlos|gratis|für \S+ (?:euro|€)) ){0,3}(?:abonnieren|testen|weiterlesen)\b`,
  String.raw`\b(?:la suite|cet article|l['’]intégralité|l['’]accès à cet article)\b.{0,40}\babonnés|^déjà abonné|^abonnez-vous\b|^sans engagement\b`,
  String.raw`\b(?:contenido|artículo|noticia|lectura)(?: es| está)? (?:exclusiv[oa]|reservad[oa]|solo)\b.{0,20}\b(?:suscriptores|socios)\b`,
  String.raw`^¿?(?:ya eres|eres) (?:suscriptor|socio)|^suscríbete (?:para|por|desde|y)\b|^sigue leyendo (?:por|desde|gratis)\b`,
  String.raw`\b(?:articolo|contenuto)(?: è)? (?:riservato|esclusivo|disponibile)\b.{0,30}\babbonati\b|^(?:sei )?già abbonato|^abbonati (?:a|per|da|ora|e|subito)\b`,
  String.raw`\bcontinua a leggere (?:con|per|a|questo)\b|^já é assinante|^assine (?:por|para|e|já)\b|^(?:al|reeds) abonnee\b|\bom verder te lezen\b`,
  String.raw`\b(?:artykuł|treść|tekst)\b.{0,40}\b(?:subskrybentów|prenumeratorów)\b|\bpozostało \d+\s?% (?:artykułu|tekstu)`,
  String.raw`\bför att läsa (?:vidare|hela)\b|^redan prenumerant\b|\bfor å lese (?:videre|hele)\b|^allerede abonnent\b|статья доступна .{0,20}подписчикам`,
];

/** Phrases that ask for a subscription or a login, and that other texts have, too. Without word boundaries. */
export const WEAK_OFFERS: readonly string[] = [
  "subscribe (?:now )?to (?:continue|read|unlock)",
  "(?:to )?(?:continue|keep) reading,? (?:with|subscribe|log in|sign in|this)",
  "already a (?:subscriber|member)",
  "(?:reserved for|exclusive to|available to) (?:our )?(?:subscribers|members)(?: only)?",
  "subscribers? only|get unlimited access|start your (?:free )?trial|log ?in to (?:continue|read)",
  "register to (?:continue|read)|unlock this (?:article|story)|jetzt abonnieren|pour lire la suite",
  "suscríbete para|contenuto riservato|abbonati per|exclusivo para assinantes|alleen voor abonnees",
];

/** The same in French, German and Spanish, as buttons and headings have them. */
export const SUBSCRIBE_ELSEWHERE =
  "abonnez-vous|réservé aux abonnés|nur für abonnenten|solo para suscriptores";

const PATTERNS: readonly RegExp[] = OFFERS.map((offer) => new RegExp(offer, "i"));
