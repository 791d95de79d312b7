import type { IncomingMessage } from 'node:http';
import { HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import { InexactNumberError, inexactNumber, parseRequestBody } from '../../platform/exact-numbers';
import { HttpError, readBody } from '../../platform/http-server';
import { RequestError } from './errors';
import { isReadable, NO_FORM_HEADERS } from './media-types';
import type { TrustedDocuments } from './trusted-documents';

/** The headers that Apollo Server or a plugin of ours looks at; no others are copied. */
const HEADERS = [
  'accept',
  'content-type',
  ...NO_FORM_HEADERS,
  'apollo-query-plan-experimental',
  'apollo-query-plan-experimental-format',
];

/** What requests are read by. */
export interface ReadOptions {
  readonly bodyLimit: number;
  /** The only documents that may run; undefined when every document may. */
  readonly trusted: TrustedDocuments | undefined;
}

/**
 * Reads a request as Apollo Server takes it. Rejects with RequestError or HttpError for one that is refused: one with a
 * number that would lose digits, too.
 */
export async function readRequest(
  request: IncomingMessage,
  { search, searchParams }: URL,
  { bodyLimit, trusted }: ReadOptions,
): Promise<HTTPGraphQLRequest> {
  const { method = 'GET' } = request;
  if (method !== 'GET' && method !== 'POST') throw new RequestError('METHOD_NOT_ALLOWED');
  const headers = new HeaderMap();
  for (const name of HEADERS) {
    const value = request.headers[name];
    if (typeof value === 'string') headers.set(name, value);
  }
  if (method === 'GET') {
    checkNumbers(searchParams.get('variables'));
    const asked = trusted && search ? `?${trusted.inSearch(searchParams)}` : search;
    return { method, headers, search: withoutEmptyName(asked), body: undefined };
  }
  const body = isReadable(request.headers) ? parseJson(await readBody(request, bodyLimit)) : undefined;
  return { method, headers, search, body: named(trusted ? trusted.inBody(body) : body) };
}

/** A body in which the empty operation name, which means none, is none. */
function named(body: unknown): unknown {
  const isUnnamed =
    typeof body === 'object' && body !== null && 'operationName' in body && body.operationName === '';
  return isUnnamed ? { ...body, operationName: null } : body;
}

function withoutEmptyName(search: string): string {
  if (!search.includes('operationName=')) return search;
  const params = new URLSearchParams(search);
  if (params.get('operationName') === '') params.delete('operationName');
  return `?${params}`;
}

function parseJson(text: string): unknown {
  try {
    return parseRequestBody(text);
  } catch (error) {
    if (error instanceof HttpError) throw error;
    throw new RequestError('BAD_REQUEST', 'The body is not JSON.');
  }
}

/** Throws InexactNumberError for variables of a GET with a number that would lose digits. */
function checkNumbers(variables: string | null): void {
  if (variables === null) return;
  try {
    JSON.parse(variables);
  } catch {
    // Apollo Server says what is wrong with it.
    return;
  }
  const found = inexactNumber(variables);
  if (found) throw new InexactNumberError(found);
}
