/** Hosts that have asked to be left alone for a while: in this run and, by the state, in those that follow. */

export class ClosedHosts {
  readonly #until: Map<string, number>;
  readonly #now: number;

  /** @param until ISO 8601, by host @param now milliseconds since 1970 */
  constructor(until: Readonly<Record<string, string>>, now: number) {
    this.#until = new Map(Object.entries(until).map(([host, time]) => [host, Date.parse(time)]));
    this.#now = now;
  }

  /** Not asked before, as ISO 8601; null: it may be asked. */
  until(host: string): string | null {
    const time = this.#until.get(host);
    return time === undefined || time <= this.#now ? null : new Date(time).toISOString();
  }

  /** Why an address may not be asked; null: it may be. */
  refusal({ host }: URL): string | null {
    const until = this.until(host);
    return until === null ? null : `${host} asks to wait until ${until.slice(0, 16)}Z`;
  }

  close(host: string, until: number): void {
    this.#until.set(host, Math.max(until, this.#until.get(host) ?? 0));
  }

  /** What is still closed, as the state keeps it. */
  entries(): Record<string, string> {
    return Object.fromEntries(
      [...this.#until.keys()].flatMap((host) => {
        const until = this.until(host);
        return until === null ? [] : [[host, until]];
      }),
    );
  }
}
