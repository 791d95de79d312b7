import { CommonEnd, type RequestEnd } from '../../platform/request-end';
import { failedQueryOf, type RowsQueryConfig, type RowsResult } from '../rows/rows-query';
import type { PipelinedConnections } from '../send/pipelined-connections';
import { isHarmless } from '../send/pool';
import { EndedError } from '../send/until-ended';
import { fenceStatement } from './fence';

/** What a node is asked: a query over shard tables, and which shards those are of. */
export interface ShardQuery {
  readonly query: RowsQueryConfig;
  readonly shardIds: readonly string[];
}

interface Waiting {
  readonly read: ShardQuery;
  readonly end: RequestEnd | undefined;
  readonly resolve: (result: RowsResult<never>) => void;
  readonly reject: (error: unknown) => void;
}

/** Reads that share a transaction at most: each waits for the last of them. */
const JOINED = 8;
/** Milliseconds for which reads wait for others, while the node is busy with those before. */
const HOLD = 2;

/**
 * Reads of one node. Those that are asked for in the same turn of the event loop go there in one transaction, with one
 * fence behind them; while the node has not answered the one before, they wait a moment for others. When it fails, the read
 * whose statement it was hears of it, and the others are sent alone.
 */
export class JoinedReads {
  #waiting: Waiting[] = [];
  /** Transactions that are not answered. */
  #running = 0;
  #isDue = false;
  #hold: NodeJS.Timeout | undefined;

  constructor(private readonly connections: PipelinedConnections) {}

  /** Rejects with what the driver throws, and with an EndedError when the request ends before. */
  query<R>(read: ShardQuery, end?: RequestEnd): Promise<RowsResult<R>> {
    return new Promise((resolve, reject) => {
      const waiting = { read, end, resolve: resolve as Waiting['resolve'], reject };
      this.#waiting.push(waiting);
      this.#sendSoon();
    });
  }

  /** At the end of the turn: others may come in it. */
  #sendSoon(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    setImmediate(() => {
      this.#isDue = false;
      if (this.#running === 0 || this.#waiting.length >= JOINED) this.flush();
      else this.#hold ??= setTimeout(() => this.flush(), HOLD);
    });
  }

  /** Sends what waits. */
  flush(): void {
    clearTimeout(this.#hold);
    this.#hold = undefined;
    const all = this.#waiting;
    this.#waiting = [];
    for (let start = 0; start < all.length; start += JOINED) {
      const together = all.slice(start, start + JOINED);
      if (together.length === 1) this.#sendAlone(together[0]!);
      else this.#sendTogether(together);
    }
  }

  #sendAlone({ read, end, resolve, reject }: Waiting): void {
    this.#send([read], end).then(([result]) => resolve(result!), reject);
  }

  /** Reads in one transaction, with the fence of all their shards behind them. */
  async #send(reads: readonly ShardQuery[], end: RequestEnd | undefined): Promise<RowsResult<never>[]> {
    const shardIds = new Set(reads.flatMap((read) => read.shardIds));
    this.#running += 1;
    try {
      return await this.connections.queryJoined(
        { queries: reads.map(({ query }) => query), last: fenceStatement([...shardIds]) },
        end,
      );
    } finally {
      this.#running -= 1;
      if (this.#waiting.length > 0) this.#sendSoon();
    }
  }

  #sendTogether(together: readonly Waiting[]): void {
    const end = new CommonEnd();
    const leaves = together.map((waiting) => {
      const stop = waiting.end?.whenEnded((reason) => waiting.reject(new EndedError(reason)));
      const leave = end.join(waiting.end);
      return () => {
        stop?.();
        leave();
      };
    });
    const over = () => {
      for (const leave of leaves) leave();
    };
    this.#send(
      together.map(({ read }) => read),
      end,
    ).then(
      (results) => {
        over();
        for (const [index, result] of results.entries()) together[index]!.resolve(result);
      },
      (error) => {
        over();
        const failed = isHarmless(error) ? failedQueryOf(error) : undefined;
        together.forEach((waiting, index) => {
          if (index === failed) waiting.reject(error);
          // Whose request has ended knows it by now.
          else if (!waiting.end?.reason) this.#sendAlone(waiting);
        });
      },
    );
  }
}
