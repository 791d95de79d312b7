import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { LoggedEvent } from '../../subgraphs/runtime/events/event-log';
import type { EventSource } from './event-source';

export interface FollowedServiceOptions {
  readonly name: string;
  readonly source: EventSource;
  readonly onEvent: (service: string, event: LoggedEvent) => void;
  /** Told when events may have been missed for good. */
  readonly onGap: (service: string) => void;
  /** Milliseconds for which it is followed on when nobody watches any more. */
  readonly linger: number;
  readonly logger: Logger;
}

/** Milliseconds before the stream of a service is opened again; doubled up to the last. */
const FIRST_PAUSE = 50;
const LONGEST_PAUSE = 5_000;

/** The events of one service, over one stream, followed as long as somebody watches something of it. */
export class FollowedService {
  #watchers = 0;
  #following: AbortController | undefined;
  #running: Promise<void> | undefined;
  #linger: NodeJS.Timeout | undefined;
  #position: string | undefined;
  #opened: (() => void) | undefined;
  #open: Promise<void> | undefined;

  constructor(private readonly options: FollowedServiceOptions) {}

  get isFollowed(): boolean {
    return this.#following !== undefined;
  }

  /** Up to where its events are known; undefined while that is not. */
  get position(): string | undefined {
    return this.#position;
  }

  get source(): EventSource {
    return this.options.source;
  }

  /** Has one more watcher. The function returned says that it has left. */
  watch(): () => void {
    this.#watchers += 1;
    clearTimeout(this.#linger);
    if (!this.#following) this.#begin();
    let left = false;
    return () => {
      if (left) return;
      left = true;
      this.#watchers -= 1;
      if (this.#watchers > 0) return;
      this.#linger = setTimeout(() => void this.stop(), this.options.linger);
    };
  }

  /** Resolves as soon as nothing that happens from now on is missed. */
  async ready(): Promise<void> {
    await this.#open;
  }

  /** Follows no more. */
  async stop(): Promise<void> {
    clearTimeout(this.#linger);
    const running = this.#running;
    this.#following?.abort();
    this.#following = undefined;
    this.#running = undefined;
    this.#position = undefined;
    await running;
  }

  #begin(): void {
    const following = new AbortController();
    this.#following = following;
    this.#open = new Promise((opened) => {
      this.#opened = opened;
    });
    this.#running = this.#run(following.signal);
  }

  async #run(signal: AbortSignal): Promise<void> {
    const { name, source, onEvent, onGap, logger } = this.options;
    let pause = FIRST_PAUSE;
    while (!signal.aborted) {
      try {
        for await (const { position, events, gap } of source.follow(this.#position, signal)) {
          if (signal.aborted) return;
          pause = FIRST_PAUSE;
          if (gap) onGap(name);
          for (const event of events) onEvent(name, event);
          this.#position = position;
          this.#opened?.();
        }
      } catch (error) {
        if (signal.aborted) return;
        logger.warn(
          { err: error, service: name },
          `the events of ${name} cannot be followed; it is tried again`,
        );
      }
      // Rejects only because it is to stop.
      await sleep(pause, undefined, { signal }).catch(() => {});
      pause = Math.min(pause * 2, LONGEST_PAUSE);
    }
  }
}
