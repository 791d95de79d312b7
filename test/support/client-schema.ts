import type { GraphQLField, GraphQLObjectType } from 'graphql';
import { clientSchema, readSupergraph } from '../../gateway/supergraph';
import { perWorker } from './per-worker';

/** The committed schema as clients see it. */
export const schema = perWorker('client schema', () => clientSchema(readSupergraph()));

/** The field behind `Type.field`. Throws when the schema has none. */
export function fieldOf(path: string): GraphQLField<unknown, unknown> {
  const [type, name] = path.split('.') as [string, string];
  const field = (schema.getType(type) as GraphQLObjectType | undefined)?.getFields()[name];
  if (!field) throw new Error(`the schema has no field ${path}`);
  return field;
}
