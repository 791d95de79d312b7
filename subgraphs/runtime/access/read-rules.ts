import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
} from 'graphql';
import { typesOfFigures } from '../aggregates/names';
import { connectionNames, namedType, nodeType } from '../connections';
import type { Relation, Relations } from './relation';
import { PARENT, type Rule, ruleOf } from './rule';

/** The rules of a service's SDL. */
export interface AccessRules {
  /** Which rows of a type are seen, by type. */
  readonly types: ReadonlyMap<string, Rule>;
  /** Rules of fields and mutations of their own, by `Type.field`. */
  readonly fields: ReadonlyMap<string, Rule>;
  /** Types and `Type.field` of which it is written down who read them. */
  readonly trailed: ReadonlySet<string>;
}

const DIRECTIVE = 'access';
const ROOTS = new Set(['Query', 'Mutation', 'Subscription']);

/**
 * Reads who may see and do what from an SDL. What has no rule is refused, so that nothing is open because it was
 * forgotten: every type but those that only wrap others (connections, payloads), every mutation, and every root field
 * whose type says no more than that it belongs to something. Throws an Error that says what to write.
 */
export function readRules(service: string, document: DocumentNode, relations: Relations): AccessRules {
  const objects = document.definitions.filter(
    (definition): definition is ObjectTypeDefinitionNode => definition.kind === Kind.OBJECT_TYPE_DEFINITION,
  );
  const wrappers = wrapperTypes(document, objects);
  const types = new Map<string, Rule>();
  const fields = new Map<string, Rule>();
  const trailed = new Set<string>();
  const inCommands = byCommand(relations);
  for (const type of objects) {
    const name = type.name.value;
    if (ROOTS.has(name)) continue;
    const to = namesIn(type.directives);
    if (hasTrail(type.directives)) trailed.add(name);
    if (to) types.set(name, ruleOf(to, `${service}: ${name}`, relations[name]));
    else if (!wrappers.has(name))
      throw new Error(
        `${service}: ${name} does not say who may see it. Write @access(to: [..]) on the type; ["${PARENT}"] for what belongs to another thing.`,
      );
  }
  for (const type of objects)
    for (const field of type.fields ?? []) {
      const name = `${type.name.value}.${field.name.value}`;
      const to = namesIn(field.directives);
      if (hasTrail(field.directives)) trailed.add(name);
      if (to) {
        const named = type.name.value === 'Mutation' ? inCommands : relations[type.name.value];
        fields.set(name, ruleOf(to, `${service}: ${name}`, named));
        if (field.type.kind === Kind.NON_NULL_TYPE)
          throw new Error(
            `${service}: ${name} has a rule of its own and can never be null; it is null for others.`,
          );
      } else checkRoot(service, type, field, types);
    }
  return { types, fields, trailed };
}

/** The relations of all types, as a mutation names them: whether one holds is for its command to find out. */
function byCommand(relations: Relations): Relations[string] {
  const unknown: Relation = { holds: () => false };
  return Object.fromEntries(
    Object.values(relations).flatMap((ofType) => Object.keys(ofType).map((name) => [name, unknown])),
  );
}

function checkRoot(
  service: string,
  type: ObjectTypeDefinitionNode,
  field: FieldDefinitionNode,
  types: ReadonlyMap<string, Rule>,
): void {
  const root = type.name.value;
  if (!ROOTS.has(root)) return;
  const rule = types.get(nodeType(namedType(field.type)));
  if (root !== 'Mutation' && rule && !rule.to.includes(PARENT)) return;
  throw new Error(
    `${service}: ${root}.${field.name.value} does not say who may ${root === 'Mutation' ? 'do' : 'see'} it. Write @access(to: [..]).`,
  );
}

/** Types that only wrap others, by whose rules they are seen: pages, figures, and what mutations answer with. */
function wrapperTypes(
  document: DocumentNode,
  objects: readonly ObjectTypeDefinitionNode[],
): ReadonlySet<string> {
  const connections = connectionNames(document);
  const mutations = objects.find(({ name }) => name.value === 'Mutation')?.fields ?? [];
  return new Set([
    ...connections,
    ...connections.map((name) => `${nodeType(name)}Edge`),
    ...connections.flatMap((name) => Object.values(typesOfFigures(nodeType(name)))),
    ...mutations.map(({ type }) => namedType(type)),
  ]);
}

function argumentOf(directives: readonly ConstDirectiveNode[] = [], argument: string) {
  const directive = directives.find(({ name }) => name.value === DIRECTIVE);
  return directive?.arguments?.find(({ name }) => name.value === argument)?.value;
}

/** Whether it is written down who reads what has these directives. */
export function hasTrail(directives?: readonly ConstDirectiveNode[]): boolean {
  const trail = argumentOf(directives, 'trail');
  return trail?.kind === Kind.BOOLEAN && trail.value;
}

function namesIn(directives?: readonly ConstDirectiveNode[]): string[] | undefined {
  const to = argumentOf(directives, 'to');
  if (to?.kind !== Kind.LIST) return undefined;
  return to.values.flatMap((value) => (value.kind === Kind.STRING ? [value.value] : []));
}
