import type { Logger } from 'pino';
import type { Writer } from '../../../citus/write/writer';
import type { Viewer } from '../auth/viewer';
import type { AccessTrailTable, NewAccessEntry } from './trail-table';

/** Is told what a request shows its viewer. */
export interface Recorder {
  /** @param what `Type.field`, or a type; @param subjectId whose trail it goes to; @param entityId the row's own id */
  record(what: string, subjectId: string, entityId: string): void;
  /** Says that it could not be found out whose trail something goes to. */
  failed(what: string, error: unknown): void;
}

export interface AccessTrailOptions {
  readonly table: AccessTrailTable;
  readonly writer: Pick<Writer, 'transaction'>;
  /** Share of requests of which it is written down what they read: 0 none, 1 all. */
  readonly share: number;
  /** Milliseconds until what was read is written. */
  readonly interval: number;
  /** Entries that wait to be written at most; further ones are lost, counted and logged. */
  readonly queueMaximum: number;
  readonly logger: Logger;
}

/** Entries that are written by one statement. */
const BATCH = 500;

/**
 * Writes down who read what few may read. A request only leaves its entries here; they are written together a moment
 * later, and when the service closes. While the database cannot be written to they wait, as many as there is room for.
 */
export class AccessTrail {
  /** Entries written, and lost for want of room. */
  readonly counts = { written: 0, lost: 0 };
  readonly #waiting = new Map<string, NewAccessEntry>();
  #timer: NodeJS.Timeout | undefined;
  #writing: Promise<void> | undefined;
  #lostBefore = 0;

  constructor(private readonly options: AccessTrailOptions) {}

  /** Entries that wait to be written. */
  get waiting(): number {
    return this.#waiting.size;
  }

  /** What a request of the viewer tells of; undefined where nothing is written down of it. */
  recorder(viewer: Viewer | null): Recorder | undefined {
    // What the services ask themselves is shown to nobody.
    if (viewer === null || viewer.kind === 'system') return undefined;
    const { share } = this.options;
    if (share < 1 && Math.random() >= share) return undefined;
    const { employeeId: viewerId } = viewer;
    return {
      record: (what, subjectId, entityId) =>
        this.#add({ what, subjectId, entityId, viewerId, seenAt: new Date().toISOString() }),
      failed: (what, error) => {
        this.counts.lost++;
        this.options.logger.warn({ err: error, what, viewerId }, 'it could not be found out what was read');
      },
    };
  }

  /** Writes what waits, and ends. */
  async close(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#writing;
    await this.#write();
    clearTimeout(this.#timer);
    this.counts.lost += this.#waiting.size;
    this.#waiting.clear();
    this.#tellLost();
  }

  #add(entry: NewAccessEntry): void {
    const { subjectId, what, entityId, viewerId } = entry;
    const key = `${viewerId} ${what} ${subjectId} ${entityId}`;
    if (this.#waiting.has(key)) return;
    if (this.#waiting.size >= this.options.queueMaximum) {
      this.counts.lost++;
      return;
    }
    this.#waiting.set(key, entry);
    this.#timer ??= setTimeout(() => {
      this.#writing = this.#write();
    }, this.options.interval).unref();
  }

  /** Writes what waits now, batch by batch; a batch that is not written stays. */
  async #write(): Promise<void> {
    const entries = [...this.#waiting];
    for (let from = 0; from < entries.length; from += BATCH) {
      const batch = entries.slice(from, from + BATCH);
      try {
        await this.options.writer.transaction((transaction) =>
          this.options.table.append(
            transaction,
            batch.map(([, entry]) => entry),
          ),
        );
      } catch (error) {
        this.options.logger.warn(
          { err: error, waiting: this.#waiting.size },
          'what was read could not be written down; it is tried again',
        );
        break;
      }
      for (const [key] of batch) this.#waiting.delete(key);
      this.counts.written += batch.length;
    }
    this.#tellLost();
    this.#timer =
      this.#waiting.size === 0
        ? undefined
        : setTimeout(() => {
            this.#writing = this.#write();
          }, this.options.interval).unref();
  }

  #tellLost(): void {
    const { lost } = this.counts;
    if (lost === this.#lostBefore) return;
    this.options.logger.error(
      { lost: lost - this.#lostBefore },
      'entries of the trail of access are lost: ACCESS_TRAIL_QUEUE_MAX has no room for them, or the service ended',
    );
    this.#lostBefore = lost;
  }
}
