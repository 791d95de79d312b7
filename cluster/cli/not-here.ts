import type { Client } from 'pg';
import { ConfigError } from '../../platform/config';
import { hasCitus } from '../distribute';

/** Throws ConfigError where there is no Citus. @param what what does not apply there: `it has no shards to move` */
export async function needCitus(client: Client, what: string): Promise<void> {
  if (!(await hasCitus(client))) throw new ConfigError(`This is a plain PostgreSQL: ${what}.`);
}
