import type { RequestEnd } from '../../platform/request-end';
import { OverloadedError } from './errors';

export interface AdmissionOptions {
  /** Operations that may run now. */
  readonly limit: () => number;
  /** Operations that may wait. */
  readonly queue: number;
  /** Milliseconds that one waits at most. */
  readonly patience: number;
  /** Milliseconds that one waits at most while somebody has waited without a break for longer than `patience`. */
  readonly standingPatience: number;
}

interface Waiting {
  readonly start: () => void;
}

/** Of so many turns one is for a dear operation while cheap ones wait too. */
const DEAR_TURN = 4;
/** The part of the places that dear operations may have: the rest is for cheap ones, however many dear ones come. */
const DEAR_SHARE = 0.75;

/**
 * Lets so many operations run at once and so many wait, first come, first served; cheap ones and dear ones in lines of
 * their own, so that none of the first waits behind all of the second. Whoever is too many is told at once.
 */
export class Admission {
  readonly #lines = { cheap: [] as Waiting[], dear: [] as Waiting[] };
  #running = 0;
  #dear = 0;
  #waiting = 0;
  #turn = 0;
  #isAdmitting = false;
  /** When there was a place for everybody last, or nobody waited. */
  #placesAt = performance.now();

  constructor(private readonly options: AdmissionOptions) {}

  get running(): number {
    return this.#running;
  }

  get waiting(): number {
    return this.#waiting;
  }

  /** Throws an OverloadedError when nobody may wait any more: before anything of a request is read. */
  check(): void {
    const { limit, queue } = this.options;
    if (this.#running + this.#waiting >= limit() + queue) throw new OverloadedError('full');
  }

  /**
   * Waits until the operation may run; the function that it resolves to says that it is done. Rejects with an
   * OverloadedError when there are too many, or its turn does not come in time.
   */
  async enter(isDear: boolean, end: RequestEnd | undefined): Promise<() => void> {
    if (this.#running + this.#waiting > 0) await this.#wait(isDear, end);
    else this.#take(isDear);
    let isDone = false;
    return () => {
      if (isDone) return;
      isDone = true;
      this.#running -= 1;
      if (isDear) this.#dear -= 1;
      this.#admit();
    };
  }

  #mayRun(isDear: boolean): boolean {
    const limit = this.options.limit();
    if (this.#running >= limit) return false;
    return !isDear || this.#dear < Math.max(1, limit * DEAR_SHARE);
  }

  #take(isDear: boolean): void {
    this.#running += 1;
    if (isDear) this.#dear += 1;
  }

  #wait(isDear: boolean, end: RequestEnd | undefined): Promise<void> {
    const line = isDear ? this.#lines.dear : this.#lines.cheap;
    // Whoever has left, or is late already, does not wait.
    if (end?.reason) throw new OverloadedError('late');
    this.check();
    // Places that are kept for cheap ones are no more room for dear ones to wait in.
    if (!this.#mayRun(isDear) && this.#waiting >= this.options.queue) throw new OverloadedError('full');
    return new Promise((resolve, reject) => {
      const leave = (error: OverloadedError) => {
        line.splice(line.indexOf(waiting), 1);
        this.#over(timer, stop);
        reject(error);
      };
      const timer = setTimeout(() => leave(new OverloadedError('late')), this.#patience());
      const waiting: Waiting = {
        start: () => {
          this.#over(timer, stop);
          this.#take(isDear);
          resolve();
        },
      };
      line.push(waiting);
      if (this.#waiting === 0) this.#placesAt = performance.now();
      this.#waiting += 1;
      this.#lookForPlaces();
      const stop = end?.whenEnded(() => leave(new OverloadedError('late')));
      this.#admit();
    });
  }

  /**
   * A burst is worth waiting for: it passes. A queue that has stood for longer does not get shorter by waiting; whoever is
   * in it only comes later, and those who are let in are as late as it is long.
   */
  #patience(): number {
    const { patience, standingPatience } = this.options;
    const isStanding = this.#waiting > 0 && performance.now() - this.#placesAt > patience;
    return isStanding ? Math.min(standingPatience, patience) : patience;
  }

  /** Whoever waits only for the next turn of the event loop, and not for a place, is no queue. */
  #lookForPlaces(): void {
    if (this.#running + this.#waiting <= this.options.limit()) this.#placesAt = performance.now();
  }

  #over(timer: NodeJS.Timeout, stop: (() => void) | undefined): void {
    clearTimeout(timer);
    stop?.();
    this.#waiting -= 1;
    this.#lookForPlaces();
  }

  /**
   * Lets in the next that may run, one in each turn of the event loop: between two, what has arrived meanwhile is read,
   * so that it is counted, or refused, here and does not wait unseen in its socket.
   */
  #admit(): void {
    if (this.#isAdmitting || this.#waiting === 0) return;
    this.#isAdmitting = true;
    setImmediate(() => {
      this.#isAdmitting = false;
      const next = this.#next();
      if (!next) return;
      next.start();
      this.#admit();
    });
  }

  #next(): Waiting | undefined {
    const { cheap, dear } = this.#lines;
    const dearMay = dear.length > 0 && this.#mayRun(true);
    const cheapMay = cheap.length > 0 && this.#mayRun(false);
    if (dearMay && cheapMay) this.#turn = (this.#turn + 1) % DEAR_TURN;
    if (dearMay && (!cheapMay || this.#turn === 0)) return dear.shift();
    return cheapMay ? cheap.shift() : undefined;
  }
}
