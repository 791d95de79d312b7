/** What went wrong, in the few kinds that callers act on. */
export type DatabaseErrorKind =
  | 'unavailable'
  | 'connection-lost'
  | 'shard-unavailable'
  | 'not-ready'
  | 'timeout'
  | 'conflict'
  | 'retryable'
  | 'stale-statement'
  | 'invalid-input'
  | 'constraint'
  | 'too-complex'
  | 'internal';

const KINDS: readonly [RegExp, DatabaseErrorKind][] = [
  // Through a coordinator: the worker that owns the shard cannot be reached.
  [/^08006$/, 'shard-unavailable'],
  [/^57P0[125]$/, 'connection-lost'],
  // 28: the server does not take the login. The database is not there (yet, or any more).
  [/^(08|28|57P0[34]|53300|3D000)/, 'unavailable'],
  // A table or a schema is not there: nobody has migrated the database, or it is not whole.
  [/^(42P01|3F000)$/, 'not-ready'],
  [/^57014$/, 'timeout'],
  [/^40(001|P01)$/, 'retryable'],
  [/^23505$/, 'conflict'],
  [/^23/, 'constraint'],
  [/^22/, 'invalid-input'],
  // A text too long for its index, more words than a search can have, more nesting than the stack holds.
  [/^5400[01]$/, 'too-complex'],
];

const UNREACHABLE = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOENT',
  'EAI_AGAIN',
]);
const LOST = new Set(['ECONNRESET', 'EPIPE']);

/** The code of a statement whose request has ended: nobody waits for it. */
export const ENDED = 'ENDED';

/**
 * A failed statement. `message` is for the log (it may name columns and hosts) and never for a client;
 * `kind`, `sqlstate` and `constraint` are what callers decide by.
 */
export class DatabaseError extends Error {
  constructor(
    readonly kind: DatabaseErrorKind,
    readonly service: string,
    readonly statement: string,
    message: string,
    readonly sqlstate?: string,
    readonly constraint?: string,
    cause?: unknown,
  ) {
    super(`${service}: ${statement}: ${message}`, { cause });
    this.name = 'DatabaseError';
  }
}

/** Citus names the shard's copy of a constraint (`employees_pkey_102299`): what it was declared as. */
export function constraintName(name: string | undefined): string | undefined {
  return name?.replace(/_\d{6,}$/, '');
}

/** Turns whatever a driver threw into a DatabaseError; one that is already is returned as it is. */
export function databaseError(service: string, statement: string, error: unknown): DatabaseError {
  if (error instanceof DatabaseError) return error;
  const given = error as { code?: string; constraint?: string; message?: string };
  // Refused on every address of a host name, Node gives a code and no words.
  const text = given.message || given.code || String(error);
  const { constraint } = given;
  const code = codeOf(given.code, text);
  // A coordinator passes on what a worker said, and forgets the field that names the constraint.
  const name = constraint ?? (code?.startsWith('23') ? /constraint "([^"]+)"/.exec(text)?.[1] : undefined);
  return new DatabaseError(kindOf(code, text), service, statement, text, code, constraintName(name), error);
}

/** What a worker says of rows that are copied to it, which a coordinator passes on as an error of its own. */
const COPIED: readonly [RegExp, string][] = [
  [/^duplicate key value violates unique constraint/, '23505'],
  [/violates check constraint/, '23514'],
  [/violates foreign key constraint/, '23503'],
  [/violates not-null constraint/, '23502'],
  [/^deadlock detected/, '40P01'],
];

/** What a coordinator says when a worker dies while it answers; when it was dead before, that is 08006. */
const WORKER_LOST: readonly [RegExp, string] = [
  /^(server closed the connection unexpectedly|could not (receive data from|send data to) server|no connection to the server|connection not open|SSL (SYSCALL error|connection has been closed))/,
  '08006',
];

/** What PgPool says when the node that it had chosen dies while it answers. */
const POOLED_NODE_LOST: readonly [RegExp, string] = [/^unable to read data from DB node/, '57P01'];

/**
 * The SQLSTATE of the fault itself: rows of a bulk insert travel by COPY, whose faults Citus all calls XX000, and so
 * it does when a worker is lost in the middle of an answer.
 */
function codeOf(code: string | undefined, message: string): string | undefined {
  if (code !== 'XX000') return code;
  return [...COPIED, WORKER_LOST, POOLED_NODE_LOST].find(([pattern]) => pattern.test(message))?.[1] ?? code;
}

/**
 * Whether the server says that it cannot use a prepared statement any more, though there is nothing wrong with its
 * text: what it returns has changed since (a column got another type), or it is not there (behind a pooler, after
 * `deallocate all`). Nothing of it has run.
 */
export function isStaleStatement(error: unknown): boolean {
  const { code, message = '' } = error as { code?: string; message?: string };
  return (
    code === '26000' || (code === '0A000' && message.startsWith('cached plan must not change result type'))
  );
}

function kindOf(code: string | undefined, message: string): DatabaseErrorKind {
  if (code === ENDED) return 'timeout';
  if (isStaleStatement({ code, message })) return 'stale-statement';
  if (code && UNREACHABLE.has(code)) return 'unavailable';
  if (code && LOST.has(code)) return 'connection-lost';
  // pg and its pool report these without a code.
  if (/^timeout expired$|timeout (exceeded )?when trying to connect|due to connection timeout/.test(message))
    return 'unavailable';
  // The driver's words for a password that the server wants and nobody has given.
  if (/^SASL: /.test(message)) return 'unavailable';
  // The server is there and lets nobody into this database: it is being copied, moved or taken away.
  if (/is not currently accepting connections|cannot connect to invalid database/.test(message))
    return 'unavailable';
  // A PgPool that takes no more clients hangs up before TLS is agreed on.
  if (message === 'There was an error establishing an SSL connection') return 'unavailable';
  if (/Connection terminated|Client has encountered a connection error/.test(message))
    return 'connection-lost';
  if (message === 'Query read timeout') return 'timeout';
  for (const [pattern, kind] of KINDS) if (code && pattern.test(code)) return kind;
  return 'internal';
}
