/**
 * Rules for boxes that pages of other languages and of recent years print among the paragraphs: headings of lists, channels
 * to follow, spoken versions, notes about who wrote.
 */

import { PAPERS } from "../../words/lexicon/pages/outlet-words.js";
import { SEE_ALSO_ELSEWHERE } from "../../words/lexicon/pages/text-labels.js";
import { oneOf, regexFrom, sequence } from "../../words/text/regex.js";
import type { Rule } from "./rule.js";

const NAME = String.raw`(?:\p{Lu}[\p{L}.’'-]{1,30} ){1,3}\p{Lu}[\p{L}’'-]{1,30}`;
const NAMES = `${NAME}(?:,? and ${NAME})?`;

/** Headings of what is said about the author, alone on a line: what follows belongs to it. */
export const ABOUT_AUTHOR_HEADING = regexFrom(
  "iu",
  "^",
  [
    "about the (?:authors?|writers?|reporters?)|über (?:den|die) (?:autor(?:in|en|innen)?|verfasser(?:in)?)",
    "(?:à propos|au sujet) de l[’']aut(?:eur|rice)|sobre (?:el autor|la autora|los autores|la firma|o autor|a autora|os autores)",
    "(?:l[’']autore|l[’']autrice|gli autori)|over de auteurs?|om (?:forfatteren|författaren|skribenten)",
    "о(?:б)? автор(?:е|ах)|o autorze|yazar hakkında|この記事を書いた人|筆者プロフィール|作者简介|기자 소개",
  ],
  String.raw`\s?[:：]?$`,
);

