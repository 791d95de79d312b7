import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { ERRORS, type ErrorCode, errorKind } from './errors';
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
      const refusal = refusalOf(error);
      if (!refusal) throw error;
      // What is left of an unread body would be taken for the next request.
      if (!request.complete) response.setHeader('connection', 'close');
      sendJson(response, refusal.status, { errors: [refusal.told] });
    }
  };
}

/** What a client is told of a refusal: an HttpError, or an error of the catalogue; undefined for any other error. */
function refusalOf(error: unknown): { status: number; told: GraphQLFormattedError } | undefined {
  const { message } = error as Error;
  if (error instanceof HttpError) {
    const { status, told } = error;
    return { status, told: told ?? { message, extensions: { code: refusalCode(status) } } };
  }
  if (!(error instanceof GraphQLError)) return undefined;
  const { code } = error.extensions;
  const kind = typeof code === 'string' ? errorKind(code) : undefined;
  return kind && { status: kind.status, told: { message, extensions: { code } } };
}
