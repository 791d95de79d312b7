import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { ERRORS, errorKind } from '../platform/errors';

/** Errors of the request that only Apollo Server has, and words safely. */
const REQUEST_CODES = new Set(['PERSISTED_QUERY_NOT_FOUND', 'PERSISTED_QUERY_NOT_SUPPORTED']);

/** What else of an error is meant for clients. */
const DETAILS = [
  'inputPath',
  'variable',
  'currentVersion',
  'rows',
  'limit',
  'servedBy',
  'warnings',
  'details',
  'price',
  'dearest',
];

const INTERNAL = 'INTERNAL_SERVER_ERROR';
const SAFE = ERRORS[INTERNAL].message;

/** Makes of an error what clients see of it. */
export type FormatError = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

/**
 * An error as clients see it: message, path, locations, a code of the catalogue and the service it came from. An error
 * without such a code says only that something went wrong, in production and elsewhere alike; the log has the rest.
 */
export function errorFormatter(logger: Logger): FormatError {
  return ({ message, path, locations, extensions = {} }, error) => {
    const { service, serviceName } = extensions;
    const given = isBadRequest(error) ? 'BAD_REQUEST' : extensions.code;
    const from = service ?? serviceName;
    const known = typeof given === 'string' && (errorKind(given) !== undefined || REQUEST_CODES.has(given));
    const code = known ? given : INTERNAL;
    const told = code !== INTERNAL || isOwn(error) ? message : SAFE;
    if (code === INTERNAL) logHidden(logger, error, told, { path, service: from });
    return {
      message: told,
      ...(locations && { locations }),
      ...(path && { path }),
      extensions: {
        code,
        ...(from !== undefined && { service: from }),
        ...Object.fromEntries(
          DETAILS.filter((name) => extensions[name] !== undefined).map((name) => [name, extensions[name]]),
        ),
      },
    };
  };
}

/** Whether Apollo Server refuses the request without a code: a hash that is not the one of its query. */
function isBadRequest(error: unknown): boolean {
  if (!(error instanceof GraphQLError) || error.extensions.code !== undefined) return false;
  const { http } = error.extensions as { http?: { status?: number } };
  return http?.status === 400;
}

/** Whether the gateway itself has worded this internal error: Apollo gives the code to everything that has none. */
function isOwn(error: unknown): boolean {
  if (!(error instanceof GraphQLError)) return false;
  const { code, service, serviceName } = error.extensions;
  return code === INTERNAL && service === undefined && serviceName === undefined;
}

/** Logs what a client is not told. Subgraphs of this process have logged theirs, and say no more than a client hears. */
function logHidden(logger: Logger, error: unknown, told: string, where: object): void {
  const { message, originalError } = error as GraphQLError;
  if (told === message && !(originalError && originalError.message !== message)) return;
  logger.error({ err: originalError ?? error, ...where }, 'an operation failed');
}
