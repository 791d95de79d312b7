import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GraphQLSchema, OperationTypeNode, parse, specifiedRules, validate } from 'graphql';
import { KnownOperationTypesRule } from '../../subgraphs/runtime/known-operation-types';

const FOLDER = join(__dirname, '..', '..', 'examples');

/** Those that a person finds first: the questions to all five services. */
const FIRST = ['12-portfolios-in-depth', '09-my-desk'];

/** An operation that the pages offer, with the headers that it wants. */
export interface Example {
  /** What it is about, for a list. */
  readonly title: string;
  readonly query: string;
  readonly isMutation: boolean;
  readonly headers: Readonly<Record<string, string>>;
}

/** Those of the specification do not find a mutation wrong where there is none at all. */
const RULES = [...specifiedRules, KnownOperationTypesRule];

/** Examples for a graph, at least one. */
export type Examples = readonly [Example, ...Example[]];

/** Of a graph that none of them is for. */
const ANY_GRAPH: Examples = [{ title: 'Any graph', query: '{ __typename }', isMutation: false, headers: {} }];

/** What of a gateway's configuration says how one asks it. */
export interface Asking {
  readonly production: boolean;
  readonly auth: { readonly kind: 'none' | 'development' | 'tokens' };
}

/**
 * Finds the operations of `examples/` that a graph can answer, those first that a person finds first, and mutations last; mutations in
 * development alone. They are found out once for each schema.
 */
export function examplesOf({ production, auth }: Asking): (schema: GraphQLSchema) => Examples {
  const names = new Set([...FIRST, ...namesIn(), ...(production ? [] : namesIn('mutations'))]);
  const headersFor = (isMutation: boolean): Example['headers'] => {
    if (auth.kind === 'tokens') return { authorization: 'Bearer ' };
    return auth.kind === 'development' && isMutation ? { viewer: '8; trader' } : {};
  };
  const known = new WeakMap<GraphQLSchema, Examples>();
  return (schema) => {
    const before = known.get(schema);
    if (before) return before;
    const [first, ...others] = [...names].flatMap((name) => {
      const query = readFileSync(join(FOLDER, `${name}.graphql`), 'utf8');
      const document = parse(query);
      if (validate(schema, document, RULES).length > 0) return [];
      const isMutation = document.definitions.some(
        (one) => 'operation' in one && one.operation === OperationTypeNode.MUTATION,
      );
      return { title: titleOf(name), query, isMutation, headers: headersFor(isMutation) };
    });
    const examples: Examples = first ? [first, ...others] : ANY_GRAPH;
    known.set(schema, examples);
    return examples;
  };
}

/** Names of the examples in a folder of them, without their endings. */
function namesIn(folder = ''): string[] {
  return readdirSync(join(FOLDER, folder))
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => join(folder, file.slice(0, -'.graphql'.length)));
}

/** `mutations/buy-instrument` → `Buy instrument`. */
function titleOf(name: string): string {
  const words = name.replace(/^.*\//, '').replace(/^\d+-/, '').replaceAll('-', ' ');
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
