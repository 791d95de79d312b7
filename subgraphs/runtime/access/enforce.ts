import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
} from 'graphql';
import type { SubgraphContext } from '../context';
import { pendingPermission } from './permission';
import type { AccessRules } from './read-rules';
import { guardRows } from './rows';
import { holds, type Rule, refusal } from './rule';

/**
 * Puts the rules before the resolvers of a schema. What a viewer may not see of a row is null with FORBIDDEN; a row
 * that is not theirs is as if it were not there; a mutation is refused before it begins.
 */
export function enforceRules(schema: GraphQLSchema, rules: AccessRules): void {
  const mutation = schema.getMutationType();
  const payloads = new Set(
    Object.values(mutation?.getFields() ?? {}).map(({ type }) => getNamedType(type).name),
  );
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      // What somebody has just written themselves is theirs to read.
      if (!payloads.has(type.name) && type !== mutation) guardRows(field, rules.types);
      // Around the rows: whoever may not see the field is told so, and not that it is empty.
      guardField(type, field, rules.fields.get(`${type.name}.${field.name}`));
    }
  }
}

function guardField(
  type: GraphQLObjectType,
  field: GraphQLField<unknown, SubgraphContext>,
  rule: Rule | undefined,
): void {
  if (!rule) return;
  const resolve = field.resolve ?? defaultFieldResolver;
  const isRoot = type.name === 'Query';
  const isMutation = type.name === 'Mutation';
  field.resolve = (source, args, context, info) => {
    const decided = rule.decide(context.viewer);
    if (decided) return resolve(source, args, context, info);
    if (decided === false) throw refusal(context, rule);
    // What a mutation is about is read and locked by its command, which asks there.
    if (isMutation) return resolve(source, args, { ...context, permission: pendingPermission(rule) }, info);
    const row = isRoot ? args : source;
    return holds(rule, row, context).then((does) => {
      if (!does) throw refusal(context, rule);
      return resolve(source, args, context, info);
    });
  };
}
