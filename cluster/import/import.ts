import { createReadStream } from 'node:fs';
import type { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { writableColumns } from '../backup/backup';
import { hasCitus } from '../distribute';
import { brokenRules, pairOf } from '../rules/check';
import type { BookRule, ServiceRules } from '../rules/rules';
import { type CsvRecord, csvFields, csvRecords } from './csv-records';

/** A file that cannot be imported as a whole; the message says why. */
export class ImportError extends Error {
  override name = 'ImportError';
}

/** A record that the database does not take. */
export interface RejectedRow {
  readonly line: number;
  readonly reason: string;
}

export interface ImportResult {
  /** Rows that were loaded: none when any was rejected. */
  readonly loaded: number;
  /** Rows that lookup tables were given for them. */
  readonly lookups: number;
  readonly rejected: readonly RejectedRow[];
  /** Whether it gave up before the end of the file, having rejected as many rows as were to be told. */
  readonly cutShort: boolean;
}

export interface ImportOptions {
  readonly file: string;
  /** Qualified by its schema. */
  readonly table: string;
  readonly rules: ServiceRules;
  /** Rejected rows after which it gives up. */
  readonly maxRejected: number;
  readonly signal: AbortSignal;
  readonly onProgress?: (message: string) => void;
}

/** Records that are sent at once; of those that are refused, halves are tried until the bad ones are found. */
const BATCH = 1_000;

/**
 * Loads a CSV file, whose header names columns, into a table and into the lookup tables that are kept from it: all of it
 * or, when any row is rejected, nothing. Each rejected row is told with its line and what PostgreSQL says of it.
 * Throws ImportError when the header does not fit, or when the data as a whole would break a rule of the service.
 */
export async function importCsv(client: Client, options: ImportOptions): Promise<ImportResult> {
  const { file, table, maxRejected, signal, onProgress } = options;
  const stream = createReadStream(file, { encoding: 'utf8' });
  const records = csvRecords(stream);
  await client.query('begin');
  try {
    // Rows of reference and distributed tables in one transaction go over one connection per node.
    if (await hasCitus(client)) await client.query("set local citus.multi_shard_modify_mode = 'sequential'");
    await client.query('set local citus.max_adaptive_executor_pool_size = 1');
    const columns = await readHeader(client, table, (await records.next()).value as CsvRecord | undefined);
    const target = `${table} (${columns.map((name) => `"${name}"`).join(', ')})`;
    const rejected: RejectedRow[] = [];
    let accepted = 0;
    let batch: CsvRecord[] = [];
    const send = async () => {
      rejected.push(...(await copyBatch(client, target, batch, maxRejected - rejected.length)));
      accepted += batch.length;
      if (accepted % (100 * BATCH) === 0) onProgress?.(`${accepted} rows read`);
      batch = [];
    };
    for await (const record of records) {
      signal.throwIfAborted();
      batch.push(record);
      if (batch.length === BATCH) await send();
      if (rejected.length >= maxRejected) break;
    }
    if (batch.length > 0 && rejected.length < maxRejected) await send();
    if (rejected.length > 0) {
      await client.query('rollback');
      return { loaded: 0, lookups: 0, rejected, cutShort: rejected.length >= maxRejected };
    }
    onProgress?.(`${accepted} rows read, filling lookup tables`);
    const lookups = await fillLookups(client, options);
    await advanceSequences(client, table, columns);
    await client.query('commit');
    return { loaded: accepted, lookups, rejected, cutShort: false };
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  } finally {
    stream.destroy();
  }
}

async function readHeader(client: Client, table: string, header: CsvRecord | undefined): Promise<string[]> {
  if (!header) throw new ImportError('The file is empty: its first line has to name the columns.');
  const columns = csvFields(header.text.replace(/^\ufeff/, ''));
  const known = await writableColumns(client, table);
  const unknown = columns.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new ImportError(`${table} has no column ${unknown.join(', ')}: ${known.join(', ')}.`);
  if (new Set(columns).size < columns.length) throw new ImportError('The header names a column twice.');
  return columns;
}

/** Sends records, and finds those that are refused by sending halves. At most `limit` of them are looked for. */
async function copyBatch(
  client: Client,
  target: string,
  records: readonly CsvRecord[],
  limit: number,
): Promise<RejectedRow[]> {
  if (records.length === 0 || limit <= 0) return [];
  await client.query('savepoint batch');
  try {
    await copyRecords(client, target, records);
    await client.query('release savepoint batch');
    return [];
  } catch (error) {
    await client.query('rollback to savepoint batch');
    if (records.length === 1) return [{ line: records[0]!.line, reason: reasonOf(error) }];
    const half = records.length >> 1;
    const first = await copyBatch(client, target, records.slice(0, half), limit);
    return [...first, ...(await copyBatch(client, target, records.slice(half), limit - first.length))];
  }
}

async function copyRecords(client: Client, target: string, records: readonly CsvRecord[]): Promise<void> {
  const stream = client.query(copyFrom(`copy ${target} from stdin with (format csv)`));
  await new Promise<void>((done, failed) => {
    stream.on('error', failed);
    stream.on('finish', done);
    stream.end(records.map(({ text }) => `${text}\n`).join(''));
  });
  // Before version 18 a line of \\. ends the input, and what follows it would be lost.
  if (stream.rowCount !== records.length) throw new Error('A line of \\. is not a row.');
}

function reasonOf(error: unknown): string {
  const { message, detail, where } = error as { message: string; detail?: string; where?: string };
  const column = /, column (\w+)/.exec(where ?? '')?.[1];
  // Shards and their constraints have numbers, which say nothing to who wrote the file.
  const text = `${column ? `${column}: ` : ''}${message}${detail ? ` (${detail})` : ''}`;
  return text.replace(/_\d{6,}(?=")/g, '');
}

/** Gives lookup tables the rows that they lack, and checks what else has to hold of the table. Returns their number. */
async function fillLookups(client: Client, { table, rules }: ImportOptions): Promise<number> {
  const names = (sql: string) => new RegExp(`\\b${table.replace('.', '\\.')}\\b`).test(sql);
  let filled = 0;
  const pairs: BookRule[] = rules.books.filter(({ kept, follows }) => names(kept) || names(follows));
  for (const rule of rules.lookups) {
    if (rule.lookup !== table && !names(rule.from)) continue;
    const pair = pairOf(rule);
    pairs.push(pair);
    if (rule.lookup === table) continue;
    const { rowCount } = await client
      .query(
        `insert into ${rule.lookup} (${rule.columns.join(', ')})
       select ${rule.columns.join(', ')} from (${pair.follows} except ${pair.kept}) missing`,
      )
      .catch((error) => {
        throw new ImportError(
          `Nothing was loaded: ${rule.lookup} does not take its rows: ${reasonOf(error)}.`,
        );
      });
    filled += rowCount ?? 0;
  }
  const [broken] = await brokenRules(client, pairs);
  if (broken)
    throw new ImportError(
      `Nothing was loaded: with these rows it would not hold that ${broken.rule} (${broken.examples.join('; ')}).`,
    );
  return filled;
}

/** Rows that came with their numbers: the next one that is given is a later one. */
async function advanceSequences(client: Client, table: string, columns: readonly string[]): Promise<void> {
  for (const column of columns) {
    const { rows } = await client.query<{ sequence: string | null }>(
      'select pg_get_serial_sequence($1, $2) as sequence',
      [table, column],
    );
    const sequence = rows[0]?.sequence;
    if (!sequence) continue;
    const { rows: highest } = await client.query<{ value: string | null }>(
      `select max("${column}")::text as value from ${table} where "${column}" < 281474976710656`,
    );
    await client.query(
      `select setval($1::regclass, $2) from ${sequence} where $2::bigint > last_value or ($2::bigint = last_value and not is_called)`,
      [sequence, highest[0]?.value ?? null],
    );
  }
}
