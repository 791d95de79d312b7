import { there } from '../../platform/there';
import type { LinkedEntity, ModelChildren, ModelColumn, ModelReference, ModelTable, Note } from './model';
import { capital, Names, plural, pointedTo, singular } from './naming';
import { isIndexed, pageBy } from './pages-model';
import { fieldsOf, uniqueLookup } from './references-model';

/** Gives every table the lists of what names its rows, and returns those of the linked entities. */
export function addChildren(
  service: string,
  tables: readonly ModelTable[],
  links: Readonly<Record<string, string>>,
  advice: Note[],
): LinkedEntity[] {
  const entities = new Map<string, { names: Names; children: ModelChildren[] }>(
    [...new Set(Object.values(links))].map((entity) => [entity, { names: new Names(['id']), children: [] }]),
  );
  for (const table of tables) {
    if (table.isView) continue;
    for (const reference of table.references) {
      const { target } = reference;
      if ('entity' in target) {
        const { names, children } = there(entities.get(target.entity));
        const found = childrenOf(service, table, reference, names, undefined, advice);
        if (found) children.push(found);
        continue;
      }
      if (target.isView || target.keyShape === 'none') continue;
      const found = childrenOf(service, table, reference, fieldsOf(target), target, advice);
      if (found) target.children.push(found);
    }
  }
  return [...entities].map(([entity, { children }]) => ({ entity, children }));
}

function childrenOf(
  service: string,
  table: ModelTable,
  reference: ModelReference,
  names: Names,
  target: ModelTable | undefined,
  advice: Note[],
): ModelChildren | undefined {
  const { columns } = reference;
  const [first, second] = columns as [ModelColumn, ModelColumn | undefined];
  const parent = target?.name ?? 'the entity';
  const naming = second ?? first;
  const isDistributed = table.distributedBy !== undefined;
  const keyed = isDistributed ? columns.find((column) => column === table.distributedBy) : first;
  const whole = table.pages.find(({ by, fanOut }) => !by && fanOut);
  if (!keyed && !whole) {
    advice.push({
      what: `${table.name} of ${parent}`,
      why: `the rows with one ${naming.source.name} lie on every shard: a lookup table by ${naming.source.name} would list them (lookupOf), or --fan-out ${table.source.name}`,
    });
    return undefined;
  }
  if (!isDistributed && !isIndexed(table, first)) {
    advice.push({
      what: `${table.name} of ${parent}`,
      why: `no index leads to its rows: create index on ${table.name} (${columns.map(({ source }) => source.name).join(', ')})`,
    });
    return undefined;
  }
  if (table.orders.length === 0) return undefined;
  /** The parent's property that holds what one of the columns names. */
  const holder = (column: ModelColumn) => parentProperty(reference, target, column);
  const isOne = columns.length === 1 && !isDistributed && isUnique(table, first);
  const field = names.take(...namesFor(table, reference, target, isOne));
  const description = isOne
    ? `The ${said(table)} that names it.`
    : `The ${plural([said(table)]).join()} that name it.`;
  if (isOne) {
    if (!table.lookups.includes(first) && table.key[0] !== first && !table.uniques.includes(first))
      table.lookups.push(first);
    const isKey = table.keyShape === 'one' && table.key[0] === first;
    const reads = isKey ? `${table.one}ById` : uniqueLookup(table, first);
    return { field, from: table, reads, isOne, key: holder(first), within: {}, description };
  }
  const by = keyed ?? undefined;
  const page = by ? pageBy(service, table, by) : there(whole);
  const within = Object.fromEntries(
    columns.filter((column) => column !== by).map((column) => [filterFor(table, column), holder(column)]),
  );
  if (isDistributed && Object.keys(within).length > 0 && by && !isIndexed(table, naming))
    advice.push({
      what: `${table.name} of ${parent}`,
      why: `it looks through the rows of one ${by.source.name}: an index on (${by.source.name}, ${naming.source.name}) would lead to them`,
    });
  return { field, from: table, reads: page.variable, isOne, key: by && holder(by), within, description };
}

const said = ({ words }: ModelTable) => singular(words).join(' ');

function parentProperty(
  { columns, named }: ModelReference,
  target: ModelTable | undefined,
  column: ModelColumn,
): string {
  return target ? there(named[columns.indexOf(column)]).property : 'id';
}

const isUnique = (table: ModelTable, column: ModelColumn): boolean =>
  [table.source.primaryKey, ...table.source.uniques].some(
    (columns) => columns.length === 1 && columns[0] === column.source.name,
  );

/** The filter that a page needs so that only the rows of one parent are in it. */
function filterFor(table: ModelTable, column: ModelColumn): string {
  const known = table.filters.find((filter) => filter.column === column && filter.by === 'equals');
  if (known) return known.name;
  const name = column.property;
  table.filters.push({
    name,
    column,
    by: 'equals',
    description: `Only with this \`${name}\`.`,
  });
  return name;
}

/** The names that the list may have: that of the type, and what the reference says of the parent where there are several. */
function namesFor(
  table: ModelTable,
  { columns, field }: ModelReference,
  target: ModelTable | undefined,
  isOne: boolean,
): string[] {
  const plain = isOne ? table.one : table.many;
  const by = `${plain}By${capital(field)}`;
  if (table !== target) return [plain, by];
  const role = pointedTo(there(columns.at(-1)).source.name, target.words);
  return role.join() === 'parent' ? ['children', by] : [by];
}
