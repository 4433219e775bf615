/**
 * Furniture: what a page prints around its reporting. Each rule takes whole blocks, or the head or tail of one, and says
 * why. Precision first: a rule never takes a sentence of reporting, so each one is bound to a length, a place or a form.
 */
import { type Passage, passageOf, textOf } from "./passage.js";

export interface Struck {
  readonly passage: Passage;
  readonly rule: string;
}

interface Rule {
  readonly rule: string;
  readonly pattern: RegExp;
  /** Longest text that it may take, in characters. */
  readonly longest: number;
}

/** For whole blocks, wherever they stand. */
const ANYWHERE: readonly Rule[] = [
  {
    rule: "counter",
    longest: 24,
    pattern: /^[\d.,]+\s?[kKmM]?(?:\s?(?:shares?|comments?|likes?|views?|retweets?|reads?))?$/u,
  },
  {
    rule: "share-bar",
    longest: 120,
    pattern:
      /^(?:(?:share(?: (?:this|on|via|article|story|now))*|tweet(?: this)?|pin(?: it)?|email(?: this)?|print(?: this(?: page| article)?)?|facebook|twitter|whatsapp|linkedin|reddit|flipboard|pinterest|telegram|messenger|copy link|save|x|google\+?|tumblr|sms|more|or|and|via|article|story|with friends|\d+)[\s|,·•/:]*)+$/i,
  },
  {
    rule: "leave-a-reply",
    longest: 80,
    pattern:
      /^(?:leave a (?:reply|comment)|post a comment|add (?:a |your )?comment|join the (?:conversation|discussion)|view (?:all )?comments|(?:\d+ )?comments?|cancel reply|be the first to comment|log in to comment|sign in to comment)\b.{0,40}$/i,
  },
  {
    rule: "read-more",
    longest: 200,
    pattern:
      /^(?:\[?\s*)?(?:read more|read the (?:full|rest|original|whole)|read full|continue reading|full story|read it (?:here|at)|click here (?:to|for)|see also|read also|also read|read next|more (?:on|from|at)|related(?: stor(?:y|ies)| articles?| coverage| content| links?| topics?)?|recommended|you may also like|don't miss|must read|keep reading|up next|watch(?: now| more| live)?|listen(?: now)?)\s*(?:$|[:@>»…\]–—-].*|(?:here|below|on this story|at|on|from)\b.*)$/i,
  },
  {
    rule: "newsletter",
    longest: 400,
    pattern:
      /^(?:sign up (?:for|to|here)|subscribe (?:to|now|for|today)|get (?:the latest|our|breaking|your daily).{0,60}(?:inbox|newsletter|email|alerts)|enter your email|by (?:signing up|subscribing|submitting|clicking)|thank you for (?:subscribing|signing up)|follow us on|like us on facebook|download (?:our|the) .{0,30}app)\b/i,
  },
  {
    rule: "cookies",
    longest: 500,
    pattern:
      /^(?:we use cookies|this (?:web)?site uses cookies|by (?:continuing|using) (?:to (?:use|browse) )?(?:this|our) (?:web)?site|accept (?:all )?cookies|cookie (?:policy|settings|preferences))\b/i,
  },
  {
    rule: "paywall",
    longest: 400,
    pattern:
      /^(?:already a subscriber|subscribers? only|this (?:content|article|story) is (?:only )?(?:for|available|exclusive)|to continue reading|you have (?:reached|used|\d+) .{0,40}(?:free )?articles?|log in to (?:continue|read)|register (?:to|for free)|become a (?:member|subscriber))\b/i,
  },
  {
    rule: "copyright",
    longest: 400,
    pattern: /^(?:©|\(c\)\s|copyright\b|all rights reserved|this material may not be published)/i,
  },
  {
    rule: "captcha",
    longest: 160,
    pattern:
      /^(?:you must enter the characters|please (?:verify|confirm) (?:you are|that you)|enable javascript|please enable (?:javascript|cookies)|are you a (?:robot|human)|message:\s*\*?)/i,
  },
  {
    rule: "advertisement",
    longest: 60,
    pattern:
      /^(?:advertisement|advertising|sponsored(?: content)?|ad|story continues below(?: advertisement)?|article continues (?:after|below).{0,30}|promoted(?: content| stories)?|loading\W*)$/i,
  },
];

export interface Furnished {
  readonly kept: readonly Passage[];
  readonly removed: readonly Struck[];
  /** Address that a read-more line names. */
  readonly readMore: string | null;
}

/** Parts furniture from text; both keep the order of the document. */
export function furnish(passages: readonly Passage[]): Furnished {
  const kept: Passage[] = [];
  const removed: Struck[] = [];
  let readMore: string | null = null;
  for (const passage of passages) {
    const text = textOf(passage);
    const rule = ANYWHERE.find(({ longest, pattern }) => text.length <= longest && pattern.test(text))?.rule;
    if (rule === undefined) {
      kept.push(passage);
      continue;
    }
    removed.push({ passage, rule });
    if (rule === "read-more") readMore ??= addressIn(passage);
  }
  return { kept, removed, readMore };
}

function addressIn(passage: Passage): string | null {
  const [link] = passage.block.links;
  if (link) return link.url;
  return /(?:https?:\/\/|www\.)[^\s)\]]+/i.exec(textOf(passage))?.[0] ?? null;
}

/** All blocks with words in them. */
export function passagesOf(blocks: readonly Passage["block"][]): Passage[] {
  return blocks.flatMap((block) => {
    const passage = block.kind === "rule" ? null : passageOf(block);
    return passage ? [passage] : [];
  });
}
