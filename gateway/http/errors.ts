import type { GraphQLFormattedError } from 'graphql';
import { catalogue, errorKind } from '../../subgraphs/runtime/errors';
import { HttpError } from '../../subgraphs/runtime/http-server';
import { AuthError, type AuthErrorCode } from '../auth/errors';

const CODES = {
  BAD_REQUEST: { status: 400, message: 'The request cannot be read.' },
  METHOD_NOT_ALLOWED: { status: 405, message: 'Send it as POST, or a query as GET.' },
  REQUEST_TOO_LARGE: { status: 413, message: 'The request is too large.' },
  UNSUPPORTED_MEDIA_TYPE: { status: 415, message: 'Send it as application/json.' },
  PERSISTED_QUERY_NOT_IN_LIST: { status: 400, message: 'No trusted document has this id.' },
  PERSISTED_QUERY_ID_REQUIRED: {
    status: 400,
    message: 'Only trusted documents run here: name one by "documentId" instead of sending a query.',
  },
} as const;

catalogue(CODES);

export type RequestErrorCode = keyof typeof CODES;

/** A request that is refused before it becomes an operation. */
export class RequestError extends HttpError {
  /** @param message replaces the catalogue's; it must be safe to show */
  constructor(
    readonly code: RequestErrorCode,
    message: string = CODES[code].message,
  ) {
    super(CODES[code].status, message);
  }
}

/** The errors with which such a request is answered. */
export function refusal(error: HttpError): GraphQLFormattedError {
  return { message: error.message, extensions: { code: codeOf(error) } };
}

function codeOf(error: HttpError): RequestErrorCode | AuthErrorCode {
  if (error instanceof RequestError || error instanceof AuthError) return error.code;
  const codes = Object.keys(CODES) as RequestErrorCode[];
  return codes.find((code) => errorKind(code)?.status === error.status) ?? 'BAD_REQUEST';
}
