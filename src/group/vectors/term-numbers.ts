/**
 * Numbers by term. An open table of typed arrays: a `Map` would box every term above 2^31 anew with each look, and a build
 * looks up each word of each article.
 */

/** Share of the places that may be taken before the table grows. */
const FULLEST = 0.5;
const FIRST_SIZE = 1 << 12;

export class TermNumbers {
  #terms = new Uint32Array(FIRST_SIZE);
  /** NaN: the place is free. */
  #values = new Float64Array(FIRST_SIZE).fill(Number.NaN);
  #taken = 0;

  /** The number of a term; NaN where there is none. */
  of(term: number): number {
    return this.#values[this.#placeOf(term)] as number;
  }

  /** @param value never NaN */
  set(term: number, value: number): void {
    let place = this.#placeOf(term);
    if (Number.isNaN(this.#values[place])) {
      this.#taken++;
      if (this.#taken > FULLEST * this.#terms.length) {
        this.#grow();
        place = this.#placeOf(term);
      }
      this.#terms[place] = term;
    }
    this.#values[place] = value;
  }

  /** Terms are hashes, so their low bits are even. A taken place leads to the next one. */
  #placeOf(term: number): number {
    const last = this.#terms.length - 1;
    let place = term & last;
    while (this.#terms[place] !== term && !Number.isNaN(this.#values[place])) place = (place + 1) & last;
    return place;
  }

  #grow(): void {
    const [terms, values] = [this.#terms, this.#values];
    this.#terms = new Uint32Array(2 * terms.length);
    this.#values = new Float64Array(2 * terms.length).fill(Number.NaN);
    for (let from = 0; from < terms.length; from++) {
      const value = values[from] as number;
      if (Number.isNaN(value)) continue;
      const place = this.#placeOf(terms[from] as number);
      this.#terms[place] = terms[from] as number;
      this.#values[place] = value;
    }
  }
}
