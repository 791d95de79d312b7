/** Lets so many reads run at once, first come, first served. */
export class ReadSlots {
  #running = 0;
  readonly #waiting: (() => void)[] = [];

  constructor(private readonly most: number) {}

  async run<T>(read: () => Promise<T>): Promise<T> {
    if (this.#running >= this.most) await new Promise<void>((start) => this.#waiting.push(start));
    else this.#running += 1;
    try {
      return await read();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#running -= 1;
    }
  }
}
