import type { FetchDataRewrite } from '@apollo/query-planner';
import { isObject, type ResultObject } from './result-tree';
import type { Subtypes } from './subtypes';

/** Changes a value in place. */
export type Rewrite = (value: unknown) => void;

const FRAGMENT_PREFIX = '... on ';

/** Compiles what a fetch rewrites in its input or output; undefined when it rewrites nothing. */
export function compileRewrites(
  rewrites: readonly FetchDataRewrite[] | undefined,
  subtypes: Subtypes,
): Rewrite | undefined {
  if (!rewrites || rewrites.length === 0) return undefined;
  const compiled = rewrites.map((rewrite) => compileRewrite(rewrite, subtypes));
  return (value) => {
    for (const apply of compiled) apply(value);
  };
}

/** The new name of every key that is renamed. */
export function renamedKeys(rewrites: readonly FetchDataRewrite[] | undefined): Map<string, string> {
  const names = new Map<string, string>();
  for (const rewrite of rewrites ?? [])
    if (rewrite.kind === 'KeyRenamer') names.set(rewrite.path.at(-1)!, rewrite.renameKeyTo);
  return names;
}

function compileRewrite(rewrite: FetchDataRewrite, subtypes: Subtypes): Rewrite {
  const key = rewrite.path.at(-1)!;
  const change = (object: ResultObject): void => {
    if (rewrite.kind === 'ValueSetter') {
      object[key] = rewrite.setValueTo;
    } else if (object[key] !== undefined) {
      object[rewrite.renameKeyTo] = object[key];
      object[key] = undefined;
    }
  };
  return rewrite.path.slice(0, -1).reduceRight<Rewrite>(
    (next, element) => step(element, next, subtypes),
    (value) => eachObject(value, change),
  );
}

function step(element: string, next: Rewrite, subtypes: Subtypes): Rewrite {
  if (!element.startsWith(FRAGMENT_PREFIX))
    return (value) => eachObject(value, (object) => next(object[element]));
  const types = subtypes.of(element.slice(FRAGMENT_PREFIX.length));
  return (value) =>
    eachObject(value, (object) => {
      const typename = object.__typename;
      if (typename === undefined || types.has(typename as string)) next(object);
    });
}

function eachObject(value: unknown, visit: (object: ResultObject) => void): void {
  if (Array.isArray(value)) for (const item of value) eachObject(item, visit);
  else if (isObject(value)) visit(value);
}