export const BOX_RULES: readonly Rule[] = [
  {
    rule: "about-author",
    examples: ["About the author", "Sobre la firma", "Über die Autorin"],
    longest: 40,
    pattern: ABOUT_AUTHOR_HEADING,
  },
  {
    rule: "related",
    examples: [
      "Más información",
      "Sur le même sujet",
      "Mehr zum Thema",
      "Leggi anche",
      "Læs også",
      "Zobacz też",
      "Материалы по теме:",
      "あわせて読みたい",
      "관련 기사",
    ],
    longest: 60,
    pattern: regexFrom(
      "iu",
      "^",
      [
        ...SEE_ALSO_ELSEWHERE,
        "más (?:información|noticias)|noticias relacionadas|lo más (?:leído|visto)|más sobre este tema|temas relacionados|archivado en",
        "à lire également|vous aimerez aussi|dans la même rubrique|sur le même thème|les plus lus|articles (?:liés|associés)",
        "mehr zu (?:diesem )?thema|mehr zu[mr] diesem thema|mehr zur thema|das könnte (?:sie|dich) auch interessieren|auch interessant|meistgelesen(?:e artikel)?",
        "weitere (?:artikel|meldungen|nachrichten)|verwandte (?:artikel|themen)|mehr dazu|schlagworte|schlagwörter|themen in diesem artikel",
        "articoli correlati|i più letti|potrebbe interessarti(?: anche)?|argomenti",
        "veja também|mais lidas|notícias relacionadas|saiba mais",
        "meer over dit onderwerp|meest gelezen|gerelateerde artikelen|ook interessant",
        "läs (?:också|även|mer)|les (?:også|mer)|læs (?:også|mere)|mest (?:lästa|lest|læst)|relaterade artiklar",
        "(?:zobacz|czytaj|przeczytaj) (?:też|także|również|więcej)|najczęściej czytane",
        "материалы по теме|самое читаемое|новости по теме|по теме",
        "ilgili haberler|bunlar da ilginizi çekebilir|çok okunanlar|haberin devamı",
        "関連(?:ニュース|リンク|キーワード)|(?:あわせて|合わせて)読みたい|アクセスランキング",
        "相关报道|相關(?:新聞|閱讀)|延伸閱讀|관련 ?(?:기사|뉴스)|많이 본 (?:기사|뉴스)",
        "(?:مواضيع|أخبار) ذات صلة",
        "(?:other|more) (?:news|headlines)|(?:people are|readers are) also reading",
      ],
      String.raw`\s?(?:…|\.{3}|[:：])?$`,
    ),
  },
  {
    rule: "see-also",
    examples: ["WATCH | A walk along the new quay:", "LISTEN » The harbour in winter"],
    longest: 200,
    pattern: /^(?:watch|listen|read|read more|see|photos|gallery|live|explore|more) [|»›>] \S.{0,160}$/i,
  },
  {
    rule: "newsletter",
    examples: [
      "The Harbour Letter newsletter gives you the day's news in one e-mail. Sign up here.",
      "The Averby Press is a nonprofit newsroom. Sign up for our free newsletter here.",
    ],
    longest: 280,
    needs: /sign up/i,
    except: /[“”"]/,
    sparesFacts: true,
    pattern: sequenced([
      String.raw`(?=.*\b(?:newsletter|e-?mail|inbox)\b).{0,200}\bsign up (?:here|below|today|now|for free)\b.{0,40}`,
      String.raw`.{0,200}[.!?] sign up (?:for|to) (?:our|the|this)\b.{0,60}\bnewsletters?\b.{0,20}`,
    ]),
  },
  {
    rule: "follow-us",
    examples: [
      "Join our WhatsApp Community for top stories sent to your phone.",
      "Get breaking news from Averby Live on WhatsApp",
      "Siga o canal do Averby no WhatsApp",
      "We also treat our community members to special offers, promotions and adverts.",
    ],
    longest: 420,
    needs: /whatsapp|telegram|community members|google news/i,
    sparesFacts: true,
    pattern: regexFrom("iu", String.raw`^[^\p{L}]{0,4}`, [
      String.raw`(?:join|follow|subscribe to) (?:us|our|the|\p{Lu}[\p{L}’']+)\b.{0,60}\b(?:whatsapp|telegram|google news)\b`,
      String.raw`get .{0,20}(?:news|stories|headlines|updates|alerts)\b.{0,60}\b(?:on|via|through|with) (?:our )?(?:whatsapp|telegram)\b`,
      "we also treat our community members to ",
      String.raw`(?:siga|receba|participe|entre)\b.{0,50}\b(?:whatsapp|telegram|google news)\b`,
      String.raw`(?:síguenos|únete|suscríbete|sigue)\b.{0,50}\b(?:whatsapp|telegram|google news)\b`,
      String.raw`(?:rejoignez|suivez|abonnez-vous)\b.{0,50}\b(?:whatsapp|telegram|google news)\b`,
      String.raw`(?:iscriviti|segui|unisciti)\b.{0,50}\b(?:whatsapp|telegram|google news)\b`,
      String.raw`(?:folgen sie|abonnieren sie|folge)\b.{0,50}\b(?:whatsapp|telegram|google news)\b`,
    ]),
  },
  {
    rule: "page-control",
    examples: [
      "The audio version of this article is generated by AI-based technology. Mispronunciations can occur.",
      "This audio was created using artificial intelligence.",
    ],
    longest: 420,
    needs: /audio|mispronunciations/i,
    pattern: regexFrom("i", "^", [
      "the audio version of this (?:article|story|text) (?:is|was|has been) ",
      "this audio (?:is|was|has been) (?:auto-?|automatically )?(?:created|generated|produced|narrated|voiced) ",
      "(?:please note: )?mispronunciations (?:can|may) occur",
    ]),
  },
  /** What the reader of one device is told by his account. */
  {
    rule: "paywall",
    examples: [
      "Tu suscripción se está usando en otro dispositivo",
      "Lecture du Courrier en cours sur un autre appareil.",
      "Il vous reste 64.3% de cet article à lire. La suite est réservée aux abonnés.",
    ],
    longest: 420,
    pattern: regexFrom("iu", "^", [
      "tu suscripción se está usando|¿quieres añadir otro usuario|si continúas leyendo en este dispositivo",
      "si quieres compartir tu cuenta|en el caso de no saber quién está usando tu cuenta",
      `lecture d.{2,40} en cours sur un autre appareil|vous pouvez lire .{2,40} sur un seul appareil`,
      String.raw`il vous reste [\d.,]{1,5}\s?% de cet article|la suite est réservée aux abonnés`,
    ]),
  },
  {
    rule: "copyright",
    examples: [
      "저작권자 물결통신, 무단 전재-재배포 금지",
      "記事の無断転載を禁じます。",
      "未经授权不得转载。",
    ],
    longest: 200,
    needs: /[\u3040-\uffff]/,
    except: /[“”「」『』"]/,
    pattern: regexFrom("iu", "^[^。.!?]{0,120}?", [
      "무단 ?(?:전재|복제)|무단전재|無断(?:転載|複製)|禁无断转载|未[经經](?:本[网網报報]|书面|書面)?(?:授权|授權|许可|許可)",
    ]),
  },
  {
    rule: "credits",
    examples: ["Źródło: Averby24, PAP", "Quelle: AVP", "来源：港湾日报"],
    longest: 80,
    pattern: regexFrom(
      "iu",
      "^",
      ["quelle|źródło|fuente|fonte|källa|kilde|bron|источник|kaynak|来源|來源|出典|출처"],
      "\\s?[:：]\\s?[^.!?。]{2,60}$",
    ),
  },
  {
    rule: "advertisement",
    examples: ["Continua depois da publicidade", "Artikeln fortsätter efter annonsen"],
    longest: 80,
    pattern: regexFrom(
      "iu",
      "^",
      [
        "continua (?:depois|após) (?:da|a) publicidade|la suite après (?:la|cette) publicité|sigue leyendo bajo la publicidad",
        "(?:der )?artikel (?:geht|wird) (?:nach|unter) der (?:anzeige|werbung) (?:weiter|fortgesetzt)",
        "artikeln fortsätter (?:efter|under) (?:annonsen|videon)|artikkelen fortsetter under (?:annonsen|videoen)",
        "lees verder onder (?:de )?(?:advertentie|video)|dalszy ciąg artykułu pod (?:materiałem wideo|reklamą)",
      ],
      "\\W{0,3}$",
    ),
  },
  {
    rule: "contact",
    examples: ["제보는 카카오톡 averby"],
    longest: 200,
    pattern: /^제보(?:는|하기)(?=[\s:]|$)/u,
  },
  {
    rule: "credits",
    examples: [
      "Audio produced by Jo Lund.",
      "Jo Lund reported from Kesby Island, and Ann Vik from Averby.",
      "Jo Lund covers the northern coves for The Times.",
    ],
    longest: 200,
    needs: /produced|edited|recorded|mixed|narrated|reported|reporting|covers|writes|reports on/i,
    pattern: regexFrom(
      "u",
      "^",
      [
        sequence(
          "(?:Audio|Video|Graphics?|Illustrations?|Photographs?|Research)(?: was| were)? ",
          `(?:produced|edited|recorded|mixed|narrated|created) by ${NAMES}`,
        ),
        String.raw`${NAMES} (?:reported|contributed reporting) from \p{Lu}[\p{L} .’'-]{2,40}(?:,? and ${NAME} from \p{Lu}[\p{L} .’'-]{2,40})?`,
        String.raw`${NAME} (?:covers|writes about|reports on) [^.!?“”"]{3,100} for (?:[Tt]he )?(?:\p{Lu}[\p{L}’']+ ){0,3}${withCapitals(PAPERS)}`,
      ],
      String.raw`\.?$`,
    ),
  },
];

function sequenced(alternatives: readonly string[]): RegExp {
  return regexFrom("iu", "^", alternatives, "$");
}

function withCapitals(words: readonly string[]): string {
  return oneOf(words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("|"));
}
