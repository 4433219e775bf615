/**
 * Rules for remains of a page's production: markup, times, labels, notes on the story, lists of videos, credits,
 * weather.
 */

import { ZONE_BEHIND_TIME } from "../../dates/time-zones.js";
import { HALF_OF_DAY } from "../../words/lexicon/measures/units-of-time.js";
import { CLEAR_AGENCY_FORMS } from "../../words/lexicon/news-agencies.js";
import { REVISION_VERBS } from "../../words/lexicon/pages/revision-verbs.js";
import { regexFrom, sequence } from "../../words/text/regex.js";
import type { Rule } from "./rule.js";

const AGENCIES = sequence(CLEAR_AGENCY_FORMS);

export const PRODUCTION: readonly Rule[] = [
  {
    rule: "markup",
    examples: ["gallery_photo|article-44|9", "[slideshow id=4]"],
    longest: 300,
    needs: /^[^A-Za-z]|\|/,
    pattern:
      /^(?:[^\s|]*\|[^\s|]*\|\S*(?:\s[^\s|]*\|[^\s|]*\|\S*)*|\[[a-z]+(?:[_-][a-z]+)* [a-z]+=[^\]]*\]|<[^>]+>|\{\{.*\}\}|[\p{P}\p{S}\s]+)$/u,
  },
  { rule: "markup", examples: ["AVERBY PRESS |"], longest: 42, pattern: /^[^|]{2,40}\|$/ },
  /** Without a day. */
  {
    rule: "timestamp",
    examples: ["Last updated at 22:46 GMT", "Share Updated at 16.40 CEST"],
    longest: 40,
    pattern: regexFrom(
      "i",
      String.raw`^(?:share )?(?:last )?updated(?: at)?:?\s+\d{1,2}\s?[:.]\s?\d{2}`,
      String.raw`(?:\s?${HALF_OF_DAY}\.?)?(?:\s+[a-z]{2,4})?$`,
    ),
  },
  {
    rule: "timestamp",
    examples: ["3 days ago", "2h ago 16.31 CEST", "vor 2 Stunden", "hace 3 días"],
    longest: 40,
    needs: /\d/,
    pattern: regexFrom(
      "iu",
      "^(?:",
      [
        String.raw`(?:an?|\d{1,3})\s?(?:[smhd]|min|mins?|minutes?|hrs?|hours?|days?|weeks?|months?|years?) ago`,
        String.raw`vor \d{1,3} (?:minuten?|stunden?|tag(?:en)?|wochen?)|il y a \d{1,3} (?:min|minutes?|h|heures?|jours?)`,
        String.raw`(?:hace|há) \d{1,3} (?:minutos?|horas?|d[ií]as?)`,
      ],
      String.raw`)(?:\s\d{1,2}[:.]\d{2}(?:\s[a-z]{2,4})?)?$`,
    ),
  },
  /** The times of an episode's parts: "00:00 Intro 02:10 The fence". */
  {
    rule: "video-list",
    examples: ["00:00 Intro 02:10 The fence 18:45 The ruling", "(00:00) Intro (02:10) The fence"],
    longest: 2_000,
    needs: /^\(?0{1,2}:0\d/,
    pattern: /^\(?0{1,2}:0\d(?::\d{2})?\)?\s\p{Lu}[^.!?]{1,200}?\s\(?\d{1,2}:\d{2}(?::\d{2})?\)?\s.*$/su,
  },
  /** What a program of podcasts, letters or posts prints of itself. */
  {
    rule: "newsletter",
    examples: [
      "Thanks for reading Tide Table! Subscribe for free to receive new posts and support my work.",
      "👉 Subscribe: @lundalerts",
      "Learn more about your ad choices. Visit ads.example/adchoices",
      "This post is public so feel free to share it.",
    ],
    longest: 220,
    needs: /subscribe|ad choices|share it|adchoices/i,
    pattern: regexFrom(
      "iu",
      "^",
      [
        "thanks for reading [^.!?]{2,80}! (?:subscribe|this post) .{4,120}",
        String.raw`[^\p{L}]{1,8}subscribe\W{1,3}@\w{3,32}`,
        String.raw`learn more about your ad choices\.(?: visit \S{4,80})?`,
        String.raw`see (?:privacy policy at|\S{4,60} for privacy) \S{4,80}.{0,80}|privacy & opt-out: \S{4,80}`,
        "this post is public so feel free to share it",
      ],
      String.raw`\.?$`,
    ),
  },
  {
    rule: "page-control",
    examples: [
      "Listen to this article · 4:12 min Learn more",
      "Order Reprints | Today’s Paper | Subscribe",
      "12 views 0 comments",
      "Post not marked as liked",
      "#lund #tram",
    ],
    longest: 120,
    pattern: regexFrom(
      "iu",
      "^",
      [
        String.raw`(?:listen to|share full|hear) (?:this )?article\s?[·•|-]\s?\d{1,3}:\d{2}(?: min)?(?: learn more)?`,
        String.raw`order reprints\b.{0,60}|post not marked as liked|\d{1,4} views?(?:,? ?\d{1,4} comments?)?`,
        String.raw`#[\p{L}\p{N}_]{2,40}(?: #[\p{L}\p{N}_]{2,40}){1,20}`,
      ],
      "$",
    ),
  },
  {
    rule: "disclaimer",
    examples: [
      "Forward-looking statements: This release contains forward-looking statements that involve risks.",
    ],
    longest: 3_000,
    needs: /^(?:safe harbor|forward|cautionary)/i,
    pattern:
      /^(?:safe harbor\b|cautionary\b|forward-looking statements?)[^.!?]{0,120}\bforward-looking\b.*$/is,
  },
  { rule: "label", examples: ["FOR IMMEDIATE RELEASE"], longest: 30, pattern: /^for immediate release:?$/i },
  {
    rule: "developing",
    examples: ["This is a developing story. Check back for updates."],
    longest: 160,
    pattern: regexFrom(
      "i",
      "^",
      [
        "this is a (?:developing|breaking)(?: news)? (?:story|alert)",
        "this story (?:is (?:still )?developing|(?:will be|is being) updated)",
        String.raw`(?:please )?check back\b|refresh \S{4,40} `,
        String.raw`(?:watch|tune in to|stay with) .{3,80} for (?:updates|more|the latest|details)\b`,
        String.raw`for more on this (?:developing )?story\b`,
        String.raw`[\w ]{2,40} will have (?:much )?more on this(?: \w+)? (?:later|tonight|throughout|as|when|at|in)\b`,
      ],
      ".{0,120}$",
    ),
  },
  /** A wire to its editors. A corrected figure is news. */
  {
    rule: "developing",
    examples: ["(Updates with quotes)", "(Corrects spelling in paragraph 2)"],
    longest: 200,
    needs: /^\(/,
    except: /\b(?:to|from|not|instead of|rather than) \S{0,3}\d/i,
    pattern: regexFrom(
      "i",
      String.raw`^\((?:(?:this [a-z ]{2,20}|story|item)\s)?`,
      [...REVISION_VERBS, "removes|rewrites|clarifies|fixes|writes through|recrops|amends"],
      String.raw` [^()]{2,180}\)\.?$`,
    ),
  },
  {
    rule: "watch",
    examples: ["Watch the video below from WFTV.", "Watch Jo Lund’s report on the fire"],
    longest: 120,
    except: /\bsaid\b/,
    needs: /^w/i,
    pattern: regexFrom(
      "iu",
      "^watch ",
      [
        sequence(
          "(?:the |this |a )?(?:full |raw |entire )?",
          String.raw`(?:video|report|story|clip|footage|(?:press |news )conference|interview)s?\b`,
          String.raw`(?: (?:below|above|here|again|from|of|about|on)\b.{0,60}|, .{0,30})?`,
        ),
        String.raw`\p{Lu}[\p{L}\d’' .-]{2,40}['’]s? report\b.{0,60}`,
      ],
      "[.:]?$",
    ),
  },
  {
    rule: "link",
    examples: ["https://example.com/news/4711"],
    longest: 300,
    pattern: /^(?:https?:\/\/|www\.)\S+$/i,
  },
  {
    rule: "video-list",
    examples: ["1:08 Coach says team can get better Pause"],
    longest: 140,
    needs: /^\d/,
    pattern: regexFrom(
      "u",
      String.raw`^\d{1,2}:\d{2}\s+`,
      String.raw`(?!(?:[AaPp]\.?[Mm]|${ZONE_BEHIND_TIME}|uhr|h)\b|[–—-])["“‘']?\p{Lu}.*[^.:!?”"]$`,
    ),
  },
  {
    rule: "credits",
    examples: ["(Reporting by Jo Lund; Editing by Ann Vik)"],
    longest: 260,
    pattern: regexFrom(
      "i",
      "^",
      [
        sequence(
          String.raw`\W?(?:additional |with |original )?(?:files from|reporting from|`,
          "(?:reporting|writing|editing|compiled|edited|written) by) .{3,200}",
        ),
        "information from:? .{3,120}",
        "this (?:article|story|report) was (?:written|originally published|produced|provided) .{3,160}",
        String.raw`a version of this (?:article|story) (?:appear(?:s|ed)|ran|was published)\b.{5,220}`,
        String.raw`source:? [A-Z][\w .&/-]{1,60}|contributing: .{3,200}|(?:\W?(?:hat[ -]tip|h\/t))\b.{0,60}`,
        "from wikipedia, the free encyclopedia",
        String.raw`by:? (?:[\w.]+ ){0,4}(?:staff|news desk|(?:eyewitness|action|local) news)|staff writer`,
        String.raw`[a-z]{1,4}(?:\/[a-z]{1,4})*,? \(${AGENCIES}(?:, ${AGENCIES}){0,5}\)`,
        String.raw`(?:the )?${AGENCIES}(?:\s{0,3}[-–,/]\s{0,3}${AGENCIES}){0,3}`,
        "from (?:staff|wire|news services?).{0,60}|staff(?: (?:and|report).{0,40})?",
        "breaking news staff",
      ],
      "$",
    ),
  },
  {
    rule: "credits",
    examples: ["Our Standards: The Averby Trust Principles."],
    longest: 120,
    pattern: /^our (?:standards|editorial principles|ethics policy):.{0,100}$/i,
  },
  {
    rule: "credits",
    examples: [
      "The Associated Press contributed to this report.",
      "Jo Lund and Ann Vik contributed to this story.",
    ],
    longest: 260,
    needs: /contributed/i,
    pattern: /^[\w ,.&’'/-]{3,200} contributed (?:to this (?:report|story|article)|reporting)\.?$/i,
  },
  {
    rule: "weather-alert",
    examples: [
      "Lake Effect Snow Advisory issued January 12 at 3:46AM EST expiring January 12 at 10:00PM EST in effect for: Orleans",
    ],
    longest: 400,
    pattern: /^[A-Z][\w ]{3,50} (?:advisory|warning|watch|statement) issued .{5,60} expiring .+$/i,
  },
  /** The captions of a gallery in one block, each truncated. */
  {
    rule: "gallery",
    examples: ["Photo: Jo Lund, Averby News Image 1 of / 8 Caption Close"],
    longest: 20_000,
    needs: /Caption Close/,
    pattern: /^(?:Photo: .{1,120}?\s)?Image \d+ of ?\/ ?\d+ Caption Close(?:$|\s.*\bBack to Gallery\W*$)/s,
  },
  {
    rule: "weather-forecast",
    examples: ["Cloudy skies. High 67F. Winds SW at 15 to 25 mph. Chance of rain 40%.."],
    longest: 400,
    needs: /mph|km\/h/,
    except: /[“"]/,
    pattern:
      /^(?=.*\b(?:highs?|lows?)(?: around| near| of)? -?\d{1,3} ?°?[FC]\b).*\bwinds? (?:[NSEW]{1,3}|light|variable)\b.*$/i,
  },
];
