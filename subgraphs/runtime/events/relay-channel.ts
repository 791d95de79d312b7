import { Client, type Notification } from 'pg';

/** Milliseconds between two tries to become the relay. */
export const RETRY = 1_000;

/** What processes tell each other: an event waits in the outbox; the log of events has grown. */
export type News = 'waiting' | 'logged';

/**
 * How the processes that run a service agree and speak, over one connection of each to the coordinator. One of them is
 * the relay: that whose connection holds an advisory lock, which is gone with it, so that a relay that dies is followed.
 * News come by LISTEN and NOTIFY, apart from the transactions they tell of (a NOTIFY in those would make each wait for
 * the other's commit), and no oftener than one round trip takes. They only save time: what they tell of is in tables.
 */
export class RelayChannel {
  #client: Client | undefined;
  #leads = false;
  #tryAgainAt = 0;
  readonly #sending = new Set<News>();
  readonly #again = new Set<News>();

  /**
   * @param name the same in every process; shown in pg_stat_activity
   * @param hear called with what another process tells, and with all that could have been told while not connected
   * @param onLost called when the connection is lost
   */
  constructor(
    private readonly url: string,
    private readonly name: string,
    private readonly hear: (news: News) => void,
    private readonly onLost: () => void,
  ) {}

  /** Whether this process is the relay, after trying to be when it was not. Sends `select pg_try_advisory_lock(..)`. */
  async hold(): Promise<boolean> {
    if (this.#client && this.#leads) return true;
    const now = Date.now();
    if (now < this.#tryAgainAt) return false;
    this.#tryAgainAt = now + RETRY;
    const client = this.#client ?? (await this.#connect());
    const { rows } = await client.query<{ leads: boolean }>(
      'select pg_try_advisory_lock(hashtextextended($1, 0)) as leads',
      [this.name],
    );
    this.#leads = this.#client === client && rows[0]?.leads === true;
    return this.#leads;
  }

  /** Tells all other processes. Sends `select pg_notify(..)`; what could not be told is found by their next look. */
  tell(news: News): void {
    if (this.#sending.has(news)) this.#again.add(news);
    else void this.#send(news);
  }

  /** Gives the lock back and hears nothing more. */
  async close(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    // Of a connection that is lost the server has given the lock back already.
    await client?.end().catch(() => {});
  }

  async #send(news: News): Promise<void> {
    this.#sending.add(news);
    do {
      this.#again.delete(news);
      // A connection that is lost says so by itself.
      await this.#client?.query('select pg_notify($1, $2)', [this.name, news]).catch(() => {});
    } while (this.#again.has(news));
    this.#sending.delete(news);
  }

  async #connect(): Promise<Client> {
    const client = new Client({
      connectionString: this.url,
      application_name: this.name,
      keepAlive: true,
      // A NOTIFY that a crash of the server loses is one that nobody hears anyway.
      options: '-c synchronous_commit=off',
    });
    const lost = () => {
      if (this.#client !== client) return;
      this.#client = undefined;
      this.#leads = false;
      this.onLost();
    };
    client.on('error', lost);
    client.on('end', lost);
    client.on('notification', ({ processId, payload }: Notification) => {
      const isOwn = processId === (client as Client & { processID?: number }).processID;
      if (!isOwn && (payload === 'waiting' || payload === 'logged')) this.hear(payload);
    });
    try {
      await client.connect();
      await client.query(`listen ${client.escapeIdentifier(this.name)}`);
    } catch (error) {
      // The error that counts is thrown; the connection is not to outlive it.
      await client.end().catch(() => {});
      throw error;
    }
    this.#client = client;
    this.hear('waiting');
    this.hear('logged');
    return client;
  }
}
