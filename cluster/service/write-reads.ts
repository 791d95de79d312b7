import { there } from '../../platform/there';
import type { ModelColumn, ModelFilter, ModelPage, ModelTable } from './model';
import { capital, plural, screaming } from './naming';
import { tupleLookup, uniqueLookup } from './references-model';
import { commentOf, imports, literal } from './source-text';

/** `reads.ts` of a table or view: every statement that reads it. */
export function readsFile(service: string, table: ModelTable): string {
  const used = new Set<string>();
  const use = (name: string) => {
    used.add(name);
    return name;
  };
  const { variable, one, keyShape } = table;
  const said = plural(table.words).join(' ');
  const statement = (what: string) => literal.text(`${service}.${one}.${what}`);
  const parts: string[] = [];
  if (keyShape === 'one')
    parts.push(
      `${commentOf(`${capital(said)} by ${there(table.key[0]).property}.`)}\nexport const ${one}ById = ${use('byKey')}(${variable}, ${statement('byId')});`,
    );
  if (keyShape === 'pair' || keyShape === 'tuple')
    parts.push(
      `${commentOf(`${capital(said)} by ${joined(table.key)}.`)}\nexport const ${one}ByKey = ${use(keyShape === 'pair' ? 'byPair' : 'byTuple')}(${variable}, ${statement('byKey')});`,
    );
  for (const columns of table.tuples) {
    const lookup = tupleLookup(table, columns);
    parts.push(
      `${commentOf(`${capital(said)} by ${joined(columns)}.`)}\nexport const ${lookup} = ${use('byTuple')}(${variable}, ${statement(lookup.slice(one.length).replace(/^B/, 'b'))}, [${columns.map(({ property }) => literal.text(property)).join(', ')}]);`,
    );
  }
  for (const column of [...table.uniques, ...table.lookups.filter((of) => !table.uniques.includes(of))]) {
    const declare = table.distributedBy ? use('byPair') : use('byKey');
    const lookup = uniqueLookup(table, column);
    parts.push(
      `${commentOf(`${capital(said)} by ${column.property}.`)}\nexport const ${lookup} = ${declare}(${variable}, ${statement(lookup.slice(one.length).replace(/^B/, 'b'))}, ${literal.text(column.property)});`,
    );
  }
  if (table.isView) parts.push(viewStatement(service, table, use));
  if (table.pages.length > 0) parts.push(...pages(table, use));
  return (
    imports([
      ['../../../citus', [...used]],
      ['./table', [variable]],
    ]) +
    parts.join('\n\n') +
    '\n'
  );
}

/** `a, b and c` */
const joined = (columns: readonly ModelColumn[]): string =>
  columns
    .map(({ property }) => property)
    .join(', ')
    .replace(/, ([^,]*)$/, ' and $1');

/** The first rows of a view, in the order of what can be ordered by. */
function viewStatement(
  service: string,
  { variable, many, columns, words, asksShards }: ModelTable,
  use: (name: string) => string,
): string {
  const ordered = columns.filter(({ type, source: column }) => type.isOrdered && !column.array).slice(0, 3);
  const order = ordered.map(({ property }) => `\${${variable}.${property}}`).join(', ');
  const route = asksShards ? `${use('fanOut')}('named by --fan-out')` : use('reference');
  return `${commentOf(`The first rows of ${words.join(' ')}. Parameter: limit.`)}
export const ${many}Rows = ${use('statement')}(${literal.text(`${service}.${many}`)}, ${route})
  .sql\`select \${${use('columns')}(${variable})} from \${${variable}}${order && ` order by ${order}`} limit \${${use('param')}.integer('limit')}\`;`;
}

function pages(table: ModelTable, use: (name: string) => string): string[] {
  const { variable, orders, filters, key } = table;
  const listed = `${commentOf(`What lists of ${plural(table.words).join(' ')} are ordered and filtered by.`)}
const listed = {
  from: ${variable},
  orders: { ${orders.map((column) => `${screaming(column.property)}: ${variable}.${column.property}`).join(', ')} },
  ${filters.length > 0 ? `filters: {\n${filters.map((filter) => filterLine(variable, filter, use)).join('\n')}\n},` : ''}
};`;
  use('page');
  return [listed, ...table.pages.map((page) => pageText(table, page, key))];
}

function filterLine(
  variable: string,
  { name, column, by }: ModelFilter,
  use: (name: string) => string,
): string {
  return `${literal.property(name)}: ${use(by)}(${variable}.${column.property}),`;
}

function pageText({ variable, words }: ModelTable, page: ModelPage, key: readonly ModelColumn[]): string {
  const breakers = key.filter((column) => column !== page.by);
  // A key that is the parent's alone makes the order total by itself.
  const broken = (breakers.length > 0 ? breakers : key).map(({ property }) => `${variable}.${property}`);
  const tieBreaker = broken.length === 1 ? broken[0] : `[${broken.join(', ')}]`;
  const several = plural(words).join(' ');
  const said = page.by ? `${capital(several)} by ${page.by.property}.` : `All ${several}.`;
  return `${commentOf(said)}
export const ${page.variable} = page({
  ...listed,
  name: ${literal.text(page.statement)},${page.by ? `\n  by: ${variable}.${page.by.property},` : ''}${page.fanOut ? `\n  fanOut: ${literal.text(page.fanOut)},` : ''}
  tieBreaker: ${tieBreaker},
});`;
}
