import type { FetchNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import { type FieldNode, Kind, parse, print, type SelectionNode, visit } from 'graphql';
import { isMetaField } from './meta-fields';
import type { PlanningSupergraph } from './planning-supergraph';

/**
 * Splits an entity fetch whose fields require the same field with different arguments: a representation has room for
 * one of them. Every other fetch stays as it is.
 */
export function splitFetch(fetch: FetchNode, supergraph: PlanningSupergraph): FetchNode[] {
  const { requires } = fetch;
  const standIns = new Set(requires && standInsOf(requires, supergraph));
  if (!conflicts(standIns, supergraph)) return [fetch];
  const groups: Set<string>[] = [];
  const groupOf = new Map<string, number>();
  const place = (type: string, field: string): number => {
    const key = `${type}.${field}`;
    const needed = supergraph.requiredBy.get(key) ?? new Set();
    let group =
      groupOf.get(key) ?? groups.findIndex((taken) => !conflicts(new Set([...taken, ...needed]), supergraph));
    if (group < 0) group = groups.push(new Set()) - 1;
    for (const name of needed) groups[group]!.add(name);
    groupOf.set(key, group);
    return group;
  };
  eachEntityField(fetch, (type, { name }) => void place(type, name.value));
  return groups.map((taken, group) => {
    const excluded = new Set([...standIns].filter((name) => !taken.has(name)));
    return {
      ...fetch,
      ...withFields(fetch, (type, { name }) => place(type, name.value) === group),
      requires: without(requires!, excluded),
    };
  });
}

/**
 * The parts of an entity fetch by what its fields require, where that is not the same for all of them. Apollo's planner puts
 * together what it asks one subgraph at one place; of an object that lacks what one field requires, since it was only
 * fetched of objects of another type, the other fields can be asked all the same. No parts where all require the same.
 */
export function requiringParts(fetch: FetchNode, supergraph: PlanningSupergraph): FetchNode[] {
  const { requires } = fetch;
  if (!requires) return [];
  const requiredOf = (type: string, { name }: FieldNode) =>
    supergraph.requires.get(`${type}.${name.value}`) ?? new Set<string>();
  const groups = new Map<string, ReadonlySet<string>>();
  eachEntityField(fetch, (type, field) => {
    if (!isMetaField(field)) groups.set([...requiredOf(type, field)].sort().join(), requiredOf(type, field));
  });
  if (groups.size < 2) return [];
  const allRequired = [...groups.values()].flatMap((names) => [...names]);
  return [...groups].map(([group, names]) => {
    const excluded = new Set(
      allRequired.filter((name) => !names.has(name) && !supergraph.keyNames.has(name)),
    );
    const isOfGroup: FieldTest = (type, field) =>
      isMetaField(field) || [...requiredOf(type, field)].sort().join() === group;
    return { ...fetch, ...withFields(fetch, isOfGroup), requires: withoutOwn(requires, excluded) };
  });
}

/** The selections without those fields of the object itself. */
function withoutOwn(
  selections: readonly QueryPlanSelectionNode[],
  excluded: ReadonlySet<string>,
): QueryPlanSelectionNode[] {
  return selections
    .filter((selection) => selection.kind !== 'Field' || !excluded.has(selection.name))
    .map((selection) =>
      selection.kind === 'InlineFragment'
        ? { ...selection, selections: withoutOwn(selection.selections, excluded) }
        : selection,
    ) as QueryPlanSelectionNode[];
}

function standInsOf(selections: readonly QueryPlanSelectionNode[], supergraph: PlanningSupergraph): string[] {
  return selections.flatMap((selection) => [
    ...(selection.kind === 'Field' && supergraph.required.has(selection.name) ? [selection.name] : []),
    ...standInsOf(selection.selections ?? [], supergraph),
  ]);
}

/** Whether two of these stand for the same field. */
function conflicts(standIns: ReadonlySet<string>, { required }: PlanningSupergraph): boolean {
  return new Set([...standIns].map((name) => required.get(name)!.name)).size < standIns.size;
}

function without(
  selections: readonly QueryPlanSelectionNode[],
  excluded: ReadonlySet<string>,
): QueryPlanSelectionNode[] {
  return selections
    .filter((selection) => selection.kind !== 'Field' || !excluded.has(selection.name))
    .map((selection) =>
      selection.selections
        ? { ...selection, selections: without(selection.selections, excluded) }
        : selection,
    ) as QueryPlanSelectionNode[];
}

type FieldTest = (type: string, field: FieldNode) => boolean;

function eachEntityField({ operation }: FetchNode, callback: (type: string, field: FieldNode) => void): void {
  keepEntityFields(operation, (type, field) => {
    callback(type, field);
    return true;
  });
}

/** The operation with those fields of entities alone that are to be kept, and the variables that they use. */
function withFields(fetch: FetchNode, keep: FieldTest): Pick<FetchNode, 'operation' | 'variableUsages'> {
  const document = keepEntityFields(fetch.operation, keep);
  const used = new Set<string>();
  visit(document, {
    VariableDefinition: () => false,
    Variable: ({ name }) => void used.add(name.value),
  });
  const pruned = visit(document, {
    VariableDefinition: ({ variable }) => (used.has(variable.name.value) ? undefined : null),
  });
  return {
    operation: print(pruned),
    variableUsages: fetch.variableUsages?.filter((name) => used.has(name)) ?? [],
  };
}

function keepEntityFields(operation: string, keep: FieldTest) {
  const filter = (selections: readonly SelectionNode[], type: string): SelectionNode[] =>
    selections.flatMap((selection): SelectionNode[] => {
      if (selection.kind === Kind.FIELD) return keep(type, selection) ? [selection] : [];
      if (selection.kind === Kind.FRAGMENT_SPREAD) return [selection];
      const kept = filter(selection.selectionSet.selections, selection.typeCondition?.name.value ?? type);
      return kept.length > 0
        ? [{ ...selection, selectionSet: { ...selection.selectionSet, selections: kept } }]
        : [];
    });
  return visit(parse(operation, { noLocation: true }), {
    Field: (field) => {
      if (field.name.value !== '_entities') return false;
      const selections = filter(field.selectionSet!.selections, '_Entity');
      return { ...field, selectionSet: { ...field.selectionSet!, selections } };
    },
  });
}
