import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isObjectType,
} from 'graphql';
import { NODE } from '../../subgraphs/runtime/nodes/names';
import { type Samples, writtenArguments } from './samples';

/** Items of a list that are looked at. */
const ITEMS = 5;

/**
 * Queries such as apps send them, without names of their own for fields: of each root field everything that its things
 * have, and of what these lead to every value. By root field.
 */
export function walkQueries(schema: GraphQLSchema, samples: Samples): [field: string, query: string][] {
  const query = schema.getQueryType()!;
  return Object.values(query.getFields()).map((field) => [
    field.name,
    `{ ${written(query.name, field, 2)} }`,
  ]);

  function written(parent: string, field: GraphQLField<unknown, unknown>, depth: number): string {
    const call = field.name + writtenArguments(`${parent}.${field.name}`, field, samples, ITEMS);
    const type = getNamedType(field.type);
    return isLeafType(type) ? call : `${call} { ${selection(type, depth)} }`;
  }

  function selection(type: GraphQLNamedType, depth: number): string {
    // Members of a union can have fields of one name and several types.
    if (!isObjectType(type))
      return type.name === NODE ? '__typename nodeId ... on Account { id name }' : '__typename';
    const isPage = /(Connection|Edge)$/.test(type.name) || type.name === 'PageInfo';
    const fields = Object.values(type.getFields()).filter(({ name, type: of }) => {
      if (isLeafType(getNamedType(of))) return true;
      // The edges lead to the same things as the nodes.
      return isPage ? name === 'nodes' : depth > 1;
    });
    return [
      '__typename',
      ...fields.map((field) => written(type.name, field, isPage ? depth : depth - 1)),
    ].join(' ');
  }
}
