/**
 * Rules for remains of a page's production: markup, times, labels, notes on the story, lists of videos, credits,
 * weather.
 */
import { regexFrom, sequence } from "../../words/text/regex.js";
import type { Rule } from "./rule.js";

export const PRODUCTION: readonly Rule[] = [
  /** "gallery_photo|article-44|9", "[slideshow id=4]" */
  {
    rule: "markup",
    longest: 300,
    needs: /^[^A-Za-z]|\|/,
    pattern:
      /^(?:[^\s|]*\|[^\s|]*\|\S*(?:\s[^\s|]*\|[^\s|]*\|\S*)*|\[[a-z]+(?:[_-][a-z]+)* [a-z]+=[^\]]*\]|<[^>]+>|\{\{.*\}\}|[\p{P}\p{S}\s]+)$/u,
  },
  /** "AVERBY PRESS |" */
  { rule: "markup", longest: 42, pattern: /^[^|]{2,40}\|$/ },
  /** "Last updated at 22:46 GMT", without a day. */
  {
    rule: "timestamp",
    longest: 40,
    pattern: /^(?:last )?updated(?: at)?:?\s+\d{1,2}\s?[:.]\s?\d{2}(?:\s?[ap]\.?m\.?)?(?:\s+[a-z]{2,4})?$/i,
  },
  /** "FOR IMMEDIATE RELEASE" */
  { rule: "label", longest: 30, pattern: /^for immediate release:?$/i },
  /** "This is a developing story. Check back for updates." */
  {
    rule: "developing",
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
  /** "(Updates with quotes)", "(Corrects spelling in paragraph 2)": a wire to its editors. A corrected figure is news. */
  {
    rule: "developing",
    longest: 200,
    needs: /^\(/,
    except: /\b(?:to|from|not|instead of|rather than) \S{0,3}\d/i,
    pattern: regexFrom(
      "i",
      String.raw`^\((?:(?:this [a-z ]{2,20}|story|item)\s)?`,
      "(?:corrects|updates|adds|recasts|refiles|repeats|removes|rewrites|clarifies|fixes|writes through|recrops|amends) ",
      String.raw`[^()]{2,180}\)\.?$`,
    ),
  },
  /** "Watch the video below from WFTV.", "Watch Jo Lund’s report on the fire" */
  {
    rule: "watch",
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
  /** "https://example.com/news/4711" */
  { rule: "link", longest: 300, pattern: /^(?:https?:\/\/|www\.)\S+$/i },
  /** "1:08 Coach says team can get better Pause" */
  {
    rule: "video-list",
    longest: 140,
    needs: /^\d/,
    pattern:
      /^\d{1,2}:\d{2}\s+(?![AaPp]\.?[Mm]\b|E[SD]?T\b|C[SD]?T\b|P[SD]?T\b|GMT\b|uhr\b|h\b|[–—-])["“‘']?\p{Lu}.*[^.:!?”"]$/u,
  },
  /** "The Associated Press contributed to this report.", "(Reporting by Jo Lund; Editing by Ann Vik)" */
  {
    rule: "credits",
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
        String.raw`[a-z]{1,4}(?:\/[a-z]{1,4})*,? \((?:(?:ap|afp|dpa|reuters|epd|kna|efe|ansa|d?apd)(?:, )?){1,6}\)`,
        String.raw`ap|associated press|the associated press|reuters(?:\s*[-–,/]\s*a(?:p|fp))*`,
        "from (?:staff|wire|news services?).{0,60}|staff(?: (?:and|report).{0,40})?",
        "breaking news staff",
      ],
      "$",
    ),
  },
  /** "Our Standards: The Averby Trust Principles." */
  {
    rule: "credits",
    longest: 120,
    pattern: /^our (?:standards|editorial principles|ethics policy):.{0,100}$/i,
  },
  {
    rule: "credits",
    longest: 260,
    needs: /contributed/i,
    pattern: /^[\w ,.&’'/-]{3,200} contributed (?:to this (?:report|story|article)|reporting)\.?$/i,
  },
  /** "Lake Effect Snow Advisory issued January 12 at 3:46AM EST expiring January 12 at 10:00PM EST in effect for: Orleans" */
  {
    rule: "weather-alert",
    longest: 400,
    pattern: /^[A-Z][\w ]{3,50} (?:advisory|warning|watch|statement) issued .{5,60} expiring .+$/i,
  },
  /**
   * "Photo: Jo Lund, Averby News Image 1 of / 8 Caption Close": the captions of a gallery in one block, each truncated.
   */
  {
    rule: "gallery",
    longest: 20_000,
    needs: /Caption Close/,
    pattern: /^(?:Photo: .{1,120}?\s)?Image \d+ of ?\/ ?\d+ Caption Close(?:$|\s.*\bBack to Gallery\W*$)/s,
  },
  /** "Cloudy skies. High 67F. Winds SW at 15 to 25 mph. Chance of rain 40%.." */
  {
    rule: "weather-forecast",
    longest: 400,
    needs: /mph|km\/h/,
    pattern:
      /^(?=.*\b(?:highs?|lows?)(?: around| near| of)? -?\d{1,3} ?°?[FC]\b).*\bwinds? (?:[NSEW]{1,3}|light|variable)\b.*$/i,
  },
];
