import type { SubgraphResult } from '../../../gateway/data-sources/subgraph-client';
import { type Answer, apolloExecutor, planExecutor } from './executors';
import { federatedGraph, plainClient, type SubgraphDefinition } from './federated-graph';

export const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.7",
  import: ["@key", "@requires", "@external", "@shareable", "@interfaceObject"])`;

/** What an executor made of an operation. */
export interface Outcome {
  readonly data?: any;
  /** Message and path of each error. */
  readonly errors?: readonly (readonly [message: string, path: string | undefined])[];
  readonly extensions?: object;
  /** The message of what was thrown. */
  readonly thrown?: string;
}

interface Options {
  readonly variables?: Record<string, unknown>;
  /** Changes the supergraph. */
  readonly change?: (supergraphSdl: string) => string;
  /** Replaces what a subgraph returns. */
  readonly answer?: (service: string, result: SubgraphResult) => SubgraphResult;
}

/** Asks Apollo's executor, as it is, and the gateway's own, which may not leave it to Apollo's. */
export async function askBoth(
  definitions: readonly SubgraphDefinition[],
  query: string,
  { variables = {}, change = (sdl) => sdl, answer = (_, result) => result }: Options = {},
): Promise<{ apollo: Outcome; plan: Outcome }> {
  const { supergraphSdl, schemas } = federatedGraph(definitions);
  const sdl = change(supergraphSdl);
  const clients = new Map(
    [...schemas].map(([service, schema]) => {
      const client = plainClient(schema);
      const prepare: typeof client.prepare = (operation) => {
        const fetch = client.prepare(operation);
        return async (...args) => answer(service, await fetch(...args));
      };
      return [service, { ...client, prepare }];
    }),
  );
  const clientOf = (service: string) => clients.get(service)!;
  const [apollo, plan] = [await apolloExecutor(sdl, clientOf), await planExecutor(sdl, clientOf)];
  const outcomes = {
    apollo: await apollo.ask(query, variables).then(outcomeOf, thrown),
    plan: await plan.ask(query, variables).then(outcomeOf, thrown),
  };
  expect(await plan.fallbacks()).toBe(0);
  return outcomes;
}

function outcomeOf(answer: Answer): Outcome {
  const { errors, ...rest } = JSON.parse(JSON.stringify(answer)) as Answer;
  return {
    ...rest,
    ...(errors && { errors: errors.map(({ message, path }) => [message, path?.join('.')]) }),
  };
}

const thrown = ({ message }: Error): Outcome => ({ thrown: message });
