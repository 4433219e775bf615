/**
 * Rules for notices of an outlet to its readers: newsletters, cookies, subscriptions, copyright, disclaimers,
 * advertisements.
 */

import { SUBSCRIBE_ELSEWHERE } from "../../words/lexicon/pages/offers.js";
import { COOKIE_PAGES, MANAGE_CONSENT } from "../../words/lexicon/pages/walls.js";
import { regexFrom, sequence } from "../../words/text/regex.js";
import type { Rule } from "./rule.js";

/** "Copyright claims against the band were settled" */
const COPYRIGHT_AS_NEWS =
  /^copyright (?:law|laws|claims?|cases?|infringement|holders?|reform|rules|lawsuits?|suits?|act|battle|dispute|trolls?)\b/i;

export const NOTICES: readonly Rule[] = [
  {
    rule: "newsletter",
    examples: ["Sign up for our newsletter", "Get the day's top stories in your inbox"],
    sparesFacts: true,
    longest: 400,
    pattern: regexFrom("i", "^", [
      "sign up (?:for|to|here|now|today)|subscribe (?:or|to|now|for|today|here)",
      String.raw`e-?mail newsletters?\b`,
      "get (?:the latest|our|breaking|your daily|the day[’']s).{0,80}(?:inbox|newsletter|e-?mail|alerts)",
      "enter your? e-?mail|by (?:signing up|subscribing|submitting|clicking)",
      "thank(?:s| you) for (?:subscribing|signing up)|download (?:our|the) .{0,30}app",
      "you[’'](?:ll| will) (?:now )?(?:receive|get) .{0,40}(?:e-?mails?|newsletter|alerts)",
      "your notification has been|there was a problem saving|e-?mail notifications are",
      "want (?:more|the latest) .{0,60}(?:inbox|newsletter)|never miss (?:a|an|our) ",
      String.raw`already have an account\?$|we have sent a confirmation e-?mail|thank you for registering`,
      String.raw`get breaking news first|newsletter sign up continue reading|to (?:un)?subscribe\b`,
      String.raw`(?:you can )?(?:or |also )*sign up (?:for|to)\b|sign up!$`,
      String.raw`stay informed\b.{0,80}(?:newsletter|alerts)|whenever .{0,80}posts new content\b`,
      String.raw`if you want to receive .{0,60}(?:alerts|newsletter|updates)\b`,
      String.raw`text \S{2,20} to \d{4,8} (?:to|for|or)\b|if you enjoyed this post\b`,
      "(?:melden sie sich|meld dich|jetzt) .{0,30}(?:newsletter|push-nachrichten) (?:an|abonnieren|bestellen|anmelden)",
      "(?:abonnieren sie|abonniere|bestellen sie) .{0,30}(?:newsletter|kanal|podcast|push)",
      "(?:abonnez-vous|inscrivez-vous|recevez) .{0,40}(?:newsletter|lettre|infolettre|alertes)",
      "(?:suscr[ií]b(?:ete|ase)|apúnt(?:ate|ese)|recib[ea] (?:nuestr|en tu)) ?.{0,40}(?:bolet[ií]n|newsletter|alertas)",
      "(?:iscriviti|si iscriva|ricevi) .{0,40}(?:newsletter|canale|notifiche)|(?:assine|receba|inscreva-se) .{0,40}(?:newsletter|boletim)",
      "(?:schrijf (?:je|u) in|meld (?:je|u) aan) .{0,40}nieuwsbrief|zapisz się .{0,30}newsletter|подпишитесь на .{0,30}(?:рассылку|канал)",
      String.raw`we look forward to seeing you on \[|interested in .{2,40}\? add .{2,40} as an interest`,
    ]),
  },
  {
    rule: "cookies",
    examples: ["We use cookies to improve your experience."],
    longest: 600,
    pattern: regexFrom("i", "^", [
      "we (?:and our partners )?use cookies|(?:this|our) (?:web)?site uses cookies",
      "by (?:continuing|using) (?:to (?:use|browse) )?(?:this|our) (?:web)?site",
      "accept (?:all )?cookies",
      ...COOKIE_PAGES,
      ...MANAGE_CONSENT,
      "nous utilisons des cookies|wir verwenden cookies|diese (?:web)?seite verwendet cookies",
      "utilizamos cookies|este sitio (?:web )?(?:usa|utiliza) cookies",
      "questo sito utilizza i? ?cookie|utilizzamos cookies|мы используем (?:файлы )?cookie",
      "usamos cookies",
    ]),
  },
  {
    rule: "paywall",
    examples: ["Subscribers only", "You have 2 free articles left"],
    sparesFacts: true,
    longest: 400,
    pattern: regexFrom(
      "i",
      "^",
      [
        String.raw`already (?:a|have a) subscri\w*|subscri(?:ber|ption)s?(?: (?:only|required|exclusive)|$)`,
        "premium content",
        "this (?:content|article|story|video) is (?:only |no longer )?(?:for|available|exclusive|reserved)",
        String.raw`to continue reading|you have (?:reached|used|read|\d+) .{0,40}(?:free )?articles?`,
        "(?:log|sign) in to (?:continue|read)|register (?:to|for free)|become a (?:member|subscriber)",
        "you need to be (?:a subscriber|logged in)|unlimited access|sorry, this zip ?code",
        "re-enter zip ?code|get (?:digital|full|unlimited) access|suscríbete",
        SUBSCRIBE_ELSEWHERE,
      ],
      String.raw`\b`,
    ),
  },
  {
    rule: "copyright",
    examples: ["© 2020 Averby News. All rights reserved."],
    sparesFacts: true,
    longest: 500,
    except: COPYRIGHT_AS_NEWS,
    pattern: regexFrom("i", String.raw`^\W{0,3}`, [
      String.raw`©|\(c\)\s|&copy;|copyright\b|all rights reserved|this material may not be|source:.{0,60}©`,
      "tous droits réservés|alle rechte vorbehalten|todos los derechos reservados",
      "todos os direitos reservados|tutti i diritti riservati|все права защищены|版权所有|著作権",
    ]),
  },
  {
    rule: "copyright",
    examples: ["Averby News © 2020"],
    sparesFacts: true,
    longest: 500,
    needs: /©|copyright/i,
    except: COPYRIGHT_AS_NEWS,
    pattern: /^\W{0,3}\w[\w .&/-]{0,40}(?:©|copyright \d{4})/i,
  },
  {
    rule: "copyright",
    examples: ["(Source: Averby Media Wire © 2014. All rights reserved.)"],
    longest: 300,
    pattern: /^\(.{0,120}(?:©|all rights reserved).{0,200}\)\.?$/i,
  },
  {
    rule: "disclaimer",
    examples: [
      "Averby News is not responsible for the content of external sites",
      "The views expressed are those of the author and ...",
    ],
    longest: 400,
    needs: /external|expressed|accuracy/i,
    pattern: regexFrom(
      "iu",
      "^",
      [
        String.raw`external links are provided (?:for|as)\b.{0,200}`,
        sequence(
          String.raw`\p{Lu}[^.!?“"]{0,60} (?:is|are) not responsible for the `,
          String.raw`(?:content of (?:any )?external|accuracy of (?:news|press) releases)\b.{0,240}`,
        ),
        sequence(
          "(?:the |any |all )?(?:views?|opinions?)(?: (?:and|or) (?:views?|opinions?))? expressed ",
          String.raw`(?:(?:here|herein|above|in this [a-z-]+) )?(?:are|is|belong|do|does|may)\b.{0,60}\b`,
          String.raw`(?:not (?:necessarily )?(?:reflect|represent|those of)|authors?|writers?|columnists?)\b.{0,200}`,
        ),
      ],
      "$",
    ),
  },
  {
    rule: "captcha",
    examples: ["Please enable JavaScript to view this page"],
    longest: 200,
    pattern: regexFrom("i", "^", [
      "you must enter the characters|please (?:verify|confirm) (?:you are|that you)",
      "(?:please )?(?:enable|turn on) (?:javascript|cookies)|are you a (?:robot|human)",
      String.raw`message:\s*\*?|mobile(?:\/tablet)? users?:|this slideshow requires|having trouble viewing`,
      String.raw`your browser (?:does not|doesn[’']t)|on a mobile device\?`,
      "javascript is (?:disabled|required)|(?:an )?error occurred|something went wrong",
    ]),
  },
  {
    rule: "advertisement",
    examples: ["Advertisement", "Story continues below"],
    longest: 80,
    pattern: regexFrom(
      "i",
      "^",
      [
        "(?:skip )?advert(?:isement|ising)?s?|sponsored(?: content)?|ad(?: choices)?|adchoices",
        String.raw`(?:story|article) continues (?:after|below).{0,40}|promoted(?: content| stories)?|loading\W*`,
        String.raw`advertisement\s?[·•|]\s?scroll to continue`,
        String.raw`advertisement\s{0,9}[-–—]?\s{0,9}continue reading.{0,40}|anzeige|werbung|publicité|publicidad`,
        "pubblicità|publicidade|реклама|广告|広告|إعلان",
      ],
      "$",
    ),
  },
];
