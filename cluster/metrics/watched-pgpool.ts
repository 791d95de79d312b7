import { pgpoolQueries } from './pgpool-queries';
import type { Samples } from './samples';
import { WatchedServer } from './server';
import { serverAddress } from './server-address';
import type { OnFailure } from './watched-cluster';

/** A PgPool, asked by its own SHOW commands. The connection is kept: it also watches when all sessions are taken. */
export class WatchedPgpool {
  readonly #server: WatchedServer;
  readonly #labels: { readonly pgpool: string };

  constructor(
    url: string,
    private readonly onFailure: OnFailure,
  ) {
    this.#server = new WatchedServer(url);
    this.#labels = { pgpool: serverAddress(url) };
  }

  /** Never rejects: a PgPool that does not answer is `pgpool2_up` 0. */
  async collect(samples: Samples): Promise<void> {
    let up = 1;
    for (const { name, show, labels, metrics, read } of pgpoolQueries) {
      try {
        const rows = (await this.#server.rows(show)) as Record<string, string>[];
        for (const row of read(rows)) {
          const own = Object.fromEntries(labels.map((label) => [label, String(row[label])]));
          for (const [metric, kind] of Object.entries(metrics))
            samples.add(metric, kind, { ...this.#labels, ...own }, Number(row[metric]));
        }
      } catch (error) {
        up = 0;
        this.onFailure(`${this.#labels.pgpool} ${name}`, error);
        break;
      }
    }
    samples.addOwn('pgpool2_up', this.#labels, up);
  }

  /** Closes the connection. */
  close(): Promise<void> {
    return this.#server.close();
  }
}
