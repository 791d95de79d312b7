import type { TypedDocumentString } from './generated';

export const { GATEWAY_URL = 'http://127.0.0.1:4000/graphql' } = process.env;

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: { readonly code?: string };
  }[];
}

/**
 * Sends an operation. Its variables and its answer have the types that its document carries.
 * A field that failed is null, and said so on stderr; rejects when there is no answer at all.
 */
export async function request<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const response = await fetch(GATEWAY_URL, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: document.toString(), variables }),
  }).catch((cause) => {
    throw new Error(`${GATEWAY_URL} cannot be reached`, { cause });
  });
  const { data, errors = [] } = (await response.json()) as Answer<Data>;
  for (const { message, path, extensions } of errors)
    console.error(`${path?.join('.') ?? 'request'}: ${message} (${extensions?.code ?? 'no code'})`);
  if (!data) throw new Error(`No answer from ${GATEWAY_URL}`);
  return data;
}
