import { GraphQLError } from 'graphql';
import { DatabaseError, type DatabaseErrorKind } from '../../citus/errors';
import { ERRORS, type ErrorCode } from '../../platform/errors';

const BY_KIND: Readonly<Record<DatabaseErrorKind, ErrorCode>> = {
  unavailable: 'DATABASE_UNAVAILABLE',
  'connection-lost': 'DATABASE_UNAVAILABLE',
  'shard-unavailable': 'SHARD_UNAVAILABLE',
  'not-ready': 'DATABASE_NOT_READY',
  timeout: 'TIMEOUT',
  conflict: 'CONFLICT',
  retryable: 'CONFLICT',
  'stale-statement': 'DATABASE_UNAVAILABLE',
  'invalid-input': 'BAD_USER_INPUT',
  constraint: 'CONSTRAINT_VIOLATED',
  'too-complex': 'LIMIT_EXCEEDED',
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
