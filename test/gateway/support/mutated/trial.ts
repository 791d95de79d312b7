import { errorKind } from '../../../../platform/errors';
import { Random } from '../../../executor/support/random';
import { REQUEST_CODES, secretIn } from '../../../support/safe-answer';
import type { Corpus } from './corpus';
import { exchange, type RawRequest } from './http-message';
import { type Mutation, mutations } from './mutations';

/** A mutated request: the good one that it comes from, and what was done to it. */
export interface Mutated {
  readonly from: RawRequest;
  readonly steps: readonly { readonly kind: string; readonly seed: number }[];
}

/** The request of a number: the same one for the same seed. */
export function mutatedRequest(corpus: Corpus, seed: number, index: number): Mutated {
  const random = new Random(seed * 1_000_003 + index);
  const from = corpus.draw(random);
  const kinds = Object.keys(mutations);
  const steps = Array.from({ length: random.between(1, 3) }, () => ({
    kind: random.pick(kinds),
    seed: random.between(0, 2 ** 31),
  }));
  return { from, steps };
}

export const applied = ({ from, steps }: Mutated): RawRequest =>
  steps.reduce((request, { kind, seed }) => (mutations[kind] as Mutation)(request, new Random(seed)), from);

/** Sends a request on, such as with a signature of what it has become. */
export type Prepare = (request: RawRequest) => Promise<RawRequest>;

export interface Trial {
  readonly statuses: readonly number[];
  readonly codes: readonly string[];
  /** What may not be; undefined where nothing is wrong. */
  readonly wrong?: string;
}

/** Sends a request and looks at all of what comes back. */
export async function tryRequest(url: string, request: RawRequest): Promise<Trial> {
  try {
    const answers = await exchange(url, request);
    const told = answers.map(({ status, body }) => ({ status, body, ...read(body) }));
    // A connection alone is closed without a word where no request ever came.
    const isWhole = request.damage.length === 0 && request.method !== '';
    const silent = answers.length === 0 && isWhole ? 'no answer' : undefined;
    const wrong = silent ?? told.map((answer) => wrongIn(answer, isIntrospecting(request))).find(Boolean);
    return {
      statuses: answers.map(({ status }) => status),
      codes: told.flatMap(({ errors }) => errors.map(codeOf)),
      ...(wrong && { wrong }),
    };
  } catch (error) {
    return { statuses: [], codes: [], wrong: (error as Error).message };
  }
}

interface Told {
  readonly status: number;
  readonly body: string;
  readonly errors: readonly any[];
}

function wrongIn({ status, body, errors }: Told, isAboutSchema: boolean): string | undefined {
  const secret = secretIn(isAboutSchema ? JSON.stringify(errors) : body);
  if (secret) return `gives away ${secret}: ${body.slice(0, 2_000)}`;
  const undeclared = errors.map(codeOf).find((code) => !isDeclared(code));
  if (undeclared !== undefined) return `code ${undeclared}: ${body.slice(0, 2_000)}`;
  // A status of a fault of ours has a code that says which.
  if (status >= 500 && errors.length === 0 && !isHealth(body)) return `status ${status}: ${body}`;
  return undefined;
}

const isHealth = (body: string) => /^\{"status":/.test(body);
const codeOf = (error: any): string => String(error?.extensions?.code);
const isDeclared = (code: string) =>
  code !== 'INTERNAL_SERVER_ERROR' && (REQUEST_CODES.includes(code) || errorKind(code) !== undefined);
/** What the schema says of itself may name what it likes. */
const isIntrospecting = ({ body, target }: RawRequest) => /__schema|__type\b|_service/.test(body + target);

function read(body: string): { readonly errors: readonly any[] } {
  try {
    const { errors } = JSON.parse(body) as { errors?: readonly any[] };
    return { errors: errors ?? [] };
  } catch {
    // Pages, metrics and refusals of the connection are no JSON.
    return { errors: [] };
  }
}

/** Requests that are sent at most to make one smaller. */
const TRIES = 300;

/**
 * A smaller request that the same is wrong with: with fewer steps of mutation, then with less of its body and fewer
 * headers, for as long as it still is.
 */
export async function shrunk(
  mutated: Mutated,
  send: (request: RawRequest) => Promise<Trial>,
): Promise<RawRequest> {
  let left = TRIES;
  const fails = async (request: RawRequest) => left-- > 0 && (await send(request)).wrong !== undefined;
  let { steps } = mutated;
  for (let index = steps.length - 1; index >= 0; index--) {
    const fewer = steps.filter((_, at) => at !== index);
    if (await fails(applied({ ...mutated, steps: fewer }))) steps = fewer;
  }
  let request = applied({ ...mutated, steps });
  for (let index = request.headers.length - 1; index >= 0; index--) {
    const fewer = { ...request, headers: request.headers.filter((_, at) => at !== index) };
    if (await fails(fewer)) request = fewer;
  }
  for (let size = request.body.length >> 1; size > 0; size >>= 1)
    for (let at = 0; at < request.body.length; ) {
      const fewer = { ...request, body: request.body.slice(0, at) + request.body.slice(at + size) };
      if (await fails(fewer)) request = fewer;
      else at += size;
    }
  return request;
}
