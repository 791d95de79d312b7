import type { IncomingMessage } from 'node:http';
import { parseRequestBody } from '../../platform/exact-numbers';
import { HttpError, readBody } from '../../platform/http-server';
import type { SubgraphRequest } from './service';

/** The operation in a body. Throws HttpError where there is none. */
export function readOperation(body: unknown): SubgraphRequest {
  const { query, variables, operationName } = (body ?? {}) as Record<string, unknown>;
  if (typeof query !== 'string') throw new HttpError(400, 'The body has no "query".');
  if (variables != null && (typeof variables !== 'object' || Array.isArray(variables)))
    throw new HttpError(400, 'The "variables" are no object.');
  if (operationName != null && typeof operationName !== 'string')
    throw new HttpError(400, 'The "operationName" is no text.');
  return {
    query,
    variables: (variables ?? undefined) as SubgraphRequest['variables'],
    operationName: (operationName as string | null) ?? undefined,
  };
}

/** The body of a request as text. Throws HttpError for one that is no JSON by POST, or too long. */
export async function readText(request: IncomingMessage, bodyLimit: number): Promise<string> {
  if (request.method !== 'POST') throw new HttpError(405, 'Send it as POST.');
  if (!request.headers['content-type']?.startsWith('application/json'))
    throw new HttpError(415, 'Send it as application/json.');
  return readBody(request, bodyLimit);
}

/** Throws HttpError for what is no JSON, or holds a number that cannot be kept. */
export function parseJson(text: string): unknown {
  try {
    return parseRequestBody(text);
  } catch (error) {
    if (error instanceof HttpError) throw error;
    throw new HttpError(400, 'The body is not JSON.');
  }
}
