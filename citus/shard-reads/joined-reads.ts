import { CommonEnd, type RequestEnd } from '../../platform/request-end';
import { failedQueryOf, type JoinedQueries, type RowsQueryConfig, type RowsResult } from '../rows/rows-query';
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

/**
 * Reads of one node. Those that are asked for in the same turn of the event loop go there in one transaction, with one
 * fence behind them. When that fails, the read whose statement it was hears of it, and the others are sent alone.
 */
export class JoinedReads {
  #waiting: Waiting[] = [];

  constructor(private readonly connections: PipelinedConnections) {}

  /** Rejects with what the driver throws, and with an EndedError when the request ends before. */
  query<R>(read: ShardQuery, end?: RequestEnd): Promise<RowsResult<R>> {
    return new Promise((resolve, reject) => {
      const waiting = { read, end, resolve: resolve as Waiting['resolve'], reject };
      if (this.#waiting.push(waiting) === 1) setImmediate(() => this.flush());
    });
  }

  /** Sends what waits for the end of the turn. */
  flush(): void {
    const all = this.#waiting;
    this.#waiting = [];
    for (let start = 0; start < all.length; start += JOINED) {
      const together = all.slice(start, start + JOINED);
      if (together.length === 1) this.#sendAlone(together[0]!);
      else this.#sendTogether(together);
    }
  }

  #sendAlone({ read, end, resolve, reject }: Waiting): void {
    this.connections.queryJoined(fenced([read]), end).then(([result]) => resolve(result!), reject);
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
    this.connections.queryJoined(fenced(together.map(({ read }) => read)), end).then(
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

/** Reads in one transaction, with the fence of all their shards behind them. */
function fenced(reads: readonly ShardQuery[]): JoinedQueries {
  const shardIds = new Set(reads.flatMap((read) => read.shardIds));
  return { queries: reads.map(({ query }) => query), last: fenceStatement([...shardIds]) };
}
