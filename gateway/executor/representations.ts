import type { FetchNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import { isObject, merge, type ResultObject, type ResultTree } from './result-tree';
import { compileRewrites } from './rewrites';
import type { Subtypes } from './subtypes';

/** What a subgraph is told of an entity, and the entities that its answer is for. */
export interface Represented {
  readonly representation: ResultObject;
  readonly entities: ResultObject[];
}

/** Makes the representations of entities, one for all that look the same to the subgraph. */
export type Representer = (entities: readonly ResultObject[]) => Represented[];

/** Fills in a representation; returns false where a field that it needs is not there. */
type Build = (source: ResultObject, into: ResultObject) => boolean;

type Selections = readonly QueryPlanSelectionNode[];

/** Compiles what an entity fetch requires. `nameOf` says what a key of the plan is called in the subgraph. */
export function compileRepresenter(
  { requires, inputRewrites }: FetchNode,
  subtypes: Subtypes,
  nameOf: (key: string) => string,
): Representer {
  const build = new BuildCompiler(subtypes, nameOf).compile(requires!);
  const rewrite = compileRewrites(inputRewrites, subtypes);
  return (entities) => {
    const byText = new Map<string, Represented>();
    for (const entity of entities) {
      const representation: ResultObject = {};
      if (!build(entity, representation) || !representation.__typename) continue;
      let text = textOf(representation);
      if (rewrite) {
        // Entities that only the rewritten type makes equal get their answers rewritten each by its own type.
        text += entity.__typename;
        rewrite(representation);
      }
      const known = byText.get(text);
      if (known) known.entities.push(entity);
      else byText.set(text, { representation, entities: [entity] });
    }
    return [...byText.values()];
  };
}

/** A text that is the same for equal representations; ids alone are told apart more cheaply than by JSON. */
function textOf(representation: ResultObject): string {
  let text = '';
  for (const key in representation) {
    const value = representation[key];
    if (typeof value !== 'string') return JSON.stringify(representation);
    text += `${key}:${value.length}:${value}`;
  }
  return text;
}

class BuildCompiler {
  constructor(
    private readonly subtypes: Subtypes,
    private readonly nameOf: (key: string) => string,
  ) {}

  compile(selections: Selections): Build {
    const [first] = selections;
    // A single type needs no second object that could be thrown away.
    if (selections.length === 1 && first?.kind === 'InlineFragment' && first.typeCondition) {
      const types = this.subtypes.of(first.typeCondition);
      const build = this.compile(first.selections);
      return (source, into) => types.has(source.__typename as string) && build(source, into);
    }
    const parts = selections.map((selection) => this.#compileSelection(selection));
    return (source, into) => {
      for (const part of parts) if (!part(source, into)) return false;
      return true;
    };
  }

  #compileSelection(selection: QueryPlanSelectionNode): Build {
    if (selection.kind === 'Field') {
      const nested = selection.selections && this.compile(selection.selections);
      return compileField(selection.alias ?? selection.name, this.nameOf, nested);
    }
    const build = this.compile(selection.selections);
    if (!selection.typeCondition) return build;
    const types = this.subtypes.of(selection.typeCondition);
    const tree = treeOf(selection.selections, this.nameOf);
    return (source, into) => {
      // What one type lacks does not keep the fields of another from the subgraph.
      const part: ResultObject = {};
      if (types.has(source.__typename as string) && build(source, part)) merge(into, part, tree);
      return true;
    };
  }
}

function compileField(key: string, nameOf: (key: string) => string, nested: Build | undefined): Build {
  const name = nameOf(key);
  const inherited = key in Object.prototype;
  return (source, into) => {
    const value = inherited && !Object.hasOwn(source, key) ? undefined : source[key];
    if (value === undefined) return false;
    into[name] = nested ? buildValue(value, nested) : value;
    return true;
  };
}

function buildValue(value: unknown, build: Build): unknown {
  if (Array.isArray(value)) return value.map((item) => buildValue(item, build));
  if (!isObject(value)) return null;
  const built: ResultObject = {};
  return build(value, built) ? built : null;
}

function treeOf(selections: Selections, nameOf: (key: string) => string): ResultTree {
  const keys = new Set<string>();
  const children = new Map<string, ResultTree>();
  for (const selection of selections) {
    if (selection.kind === 'InlineFragment') {
      const nested = treeOf(selection.selections, nameOf);
      for (const key of nested.keys) keys.add(key);
      for (const [key, child] of nested.children) children.set(key, child);
      continue;
    }
    const name = nameOf(selection.alias ?? selection.name);
    keys.add(name);
    if (selection.selections) children.set(name, treeOf(selection.selections, nameOf));
  }
  return { keys, children };
}
