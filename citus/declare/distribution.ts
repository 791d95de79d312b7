import { there } from '../../platform/there';
import type { Distribution, KeyType } from '../distribution';
import { type AnyTable, isTable, metaOf, type TableMeta } from './table';

/**
 * Where every table and view of a service lives on Citus, as their declarations say.
 * @param declared all tables and views of the service: `tablesOf(..)` its `table.ts` files
 * Throws an Error where two tables that are not colocated begin a group of one name.
 */
export function distributionOf(service: string, declared: readonly AnyTable[]): Distribution {
  const tables = declared.map(metaOf);
  const groups: Record<string, { type: KeyType; tables: Record<string, string> }> = {};
  const roots = new Map<string, string>();
  for (const meta of tables) {
    const { name, distributedBy, view } = meta;
    if (!distributedBy || view) continue;
    const root = rootOf(meta);
    const group = groupOf(root);
    if ((roots.get(group) ?? root.name) !== root.name)
      throw new Error(
        `${root.name} and ${roots.get(group)} both begin the colocation group "${group}": name one`,
      );
    roots.set(group, root.name);
    groups[group] ??= {
      type: there(root.distributedBy).sqlType as KeyType,
      tables: { [root.name]: there(root.distributedBy).name },
    };
    groups[group].tables[name] = distributedBy.name;
  }
  const undistributed = tables.filter(({ distributedBy, view }) => !distributedBy && !view);
  return {
    service,
    groups,
    references: undistributed.filter(({ local }) => !local).map(({ name }) => name),
    locals: undistributed.filter(({ local }) => local).map(({ name }) => name),
    appendOnly: tables.filter((meta) => meta.appendOnly).map(({ name }) => name),
    views: Object.fromEntries(
      tables
        .filter(({ view }) => view)
        .map((meta) => [
          meta.name,
          meta.distributedBy ? { group: groupOf(rootOf(meta)), column: meta.distributedBy.name } : null,
        ]),
    ),
  };
}

/** The tables among the exports of modules, and those that an export brings along as `tables`; each once. */
export function tablesOf(...modules: readonly object[]): AnyTable[] {
  return [...new Set(modules.flatMap((module) => Object.values(module).flatMap(tablesIn)))];
}

function tablesIn(value: unknown): readonly AnyTable[] {
  if (isTable(value)) return [value];
  const brings = typeof value === 'object' && value !== null && 'tables' in value ? value.tables : undefined;
  return Array.isArray(brings) ? brings.filter(isTable) : [];
}

function rootOf(meta: TableMeta): TableMeta {
  return meta.colocatedWith ? rootOf(metaOf(meta.colocatedWith)) : meta;
}

function groupOf({ group, distributedBy }: TableMeta): string {
  return group ?? there(distributedBy).property.replace(/Id$/, '');
}
