import type { Client } from 'pg';
import { quotedRelation } from '../citus/declare/quoted';
import { type Distribution, relationsOf } from '../citus/distribution';
import { appliedMigrations } from './bookkeeping';
import { migrationFiles } from './migrations';
import { splitStatements } from './sql-file';

/** A database that is not what its migrations have made; the message names what is missing. */
export class IncompleteDatabaseError extends Error {
  override name = 'IncompleteDatabaseError';
}

const MAKES =
  /^create\s+(?:or\s+replace\s+)?(?:table|view)\s+(?:if\s+not\s+exists\s+)?((?:[\w$]+|"[^"]+")\.?(?:[\w$]+|"[^"]+")?)/i;

/** The tables and views that a SQL file creates. */
export function relationsMadeBy(sql: string): string[] {
  return splitStatements(sql).flatMap(({ text }) => MAKES.exec(text)?.[1]?.replaceAll('"', '') ?? []);
}

/**
 * The declared tables and views that the database does not have, although the migrations that make them were applied.
 * Those of migrations still to come are not missing.
 */
export async function missingRelations(
  client: Client,
  distribution: Distribution,
  sqlRoot?: string,
): Promise<string[]> {
  const { tables, views } = relationsOf(distribution);
  const applied = new Set((await appliedMigrations(client, distribution.service)).map(({ name }) => name));
  const toCome = new Set(
    migrationFiles(distribution.service, sqlRoot)
      .filter(({ name }) => !applied.has(name))
      .flatMap(({ sql }) => relationsMadeBy(sql)),
  );
  const { rows } = await client.query<{ name: string }>(
    'select name from unnest($1::text[]) name where to_regclass(name) is null order by name',
    [[...tables, ...views].filter((name) => !toCome.has(name)).map(quotedRelation)],
  );
  return rows.map(({ name }) => name);
}

/** Throws IncompleteDatabaseError where a declared table or view is missing. */
export async function checkComplete(
  client: Client,
  distribution: Distribution,
  sqlRoot?: string,
): Promise<void> {
  const missing = await missingRelations(client, distribution, sqlRoot);
  if (missing.length > 0) throw new IncompleteDatabaseError(incomplete(distribution.service, missing));
}

/** Says what is missing, and what to do. */
export const incomplete = (service: string, missing: readonly string[]): string =>
  `${service} is not whole: its migrations have made ${missing.join(', ')}, which ${missing.length === 1 ? 'is' : 'are'} not there. Restore a backup.`;
