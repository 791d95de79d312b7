import { there } from './there';

interface Held<Item> {
  readonly item: Item;
  index: number;
}

/**
 * What is under way, in no order. A Set would do if it were not filled and emptied all the time: each time it gets a new
 * table, to which the one before points. As soon as one of those is old, the collector of young objects keeps all that
 * come after it with everything that was ever in them, until the old ones are collected too.
 */
export class Bag<Item> {
  readonly #held: Held<Item>[] = [];

  /** Holds it until the function returned is called; calling that again does nothing. */
  add(item: Item): () => void {
    const held = { item, index: this.#held.length };
    this.#held.push(held);
    return () => this.#remove(held);
  }

  #remove(held: Held<Item>): void {
    if (held.index < 0) return;
    const last = there(this.#held.pop());
    // The place of what goes is the last one's.
    if (last !== held) {
      this.#held[held.index] = last;
      last.index = held.index;
    }
    held.index = -1;
  }

  /** Those that are held now: whoever goes through them may end them, which takes them out. */
  get items(): readonly Item[] {
    return this.#held.map(({ item }) => item);
  }
}
