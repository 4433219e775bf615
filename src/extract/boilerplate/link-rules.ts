/** Links to other articles: "Read more", "See also", "Related stories". */
import { SEE_ALSO_ELSEWHERE } from "../../words/lexicon/pages/text-labels.js";
import { regexFrom, sequence } from "../../words/text/regex.js";
import type { Rule } from "./rule.js";

export const LINKS: readonly Rule[] = [
  {
    rule: "read-more",
    examples: [
      "Read More @ www.example.com",
      "Read or share this story: https://example.com/1",
      "Click here for more",
    ],
    sparesFacts: true,
    longest: 220,
    pattern: regexFrom(
      "i",
      String.raw`^\W{0,3}`,
      [
        "(?:read|see|view|watch|find|get|hear) more",
        "read (?:the )?(?:full|rest|original|whole)(?: (?:story|article|report|post|version))?",
        "read or share this story|continue reading|full (?:story|article|coverage)",
        String.raw`(?:read|view|open) (?:on|in) (?:omnivore|pocket|instapaper|readwise|matter|wallabag)(?:\s+(?:read|view|open) original)?`,
        "(?:view|open) original",
        "read it (?:here|at)|click (?:here|below|the|on)|tap here|(?:see|read) also|also read",
        "also see|read next|to read more|keep reading|mobile users (?:tap|click)",
      ],
      String.raw`\b`,
      [
        String.raw`$|\s*[:@>»…\]–—-].*`,
        String.raw`\s+(?:here|below|about|on|at|from|in|for|to|this|of|top|articles|stories|trending|link|photo|video)\b.*`,
        String.raw`\W*$`,
      ],
    ),
  },
  {
    rule: "read-more",
    examples: ["For information, click here.", "You can like us on Facebook by clicking here."],
    sparesFacts: true,
    longest: 200,
    needs: /click(?:ing)? here/i,
    except: /[“"]/,
    pattern: /^[^.!?]{0,150}\bclick(?:ing)? here\b[^.!?]{0,60}[.!\])]*$/i,
  },
  {
    rule: "see-also",
    examples: ["RELATED: Mayor resigns", "[READ: Flood maps]", "VIDEO: The moment the bridge fell"],
    longest: 200,
    pattern: regexFrom(
      "i",
      "^",
      [
        String.raw`(?:JUST WATCHED|MUST WATCH|NOW PLAYING)\b.*`,
        String.raw`(?:related coverage|continuing coverage:|complete coverage of)\s\S.*[^.!?”"]`,
        sequence(
          String.raw`\[\s*`,
          [
            "read|more|see|watch|related|also|story|previous|other|photos?|videos?|gallery|map|listen",
            "background|at least",
          ],
          String.raw`\b[^\]]*\]`,
        ),
        sequence(
          [
            sequence(
              ["related|more|top|latest|previous|other|recommended|trending|must[ -]read|most read|popular"],
              String.raw`\b[^:.!?]{0,40}`,
            ),
            String.raw`story|see also|also(?: on [\w ]+| see| read| read)?|read(?: more)?`,
            "watch(?: now| live| video)?|listen|video|raw video|photos|photo gallery|gallery|slideshow",
            "pictures|in pictures|map|interactive|live blog|podcast|previously|up next|don[’']t miss",
            "editor[’']s picks?|background|timeline|download|pdf|document|live updates|get the app",
          ],
          String.raw`:\s*(?:\S.*[^.!?”"]|)`,
        ),
      ],
      "$",
    ),
  },
  {
    rule: "see-also",
    examples: ["Lire aussi : Dix plages", "Lesen Sie auch: Zehn Strände", "延伸阅读：十大海滩"],
    longest: 200,
    pattern: regexFrom(
      "iu",
      "^",
      [
        ...SEE_ALSO_ELSEWHERE,
        "à lire|lesen sie (?:mehr|dazu)|lea también|le puede interesar|читать также|यह भी पढ़ें",
      ],
      String.raw`\s?[:：](?!.*[.!?。]$).*$`,
    ),
  },
  {
    rule: "related",
    examples: ["Related Stories", "You may also like", "More Local News", "Most Popular"],
    longest: 80,
    except: /(?<!\.\.)[.!?]$/,
    pattern: regexFrom(
      "i",
      "^",
      [
        sequence(
          "related(?: ",
          [
            "stories|story|articles?|news|content|coverage|links?|topics?|posts?|videos?|reading|to this story",
          ],
          ")?",
        ),
        "(?:you )?(?:may|might) also (?:like|be interested in(?: these stories)?|enjoy)",
        "recommended(?: (?:for you|stories|reading|videos))?",
        sequence(
          "more ",
          [
            String.raw`local|top|crime|world|us|u\.s\.|national|latest|breaking|sports|business|politics|from|on|in`,
          ],
          String.raw`\b[\w ’'.-]{0,40}`,
        ),
        String.raw`(?:most|top) (?:popular|read|viewed|shared|trending|stories|news|videos|commented|emailed)\b.{0,30}`,
        "trending(?: (?:now|stories|topics|videos))?|popular(?: (?:now|stories|posts))?",
        "latest (?:news|stories|headlines|videos)|editor[’']?s?[’']? (?:picks?|choice)",
        String.raw`what others are (?:clicking|reading)\b.*|from around the web|around the web`,
        "from our partners|sponsored (?:links|stories)",
        "(?:top|breaking|latest|local|world) (?:news|stories|headlines)|happening now|news releases",
        "tags?:?(?: .{1,60})?|topics?:?(?: .{1,60})?|filed under:?.{0,60}|keywords:.{0,80}",
        "categories:.{0,60}|in this (?:story|article)|share this (?:story|article)|also in the news",
        "what to read next|up next|see more|see all|show all|view all|load more|back to top",
        "next(?: (?:article|story|post))?|previous(?: (?:article|story|stories|post))?:?",
      ],
      String.raw`\s?(?:…|\.{3}|:)?$`,
    ),
  },
];
