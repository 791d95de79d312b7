import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
} from 'graphql';
import { there } from '../../../platform/there';
import type { SubgraphContext } from '../context';
import { guardAggregates } from './aggregates';
import { Permission } from './permission';
import type { AccessRules } from './read-rules';
import { guardRows } from './rows';
import { holds, type Rule, refusal, STAFF, whenKnown } from './rule';
import { guardWhere } from './where';

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
      guardWhere(field, rules);
      guardAggregates(type, field, rules);
      // What somebody has just written themselves is theirs to read.
      if (!payloads.has(type.name) && type !== mutation) guardRows(field, rules.types);
      // Around the rows: whoever may not see the field is told so, and not that it is empty.
      const rule = rules.fields.get(`${type.name}.${field.name}`);
      if (type === mutation) guardMutation(field, there(rule), rules.types);
      else guardField(type, field, rule);
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
  field.resolve = (source, args, context, info) => {
    const decided = rule.decide(context.viewer);
    if (decided) return resolve(source, args, context, info);
    if (decided === false) throw refusal(context, rule);
    const row = isRoot ? args : source;
    return whenKnown(holds(rule, row, context), (does) => {
      if (!does) throw refusal(context, rule);
      return resolve(source, args, context, info);
    });
  };
}

/** What a mutation is about is read and locked by its command, which finds out there what depends on it. */
function guardMutation(
  field: GraphQLField<unknown, SubgraphContext>,
  rule: Rule,
  types: AccessRules['types'],
): void {
  const resolve = field.resolve ?? defaultFieldResolver;
  // Whoever works here may ask; of which rows is found out all the same.
  const isByRole = !rule.to.includes(STAFF);
  field.resolve = (source, args, context, info) => {
    const { viewer } = context;
    const decided = rule.decide(viewer);
    if (decided === false || viewer === null) throw refusal(context, rule);
    const sees = async (type: string, row: unknown) => {
      const ofType = there(types.get(type));
      return ofType.decide(viewer) ?? holds(ofType, row, context);
    };
    const permission = new Permission(
      viewer,
      rule,
      decided === undefined,
      decided === true && isByRole,
      sees,
    );
    return resolve(source, args, { ...context, permission }, info);
  };
}
