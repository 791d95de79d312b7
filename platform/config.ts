import { z } from 'zod';
import { count } from './count-variable';
import { databaseTlsVariables } from './database-tls';
import { formVariables } from './form/variables';
import { internalVariables } from './internal-variables';
import { readSecretFiles } from './secret-files';
import { webhookVariables } from './webhook-variables';

/** Thrown for variables that cannot be used; the message names each with its reason. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

/** How subgraphs are asked that are not in the process. */
export const subgraphVariables = {
  SUBGRAPH_CA_FILE: z
    .string()
    .optional()
    .describe(
      'Certificate authority (PEM) by which https subgraphs are believed; unset: those that node trusts',
    ),
  SUBGRAPH_TIMEOUT_MS: count(15_000).describe(
    'Milliseconds that a remote subgraph may take, where none of its own are set',
  ),
};

/** Variables that every process over databases reads. The descriptions are the documentation. */
export const databaseVariables = {
  NODE_ENV: z
    .enum(['development', 'test', 'production'])
    .default('development')
    .describe(
      '`production`: no embedded database, no details in errors, no introspection unless switched on',
    ),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
    .default('info')
    .describe('Least severe message that is logged'),
  LOG_TEXT_MAX: count(8_000, 100).describe('Characters of each text of a line of the log at most'),
  DATA_DIR: z.string().default('.data').describe('Folder of the embedded database'),
  EMBEDDED_POSTGRES_BIN: z
    .string()
    .optional()
    .describe('Bin folder of an installed PostgreSQL server to use for the embedded database'),
  ...databaseTlsVariables,
  SAMPLE_DATA_SCALE: count(1, 0).describe(
    'Size of the sample data of an embedded database, in units of about 60,000 rows; 0: none',
  ),
  SHARD_COUNT: count(32).describe('Shards of each table that `migrate` distributes'),
  POOL_SIZE: count(10).describe('Connections of each service for lookups'),
  WRITE_POOL_SIZE: count(10).describe('Connections of each service for mutations'),
  ANALYTICS_POOL_SIZE: count(4).describe('Connections of each service for statements that ask every shard'),
  ACQUIRE_TIMEOUT_MS: count(5_000).describe('Milliseconds that a statement waits for a connection'),
  CONNECTION_IDLE_MS: count(600_000, 1_000).describe(
    'Milliseconds after which a connection that is not used is closed; the next one has to prepare everything again',
  ),
  STATEMENT_TIMEOUT_MS: count(10_000).describe('Milliseconds that a lookup may take'),
  ANALYTICS_TIMEOUT_MS: count(30_000).describe('Milliseconds that a statement over every shard may take'),
  SELECTED_COLUMNS: z
    .enum(['on', 'off'])
    .default('on')
    .describe(
      'Whether a query reads only the columns that it needs; what those are is learned from its first execution',
    ),
  PIPELINED_READS: z
    .enum(['on', 'off'])
    .default('on')
    .describe(
      'Whether a lookup is sent without waiting for the answers of those before it on the connection; off behind a proxy that cannot do that',
    ),
  CITUS_COLOCATED_READS: z
    .enum(['on', 'off'])
    .default('on')
    .describe(
      'Whether reads of colocated tables for one key, asked for together, go to their shard as one statement',
    ),
  CITUS_SHARD_READS: z
    .enum(['auto', 'on', 'off'])
    .default('auto')
    .describe(
      'Whether reads by keys go straight to the shards on their workers: `auto` where all workers can be reached from here and hold the metadata, `on` the same and no start where not, `off` through the coordinator',
    ),
  WORKER_POOL_SIZE: count(10).describe(
    'Connections of each service to its workers in all, for reads of shards; each worker has one at least',
  ),
  PREPARED_TABLES_MAX: count(1_000, 100).describe(
    'Prepared statements that each connection keeps at most, counted in the tables that stand in them, of about 50 kB each; the least recently used are closed',
  ),
  SHARD_MAP_MAX_AGE_MS: count(30_000).describe('Milliseconds after which the map of shards is read anew'),
  RELAY_INTERVAL_MS: count(5_000).describe(
    'Milliseconds between two looks of the relay into an outbox of which nobody has told that an event waits',
  ),
  EVENTS_KEPT_HOURS: count(72).describe(
    'Hours that an event is kept after it was told: who was away for less goes on where it stood',
  ),
  EVENT_STREAMS_MAX: count(100).describe(
    'Streams of the events of each service at once at most; more are refused with 503',
  ),
  ...webhookVariables,
  IDEMPOTENCY_KEPT_HOURS: count(168).describe(
    'Hours that an idempotency key is kept at least: a mutation that is sent again within them is answered and not done again',
  ),
  IDEMPOTENCY_INTERVAL_MS: count(3_600_000).describe(
    'Milliseconds between two looks for idempotency keys that have been kept for long enough',
  ),
  ACCESS_TRAIL_SHARE: z.coerce
    .number()
    .min(0)
    .max(1)
    .default(0)
    .describe(
      'Share of requests of which it is written down who read pay, reviews and confidential documents: 0 none, 1 all',
    ),
  ACCESS_TRAIL_QUEUE_MAX: count(10_000).describe(
    'Entries of the trail of access of each service that wait to be written at most; further ones are lost and counted',
  ),
  ACCESS_TRAIL_INTERVAL_MS: count(1_000).describe(
    'Milliseconds until what was read is written to the trail of access',
  ),
  ...internalVariables,
  PAGE_SIZE_DEFAULT: count(20).describe('Items of a page when the client names no number'),
  PAGE_SIZE_MAX: count(200).describe('Items of a page at most'),
  IDS_MAX: count(200).describe('Ids in one `xByIds` at most'),
  FILTER_CONDITIONS_MAX: count(20).describe('Conditions in one `where` at most'),
  FILTER_DEPTH_MAX: count(5).describe(
    'How deep `and`, `or`, `not` and relations of a `where` lie in each other at most',
  ),
  GROUPS_MAX: count(200).describe('Groups of a list in `groups` at most'),
  BATCH_MAX: count(1_000).describe('Keys in one batch of a loader at most'),
  TEXT_CODE_MAX: count(100).describe(
    'Characters of a code at most: of a currency, symbol, number, reference, tag or language',
  ),
  TEXT_EMAIL_MAX: count(254).describe('Characters of an e-mail address at most'),
  TEXT_NAME_MAX: count(200).describe('Characters of a name, title or headline at most'),
  TEXT_NOTE_MAX: count(1_000).describe('Characters of a note or reason at most'),
  TEXT_MAX: count(10_000).describe('Characters of a description, comment or summary at most'),
  TEXT_SEARCH_MAX: count(1_000).describe('Characters of what a list, or everything, is searched for at most'),
  SEARCH_WORDS_MAX: count(16).describe('Words of what everything is searched for at most'),
  SEARCH_HITS_MAX: count(50).describe('Hits of a search over all services at most'),
  IDEMPOTENCY_KEY_MAX: count(200).describe('Characters of an idempotency key at most'),
  CURSOR_MAX: count(4_000).describe('Characters of a cursor at most'),
  JSON_MAX: count(65_536).describe('Characters of a JSON value at most'),
  POSTING_AMOUNT_MAX: count(100_000_000_000).describe(
    'Total of a journal transaction at most, in the reporting currency',
  ),
  ACCOUNTANT_AMOUNT_MAX: count(100_000).describe(
    'Total of a transaction at most, in the reporting currency, that an accountant posts, approves or takes back; above it somebody with the role `controller` does',
  ),
  ACCOUNTANT_DAY_AMOUNT_MAX: count(500_000).describe(
    'Sum at most, in the reporting currency, of all that one accountant posts, approves or takes back on a day (UTC)',
  ),
  TRADE_AMOUNT_MAX: count(1_000_000_000).describe('Amount of a trade at most, in US dollars'),
  ...formVariables,
  OPERATION_CACHE_BYTES: count(67_108_864).describe(
    'Memory at most, about, that each of gateway and services keeps read, planned and compiled operations in; half of it is for documents',
  ),
  BODY_LIMIT_BYTES: count(4_194_304).describe('Size of a request body at most'),
  SHUTDOWN_DELAY_MS: z.coerce
    .number()
    .int()
    .min(0)
    .optional()
    .describe(
      'Milliseconds after SIGTERM for which requests are still taken, while `/health/ready` says 503, so that whoever balances load has gone elsewhere before connections are refused; unset: 0, in production 3000',
    ),
  SHUTDOWN_TIMEOUT_MS: count(10_000).describe('Milliseconds that running requests get to finish after that'),
};

