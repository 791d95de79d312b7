import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLInputObjectType,
  getNamedType,
  isInputObjectType,
} from 'graphql';
import { orderName } from '../../../citus';
import { there } from '../../../platform/there';
import { nodeOfWhere, TOGETHER } from '../conditions/names';
import type { SubgraphContext } from '../context';
import { rulesOfColumn } from './aggregates';
import type { AccessRules } from './read-rules';
import { type Rule, refusal } from './rule';

/** The rules of what an input of conditions asks, each found once. */
type RulesOf = (type: GraphQLInputObjectType, field: string) => readonly Rule[];

/**
 * Has a list refuse to choose or order rows by what its viewer may not see of all of them: a field with a rule of its own, or
 * rows that a condition leads to. Which rows are left, or which comes first, would tell it.
 */
export function guardWhere(field: GraphQLField<unknown, SubgraphContext>, rules: AccessRules): void {
  const type = field.args.find(({ name }) => name === 'where')?.type;
  const where = type && getNamedType(type);
  if (!isInputObjectType(where) || nodeOfWhere(where.name) === undefined) return;
  const resolve = field.resolve ?? defaultFieldResolver;
  const rulesOf: RulesOf = (of, name) => {
    const own = rulesOfColumn(rules, there(nodeOfWhere(of.name)), name);
    const led = nodeOfWhere(getNamedType(there(of.getFields()[name]).type).name);
    const rows = led === undefined ? undefined : rules.types.get(led);
    return rows ? [...own, rows] : own;
  };
  const orders = ruledOrders(where, rules);
  field.resolve = (source, args, context, info) => {
    for (const { field: by } of (args.orderBy ?? []) as readonly { readonly field: string }[]) {
      for (const rule of orders.get(by) ?? [])
        if (rule.decide(context.viewer) !== true) throw refusal(context, rule);
    }
    if (args.where) check(where, args.where as object, context, rulesOf);
    return resolve(source, args, context, info);
  };
}

/** The rules of the fields that rows are ordered by, by the name of the order. */
function ruledOrders(
  where: GraphQLInputObjectType,
  rules: AccessRules,
): ReadonlyMap<string, readonly Rule[]> {
  const node = there(nodeOfWhere(where.name));
  return new Map(
    Object.keys(where.getFields()).map((name) => [orderName(name), rulesOfColumn(rules, node, name)]),
  );
}

/** Throws FORBIDDEN for a condition on what the viewer may not see. */
function check(
  type: GraphQLInputObjectType,
  given: object,
  context: SubgraphContext,
  rulesOf: RulesOf,
): void {
  for (const [name, value] of Object.entries(given)) {
    if (value === null || value === undefined) continue;
    const named = getNamedType(there(type.getFields()[name]).type);
    if (TOGETHER.has(name)) {
      for (const one of [value].flat()) check(type, one as object, context, rulesOf);
      continue;
    }
    for (const rule of rulesOf(type, name))
      if (rule.decide(context.viewer) !== true) throw refusal(context, rule);
    if (isInputObjectType(named) && nodeOfWhere(named.name) !== undefined)
      check(named, value as object, context, rulesOf);
  }
}
