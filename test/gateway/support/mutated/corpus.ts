import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GraphQLSchema } from 'graphql';
import { generateOperation } from '../../../executor/support/generate-operation';
import type { Random } from '../../../executor/support/random';
import { SAMPLE_SCALARS } from '../../../executor/support/sample-scalars';
import type { RawRequest } from './http-message';

const EXAMPLES = join(__dirname, '..', '..', '..', '..', 'examples');
const ENTITIES = ['Employee', 'Department', 'Account', 'Portfolio', 'Instrument', 'Risk', 'Document'];

const SCALARS = {
  ...SAMPLE_SCALARS,
  // Things as the gateway names them to a subgraph.
  _Any: ENTITIES.flatMap((type) =>
    SAMPLE_SCALARS.ID.slice(0, 3).map(
      (key) => `{ __typename: "${type}", id: ${key}, riskId: ${key}, accountId: ${key} }`,
    ),
  ),
};

/** Good requests of all forms, each drawn anew by chance, as their client sends them. */
export interface Corpus {
  draw(random: Random): RawRequest;
}

/**
 * Requests for operations of a schema, reads and changes, and some for other paths.
 * @param headers of every request, such as who asks
 */
export function corpusOf(schema: GraphQLSchema, headers: Readonly<Record<string, string>>): Corpus {
  const examples = readdirSync(EXAMPLES)
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => ({ query: readFileSync(join(EXAMPLES, file), 'utf8'), variables: {} }));
  const all = [...Object.entries(headers), ['host', 'x'], ['connection', 'close']] as [string, string][];
  const json: [string, string] = ['content-type', 'application/json'];
  const generated = (random: Random, operation: 'query' | 'mutation') =>
    generateOperation(
      {
        schema,
        operation,
        scalars: SCALARS,
        without: new Set(['_service']),
        literal: ({ name }) => (name === 'first' ? String(random.between(1, 5)) : undefined),
        maximumDepth: 4,
        conditions: 0.1,
        odd: true,
      },
      random,
    );
  const post = (body: object): RawRequest => ({
    method: 'POST',
    target: '/graphql',
    headers: [...all, json],
    body: JSON.stringify(body),
    damage: [],
  });
  return {
    draw: (random) => {
      const way = random.next();
      if (way < 0.5) return post(generated(random, 'query'));
      if (way < 0.75) return post(generated(random, 'mutation'));
      if (way < 0.9) return post(random.pick(examples));
      const { query, variables } = generated(random, 'query');
      const search = new URLSearchParams({ query, variables: JSON.stringify(variables) });
      const target = random.pick([`/graphql?${search}`, '/health/ready', '/metrics', '/graphiql']);
      const preflight: [string, string] = ['apollo-require-preflight', 'yes'];
      return { method: 'GET', target, headers: [...all, preflight], body: '', damage: [] };
    },
  };
}