export type DatabaseVariables = z.infer<z.ZodObject<typeof databaseVariables>>;

/**
 * Reads variables from the environment, once. An empty variable counts as unset. A variable may be in a file that
 * `<variable>_FILE` names, as secrets are given to containers. Throws ConfigError with every problem in it.
 * @param also variables that are read with them, such as those of each service; they are in what is returned, untyped
 */
export function readVariables<Shape extends z.ZodRawShape>(
  shape: Shape,
  environment: Readonly<Record<string, string | undefined>>,
  also: z.ZodRawShape = {},
): Readonly<z.infer<z.ZodObject<Shape>>> {
  const given: Record<string, string | undefined> = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const problems = readSecretFiles({ ...shape, ...also }, given);
  const parsed = z.object({ ...also, ...shape }).safeParse(given);
  if (parsed.success && problems.length === 0)
    return Object.freeze(parsed.data) as Readonly<z.infer<z.ZodObject<Shape>>>;
  for (const { path, message } of parsed.error?.issues ?? []) {
    const name = String(path[0]);
    problems.push(
      `${name}: ${given[name] === undefined ? 'it has to be set' : (expectationOf(shape[name] ?? also[name]) ?? message)}`,
    );
  }
  throw new ConfigError(
    `The configuration cannot be used:\n${problems.map((problem) => `  ${problem}`).join('\n')}`,
  );
}

