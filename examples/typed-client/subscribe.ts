import { createClient } from 'graphql-sse';
import type { TypedDocumentString } from './generated';
import { GATEWAY_URL } from './request';

const client = createClient({
  url: GATEWAY_URL,
  // Whoever is away begins with the state as it is when they are back.
  retryAttempts: Number.POSITIVE_INFINITY,
});

/**
 * What a subscription brings, as it comes, with the types that its document carries; it connects again by itself.
 * A field that failed is null, and said so on stderr.
 */
export async function* subscribe<Data, Variables extends Record<string, unknown>>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
): AsyncGenerator<Data> {
  const results = client.iterate<Data>({ query: document.toString(), variables });
  for await (const { data, errors = [] } of results) {
    for (const { message, path } of errors) console.error(`${path?.join('.') ?? 'subscription'}: ${message}`);
    if (data) yield data;
  }
}
