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

/** Whether a type is of figures of a list; they are compared with SQL by chance, list by list. */
export const isOfFigures = (type: string): boolean => /Aggregate(s|Numbers|Values|Group|Keys)$/.test(type);

/** Whether a type is of a list: of its pages, or of its figures. */
export const isOfLists = (type: string): boolean => /(Connection|Edge)$/.test(type) || isOfFigures(type);

/** Whether an error says that the rows of a list do not have what figures were asked of: of the field with that path. */
export const lacksFigure = (path: string, code: unknown): boolean =>
  code === 'NO_INDEX' && (isOfFigures(path.split('.')[0]!) || path.endsWith('Connection.groups'));
