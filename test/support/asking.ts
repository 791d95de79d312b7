import type { StatementTrace } from '../../citus/send/trace';
import { recordMutations } from './run-mutations';

export interface Answer<Data = any> {
  readonly status: number;
  readonly data: Data;
  readonly errors?: readonly {
    message: string;
    path?: (string | number)[];
    extensions: Record<string, any>;
  }[];
  readonly citus: {
    statementCount: number;
    fanOuts: number;
    tasks: number;
    milliseconds: number;
    statements: StatementTrace[];
  };
  readonly cost: Cost;
}

/** What an answer cost, estimated and in fact. */
export interface Cost {
  readonly estimated: {
    readonly rows: number;
    readonly tasks: number;
    readonly tasksByService: Record<string, number>;
  };
  /** The same, with the size of the answer known. */
  readonly withAnswer: { readonly tasks: number };
  readonly actual: { readonly rows: number; readonly tasks: number };
}

/** Who asks: `5; controller` in the form of the development header, null for nobody; who may do everything unless given. */
export interface AskOptions {
  readonly viewer?: string | null;
  /** The bearer token instead. */
  readonly token?: string;
}

export interface TestGateway {
  readonly url: string;
  /** Where operators look, if that is a port of its own. */
  readonly admin?: string;
  /** Sends an operation over HTTP, asking for the statements behind the answer. */
  ask<Data = any>(
    query: string,
    variables?: Record<string, unknown>,
    options?: AskOptions,
  ): Promise<Answer<Data>>;
  /** As `ask`, for an operation that has to succeed: throws with its errors, else returns the data. */
  data<Data = any>(query: string, variables?: Record<string, unknown>, options?: AskOptions): Promise<Data>;
  stop(): Promise<void>;
}

const asViewer = (viewer: string | null | undefined): Record<string, string> =>
  viewer === undefined ? {} : { viewer: viewer ?? 'anonymous' };

/** The two ways of asking a gateway that listens at a URL. */
export function asking(url: string): Pick<TestGateway, 'ask' | 'data'> {
  const ask: TestGateway['ask'] = async (query, variables, { viewer, token } = {}) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'citus-trace': 'on',
        'query-cost': 'on',
        ...(token ? { authorization: `Bearer ${token}` } : asViewer(viewer)),
      },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors, extensions } = (await response.json()) as any;
    recordMutations(
      query,
      data,
      (errors ?? []).map(({ path }: { path?: (string | number)[] }) => path?.[0]),
    );
    return { status: response.status, data, errors, citus: extensions?.citus, cost: extensions?.cost };
  };
  return {
    ask,
    data: async (query, variables, options) => {
      const { data, errors } = await ask(query, variables, options);
      if (errors) throw new Error(JSON.stringify(errors, null, 2));
      return data;
    },
  };
}
