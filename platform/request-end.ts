/** Why a request has ended before it was answered. */
export type EndReason = 'timeout' | 'left';

/** Milliseconds after its deadline in which a request still gets what has come by then, with errors for the rest. */
const GRACE = 1_000;

/** Tells of the end of a request to what runs for it. */
export interface RequestEnd {
  /** Milliseconds that are left; less than 0 when there are none. */
  left(): number;
  /** Why it has ended; undefined while somebody waits for its answer. */
  readonly reason: EndReason | undefined;
  /** Calls back when it ends, at once when it has. The function returned ends that. */
  whenEnded(listener: (reason: EndReason) => void): () => void;
}

/**
 * The end of one request: its deadline, or that whoever sent it has left. An `AbortSignal` says the same at several times
 * the cost, and each statement of a request listens.
 */
export class EndingRequest implements RequestEnd {
  #reason: EndReason | undefined;
  readonly #at: number;
  readonly #timer: NodeJS.Timeout | undefined;
  #listeners: Set<(reason: EndReason) => void> | undefined;

  /** @param milliseconds until its deadline; it has none where they are left out */
  constructor(milliseconds?: number) {
    this.#at = performance.now() + (milliseconds ?? Number.POSITIVE_INFINITY);
    if (milliseconds !== undefined) this.#timer = setTimeout(() => this.end('timeout'), milliseconds);
  }

  get reason(): EndReason | undefined {
    return this.#reason;
  }

  left(): number {
    return this.#at - performance.now();
  }

  whenEnded(listener: (reason: EndReason) => void): () => void {
    if (this.#reason) {
      listener(this.#reason);
      return () => {};
    }
    this.#listeners ??= new Set();
    this.#listeners.add(listener);
    return () => this.#listeners?.delete(listener);
  }

  /** Ends it, once. */
  end(reason: EndReason): void {
    if (this.#reason) return;
    this.#reason = reason;
    clearTimeout(this.#timer);
    const listeners = this.#listeners;
    this.#listeners = undefined;
    for (const listener of listeners ?? []) listener(reason);
  }

  /** It is answered: nothing ends any more. */
  answered(): void {
    clearTimeout(this.#timer);
    this.#listeners = undefined;
  }
}

/**
 * Calls back when there is nothing to wait for any more, whatever was asked to stop: at once when the client has left, else
 * a moment after the deadline. The function returned ends that.
 */
export function whenOver(end: RequestEnd, listener: (reason: EndReason) => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const stop = end.whenEnded((reason) => {
    if (reason === 'left') listener(reason);
    else timer = setTimeout(() => listener(reason), GRACE);
  });
  return () => {
    stop();
    clearTimeout(timer);
  };
}

/** The end of something that is done for several requests at once: when the last of them has ended. */
export class CommonEnd implements RequestEnd {
  readonly #common: EndingRequest;
  #waiting = 0;

  /** @param milliseconds until the deadline of all; there is none but their own where they are left out */
  constructor(milliseconds?: number) {
    this.#common = new EndingRequest(milliseconds);
  }

  get reason(): EndReason | undefined {
    return this.#common.reason;
  }

  left(): number {
    return this.#common.left();
  }

  whenEnded(listener: (reason: EndReason) => void): () => void {
    return this.#common.whenEnded(listener);
  }

  /** Has one more request wait. The function returned says that it does not any more. */
  join(request: RequestEnd | undefined): () => void {
    this.#waiting += 1;
    return (
      request?.whenEnded((reason) => {
        this.#waiting -= 1;
        if (this.#waiting === 0) this.#common.end(reason);
      }) ?? (() => {})
    );
  }

  answered(): void {
    this.#common.answered();
  }
}
