import type { HTTPGraphQLRequest, HTTPGraphQLResponse } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import { failure } from '../../platform/errors';
import type { GatewayContext } from '../context';
import type { Increment } from '../executor/defer/deferred-answer';
import type { IncrementalPart } from '../executor/defer/part-shape';
import type { FormatError } from '../format-error';
import { citusExtension } from '../plugins/use-citus-extension';

/** The one format of answers in parts that is spoken: the one that Apollo's clients ask for, and urql reads without a name. */
const ACCEPTED = /\bmultipart\/mixed\s*(?:;[^,]*\bdeferSpec=20220824\b|(?=,|$))/i;

const BOUNDARY = '-';
const TYPE = `multipart/mixed; boundary="${BOUNDARY}"; deferSpec=20220824`;
const PART = 'content-type: application/json; charset=utf-8\r\n\r\n';

/** Whether a client takes its answer in parts, and may have something to take so. */
export function takesParts({ headers, method, body, search }: HTTPGraphQLRequest): boolean {
  if (!ACCEPTED.test(headers.get('accept') ?? '')) return false;
  const query = method === 'POST' ? (body as { query?: unknown } | undefined)?.query : search;
  // Of a hash nobody knows yet what it stands for.
  return typeof query !== 'string' || query.includes('@defer') || query.includes('%40defer');
}

/** The request for Apollo Server, which answers the first part as it answers everything. */
export function forFirstPart(request: HTTPGraphQLRequest): HTTPGraphQLRequest {
  const accepted = request.headers.get('accept') ?? '';
  const others = accepted.split(',').filter((type) => !/^\s*multipart\/mixed\b/i.test(type));
  request.headers.set('accept', others.length > 0 ? others.join(',') : 'application/json');
  return request;
}

/** What answers in parts are written with. */
export interface InParts {
  readonly formatError: FormatError;
  /** Characters of an answer at most, of all its parts together. */
  readonly responseLimit: number;
  /** Told of the code of each error in a later part. */
  readonly onPartError: (code: string) => void;
}

/**
 * The answer of a request that takes it in parts: as Apollo Server made it, where nothing follows; else in multipart, each
 * part as soon as it is there.
 */
export function inParts(
  response: HTTPGraphQLResponse,
  context: GatewayContext,
  options: InParts,
): HTTPGraphQLResponse {
  const increments = context.incremental?.deferred;
  const { body, headers } = response;
  if (!increments || body.kind !== 'complete') return response;
  headers.set('content-type', TYPE);
  headers.delete('content-length');
  return {
    status: 200,
    headers,
    body: { kind: 'chunked', asyncIterator: written(body.string, increments, context, options) },
  };
}

async function* written(
  first: string,
  increments: AsyncIterable<Increment>,
  context: GatewayContext,
  { formatError, responseLimit, onPartError }: InParts,
): AsyncGenerator<string, void> {
  const told = (part: IncrementalPart): ToldPart =>
    part.errors ? { ...part, errors: part.errors.map((error) => formatError(error.toJSON(), error)) } : part;
  const text = (parts: readonly ToldPart[], hasNext: boolean) =>
    JSON.stringify({
      hasNext,
      ...(parts.length > 0 && { incremental: parts }),
      ...(!hasNext && context.showStatements && { extensions: citusExtension(context) }),
    });
  const count = (parts: readonly ToldPart[]) => {
    const codes = parts.flatMap(({ errors = [] }) =>
      errors.map(({ extensions }) => String(extensions?.code)),
    );
    codes.forEach(onPartError);
    if (context.record && codes.length > 0)
      context.record.errors = [...(context.record.errors ?? []), ...codes];
  };
  yield `\r\n--${BOUNDARY}\r\n${PART}${first.trimEnd().slice(0, -1)},"hasNext":true}\r\n--${BOUNDARY}`;
  let left = responseLimit - first.length;
  for await (const { parts, hasNext } of increments) {
    let answered = parts.map(told);
    let payload = text(answered, hasNext);
    left -= payload.length;
    if (left < 0) {
      answered = parts.map((part) => told(tooLarge(part)));
      payload = text(answered, hasNext);
    }
    count(answered);
    yield `\r\n${PART}${payload}\r\n--${BOUNDARY}${hasNext ? '' : '--\r\n'}`;
  }
}

/** A part with its errors as clients see them. */
type ToldPart = Omit<IncrementalPart, 'errors'> & { readonly errors?: readonly GraphQLFormattedError[] };

function tooLarge(part: IncrementalPart): IncrementalPart {
  return { ...part, data: null, errors: [failure('RESPONSE_TOO_LARGE', undefined)] };
}
