import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isObjectType,
} from 'graphql';
import { orderName } from '../../../citus';
import { nodeOfFigures } from '../aggregates/names';
import { isConnection, nodeType } from '../connections';
import type { SubgraphContext } from '../context';
import type { AccessRules } from './read-rules';
import { type Rule, refusal } from './rule';

type Field = GraphQLField<unknown, SubgraphContext>;

/**
 * Has figures of a list refuse what its viewer may not see of every row: a sum, or the number of rows that have a value in
 * common, tells of a field with a rule of its own.
 */
export function guardAggregates(type: GraphQLObjectType, field: Field, rules: AccessRules): void {
  const node = nodeOfFigures(type.name);
  if (node !== undefined) guardFigure(field, rulesOfColumn(rules, node, field.name));
  else if (isConnection(type.name) && field.name === 'groups') guardGroups(type, field, rules);
}

/** Rules of a field by its name, or of what its id is of: `departmentId` has those of `department` too. */
export function rulesOfColumn({ fields }: AccessRules, node: string, name: string): Rule[] {
  const names = name.endsWith('Id') ? [name, name.slice(0, -'Id'.length)] : [name];
  return names.flatMap((one) => fields.get(`${node}.${one}`) ?? []);
}

function guardFigure(field: Field, ruling: readonly Rule[]): void {
  if (ruling.length === 0) return;
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = (source, args, context, info) => {
    checkAll(ruling, context);
    return resolve(source, args, context, info);
  };
}

function guardGroups(type: GraphQLObjectType, field: Field, rules: AccessRules): void {
  const group = getNamedType(field.type);
  const keys = isObjectType(group) && getNamedType(group.getFields().keys?.type);
  if (!isObjectType(keys)) return;
  const ruled = new Map(
    Object.keys(keys.getFields()).map((name) => [
      orderName(name),
      rulesOfColumn(rules, nodeType(type.name), name),
    ]),
  );
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = (source, args, context, info) => {
    for (const by of args.by as readonly string[]) checkAll(ruled.get(by) ?? [], context);
    return resolve(source, args, context, info);
  };
}

/** Throws FORBIDDEN unless a viewer may see all of it, whatever the row is. */
function checkAll(ruling: readonly Rule[], context: SubgraphContext): void {
  for (const rule of ruling) if (rule.decide(context.viewer) !== true) throw refusal(context, rule);
}
