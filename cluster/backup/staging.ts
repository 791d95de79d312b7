import type { Client } from 'pg';
import { type Distribution, relationsOf } from '../../citus/distribution';
import { BOOKKEEPING } from '../bookkeeping';
import { inSequentialTransaction, type Transaction } from '../transaction';
import type { ServiceEntry } from './manifest';

/** What the schemas of a restore are called while it builds them, and those that it has taken the place of. */
const STAGED = '_restoring';
const REPLACED = '_replaced';
/** The live schemas, inside of a transaction that gives the staged ones their names; nobody else ever sees it. */
const ASIDE = '_aside';

export const STAGED_BOOKKEEPING = BOOKKEEPING + STAGED;

/** All schemas of a service, by the names that they have when it serves. */
export const schemasOf = (distribution: Distribution): string[] => [
  ...relationsOf(distribution).schemas,
  BOOKKEEPING,
];

/** `market_core.trades` → `market_core_restoring.trades` */
export const stagedName = (name: string): string => name.replace('.', `${STAGED}.`);

/** A text about staged tables with the names that they are going to have. */
export const unstagedText = (text: string): string => text.replaceAll(`${STAGED}.`, '.');

const withStagedKeys = <Value>(values: Readonly<Record<string, Value>>) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [stagedName(name), value]));

/** The distribution of the staged tables. */
export function stagedDistribution(distribution: Distribution): Distribution {
  const { groups, references, appendOnly, views } = distribution;
  return {
    ...distribution,
    appendOnly: appendOnly.map(stagedName),
    groups: Object.fromEntries(
      Object.entries(groups).map(([group, { type, tables }]) => [
        group,
        { type, tables: withStagedKeys(tables) },
      ]),
    ),
    references: references.map(stagedName),
    views: withStagedKeys(views),
  };
}

/** What a backup says of a service, of the staged tables. */
export function stagedEntry(entry: ServiceEntry): ServiceEntry {
  const tables = Object.entries(entry.tables).map(([name, table]) => [
    stagedName(name),
    { ...table, ...(table.beside !== undefined && { beside: stagedName(table.beside) }) },
  ]);
  return { ...entry, tables: Object.fromEntries(tables), sequences: withStagedKeys(entry.sequences) };
}

/**
 * A transaction in which the staged schemas have the names of the live ones, so that SQL files that know nothing of a
 * restore build them: `alter schema .. rename` before the work and back after it. A rename is not seen before it is
 * committed, on no node: everybody else has the live schemas under their names all the time.
 */
export function stagedTransaction(distribution: Distribution): Transaction {
  return (client, work) =>
    inSequentialTransaction(client, async () => {
      await rename(client, distribution, '', ASIDE);
      await rename(client, distribution, STAGED, '');
      const result = await work();
      await rename(client, distribution, '', STAGED);
      await rename(client, distribution, ASIDE, '');
      return result;
    });
}

/**
 * Gives the staged schemas the names of the live ones, which are called replaced from then on. Belongs into a
 * transaction; on Citus its two phases have every node do so, or none.
 */
export async function takeOver(client: Client, distribution: Distribution): Promise<void> {
  await rename(client, distribution, '', REPLACED);
  await rename(client, distribution, STAGED, '');
}

async function rename(client: Client, distribution: Distribution, from: string, to: string): Promise<void> {
  for (const schema of schemasOf(distribution))
    if ((await existing(client, [schema + from])).length > 0)
      await client.query(`alter schema ${schema}${from} rename to ${schema}${to}`);
}

/**
 * The schemas that a restore has left: those that one was building when it was cut off, or those that one has replaced
 * and was removing. The live ones are whole in either case. While a restore runs, they are its own.
 */
export function leftovers(client: Client, distribution: Distribution): Promise<string[]> {
  const schemas = schemasOf(distribution);
  return existing(client, [
    ...schemas.map((name) => name + STAGED),
    ...schemas.map((name) => name + REPLACED),
  ]);
}

/** Removes what restores have left; returns the schemas. The maintenance lock has to be held: no restore runs. */
export async function removeLeftovers(client: Client, distribution: Distribution): Promise<string[]> {
  const schemas = await leftovers(client, distribution);
  if (schemas.length === 0) return schemas;
  const { rows } = await client.query<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and not c.relispartition and n.nspname = any($1)`,
    [schemas],
  );
  // Table by table: each has hundreds of shards to lock.
  for (const { name } of rows)
    await inSequentialTransaction(client, () => client.query(`drop table if exists ${name} cascade`));
  await inSequentialTransaction(client, () => client.query(`drop schema ${schemas.join(', ')} cascade`));
  return schemas;
}

async function existing(client: Client, schemas: readonly string[]): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    'select nspname as name from pg_namespace where nspname = any($1) order by 1',
    [schemas],
  );
  return rows.map(({ name }) => name);
}
