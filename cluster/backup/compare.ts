import type { Client } from 'pg';
import type { Distribution } from '../../citus/distribution';
import { appliedMigrations } from '../bookkeeping';
import { hasCitus } from '../distribute';
import { type PlacedTable, placedTables } from '../placed-tables';
import { checksumOf } from './checksum';
import type { ServiceEntry, TableEntry } from './manifest';

export interface Comparison {
  readonly differences: readonly string[];
  /** What differs and may: another number of shards, or no Citus. */
  readonly notes: readonly string[];
  readonly tables: number;
  readonly rows: number;
}

export interface CompareOptions {
  /** The number of shards that was asked for in place of the backup's. */
  readonly shards?: number | undefined;
  /** The schema that says which migrations were applied; `cluster` unless given. */
  readonly bookkeeping?: string;
}

/** Compares a database with a backup of it: migrations, tables, where they live, rows, checksums. */
export async function compareWithBackup(
  client: Client,
  distribution: Distribution,
  entry: ServiceEntry,
  { shards, bookkeeping }: CompareOptions = {},
): Promise<Comparison> {
  const differences: string[] = [];
  const notes = new Set<string>();
  const placed = new Map((await placedTables(client, distribution)).map((table) => [table.name, table]));
  const citus = await hasCitus(client);
  const bothCitus = entry.citus !== null && citus;
  // Two plain databases have one place for every table: there is nothing to compare.
  if (citus !== (entry.citus !== null))
    notes.add('where tables live is not compared: one of the two is a plain PostgreSQL');
  let total = 0;
  for (const [name, expected] of Object.entries(entry.tables)) {
    const found = placed.get(name);
    placed.delete(name);
    if (!found) {
      differences.push(`${name} is missing`);
      continue;
    }
    if (bothCitus) comparePlaces(found, expected, shards, differences, notes);
    const { rows, checksum } = await checksumOf(client, name);
    total += rows;
    if (rows !== expected.rows) differences.push(`${name} has ${rows} rows, in the backup ${expected.rows}`);
    else if (checksum !== expected.checksum)
      differences.push(`${name} has as many rows as in the backup, with other contents`);
  }
  for (const name of placed.keys()) differences.push(`${name} is not in the backup`);
  const applied = await appliedMigrations(client, distribution.service, bookkeeping);
  const texts = (of: readonly { name: string; checksum: string }[]) =>
    new Set(of.map(({ name, checksum }) => name + checksum));
  const [here, there] = [texts(applied), texts(entry.migrations)];
  for (const { name, checksum } of applied)
    if (!there.has(name + checksum)) differences.push(`the migration ${name} is not in the backup`);
  for (const { name, checksum } of entry.migrations)
    if (!here.has(name + checksum)) differences.push(`the migration ${name} is in the backup only`);
  return { differences, notes: [...notes], tables: Object.keys(entry.tables).length, rows: total };
}

function comparePlaces(
  found: PlacedTable,
  expected: TableEntry,
  shards: number | undefined,
  differences: string[],
  notes: Set<string>,
): void {
  const { name } = found;
  if (found.kind !== expected.kind)
    differences.push(`${name} is ${found.kind}, in the backup ${expected.kind}`);
  else if (found.column !== expected.column)
    differences.push(`${name} is distributed by ${found.column}, in the backup by ${expected.column}`);
  else if (found.beside !== expected.beside)
    differences.push(`${name} lies beside ${found.beside}, in the backup beside ${expected.beside}`);
  else if (shards !== undefined && found.kind === 'distributed' && found.shards !== shards)
    differences.push(`${name} has ${found.shards} shards, and ${shards} were asked for`);
  else if (found.shards !== expected.shards)
    notes.add(`tables have ${found.shards} shards, in the backup ${expected.shards}`);
}
