import { defaultFieldResolver, type GraphQLSchema, getNamedType, isObjectType } from 'graphql';
import type { SubgraphContext } from '../context';
import { FIGURES } from './names';
import { selectsFiguresAlone } from './selected-figures';

/** Has lists of which figures alone are selected read no page. */
export function leaveOutPages(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const named = getNamedType(field.type);
      if (!isObjectType(named) || ![...FIGURES].some((name) => named.getFields()[name])) continue;
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = (source, args, context: SubgraphContext, info) =>
        resolve(source, args, selectsFiguresAlone(info) ? { ...context, isPageUnread: true } : context, info);
    }
  }
}
