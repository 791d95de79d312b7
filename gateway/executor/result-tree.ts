import { type DocumentNode, Kind, type SelectionSetNode } from 'graphql';
import { responseName } from './response-names';

/** Marks an entity that the service which resolves it does not know. */
export const ABSENT = Symbol('absent');

/** An object of a result that is being put together. */
export interface ResultObject {
  [key: string]: unknown;
  [ABSENT]?: true;
}

/** The response keys of an operation at every depth. */
export interface ResultTree {
  readonly keys: ReadonlySet<string>;
  /** Those that hold objects or lists of objects. */
  readonly children: ReadonlyMap<string, ResultTree>;
}

export const EMPTY_TREE: ResultTree = { keys: new Set(), children: new Map() };

/** The tree of what an operation without fragment definitions returns. */
export function resultTree(document: DocumentNode, renamed: ReadonlyMap<string, string>): ResultTree {
  const root = mutableTree();
  for (const definition of document.definitions)
    if (definition.kind === Kind.OPERATION_DEFINITION) grow(root, definition.selectionSet, renamed);
  return root;
}

interface MutableTree extends ResultTree {
  readonly keys: Set<string>;
  readonly children: Map<string, MutableTree>;
}

const mutableTree = (): MutableTree => ({ keys: new Set(), children: new Map() });

function grow(tree: MutableTree, { selections }: SelectionSetNode, renamed: ReadonlyMap<string, string>) {
  for (const selection of selections) {
    if (selection.kind === Kind.FRAGMENT_SPREAD) continue;
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      grow(tree, selection.selectionSet, renamed);
      continue;
    }
    const name = renamed.get(responseName(selection)) ?? responseName(selection);
    tree.keys.add(name);
    if (!selection.selectionSet) continue;
    const child = tree.children.get(name) ?? mutableTree();
    tree.children.set(name, child);
    grow(child, selection.selectionSet, renamed);
  }
}

/**
 * Puts what a subgraph returned into the object that it belongs to. Objects that both have are merged, and so are lists
 * of the same length; in everything else the newer one wins.
 */
export function merge(target: ResultObject, source: ResultObject, { children }: ResultTree): void {
  for (const key in source) {
    // A field cannot be called so; assigning it would change what the object is.
    if (key === '__proto__') continue;
    const value = source[key];
    if (value === undefined) continue;
    const child = children.get(key);
    target[key] = child ? merged(target[key], value, child) : value;
  }
}

function merged(existing: unknown, value: unknown, tree: ResultTree): unknown {
  if (Array.isArray(value)) {
    if (!Array.isArray(existing) || existing.length !== value.length) return value;
    for (const [index, item] of value.entries()) existing[index] = merged(existing[index], item, tree);
    return existing;
  }
  if (!isObject(value) || !isObject(existing)) return value;
  merge(existing, value, tree);
  return existing;
}

/** A copy that shares no object with the original; leaves, which nothing changes, are the same. */
export function copyOf(value: ResultObject, tree: ResultTree): ResultObject {
  const copy = { ...value };
  for (const [key, child] of tree.children)
    if (copy[key] !== undefined) copy[key] = copyOfValue(copy[key], child);
  return copy;
}

function copyOfValue(value: unknown, tree: ResultTree): unknown {
  if (Array.isArray(value)) return value.map((item) => copyOfValue(item, tree));
  return isObject(value) ? copyOf(value, tree) : value;
}

/** Whether a value is an object and not a list. */
export function isObject(value: unknown): value is ResultObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
