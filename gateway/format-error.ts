import type { GraphQLFormattedError } from 'graphql';
import { ERRORS, errorKind } from '../subgraphs/runtime/errors';

/** Errors of the request itself, which Apollo Server and graphql-js word safely. */
const REQUEST_CODES = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** What else of an error is meant for clients. */
const DETAILS = ['argument', 'inputPath', 'currentVersion', 'rows', 'limit', 'warnings', 'details'];

/**
 * An error as clients see it: message, path, locations, a code of the catalogue and the service it came from. An error
 * without such a code says only that something went wrong, in production and elsewhere alike; the log has the rest.
 */
export function formatError({
  message,
  path,
  locations,
  extensions = {},
}: GraphQLFormattedError): GraphQLFormattedError {
  const { code: given, service, serviceName } = extensions;
  const known = typeof given === 'string' && (errorKind(given) !== undefined || REQUEST_CODES.has(given));
  const code = known ? given : 'INTERNAL_SERVER_ERROR';
  const from = service ?? serviceName;
  return {
    message: known ? message : ERRORS.INTERNAL_SERVER_ERROR.message,
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
}
