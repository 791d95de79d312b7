import { buildSchema, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { failure } from '../../../platform/errors';
import { there } from '../../../platform/there';
import { isId } from '../ids';
import type { SearchLimits } from '../search/search-request';
import { resolveSearch, searchSdl } from '../search/search-schema';
import { NODE, NODE_ID } from './names';
import { nodeNamed } from './node-id';

/** The fields that name a thing of a type in its service, in the order in which its id has them. */
export type NodeKey = readonly { readonly field: string; readonly type: string }[];

/** What the subgraph of nodes knows of the graph. */
export interface NodesGraph {
  /** The types that have nodes. */
  readonly types: ReadonlyMap<string, NodeKey>;
  /** Those of them that are searched. */
  readonly searched: readonly string[];
}

/** Bounds on what the subgraph of nodes is asked for. */
export interface NodesLimits extends SearchLimits {
  /** Nodes that are asked for at once at most. */
  readonly idsMaximum: number;
}

/**
 * The subgraph of nodes, to be executed. It needs nothing but the types: an id becomes a reference to a thing, whether or not
 * there is one, and a search is put together of what services have found.
 */
export function nodesSchema({ types, searched }: NodesGraph, limits: NodesLimits): GraphQLSchema {
  const maximum = limits.idsMaximum;
  const objects = [...types].map(
    ([name, key]) =>
      `type ${name} implements ${NODE} { ${key.map(({ field }) => `${field}: ID!`).join(' ')} ${NODE_ID}: ID! }`,
  );
  const schema = buildSchema(`
    interface ${NODE} { ${NODE_ID}: ID! }
    type Query { node(id: ID!): ${NODE} nodes(ids: [ID!]!): [${NODE}] }
    ${objects.join('\n')}
    ${searched.length > 0 ? searchSdl(searched) : ''}`);
  const { node, nodes } = there(schema.getQueryType()).getFields();
  const one: GraphQLFieldResolver<unknown, unknown> = (_, { id }) => reference(types, id, ['id']);
  const several: GraphQLFieldResolver<unknown, unknown> = (_, { ids }) => {
    if (ids.length > maximum)
      throw failure('TOO_MANY_IDS', `At most ${maximum} at once; ${ids.length} were given.`, {
        inputPath: ['ids'],
      });
    // Execution takes an Error in a list as the error of that item alone.
    return ids.map((id: string, index: number) => {
      try {
        return reference(types, id, ['ids', index]);
      } catch (error) {
        return error;
      }
    });
  };
  there(node).resolve = one;
  there(nodes).resolve = several;
  if (searched.length > 0) resolveSearch(schema, searched, limits);
  return schema;
}

/** The thing that an id names. Throws BAD_ID for what is no id of a node. */
function reference(
  types: ReadonlyMap<string, NodeKey>,
  id: string,
  inputPath: readonly (string | number)[],
): object {
  const name = nodeNamed(id);
  const key = name && types.get(name.type);
  const fits =
    key?.length === name?.key.length &&
    key?.every(({ type }, index) => type !== 'ID' || isId(there(name?.key[index])));
  if (!name || !key || !fits)
    throw failure('BAD_ID', `This is no \`${NODE_ID}\` of anything: send one as it was given.`, {
      inputPath,
    });
  const named = key.map(({ field }, index) => [field, name.key[index]]);
  return { __typename: name.type, [NODE_ID]: id, ...Object.fromEntries(named) };
}
