/** Controls of a page: comments, contacts, counters, buttons, and links to share it or to follow the outlet. */

import { reportingForms } from "../../words/lexicon/reporting-verbs.js";
import { oneOf, regexFrom, sequence } from "../../words/text/regex.js";
import type { Rule } from "./rule.js";

/** Sites for sharing articles. */
const SITES = oneOf(
  "facebook|twitter|instagram|whatsapp|linkedin|reddit|flipboard|pinterest|telegram|messenger",
  "youtube|google(?:\\+(?!\\w))?|tumblr|snapchat|tiktok|sms|e-?mail|print|line|vk|xing|digg|stumbleupon",
  "delicious|pocket",
);

export const CONTROL_RULES: readonly Rule[] = [
  {
    rule: "leave-a-reply",
    examples: ["Leave a Reply", "3 Comments", "Log in to comment"],
    longest: 100,
    pattern: regexFrom(
      "i",
      "^",
      [
        sequence(
          [
            "leave a (?:reply|comment)|post a comment|add (?:a |your )?comment",
            "join the (?:conversation|discussion)|be the first to comment",
            "(?:log|sign) in to (?:comment|reply|vote)|your email address will not be published",
          ],
          String.raw`\b[^.]{0,40}`,
        ),
        String.raw`(?:view|see|show|read) (?:all )?(?:\d+ )?comments`,
        String.raw`comments?(?: are closed| policy| \(\d+\)|\(s\))?:?|\d+ comments?|cancel reply|reply`,
        "report abuse|flag as inappropriate",
      ],
      String.raw`\.?$`,
    ),
  },
  {
    rule: "contact",
    examples: [
      "jlund@averby-news.example",
      "(313) 555-0100",
      "Jo Lund: 303-555-0133, twitter.com/jolund",
      "@jolund",
    ],
    sparesFacts: true,
    longest: 200,
    except:
      /^by\b|\b(?:anyone|information|tips?|asked to call|witness(?:es)?|crime ?stoppers|detectives?|police)\b/i,
    needs: /@|\d{3}[\s.-]\d{4}|contact|reach|followed|e-?mail|twitter|facebook|instagram/i,
    pattern: regexFrom(
      "iu",
      "^",
      [
        String.raw`(?=[^@]*@)[^.!?]{0,60}?[\s:,(]?[\w.+-]+@[\w-]+(?:\.[\w-]+)+\b.{0,80}`,
        String.raw`(?:phone|tel|call|fax)?[.:]?\s*\(?\d{3}\)?[\s.-]\d{3}[\s.-]\d{4}`,
        String.raw`[\p{L} .’'-]{4,40}:\s*\(?\d{3}\)?[\s.-]\d{3}[\s.-]\d{4}|@\w{3,20}`,
        String.raw`(?:twitter|facebook|instagram)(?:\.com\/|:\s*@)\S+`,
        String.raw`(?:reach|contact|e-?mail)\s+(?:\p{Lu}[\p{L}.’'-]*\s+){1,4}(?:at|on|@|:).{0,100}`,
        String.raw`(?:\p{Lu}[\p{L}.’'-]*\s+){1,4}(?:can be (?:reached|contacted|followed)|is on twitter)\b.{0,120}`,
        String.raw`.{0,60}\btwitter(?:\.com\/|: ?@)\w+\W*`,
      ],
      "$",
    ),
  },
  {
    rule: "contact",
    examples: ["To contact the reporter on this story: Jo Lund at ..."],
    longest: 300,
    pattern: /^to contact the (?:reporters?|writers?|editors?|authors?)\b.{0,260}$/i,
  },
  {
    rule: "contact",
    examples: [
      "Jo Lund is a reporter for the News. Follow her at ...",
      "Jo Lund covers the northern coves. Reach her at ...",
    ],
    longest: 300,
    needs: /\. (?:follow|contact|e-?mail|reach) /i,
    pattern:
      /^(?:[\p{L}.’'-]+ ){2,4}(?:is an?|covers|writes about|reports on) [^.!?]{4,80}\. (?:follow|contact|e-?mail|reach) (?:him|her|them)\b.{0,100}$/iu,
  },
  {
    rule: "counter",
    examples: ["29", "1.2k shares", "(0) 0-0", "Image 4 of 17"],
    longest: 28,
    pattern: regexFrom("i", [
      sequence(
        String.raw`^(?=.*\d)[([]?[\d.,]{1,28}\s?[kKmM]?[)\]]?(?:\s?[\d.,–-]){0,28}(?:\s?`,
        [
          "shares?|comments?|likes?|views?|retweets?|reads?|votes?|photos?|pending comments",
          "min(?:ute)?s? read",
        ],
        ")?$",
      ),
      String.raw`^(?:image |photo |slide )?\d{1,3} of \d{1,3}\.?$`,
    ]),
  },
  /** Links between the pages of one article. */
  {
    rule: "page-turn",
    examples: ["Next page >", "< Previous page", "Weiter"],
    longest: 60,
    pattern: regexFrom(
      "iu",
      String.raw`^(?:[<>«»‹›←→]+\s*)?`,
      [
        "(?:go to )?(?:the )?(?:next|previous|prev|last|first) page|(?:continue|continued) on (?:the )?(?:next )?page(?: \\d{1,2})?",
        "(?:nächste|vorherige|vorige) seite|weiter|zurück|seite \\d{1,2} von \\d{1,2}|auf einer seite lesen",
        "page (?:suivante|précédente)|página (?:siguiente|anterior|seguinte)|pagina (?:successiva|precedente)",
        "(?:следующая|предыдущая) страница",
        "(?:read|view|show) (?:this )?(?:article |story )?(?:as|on) (?:a )?single page|single page",
      ],
      String.raw`(?:\s*[<>«»‹›←→]+)?$`,
    ),
  },
  {
    rule: "page-control",
    examples: ["Print this page", "Text size", "A A", "Page 1 of 2", "Scroll down for video"],
    longest: 90,
    pattern: regexFrom(
      "i",
      "^",
      [
        "print(?: this)?(?: page| article| story)?|e-?mail(?: this)?(?: page| article| story)?",
        String.raw`(?:text|font) size:?.{0,12}|[aA](?: [aA])+[+-]?|page \d+ of \d+|scroll (?:down|for).{0,40}`,
        "(?:of )?autoplay pause.{0,60}|skip to .{0,30}",
        "(?:click to )?(?:enlarge|expand|zoom|play|pause|mute|hide caption|toggle caption)",
        "enlarge (?:this )?image.{0,50}|show captions?|hide captions?",
        "view (?:as )?(?:list|gallery|slideshow|photos?).{0,40}|(?:open|launch|photo) gallery|photos?",
        "video|images?|caption|report (?:a typo|an error|error|this).{0,30}",
        "watch (?:this story|the report).{0,30}|close(?: x)?|menu|home|search|reset|skip ad|more",
        String.raw`more (?:stories|videos)\b.{0,30}|see more videos|previous next|link to this video`,
        "play (?:facebook|pause .{2,90})|google plus|by of the|login|log in|sign in",
        "sign in using you.{0,40}|register|toggle navigation|buy (?:this )?photo.{0,40}",
        "click here for reuse options!?|reprints?|request (?:a )?(?:reprint|correction)",
        "listen to (?:this )?(?:article|story)|play video|replay|autoplay|embed|copy this code.{0,40}",
        String.raw`what[’']s this\??|last modified on.{0,60}|published in .{0,30}|imprimer|drucken|partager`,
        "teilen|compartir|condividi|поделиться|分享|打印|シェア|印刷",
        sequence(
          "(?:auf|bei|per|partager (?:sur|par)|compartir (?:en|por)|condividi (?:su|via)|compartilhar (?:no|por)|delen (?:op|via)) ",
          `(?:${SITES}|mail|e-mail|courriel|correo)(?: teilen| versenden)?`,
        ),
        "(?:artikel|beitrag) (?:drucken|teilen|versenden|merken)|(?:imprimir|stampa|drukuj|afdrukken|escuchar (?:la )?noticia|écouter (?:cet )?article)",
      ],
      "$",
    ),
  },
  {
    rule: "share-bar",
    examples: ["Share on Facebook | Tweet | Email", "Follow us on Twitter"],
    longest: 200,
    pattern: regexFrom(
      "i",
      "^(?=.*[a-z])(?:",
      [
        "share|tweet|pin|it|now|with|post|send|comment|comments|like|follow|us|save|copy|copied|link",
        "free apps|apps|iphone|ipad|android|app",
        SITES,
        String.raw`more|or|and|via|on|to|article|story|page|this|friends|your|x|\d+`,
      ],
      String.raw`\b[\s|,·•/:+&-]*)+$`,
    ),
  },
  {
    rule: "follow-us",
    examples: ["Follow the Averby News on social media", "Stay up to date, follow KXQZ on Twitter"],
    longest: 160,
    except: regexFrom(
      "",
      String.raw`\b`,
      [...reportingForms(["plain"], ["present", "past"]), "urged"],
      String.raw`\b`,
    ),
    pattern: regexFrom(
      "i",
      "^",
      [
        String.raw`stay (?:up to date|connected|tuned|with)\b.{0,60}`,
        sequence(
          String.raw`(?:please )?(?:follow|like|find|join|visit|friend|add)\b.{0,60}\b(?:on|at|:)\s.{0,20}`,
          String.raw`(?:${SITES}|on social|social (?:media|networks?|channels?))\b.{0,100}`,
        ),
        "folge(?:n sie)? uns (?:auf|bei|in) .{2,80}|suivez[- ]nous (?:sur|aussi sur) .{2,80}",
        "s[ií]guenos (?:en|también en) .{2,80}|siga-nos (?:no|na|nas|em) .{2,80}|seguici (?:su|anche su) .{2,80}",
        "volg ons (?:op|via) .{2,80}|подписывайтесь на наш.{2,80}",
        String.raw`follow us @.{1,80}|to get the latest .{4,80} follow .{2,80}|follow [A-Z][\w. ]{2,40}:`,
        String.raw`follow \S+\.com:.*|for more .{0,60}: https?:.{0,120}`,
        String.raw`for more .{0,60}(?:follow|listen|visit|go to|click|download)\b.{0,80}`,
        String.raw`get (?:updates|alerts|the latest|more)\b.{0,110}|(?:share your|tell us your) .{0,60}`,
        "like this: .{0,20}loading.{0,4}",
      ],
      "$",
    ),
  },
];
