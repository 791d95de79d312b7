import {
  type GraphQLLeafType,
  type GraphQLOutputType,
  isEnumType,
  isNonNullType,
  isScalarType,
  isSpecifiedScalarType,
} from 'graphql';
import type { ErrorReport } from './error-report';

/** One shaping of a response. */
export interface Shaping {
  readonly report: ErrorReport;
  /** Where the value that is being completed stands; as long as the depth that goes with it. */
  readonly path: (string | number)[];
  /** The variables as the client gave them. */
  readonly given: Readonly<Record<string, unknown>>;
}

/** A value that is null, and for which an error is reported. */
export const FAILED = Symbol('failed');

/** A null where none may be: what it is part of becomes null in its place. */
export const BUBBLES = Symbol('bubbles');

/** Turns what subgraphs returned into a value of the response, FAILED or BUBBLES. */
export type Complete<Value = unknown> = (value: Value, shaping: Shaping, depth: number) => unknown;

/** Reports a value that cannot be given. */
export function fail({ report, path }: Shaping, depth: number, message: string): typeof FAILED {
  report.missing(message, path.slice(0, depth));
  return FAILED;
}

/** Completes a value that may not be null. `place` names the field for an error. */
export function nonNull(complete: Complete, place: string): Complete {
  const message = `Cannot return null for non-nullable field ${place}.`;
  return (value, shaping, depth) => {
    const completed = complete(value, shaping, depth);
    if (completed === null) fail(shaping, depth, message);
    return completed === null || completed === FAILED ? BUBBLES : completed;
  };
}

/** Completes a list item by item. */
export function listOf(complete: Complete, place: string): Complete {
  return (value, shaping, depth) => {
    if (value === null || value === undefined) return null;
    if (!Array.isArray(value)) return fail(shaping, depth, `Expected a list for field ${place}.`);
    const items = new Array<unknown>(value.length);
    let bubbles = false;
    for (let index = 0; index < value.length; index++) {
      shaping.path[depth] = index;
      const item = complete(value[index], shaping, depth + 1);
      if (item === BUBBLES) bubbles = true;
      else items[index] = item === FAILED ? null : item;
    }
    return bubbles ? FAILED : items;
  };
}

/** Completes a scalar or an enum value: subgraphs have serialized it, so it is only checked. */
export function leaf(type: GraphQLLeafType, place: string): Complete {
  const isValid = validityOf(type);
  return (value, shaping, depth) => {
    if (value === null || value === undefined) return null;
    return isValid(value) ? value : fail(shaping, depth, `Invalid value found for field ${place}.`);
  };
}

/** Which values of a type need no completing: those of a leaf that are valid beyond doubt; undefined where there are none. */
export function plainValues(type: GraphQLOutputType): 'text' | 'any' | undefined {
  const leaf = isNonNullType(type) ? type.ofType : type;
  if (!isScalarType(leaf)) return undefined;
  if (!isSpecifiedScalarType(leaf)) return 'any';
  return leaf.name === 'String' || leaf.name === 'ID' ? 'text' : undefined;
}

/** Beyond this a number is written with an exponent. */
const INTEGER_BOUND = 1e21;

const isInteger = (value: unknown) => Number.isInteger(value) && Math.abs(value as number) < INTEGER_BOUND;

function validityOf(type: GraphQLLeafType): (value: unknown) => boolean {
  if (isEnumType(type)) {
    const names = new Set<unknown>(type.getValues().map(({ name }) => name));
    return (value) => names.has(value);
  }
  if (!isSpecifiedScalarType(type)) return () => true;
  switch (type.name) {
    case 'Boolean':
      return (value) => typeof value === 'boolean';
    case 'Float':
      return (value) => typeof value === 'number' && Number.isFinite(value);
    case 'Int':
      return isInteger;
    case 'ID':
      return (value) => typeof value === 'string' || isInteger(value);
    default:
      return (value) => typeof value === 'string';
  }
}
