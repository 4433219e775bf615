/**
 * What paid articles say where their text is cut off, for those who do not subscribe. Gathered by hand. Patterns for any
 * case; each begins and ends at a word.
 */

/** An offer to subscribe or to log in that ends a text. */
export const OFFERS: readonly string[] = [
  String.raw`\b(?:this|the) (?:article|story|content|post|piece|page) is (?:only )?(?:available )?(?:exclusively )?` +
    String.raw`(?:for|to) (?:paying |our |premium |registered )?(?:subscribers|members|customers)\b`,
  String.raw`\b(?:to|and) (?:continue|keep) reading\b|^continue reading (?:with|for|by|your article)\b`,
  String.raw`\b(?:to|and) read (?:the (?:full|whole|rest of|complete)|this|more of this|on)\b.{0,30}\b(?:article|story|subscri|log ?in|sign|register)`,
  String.raw`\b(?:subscribe|sign up|register|log in|become a (?:member|subscriber))\b.{0,30}\b(?:to|and) (?:continue|keep reading|unlock)\b`,
  String.raw`\b(?:subscribe|sign up|register|log in)\b.{0,30}\b(?:to|and) (?:read (?:on|more|the (?:full|rest|whole)|this)|get (?:full |unlimited )?access)\b`,
  String.raw`\byou(?:['’]ve| have) (?:reached|used|read|hit) (?:your|all|the)\b.{0,30}\b(?:free|limit|articles?)\b`,
  String.raw`\b(?:you have|you['’]ve) \w+ free articles? (?:left|remaining)\b`,
  String.raw`\b(?:already|existing) (?:a )?(?:subscriber|member|digital subscriber|customer)s?\b ?\??.{0,30}\b(?:log|sign) ?-?in\b`,
  String.raw`^already (?:a |have a )?(?:subscri\w+|member|account)\b`,
  String.raw`\b(?:exclusive(?:ly)? (?:for|to) (?:our )?(?:subscribers|members)|subscriber[- ]only|subscribers only|members[- ]only|premium (?:article|content))\b`,
  String.raw`\b(?:weiterlesen mit|jetzt weiterlesen|nur für abonnenten|dieser artikel ist (?:exklusiv|nur)|réservé (?:aux|à nos) abonnés|il vous reste \d+\s?% de)\b`,
  String.raw`\b(?:contenido exclusivo para suscriptores|para seguir leyendo|contenuto riservato agli abbonati|per continuare a leggere|conteúdo exclusivo para assinantes)\b`,
];
