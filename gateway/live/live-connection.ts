import type { IncomingMessage } from 'node:http';
import type { Credentials } from '../../platform/bearer';
import type { Authenticator, Identity } from '../auth/authenticate';
import { AuthError } from '../auth/errors';

/** Why a connection is closed from here. */
export type CloseReason = 'expired' | 'refused' | 'slow' | 'going';

export interface LiveConnectionOptions {
  readonly protocol: 'ws' | 'sse';
  /** By which it began. */
  readonly request: IncomingMessage;
  readonly credentials: Credentials;
  readonly authenticate: Authenticator;
  /** Headers that go on to the subgraphs of somebody else's supergraph. */
  readonly forwarded: Readonly<Record<string, string>>;
  /** Messages that wait for it at most. */
  readonly queueMaximum: number;
  /** Closes it, and tells the client why. */
  readonly close: (reason: CloseReason) => void;
}

/** A connection of watchers, and who is behind it: looked up anew whenever somebody is told something. */
export class LiveConnection {
  #waiting = 0;
  #closed = false;
  #expiry: NodeJS.Timeout | undefined;
  /** By whom its limits are counted. */
  readonly subscriptions = new Set<unknown>();

  constructor(private readonly options: LiveConnectionOptions) {}

  get protocol(): 'ws' | 'sse' {
    return this.options.protocol;
  }

  get request(): IncomingMessage {
    return this.options.request;
  }

  get forwarded(): Readonly<Record<string, string>> {
    return this.options.forwarded;
  }

  get isClosed(): boolean {
    return this.#closed;
  }

  /** Who is behind it now. Rejects with an AuthError, and closes it, where that is nobody any more. */
  async identity(): Promise<Identity> {
    try {
      const identity = await this.options.authenticate(this.options.credentials);
      if (!this.#expiry && identity.until !== undefined) this.#endAt(identity.until);
      return identity;
    } catch (error) {
      if (error instanceof AuthError && !error.isPassing)
        this.close(error.reason === 'expired' ? 'expired' : 'refused');
      throw error;
    }
  }

  /** Counts messages that wait: too many are no watcher's. */
  waits(messages: number): void {
    this.#waiting += messages;
    if (this.#waiting > this.options.queueMaximum) this.close('slow');
  }

  /** Closes it from here, once. */
  close(reason: CloseReason): void {
    if (this.#closed) return;
    this.ended();
    this.options.close(reason);
  }

  /** It is closed. */
  ended(): void {
    this.#closed = true;
    clearTimeout(this.#expiry);
  }

  #endAt(until: number): void {
    if (this.#closed) return;
    const left = until - Date.now();
    // A longer time than timers have is looked at again.
    const wait = Math.min(Math.max(left, 0), LONGEST_TIMER);
    this.#expiry = setTimeout(() => {
      if (left <= LONGEST_TIMER) this.close('expired');
      else this.#endAt(until);
    }, wait);
    this.#expiry.unref();
  }
}

/** Milliseconds of a timer at most. */
const LONGEST_TIMER = 2 ** 31 - 1;
