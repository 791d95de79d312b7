import type { FetchNode, QueryPlan } from '@apollo/query-planner';
import { type DocumentNode, Kind, parse, type SelectionSetNode } from 'graphql';
import { fetchesOf } from './plan-nodes';
import type { PlanPath } from './positions';
import { responseName } from './response-names';
import { renamedKeys } from './rewrites';
import type { Subtypes } from './subtypes';

/** Names of types, or `null` for every type. */
type Types = ReadonlySet<string> | null;

/** What the fetches of a plan select at one place of the result, and below it. */
export class Coverage {
  readonly #children = new Map<string, Coverage>();
  readonly #types = new Map<string, Set<string> | null>();

  /** What is selected below a field; undefined when nothing is. */
  below(name: string): Coverage | undefined {
    return this.#children.get(name);
  }

  /** Whether a fetch selects this field of objects of this type; of an unknown type: of any. */
  has(name: string, type: string | undefined): boolean {
    const types = this.#types.get(name);
    return types === null || (types !== undefined && (type === undefined || types.has(type)));
  }

  child(name: string): Coverage {
    let child = this.#children.get(name);
    if (!child) {
      child = new Coverage();
      this.#children.set(name, child);
    }
    return child;
  }

  add(name: string, types: Types): void {
    const known = this.#types.get(name);
    if (known === null) return;
    if (types === null) this.#types.set(name, null);
    else this.#types.set(name, new Set([...(known ?? []), ...types]));
  }
}

/** What a plan fetches. A field of the operation that is not in it can never be answered. */
export function coverageOf({ node }: QueryPlan, subtypes: Subtypes): Coverage {
  const root = new Coverage();
  const cover = (fetch: FetchNode, path: PlanPath): void => {
    const at = path.filter((key) => key !== '@').reduce((coverage, key) => coverage.child(key), root);
    const selections = new Selections(renamedKeys(fetch.outputRewrites), subtypes);
    const selected = selectionsOf(parse(fetch.operation, { noLocation: true }), fetch.requires !== undefined);
    for (const selectionSet of selected) selections.add(selectionSet, at, null);
  };
  for (const { fetch, path } of fetchesOf(node)) cover(fetch, path);
  return root;
}

/** The selections that belong to the place of a fetch: of the operation, or of each entity. */
function selectionsOf(document: DocumentNode, ofEntities: boolean): SelectionSetNode[] {
  const operations = document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? [definition.selectionSet] : [],
  );
  if (!ofEntities) return operations;
  return operations.flatMap(({ selections }) =>
    selections.flatMap((selection) =>
      selection.kind === Kind.FIELD && selection.selectionSet ? [selection.selectionSet] : [],
    ),
  );
}

class Selections {
  constructor(
    private readonly renamed: ReadonlyMap<string, string>,
    private readonly subtypes: Subtypes,
  ) {}

  add({ selections }: SelectionSetNode, at: Coverage, types: Types): void {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const name = this.renamed.get(responseName(selection)) ?? responseName(selection);
        at.add(name, types);
        if (selection.selectionSet) this.add(selection.selectionSet, at.child(name), null);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const condition = selection.typeCondition?.name.value;
        const narrowed = condition === undefined ? types : both(types, this.subtypes.of(condition));
        this.add(selection.selectionSet, at, narrowed);
      }
    }
  }
}

function both(some: Types, others: ReadonlySet<string>): ReadonlySet<string> {
  return some === null ? others : new Set([...some].filter((type) => others.has(type)));
}
