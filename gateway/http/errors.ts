import type { GraphQLFormattedError } from 'graphql';
import { catalogue, ERRORS } from '../../platform/errors';
import { HttpError } from '../../platform/http-server';
import { type RefusalCode, refusalCode } from '../../platform/refusals';
import { AuthError, type AuthErrorCode } from '../auth/errors';

const CODES = {
  PERSISTED_QUERY_NOT_IN_LIST: { status: 400, message: 'No trusted document has this id.' },
  PERSISTED_QUERY_ID_REQUIRED: {
    status: 400,
    message: 'Only trusted documents run here: name one by "documentId" instead of sending a query.',
  },
} as const;

catalogue('gateway', CODES);

export type RequestErrorCode =
  | keyof typeof CODES
  | RefusalCode
  | 'TIMEOUT'
  | 'OVERLOADED'
  | 'RATE_LIMITED'
  | 'RESPONSE_TOO_LARGE';

const KINDS = { ...ERRORS, ...CODES };

/** A request that is refused before it becomes an operation. */
export class RequestError extends HttpError {
  /** @param message replaces the catalogue's; it must be safe to show */
  constructor(
    readonly code: RequestErrorCode,
    message: string = KINDS[code].message,
  ) {
    super(KINDS[code].status, message);
  }
}

/** The errors with which such a request is answered. */
export function refusal(error: HttpError): GraphQLFormattedError {
  if (error.told) return error.told;
  return { message: error.message, extensions: { code: codeOf(error) } };
}

function codeOf(error: HttpError): RequestErrorCode | AuthErrorCode {
  if (error instanceof RequestError || error instanceof AuthError) return error.code;
  return refusalCode(error.status);
}
