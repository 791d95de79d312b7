import type { ServiceOptions } from './build-model';
import { isNamed } from './catalogue-facts';
import { indexed } from './indexed';
import type { ModelColumn, ModelPage, ModelTable, Note } from './model';
import { capital } from './naming';

/** Gives every table the list that the root of the graph has of it, where a key or no shard at all is asked. */
export function addPages(
  service: string,
  tables: readonly ModelTable[],
  { fanOut }: ServiceOptions,
  advice: Note[],
): void {
  for (const table of tables) {
    if (table.isView) continue;
    if (table.orders.length === 0) {
      advice.push({ what: table.name, why: 'its key cannot be ordered by in pages: it has no list' });
      continue;
    }
    const mayAskAll = isNamed(fanOut, table.source);
    if (!table.distributedBy || mayAskAll)
      table.pages.push({
        variable: `all${capital(table.many)}`,
        statement: `${service}.${table.many}`,
        by: undefined,
        fanOut: table.distributedBy && 'a list of the whole has no key; every shard returns at most a page',
        isLarge: table.isLocal,
        isRoot: true,
      });
    else if (table.keyShape === 'one')
      advice.push({
        what: table.name,
        why: `a list of all its rows would ask every shard: --fan-out ${table.source.name} adds it`,
      });
    const isListed = table.references.some(
      ({ columns, target }) => 'type' in target && columns.length === 1 && columns[0] === table.distributedBy,
    );
    if (table.distributedBy && table.key.length > 1)
      pageBy(service, table, table.distributedBy, !isListed && !mayAskAll);
  }
}

/** The page of a table by one of its columns; made where there is none. */
export function pageBy(service: string, table: ModelTable, by: ModelColumn, isRoot = false): ModelPage {
  const known = table.pages.find((page) => page.by === by);
  if (known) return known;
  const page: ModelPage = {
    variable: `${table.many}By${capital(by.property)}`,
    statement: `${service}.${table.many}.by${capital(by.property)}`,
    by,
    fanOut: undefined,
    isLarge: false,
    isRoot,
  };
  table.pages.push(page);
  return page;
}

/** Whether an index leads to the rows with a value of the column. */
export const isIndexed = (table: ModelTable, { source }: ModelColumn): boolean =>
  indexed(table.source, table.distributedBy).includes(source.name);
