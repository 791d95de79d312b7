import type { z } from 'zod';
import { count } from './count-variable';
import type { HttpLimits } from './http-server';

/** Variables of what clients may take of a server. */
export const connectionVariables = {
  CONNECTIONS_MAX: count(10_000).describe('Connections of clients at once at most; more are closed'),
  HEADERS_TIMEOUT_MS: count(10_000).describe(
    'Milliseconds in which the headers of a request have to be there',
  ),
  BODY_TIMEOUT_MS: count(30_000).describe('Milliseconds in which a whole request has to be there'),
};

/** The limits of a server as the variables say them. */
export const httpLimitsFrom = (
  variables: Readonly<z.infer<z.ZodObject<typeof connectionVariables>>>,
): HttpLimits => ({
  headersTimeout: variables.HEADERS_TIMEOUT_MS,
  requestTimeout: variables.BODY_TIMEOUT_MS,
  connections: variables.CONNECTIONS_MAX,
});
