import { ERRORS } from '../../platform/errors';

/** What has no place in an answer: SQL, hosts, stacks, files, and how the database words its errors. */
const SECRETS: readonly RegExp[] = [
  /\bselect\b.+\bfrom\b/i,
  /\b(insert into|delete from|where .+ = any)\b/i,
  /\b(hc|doc|finance|risk|market)_(core|workflow|accounting|reporting|reports|assessment|monitoring|data|analytics)\b/,
  /postgres|sqlstate|\bpg_|citus/i,
  /invalid input syntax|invalid byte sequence|out of range for type|(relation|column|function|operator) .* does not exist|violates/i,
  /ECONN|ENOTFOUND|ETIMEDOUT|127\.0\.0\.1|localhost|::1/,
  /stacktrace|\bat [^"]*\.\w+:\d+:\d+|node_modules|node:internal|\.[jt]s\b|\/(home|tmp|usr|work|root|app)\//,
];

/** Codes of errors in the request itself, beside those of the catalogue. */
export const REQUEST_CODES: readonly string[] = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
];

export interface ClientError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly locations?: readonly { readonly line: number; readonly column: number }[];
  readonly extensions: {
    readonly code: string;
    readonly service?: string;
    readonly inputPath?: readonly (string | number)[];
  };
}

export interface SafeAnswer {
  readonly status: number;
  readonly text: string;
  readonly data: any;
  readonly errors: readonly ClientError[];
}

/**
 * Sends an operation as any client does, without asking for its statements, and checks that the whole body gives
 * nothing away and that each error has a known code.
 */
export async function askSafely(
  url: string,
  query: string,
  variables?: Readonly<Record<string, unknown>>,
): Promise<SafeAnswer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  expectNoSecret(text);
  const { data, errors = [] } = JSON.parse(text);
  for (const error of errors) {
    expect([...REQUEST_CODES, ...Object.keys(ERRORS)]).toContain(error.extensions?.code);
    expect(error.message).toMatch(/\S/);
    expect(Object.keys(error).sort()).toEqual(Object.keys(error).filter(isErrorKey).sort());
  }
  return { status: response.status, text, data, errors };
}

/** Checks that a whole body names nothing of how the answer is made. */
export function expectNoSecret(text: string): void {
  expect(secretIn(text)).toBeUndefined();
}

/** What gives something away in a body, with what stands around it; undefined where nothing does. */
export function secretIn(text: string): string | undefined {
  for (const secret of SECRETS) {
    const found = secret.exec(text);
    if (found) return JSON.stringify(text.slice(Math.max(0, found.index - 40), found.index + 80));
  }
  return undefined;
}

const isErrorKey = (key: string) => ['message', 'locations', 'path', 'extensions'].includes(key);
