/**
 * Disjoint sets of the numbers 0 to `size - 1`, each alone at first (union-find with path halving: Tarjan & van Leeuwen
 * 1984). The result does not depend on the order in which pairs are united.
 */
export class DisjointSets {
  readonly #parents: Uint32Array;

  constructor(size: number) {
    this.#parents = Uint32Array.from({ length: size }, (_, index) => index);
  }

  /** The smallest member of the set. */
  rootOf(member: number): number {
    const parents = this.#parents;
    let at = member;
    while (parents[at] !== at) {
      parents[at] = parents[parents[at] as number] as number;
      at = parents[at] as number;
    }
    return at;
  }

  /** Unites the sets of two members. */
  unite(a: number, b: number): void {
    const [first, second] = [this.rootOf(a), this.rootOf(b)];
    this.#parents[Math.max(first, second)] = Math.min(first, second);
  }

  /** All sets by their first member, each ascending. */
  sets(): number[][] {
    const sets = new Map<number, number[]>();
    for (let member = 0; member < this.#parents.length; member++) {
      const root = this.rootOf(member);
      const set = sets.get(root);
      if (set) set.push(member);
      else sets.set(root, [member]);
    }
    return [...sets.values()];
  }
}
