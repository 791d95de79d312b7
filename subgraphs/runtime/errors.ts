import { GraphQLError } from 'graphql';
import { DatabaseError, type DatabaseErrorKind } from '../../citus/errors';

interface ErrorKind {
  /** HTTP status when a whole request fails with it. */
  readonly status: number;
  /** What a client reads where the error carries no message of its own. */
  readonly message: string;
}

/** Every error that a client can see: its stable code, HTTP status and safe message. */
export const ERRORS = {
  BAD_USER_INPUT: { status: 400, message: 'An argument has an unusable value.' },
  BAD_PAGE_ARGUMENTS: { status: 400, message: 'The paging arguments do not fit together.' },
  BAD_CURSOR: { status: 400, message: 'The cursor is not one that this list gave.' },
  TOO_MANY_IDS: { status: 400, message: 'Too many ids were asked for at once.' },
  NOT_FOUND: { status: 404, message: 'There is no such thing.' },
  CONFLICT: { status: 409, message: 'It has been changed by somebody else.' },
  CONSTRAINT_VIOLATED: { status: 400, message: 'A rule of the data does not allow this.' },
  DATABASE_UNAVAILABLE: { status: 503, message: 'The database of this service cannot be reached.' },
  SHARD_UNAVAILABLE: { status: 503, message: 'The part of the database that holds this cannot be reached.' },
  SERVICE_UNAVAILABLE: { status: 503, message: 'The service that answers this cannot be reached.' },
  TIMEOUT: { status: 504, message: 'The answer took too long.' },
  INTERNAL_SERVER_ERROR: { status: 500, message: 'Something went wrong on our side.' },
} as const satisfies Record<string, ErrorKind>;

export type ErrorCode = keyof typeof ERRORS;

/** An error of the catalogue. `message` replaces the catalogue's; it must be safe to show. */
export function failure(
  code: ErrorCode,
  message?: string,
  extensions: Record<string, unknown> = {},
): GraphQLError {
  return new GraphQLError(message ?? ERRORS[code].message, { extensions: { ...extensions, code } });
}

const BY_KIND: Readonly<Record<DatabaseErrorKind, ErrorCode>> = {
  unavailable: 'DATABASE_UNAVAILABLE',
  'connection-lost': 'DATABASE_UNAVAILABLE',
  'shard-unavailable': 'SHARD_UNAVAILABLE',
  timeout: 'TIMEOUT',
  conflict: 'CONFLICT',
  retryable: 'CONFLICT',
  'invalid-input': 'BAD_USER_INPUT',
  constraint: 'CONSTRAINT_VIOLATED',
  internal: 'INTERNAL_SERVER_ERROR',
};

/** What a client is told of a failed statement: code, service and a safe message, nothing of the database. */
export function databaseFailure(error: DatabaseError): GraphQLError {
  const code = BY_KIND[error.kind];
  return new GraphQLError(ERRORS[code].message, {
    originalError: error,
    extensions: { code, service: error.service },
  });
}

/** The DatabaseError behind an error that execution has wrapped, if there is one. */
export function databaseErrorBehind(error: unknown): DatabaseError | undefined {
  if (error instanceof DatabaseError) return error;
  const original = (error as { originalError?: unknown } | undefined)?.originalError;
  return original === undefined ? undefined : databaseErrorBehind(original);
}
