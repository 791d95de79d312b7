import { ABSENT, isObject, type ResultObject } from './result-tree';

/** Where in a result something stands. */
export type Path = readonly (string | number)[];

/** A path of a plan: names of fields, and `@` for every item of a list. */
export type PlanPath = readonly string[];

const EVERY_ITEM = '@';

/** The objects at a path of a plan, in the order of the lists. */
export function objectsAt(data: ResultObject, path: PlanPath): ResultObject[] {
  const found: ResultObject[] = [];
  const walk = (value: unknown, depth: number): void => {
    if (Array.isArray(value)) {
      const below = path[depth] === EVERY_ITEM ? depth + 1 : depth;
      for (const item of value) walk(item, below);
      return;
    }
    if (!isObject(value) || ABSENT in value) return;
    if (depth === path.length) found.push(value);
    else walk(value[path[depth]!], depth + 1);
  };
  walk(data, 0);
  return found;
}

/** Where each of these objects stands: several paths for one that is shared. */
export function pathsOf(
  data: ResultObject,
  path: PlanPath,
  objects: ReadonlySet<object>,
): Map<object, Path[]> {
  const paths = new Map<object, Path[]>();
  const at: (string | number)[] = [];
  const walk = (value: unknown, depth: number): void => {
    if (Array.isArray(value)) {
      const below = path[depth] === EVERY_ITEM ? depth + 1 : depth;
      for (const [index, item] of value.entries()) {
        at.push(index);
        walk(item, below);
        at.pop();
      }
      return;
    }
    if (!isObject(value)) return;
    if (depth < path.length) {
      at.push(path[depth]!);
      walk(value[path[depth]!], depth + 1);
      at.pop();
    } else if (objects.has(value)) {
      const known = paths.get(value);
      if (known) known.push([...at]);
      else paths.set(value, [[...at]]);
    }
  };
  walk(data, 0);
  return paths;
}

/** The last place on a path of a plan that everything at its end lies below. */
export function commonPath(path: PlanPath): Path {
  const list = path.indexOf(EVERY_ITEM);
  return list < 0 ? path : path.slice(0, list);
}

/** Whether a place in a result is one of those of a path of a plan. */
export function isAt(place: Path, path: PlanPath): boolean {
  return (
    place.length === path.length &&
    path.every((element, index) =>
      element === EVERY_ITEM ? typeof place[index] === 'number' : element === place[index],
    )
  );
}
