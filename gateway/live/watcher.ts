import type { ExecutionResult, GraphQLError } from 'graphql';
import type { LiveConnection } from './live-connection';
import type { Change, LiveOperation, ReadResult } from './live-operation';

/** What a watcher is to be told: shared by all who are told the same, and written out when it is sent. */
export interface Message {
  readonly result: ReadResult;
  readonly changes: readonly Change[];
}

export interface WatcherOptions {
  readonly operation: LiveOperation;
  readonly connection: LiveConnection;
  /** Changes that one message names at most. */
  readonly changesMaximum: number;
  /** Called once, when it is over. */
  readonly onEnd: () => void;
}

/**
 * One subscription of a client, as the protocols take it: an iterator of results. How things stand waits as the newest
 * state alone, with all changes that led to it; of a stream each message waits.
 */
export class Watcher implements AsyncGenerator<ExecutionResult, void, undefined> {
  readonly operation: LiveOperation;
  readonly connection: LiveConnection;
  readonly #waiting: Message[] = [];
  /** What came before it was known how things stood when it began. */
  #held: Message[] | undefined = [];
  #wake: (() => void) | undefined;
  #ended = false;
  #failure: GraphQLError | undefined;
  #told = 0;
  /** Position behind which it watches: a stream has told of what was before. */
  since = '0';

  constructor(private readonly options: WatcherOptions) {
    this.operation = options.operation;
    this.connection = options.connection;
  }

  get isEnded(): boolean {
    return this.#ended;
  }

  /** Messages that it was given. */
  get told(): number {
    return this.#told;
  }

  /** Takes a message; while it is not told yet how things stand, it waits for that. */
  push(message: Message): void {
    if (this.#ended || this.#isBefore(message)) return;
    this.#told += 1;
    if (this.#held) this.#held.push(message);
    else this.#queue(message);
  }

  /** Whether a stream's message is of what happened before it has begun, which others of its group were still to be told. */
  #isBefore({ changes }: Message): boolean {
    if (this.operation.state || changes.length === 0) return false;
    const since = BigInt(this.since);
    return changes.every(({ position }) => BigInt(position) <= since);
  }

  /** Begins with these, and goes on with what has come since. */
  begin(first: readonly Message[]): void {
    const held = this.#held ?? [];
    this.#held = undefined;
    for (const message of [...first, ...held]) this.#queue(message);
  }

  #queue(message: Message): void {
    if (this.#ended) return;
    const last = this.#waiting.at(-1);
    if (this.operation.state && last) {
      const changes = [...last.changes, ...message.changes].slice(-this.options.changesMaximum);
      this.#waiting[this.#waiting.length - 1] = { result: message.result, changes };
    } else {
      this.#waiting.push(message);
      this.connection.waits(1);
    }
    this.#wake?.();
  }

  /** Ends it with an error, behind what waits; or without one. */
  end(failure?: GraphQLError): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#failure = failure;
    this.options.onEnd();
    this.#wake?.();
  }

  async next(): Promise<IteratorResult<ExecutionResult, void>> {
    for (;;) {
      const message = this.#waiting.shift();
      if (message) {
        this.connection.waits(-1);
        return { done: false, value: this.operation.answer(message.result, message.changes) };
      }
      if (this.#failure) {
        const failure = this.#failure;
        this.#failure = undefined;
        // Over WebSocket an error ends a subscription; an event stream has only results.
        if (this.connection.protocol === 'ws') throw failure;
        return { done: false, value: { errors: [failure] } };
      }
      if (this.#ended) return { done: true, value: undefined };
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
      this.#wake = undefined;
    }
  }

  async return(): Promise<IteratorResult<ExecutionResult, void>> {
    this.connection.waits(-this.#waiting.length);
    this.#waiting.length = 0;
    this.#held = undefined;
    this.#failure = undefined;
    this.end();
    return { done: true, value: undefined };
  }

  async throw(error: unknown): Promise<IteratorResult<ExecutionResult, void>> {
    await this.return();
    throw error;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.return();
  }
}
