import { GraphQLError } from 'graphql';
import { there } from './there';

/** What is said of an error. */
export interface ErrorKind {
  /** HTTP status when a whole request fails with it. */
  readonly status: number;
  /** What a client reads where the error carries no message of its own. */
  readonly message: string;
}

const kindOf =
  (status: number) =>
  (message: string): ErrorKind => ({ status, message });

/** What a rule refuses: a value that makes no sense, what the viewer may not do, what is not there, what does not fit the state. */
export const invalid = kindOf(400);
export const forbidden = kindOf(403);
export const notFound = kindOf(404);
export const conflict = kindOf(409);

/** Every error that a client can see: its stable code, HTTP status and safe message. */
export const ERRORS = {
  BAD_REQUEST: { status: 400, message: 'The request cannot be read.' },
  METHOD_NOT_ALLOWED: { status: 405, message: 'Send it as POST, or a query as GET.' },
  REQUEST_TOO_LARGE: { status: 413, message: 'The request is too large.' },
  QUERY_TOO_COMPLEX: { status: 400, message: 'The document is larger or deeper than it may be.' },
  UNSUPPORTED_MEDIA_TYPE: { status: 415, message: 'Send it as application/json.' },
  GRAPHQL_PARSE_FAILED: { status: 400, message: 'The document is not GraphQL.' },
  GRAPHQL_VALIDATION_FAILED: { status: 400, message: 'The document asks for what the graph does not have.' },
  OPERATION_RESOLUTION_FAILURE: { status: 400, message: 'The document has no such operation.' },
  BAD_USER_INPUT: { status: 400, message: 'An argument has an unusable value.' },
  BAD_ID: { status: 400, message: 'This can be no id.' },
  BAD_PAGE_ARGUMENTS: { status: 400, message: 'The paging arguments do not fit together.' },
  BAD_CURSOR: { status: 400, message: 'The cursor is not one that this list gave.' },
  NO_INDEX: { status: 400, message: 'No index leads to these rows.' },
  TOO_MANY_GROUPS: { status: 400, message: 'The items make more groups than there may be.' },
  TOO_MANY_IDS: { status: 400, message: 'Too many ids were asked for at once.' },
  UNAUTHENTICATED: {
    status: 401,
    message: 'This needs a verified viewer: send "authorization: Bearer <token>".',
  },
  FORBIDDEN: { status: 403, message: 'The viewer may not do this.' },
  IDEMPOTENCY_KEY_REUSED: {
    status: 409,
    message: 'This idempotency key was used before with another input.',
  },
  STALE_VERSION: {
    status: 409,
    message: 'It has been changed since it was read: read it again and repeat the change.',
  },
  OUTCOME_UNKNOWN: {
    status: 503,
    message:
      'The connection was lost while the change was being committed: send it again with the same idempotency key.',
  },
  BULK_REJECTED: { status: 400, message: 'Some rows cannot be accepted; nothing was written.' },
  NOT_FOUND: { status: 404, message: 'There is no such thing.' },
  CONFLICT: { status: 409, message: 'It has been changed by somebody else.' },
  CONSTRAINT_VIOLATED: { status: 400, message: 'A rule of the data does not allow this.' },
  LIMIT_EXCEEDED: { status: 400, message: 'It is more than the database takes at once: make it shorter.' },
  DATABASE_UNAVAILABLE: { status: 503, message: 'The database of this service cannot be reached.' },
  DATABASE_NOT_READY: {
    status: 503,
    message: 'The database of this service does not have all of its tables: it is being set up or repaired.',
  },
  SHARD_UNAVAILABLE: { status: 503, message: 'The part of the database that holds this cannot be reached.' },
  SERVICE_UNAVAILABLE: { status: 503, message: 'The service that answers this cannot be reached.' },
  OVERLOADED: { status: 503, message: 'Too much is asked at once: send it again in a moment.' },
  RATE_LIMITED: { status: 429, message: 'Too much was asked in a short time: send it again later.' },
  RESPONSE_TOO_LARGE: { status: 400, message: 'The answer would be too large: ask for less at once.' },
  TIMEOUT: { status: 504, message: 'The answer took too long.' },
  INTERNAL_SERVER_ERROR: { status: 500, message: 'Something went wrong on our side.' },
} as const satisfies Record<string, ErrorKind>;

export type ErrorCode = keyof typeof ERRORS;

/** The errors that each service, or the gateway, has declared; those of undefined are everybody's. */
const catalogues = new Map<string | undefined, Readonly<Record<string, ErrorKind>>>([[undefined, ERRORS]]);
const known = new Map<string, ErrorKind>(Object.entries(ERRORS));

/** The errors that a service, or the gateway, has declared, by code; without a name those that are everybody's. */
export function declaredErrors(of?: string): Readonly<Record<string, ErrorKind>> {
  return catalogues.get(of) ?? {};
}

/** What is said of a code of any catalogue; undefined for a code of nobody's. */
export function errorKind(code: string): ErrorKind | undefined {
  return known.get(code);
}

/** Where in the input of a mutation something is: `['input', 'lines', 2, 'debit']`. */
export type InputPath = readonly (string | number)[];

/** What an error may carry beside its code: a message of its own, safe to show, and more for programs. */
export interface ErrorDetails {
  readonly message?: string | undefined;
  readonly [extension: string]: unknown;
}

/** Makes the errors of a catalogue: `refuse('LEAVE_OVERLAPS', ['input', 'startsOn'], { details })`. */
export interface Failures<Code extends string> {
  (code: Code, details?: ErrorDetails): GraphQLError;
  (code: Code, inputPath: InputPath, details?: ErrorDetails): GraphQLError;
}

/**
 * Adds the errors of a service, or of the gateway, to the catalogue and returns the function that makes its errors.
 * Throws when a code is taken.
 */
export function catalogue<const Codes extends Record<string, ErrorKind>>(
  of: string,
  codes: Codes,
): Failures<keyof Codes & string> {
  for (const [code, kind] of Object.entries(codes)) {
    if (known.has(code)) throw new Error(`the error code ${code} is in the catalogue already`);
    known.set(code, kind);
  }
  catalogues.set(of, { ...catalogues.get(of), ...codes });
  return (code, at: InputPath | ErrorDetails = {}, more: ErrorDetails = {}) => {
    const details = Array.isArray(at) ? { inputPath: at, ...more } : (at as ErrorDetails);
    const { message, ...extensions } = details;
    return new GraphQLError(message ?? there(codes[code]).message, { extensions: { ...extensions, code } });
  };
}

/** An error of the common catalogue. `message` replaces the catalogue's; it must be safe to show. */
export function failure(
  code: ErrorCode,
  message?: string,
  extensions: Record<string, unknown> = {},
): GraphQLError {
  return new GraphQLError(message ?? ERRORS[code].message, { extensions: { ...extensions, code } });
}
