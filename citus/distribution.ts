import { there } from '../platform/there';
/** The SQL types that a distribution key may have here. */
export type KeyType = 'bigint' | 'integer' | 'text' | 'uuid';

/** Tables that are sharded by the same values, so that equal keys live on one node. */
export interface ColocationGroup {
  readonly type: KeyType;
  /** schema.table → its distribution column; the others are colocated with the first. */
  readonly tables: Readonly<Record<string, string>>;
}

/** Where every table of one service lives on Citus: the one declaration that everything else is derived from. */
export interface Distribution {
  readonly service: string;
  readonly groups: Readonly<Record<string, ColocationGroup>>;
  /** Tables copied whole to every node. */
  readonly references: readonly string[];
  /** Tables that stay where they are: of the coordinator, or of a schema that lies on one node whole. */
  readonly locals?: readonly string[];
  /** Tables, of those above, whose rows stay as they were written: audit trails. */
  readonly appendOnly: readonly string[];
  /** view → the group and distribution column it carries, or null for a report over all shards. */
  readonly views: Readonly<Record<string, { readonly group: string; readonly column: string } | null>>;
}

/** How one relation is placed. */
export type Placement =
  | {
      readonly kind: 'distributed';
      readonly group: string;
      readonly column: string;
      readonly type: KeyType;
      readonly view: boolean;
    }
  | { readonly kind: 'reference' }
  | { readonly kind: 'report' };

/**
 * Placement of a table or view by its qualified name (`hc_core.employees`).
 * Undefined when the declaration does not know the relation.
 */
export function placementOf(distribution: Distribution, relation: string): Placement | undefined {
  if (distribution.references.includes(relation) || distribution.locals?.includes(relation))
    return { kind: 'reference' };
  for (const [group, { tables, type }] of Object.entries(distribution.groups)) {
    const column = tables[relation];
    if (column) return { kind: 'distributed', group, column, type, view: false };
  }
  const view = distribution.views[relation];
  if (view === null) return { kind: 'report' };
  if (view === undefined) return undefined;
  const group = distribution.groups[view.group];
  if (!group) throw new Error(`view ${relation} names the unknown colocation group "${view.group}"`);
  return { kind: 'distributed', group: view.group, column: view.column, type: group.type, view: true };
}

/** The schemas, tables and views that a service's distribution declares. */
export function relationsOf(distribution: Distribution) {
  const distributed = Object.values(distribution.groups).flatMap(({ tables }) => Object.keys(tables));
  const tables = [...distributed, ...distribution.references, ...(distribution.locals ?? [])];
  const views = Object.keys(distribution.views);
  const schemas = [...new Set([...tables, ...views].map((name) => there(name.split('.')[0])))];
  return { schemas, tables, views };
}
