import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import type { Logger } from 'pino';
import type { Distribution } from '../../citus/distribution';
import { missingRights, type Right, rightsText } from '../../citus/rights';
import { there } from '../../platform/there';

/** Milliseconds between two tries to ask a database that does not answer. */
const RETRY = 5_000;

interface Login {
  readonly role: string;
  readonly superuser: boolean;
  readonly missing: readonly Right[];
}

export interface RightsCheckOptions {
  /** With which the service serves. */
  readonly url: string;
  readonly distribution: Distribution;
  readonly logger: Logger;
  /** Whether a superuser is worth a warning. */
  readonly production: boolean;
  /** Ends the tries. */
  readonly signal: AbortSignal;
}

/**
 * Logs which rights the role of a service lacks on its database and how to give them, as soon as the database answers:
 * otherwise the first that needs one finds out. Never rejects.
 */
export async function checkRights(options: RightsCheckOptions): Promise<void> {
  const { distribution, logger, production, signal } = options;
  const { service } = distribution;
  while (!signal.aborted) {
    const login = await readLogin(options).catch((error) => {
      logger.debug({ err: error }, `${service}: the rights of its role could not be read`);
      return undefined;
    });
    if (login) {
      if (login.missing.length > 0) logger.error(complaint(service, login));
      if (login.superuser && production)
        logger.warn(
          `${service}: it logs in as "${login.role}", a superuser: give it a role of its own with \`npm run cluster -- grant ${service} --to <role>\``,
        );
      return;
    }
    // Rejects only because it is to stop.
    await sleep(RETRY, undefined, { signal, ref: false }).catch(() => {});
  }
}

/** Which rights a role lacks, and the command that gives them. */
function complaint(service: string, { role, missing }: Login): string {
  return (
    `${service}: the role "${role}" lacks ${rightsText(missing)}: what needs them fails. ` +
    `As the owner of the database run \`npm run cluster -- grant ${service} --to ${role}\``
  );
}

async function readLogin({ url, distribution }: RightsCheckOptions): Promise<Login> {
  const client = new Client({
    connectionString: url,
    application_name: `gateway ${distribution.service} rights`,
    connectionTimeoutMillis: RETRY,
    query_timeout: RETRY,
  });
  // What ends the connection is told by the query.
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ role: string; superuser: boolean }>(
      'select rolname as role, rolsuper as superuser from pg_roles where rolname = current_user',
    );
    const { role, superuser } = there(rows[0]);
    return { role, superuser, missing: await missingRights(client, distribution, role, 'serve') };
  } finally {
    // What was wrong with the connection is told by the query.
    await client.end().catch(() => {});
  }
}
