import type { GraphQLFormattedError } from 'graphql';
import { ERRORS, type ErrorCode } from './errors';
import { type Handler, HttpError, sendJson } from './http-server';

/** Codes of requests that are refused before they become an operation. */
const CODES = [
  'BAD_REQUEST',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'METHOD_NOT_ALLOWED',
  'REQUEST_TOO_LARGE',
  'UNSUPPORTED_MEDIA_TYPE',
] as const satisfies readonly ErrorCode[];

export type RefusalCode = (typeof CODES)[number];

/** The code of a request that is refused with this status. */
export function refusalCode(status: number): RefusalCode {
  return CODES.find((code) => ERRORS[code].status === status) ?? 'BAD_REQUEST';
}

/** A handler whose refusals are errors as GraphQL clients read them, with a code, and not plain text. */
export function refusingAsGraphQL(handler: Handler): Handler {
  return async (request, response, url) => {
    try {
      await handler(request, response, url);
    } catch (error) {
      if (!(error instanceof HttpError)) throw error;
      const told: GraphQLFormattedError = error.told ?? {
        message: error.message,
        extensions: { code: refusalCode(error.status) },
      };
      // What is left of an unread body would be taken for the next request.
      if (!request.complete) response.setHeader('connection', 'close');
      sendJson(response, error.status, { errors: [told] });
    }
  };
}
