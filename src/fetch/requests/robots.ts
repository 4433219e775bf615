/**
 * robots.txt (RFC 9309) of the hosts that item pages are on: asked once a run for each host. Where there is none, all is
 * allowed; where the host fails to say, nothing is.
 */
import robotsParser from "robots-parser";
import type { HttpAnswer, HttpClient, HttpFailure, Permission } from "./http.js";

/** The name by which robots.txt calls newsfold. */
const AGENT = "newsfold";
/** Bytes that are read: RFC 9309 asks for at least 500 KiB. */
const MOST_BYTES = 512_000;
/** A longer line is no rule that anybody wrote. */
const LONGEST_LINE = 2_000;
/** Seconds between two requests that a host may ask for at most; `Crawl-delay` is not part of the standard. */
const LONGEST_DELAY = 10;

/** Why a page is not asked for, where its host does not wish it: the same on any later day. */
export const NOT_ALLOWED = "its robots.txt does not allow it";

/** The package is a function under CommonJS; its types say otherwise. */
const parse = robotsParser as unknown as typeof robotsParser.default;

interface HostRules {
  /** Null: it may be asked. */
  refusal(url: URL): string | null;
  /** Seconds between two requests; 0: the host does not say. */
  readonly delay: number;
}

const ALLOWS_ALL: HostRules = { refusal: () => null, delay: 0 };

export class Robots {
  readonly #client: Pick<HttpClient, "get">;
  readonly #mayAsk: Permission;
  readonly #onAnswer: (answer: HttpAnswer | HttpFailure) => void;
  readonly #rules = new Map<string, Promise<HostRules>>();

  /**
   * @param mayAsk of the request for robots.txt itself: whether its host is closed
   * @param onAnswer told each answer, which may ask to wait
   */
  constructor(
    client: Pick<HttpClient, "get">,
    mayAsk: Permission,
    onAnswer: (answer: HttpAnswer | HttpFailure) => void,
  ) {
    this.#client = client;
    this.#mayAsk = mayAsk;
    this.#onAnswer = onAnswer;
  }

  /** Why an address may not be asked; null: it may be. */
  async refusal(url: URL): Promise<string | null> {
    return (await this.#rulesOf(url)).refusal(url);
  }

  /** Seconds that the host of an address wants between two requests; 0: it does not say. */
  async delay(url: URL): Promise<number> {
    return (await this.#rulesOf(url)).delay;
  }

  #rulesOf({ origin }: URL): Promise<HostRules> {
    let rules = this.#rules.get(origin);
    if (rules === undefined) {
      rules = this.#ask(origin);
      this.#rules.set(origin, rules);
    }
    return rules;
  }

  async #ask(origin: string): Promise<HostRules> {
    const address = `${origin}/robots.txt`;
    const answer = await this.#client.get(address, {}, this.#mayAsk);
    this.#onAnswer(answer);
    if ("failure" in answer) return allowsNothing(answer.failure);
    const { status, body } = answer;
    if (status === 429 || status >= 500) return allowsNothing(`it answers ${status}`);
    return status >= 200 && status < 300 ? rulesIn(address, body) : ALLOWS_ALL;
  }
}

function allowsNothing(why: string): HostRules {
  return { refusal: () => `its robots.txt cannot be read: ${why}`, delay: 0 };
}

function rulesIn(address: string, body: Uint8Array): HostRules {
  const text = new TextDecoder()
    .decode(body.subarray(0, MOST_BYTES))
    .split(/\r\n?|\n/)
    .filter((line) => line.length <= LONGEST_LINE)
    .join("\n");
  const rules = parse(address, text);
  const delay = rules.getCrawlDelay(AGENT) ?? 0;
  return {
    refusal: ({ href }) => (rules.isDisallowed(href, AGENT) ? NOT_ALLOWED : null),
    delay: Math.min(LONGEST_DELAY, Math.max(0, delay)),
  };
}
