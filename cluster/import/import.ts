import { createReadStream } from 'node:fs';
import type { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { databaseError } from '../../citus/errors';
import type { ErrorCode } from '../../platform/errors';
import { there } from '../../platform/there';
import type { BookRule } from '../../subgraphs/runtime/system';
import type { TextLimits } from '../../subgraphs/runtime/texts';
import { hasCitus } from '../distribute';
import { brokenRules, columnsPair, pairOf } from '../rules/check';
import type { LookupRule, ServiceRules } from '../rules/rules';
import { ruleOf, Unusable } from './column-rules';
import { columnsOf } from './columns';
import { type CsvRecord, csvRecords } from './csv-records';
import type { Encoding } from './encoding';

/** A file that cannot be imported as a whole; the message says why. */
export class ImportError extends Error {
  override name = 'ImportError';
}

/** A record that is not loaded. */
export interface RejectedRow {
  readonly line: number;
  /** The column whose value is wrong, where it is one. */
  readonly column?: string | undefined;
  /** Of the catalogue of errors. */
  readonly code: ErrorCode;
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
  readonly encoding: Encoding;
  /** The one character between two values. */
  readonly delimiter: string;
  readonly limits: TextLimits;
  /** Rejected rows after which it gives up. */
  readonly maxRejected: number;
  readonly signal: AbortSignal;
  readonly onProgress?: (message: string) => void;
}

/** Records that are sent at once; of those that are refused, halves are tried until the bad ones are found. */
const BATCH = 1_000;

/** A record whose values have passed the rules of their columns. */
interface Row {
  readonly line: number;
  readonly values: readonly (string | null)[];
}

/** A column that the header names, and what checks its values. */
interface TargetColumn {
  readonly name: string;
  readonly rule: (value: string) => string;
}

/**
 * Loads a CSV file, whose header names columns, into a table and into the lookup tables that are kept from it: all of it
 * or, when any row is rejected, nothing. Values are checked by the rules of their columns, which mutations have too, and
 * then by the database; each rejected row is told with its line, column and reason. Throws ImportError when the header
 * does not fit, or when the data as a whole would break a rule of the service.
 */
export async function importCsv(client: Client, options: ImportOptions): Promise<ImportResult> {
  const { file, table, encoding, delimiter, maxRejected, signal, onProgress } = options;
  const stream = createReadStream(file);
  const records = csvRecords(encoding.lines(stream), { delimiter, encoding: encoding.name });
  await client.query('begin');
  try {
    // Rows of reference and distributed tables in one transaction go over one connection per node.
    if (await hasCitus(client)) await client.query("set local citus.multi_shard_modify_mode = 'sequential'");
    await client.query('set local citus.max_adaptive_executor_pool_size = 1');
    const header = (await records.next()).value as CsvRecord | undefined;
    const columns = await readHeader(client, header, options);
    const target = `${table} (${columns.map(({ name }) => `"${name}"`).join(', ')})`;
    const rejected: RejectedRow[] = [];
    let read = 0;
    let batch: Row[] = [];
    const send = async () => {
      rejected.push(...(await copyBatch(client, target, batch, maxRejected - rejected.length)));
      batch = [];
    };
    for await (const record of records) {
      signal.throwIfAborted();
      const row = checkedRow(record, columns);
      if ('code' in row) rejected.push(row);
      else batch.push(row);
      if (++read % (100 * BATCH) === 0) onProgress?.(`${read} rows read`);
      if (batch.length === BATCH) await send();
      if (rejected.length >= maxRejected) break;
    }
    if (batch.length > 0 && rejected.length < maxRejected) await send();
    if (rejected.length > 0) {
      await client.query('rollback');
      rejected.sort((one, other) => one.line - other.line);
      return { loaded: 0, lookups: 0, rejected, cutShort: rejected.length >= maxRejected };
    }
    onProgress?.(`${read} rows read, filling lookup tables`);
    const lookups = await fillLookups(client, options);
    await advanceSequences(
      client,
      table,
      columns.map(({ name }) => name),
    );
    await client.query('commit');
    return { loaded: read, lookups, rejected, cutShort: false };
  } catch (error) {
    // What failed is told; a connection that cannot roll back is gone, and its transaction with it.
    await client.query('rollback').catch(() => {});
    throw error;
  } finally {
    stream.destroy();
  }
}

async function readHeader(
  client: Client,
  header: CsvRecord | undefined,
  { table, limits }: ImportOptions,
): Promise<TargetColumn[]> {
  if (!header) throw new ImportError('The file is empty: its first line has to name the columns.');
  if (header.unreadable)
    throw new ImportError(
      `The header cannot be read: line ${header.unreadable.line}: ${header.unreadable.reason}`,
    );
  const names = header.fields.map((name) => name?.trim() ?? '');
  const known = new Map((await columnsOf(client, table)).map((column) => [column.name, column]));
  const unknown = names.filter((name) => !known.has(name));
  if (unknown.length > 0)
    throw new ImportError(`${table} has no column ${unknown.join(', ')}: ${[...known.keys()].join(', ')}.`);
  if (new Set(names).size < names.length) throw new ImportError('The header names a column twice.');
  return names.map((name) => ({ name, rule: ruleOf(there(known.get(name)), limits) }));
}

/** The record with its values in the form in which they are kept, or why it is not loaded. */
function checkedRow(record: CsvRecord, columns: readonly TargetColumn[]): Row | RejectedRow {
  const { line, fields, unreadable } = record;
  const code = 'BAD_USER_INPUT';
  if (unreadable) return { line: unreadable.line, code, reason: unreadable.reason };
  if (fields.length !== columns.length)
    return {
      line,
      code,
      reason: `${fields.length} values stand here, and the header names ${columns.length}.`,
    };
  let column = '';
  try {
    const values = fields.map((value, index) => {
      column = there(columns[index]).name;
      return value === null ? null : there(columns[index]).rule(value);
    });
    return { line, values };
  } catch (error) {
    if (!(error instanceof Unusable)) throw error;
    return { line, column, code, reason: `${column} ${error.message}.` };
  }
}

/** Sends rows, and finds those that are refused by sending halves. At most `limit` of them are looked for. */
async function copyBatch(
  client: Client,
  target: string,
  rows: readonly Row[],
  limit: number,
): Promise<RejectedRow[]> {
  if (rows.length === 0 || limit <= 0) return [];
  await client.query('savepoint batch');
  try {
    await copyRows(client, target, rows);
    await client.query('release savepoint batch');
    return [];
  } catch (error) {
    const code = codeOf(error);
    if (!code) throw error;
    await client.query('rollback to savepoint batch');
    if (rows.length === 1) return [{ line: there(rows[0]).line, code, ...reasonOf(error) }];
    const half = rows.length >> 1;
    const first = await copyBatch(client, target, rows.slice(0, half), limit);
    return [...first, ...(await copyBatch(client, target, rows.slice(half), limit - first.length))];
  }
}

async function copyRows(client: Client, target: string, rows: readonly Row[]): Promise<void> {
  const stream = client.query(copyFrom(`copy ${target} from stdin`));
  await new Promise<void>((done, failed) => {
    stream.on('error', failed);
    stream.on('finish', done);
    stream.end(rows.map(({ values }) => `${values.map(copyValue).join('\t')}\n`).join(''));
  });
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** A value in the text format of COPY. */
function copyValue(value: string | null): string {
  return value === null ? '\\N' : value.replace(/[\\\t\n\r]/g, (character) => there(ESCAPES[character]));
}

/** The code for what the database says of a row; undefined for an error that is not about one. */
function codeOf(error: unknown): ErrorCode | undefined {
  switch (databaseError('import', 'copy', error).kind) {
    case 'conflict':
      return 'CONFLICT';
    case 'constraint':
      return 'CONSTRAINT_VIOLATED';
    case 'invalid-input':
      return 'BAD_USER_INPUT';
    case 'too-complex':
      return 'LIMIT_EXCEEDED';
    default:
      return undefined;
  }
}

function reasonOf(error: unknown): { column?: string | undefined; reason: string } {
  const given = error as { message: string; detail?: string; where?: string; column?: string };
  const column = given.column ?? /, column (\w+)/.exec(given.where ?? '')?.[1];
  // Shards and their constraints have numbers, which say nothing to who wrote the file.
  const text = `${given.message}${given.detail ? ` (${given.detail})` : ''}`.replace(/_\d{6,}(?=")/g, '');
  return { column, reason: `${column ? `${column}: ` : ''}${text}` };
}

/**
 * Fills the columns that follow from the rows of the table, in it and in others. Returns the tables in which they may
 * have changed.
 */
async function fillColumns(client: Client, { table, rules }: ImportOptions): Promise<ReadonlySet<string>> {
  const filled = new Set<string>();
  for (const { table: of, key, columns, from, follows } of rules.columns) {
    if (of !== table && !follows.includes(table)) continue;
    const names = [...key, ...columns].map((_, index) => `d${index}`);
    const values = names.slice(key.length);
    await client.query(
      `update ${of} set ${columns.map((column, index) => `${column} = ${values[index]}`).join(', ')}
       from (${from}) derived (${names.join(', ')})
       where ${key.map((column, index) => `${of}.${column} = d${index}`).join(' and ')}
         and (${columns.map((column, index) => `${of}.${column} is distinct from ${values[index]}`).join(' or ')})`,
    );
    filled.add(of);
  }
  return filled;
}

/** Removes the rows of a lookup table that are not what they follow from any more. */
async function removeStale(client: Client, rule: LookupRule): Promise<void> {
  const { kept, follows } = pairOf(rule);
  // They lie on other shards than their source: what is stale goes to them as an intermediate result.
  await client.query(
    `with stale as materialized (${kept} except ${follows})
     delete from ${rule.lookup} using stale
     where ${rule.key.map((column) => `${rule.lookup}.${column} = stale.${column}`).join(' and ')}`,
  );
}

/** Gives lookup tables the rows that they lack, and checks what else has to hold of the table. Returns their number. */
async function fillLookups(client: Client, options: ImportOptions): Promise<number> {
  const { table, rules } = options;
  const changed = await fillColumns(client, options);
  const names = (sql: string) =>
    [table, ...changed].some((one) => new RegExp(`\\b${one.replace('.', '\\.')}\\b`).test(sql));
  let filled = 0;
  const pairs: BookRule[] = [
    ...rules.columns.filter(({ table: of }) => changed.has(of)).map(columnsPair),
    ...rules.books.filter(({ kept, follows }) => names(kept) || names(follows)),
  ];
  for (const rule of rules.lookups) {
    if (rule.lookup !== table && !names(rule.from)) continue;
    const pair = pairOf(rule);
    pairs.push(pair);
    if (rule.lookup === table) continue;
    if (changed.size > 0) await removeStale(client, rule);
    const { rowCount } = await client
      .query(
        `insert into ${rule.lookup} (${rule.columns.join(', ')})
       select ${rule.columns.join(', ')} from (${pair.follows} except ${pair.kept}) missing`,
      )
      .catch((error) => {
        throw new ImportError(
          `Nothing was loaded: ${rule.lookup} does not take its rows: ${reasonOf(error).reason}.`,
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