/**
 * What a variable takes, in words: `a whole number from 1 to 128`. Undefined for a type that has words of its own. The
 * value is not repeated: it may be a secret in the wrong place.
 */
function expectationOf(type: unknown): string | undefined {
  if (type instanceof z.ZodDefault || type instanceof z.ZodOptional) return expectationOf(type.unwrap());
  if (type instanceof z.ZodNumber) {
    const { minValue, maxValue } = type;
    if (!type.isInt) return `it takes a number from ${minValue} to ${maxValue}`;
    const from = Number.isFinite(minValue) ? ` from ${minValue}` : '';
    const to = maxValue !== null && maxValue < Number.MAX_SAFE_INTEGER ? ` to ${maxValue}` : '';
    return `it takes a ${type.format === 'safeint' ? 'whole ' : ''}number${from}${to}`;
  }
  if (type instanceof z.ZodLiteral) return `it takes ${[...type.values].join(', ')}`;
  if (type instanceof z.ZodUnion) return type.options.map(expectationOf).join(', or ');
  if (type instanceof z.ZodEnum) return `it takes one of: ${type.options.join(', ')}`;
  if (type instanceof z.ZodURL) return 'it takes a URL that begins with http:// or https://';
  return undefined;
}

/** The table of variables for the documentation: a Markdown row each. */
export function variablesTable(shape: z.ZodRawShape): string {
  const rows = Object.entries(shape).map(([name, type]) => {
    const schema = type as z.ZodType;
    const fallback = schema.safeParse(undefined);
    const value = fallback.success && fallback.data !== undefined ? `\`${fallback.data}\`` : '';
    return `| \`${name}\` | ${value} | ${schema.description ?? ''} |`;
  });
  return ['| Variable | Default | Meaning |', '|---|---|---|', ...rows].join('\n');
}
