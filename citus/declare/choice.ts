import { there } from '../../platform/there';
import type { Conditions, Shape, Where } from './conditions';
import { type Operator, operatorsOf } from './operators';

/** A choice of rows as somebody makes it, with its values. */
export type Choice =
  | { readonly all: readonly Choice[] }
  | { readonly any: readonly Choice[] }
  | { readonly not: Choice }
  | { readonly related: string; readonly where: Choice }
  | { readonly on: string; readonly is: Operator; readonly value: unknown };

/**
 * The shape of a choice, apart from its values. What holds together and what are alternatives is sorted, so that two
 * ways to write the same have one statement.
 */
export function whereOf(choice: Choice): Where {
  const params: Record<string, unknown> = {};
  const shapeOf = (of: Choice): Shape => {
    if ('all' in of) return { all: of.all.map(shapeOf) };
    if ('any' in of) return { any: of.any.map(shapeOf) };
    if ('not' in of) return { not: shapeOf(of.not) };
    if ('related' in of) return { related: of.related, where: shapeOf(of.where) };
    const value = `w${Object.keys(params).length}`;
    params[value] = of.value;
    return { on: of.on, is: of.is, value };
  };
  return { shape: shapeOf(sorted(choice)), params };
}

/** `and(hiredOn.gte, or(name.startsWith, status.eq))`: what a shape is called in the name of its statements. */
export function nameOf(of: Shape | Choice): string {
  if ('all' in of) return `and(${of.all.map(nameOf).join(', ')})`;
  if ('any' in of) return `or(${of.any.map(nameOf).join(', ')})`;
  if ('not' in of) return `not(${nameOf(of.not)})`;
  return 'on' in of ? `${of.on}.${of.is}` : `${of.related}(${nameOf(of.where)})`;
}

function sorted(choice: Choice): Choice {
  if ('all' in choice) return { all: byName(choice.all) };
  if ('any' in choice) return { any: byName(choice.any) };
  if ('not' in choice) return { not: sorted(choice.not) };
  return 'related' in choice ? { ...choice, where: sorted(choice.where) } : choice;
}

function byName(choices: readonly Choice[]): Choice[] {
  const named = choices.map(sorted).map((choice) => ({ choice, name: nameOf(choice) }));
  return named
    .sort((one, other) => Number(one.name > other.name) - Number(one.name < other.name))
    .map(({ choice }) => choice);
}

/** How far proofs follow relations from row to row. */
const RELATIONS = 2;

/**
 * Shapes for proofs: every operator of each column, everything asked of each related row, and some of that as
 * alternatives and negated. What else there is, is put together from these.
 */
export function provenShapes(conditions: Conditions): Shape[] {
  const each = choicesOf(conditions, RELATIONS);
  if (each.length === 0) return [];
  const [first] = each;
  const together: Choice[] = [
    { any: each.slice(0, 3) },
    { all: [{ not: there(first) }, ...each.slice(1, 3)] },
  ];
  return [...each, ...together].map((choice) => whereOf(choice).shape);
}

function choicesOf(conditions: Conditions, depth: number): Choice[] {
  return Object.entries(conditions).flatMap(([name, of]): Choice[] => {
    if (of.kind === 'column') return [{ all: operatorsOf(of).map((is) => ({ on: name, is, value: null })) }];
    return depth === 0 ? [] : [{ related: name, where: { any: choicesOf(of.conditions(), depth - 1) } }];
  });
}
