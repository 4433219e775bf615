/** Hosts that asked for a pause, in this run or, by the stored state, in an earlier one. */

export class ClosedHosts {
  readonly #until: Map<string, number>;
  readonly #now: number;

  /** @param until ISO 8601, by host @param now milliseconds since 1970 */
  constructor(until: Readonly<Record<string, string>>, now: number) {
    this.#until = new Map(Object.entries(until).map(([host, time]) => [host, Date.parse(time)]));
    this.#now = now;
  }

  /** End of the host's pause, as ISO 8601; null: no pause. */
  until(host: string): string | null {
    const time = this.#until.get(host);
    return time === undefined || time <= this.#now ? null : new Date(time).toISOString();
  }

  /** Why an address must not be requested now; null: it may be. */
  refusal({ host }: URL): string | null {
    const until = this.until(host);
    return until === null ? null : `${host} asks to wait until ${until.slice(0, 16)}Z`;
  }

  close(host: string, until: number): void {
    this.#until.set(host, Math.max(until, this.#until.get(host) ?? 0));
  }

  /** The remaining pauses, for the stored state. */
  entries(): Record<string, string> {
    return Object.fromEntries(
      [...this.#until.keys()].flatMap((host) => {
        const until = this.until(host);
        return until === null ? [] : [[host, until]];
      }),
    );
  }
}
