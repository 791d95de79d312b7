import { Client } from 'pg';

/** Milliseconds between two tries to become the leader. */
const RETRY = 1_000;

/**
 * Which of several processes does a job that only one may do: the one whose connection holds an advisory lock on the
 * coordinator. The lock is gone with the connection, so a leader that dies is followed at once.
 */
export class Leadership {
  #client: Client | undefined;
  #tryAgainAt = 0;

  /** @param job name of what is led, the same in every process */
  constructor(
    private readonly url: string,
    private readonly job: string,
  ) {}

  /** Whether this process leads, after trying to when it did not. Sends `select pg_try_advisory_lock(..)`. */
  async hold(): Promise<boolean> {
    if (this.#client) return true;
    const now = Date.now();
    if (now < this.#tryAgainAt) return false;
    this.#tryAgainAt = now + RETRY;
    const client = new Client({ connectionString: this.url, application_name: this.job, keepAlive: true });
    const lost = () => {
      if (this.#client === client) this.#client = undefined;
    };
    client.on('error', lost);
    client.on('end', lost);
    try {
      await client.connect();
      const { rows } = await client.query<{ leads: boolean }>(
        'select pg_try_advisory_lock(hashtextextended($1, 0)) as leads',
        [this.job],
      );
      if (rows[0]?.leads) {
        this.#client = client;
        return true;
      }
    } catch (error) {
      // The error that counts is thrown; the connection is not to outlive it.
      await client.end().catch(() => {});
      throw error;
    }
    await client.end();
    return false;
  }

  /** Gives the job up. */
  async resign(): Promise<void> {
    // Of a connection that is lost the server has given the lock back already.
    await this.#client?.end().catch(() => {});
    this.#client = undefined;
  }
}
