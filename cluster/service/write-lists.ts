import type { ModelColumn, ModelPage, ModelTable } from './model';
import { capital, plural, screaming, wordsOf } from './naming';
import { commentOf, exported, literal, type Uses } from './source-text';

/** The name of what lists of a table can be chosen by. */
export const conditionsName = ({ one }: Pick<ModelTable, 'one'>): string => `${one}Conditions`;

/** What lists of a table can be chosen by in any combination; nothing where there are none. */
export function conditionsText(table: ModelTable, uses: Uses): string[] {
  const { variable, words, conditions } = table;
  if (!conditions) return [];
  const citus = (name: string) => uses.of('../../../citus', name);
  const listed = conditions.columns.map(({ property }) => literal.text(property)).join(', ');
  const own = `${citus('conditionsOf')}(${variable}, ${listed})`;
  const name = conditionsName(table);
  const said = `What ${plural(words).join(' ')} can be chosen by, in any combination.`;
  if (conditions.related.length === 0) return [exported(said, name, own)];
  const related = conditions.related.flatMap(({ field, target, columns: [column] }) => {
    if (!('type' in target) || !column) return [];
    const of = (file: string, what: string) =>
      target === table ? what : uses.of(`../${target.folder}/${file}`, what);
    const asked = [
      columnOf(table, column),
      of('table', target.variable),
      `() => ${of('reads', conditionsName(target))}`,
    ];
    return [`${literal.property(field)}: ${citus('related')}(${asked.join(', ')}),`];
  });
  const typed = `${name}: ${citus('type Conditions')}`;
  return [exported(said, typed, `{\n...${own},\n${related.join('\n')}\n}`)];
}

/** The lists of a table, whole or by a column, and what they have in common. */
export function listsText(table: ModelTable, uses: Uses): string[] {
  const { variable, orders, filters, conditions, pages, words } = table;
  if (pages.length === 0) return [];
  uses.of('../../../citus', 'page');
  const ordered = orders.map((column) => `${screaming(column.property)}: ${columnOf(table, column)}`);
  const filtered = filters.map(
    ({ name, column, by }) =>
      `${literal.property(name)}: ${uses.of('../../../citus', by)}(${columnOf(table, column)}),`,
  );
  const lines = [
    `from: ${variable},`,
    `orders: { ${ordered.join(', ')} },`,
    ...(filtered.length > 0 ? [`filters: {\n${filtered.join('\n')}\n},`] : []),
    ...(conditions ? [`conditions: ${conditionsName(table)},`] : []),
  ];
  const said = commentOf(`What lists of ${plural(words).join(' ')} are ordered and filtered by.`);
  return [
    `${said}\nconst listed = {\n${lines.join('\n')}\n};`,
    ...pages.map((page) => pageText(table, page)),
  ];
}

function pageText(table: ModelTable, page: ModelPage): string {
  const { words, key, orders, conditions } = table;
  const breakers = key.filter((column) => column !== page.by);
  // A key that is the parent's alone makes the order total by itself.
  const broken = (breakers.length > 0 ? breakers : key).map((of) => columnOf(table, of));
  const needsIndex = page.isLarge || page.fanOut !== undefined;
  const indexed = needsIndex ? (conditions?.indexed ?? []).filter((of) => !orders.includes(of)) : [];
  const lines = [
    '...listed,',
    `name: ${literal.text(page.statement)},`,
    ...(page.by ? [`by: ${columnOf(table, page.by)},`] : []),
    ...(page.fanOut ? [`fanOut: ${literal.text(page.fanOut)},`] : []),
    ...(page.isLarge ? ['isLarge: true,'] : []),
    ...(indexed.length > 0 ? [`indexed: [${indexed.map((of) => columnOf(table, of)).join(', ')}],`] : []),
    `tieBreaker: ${broken.length === 1 ? broken.join() : `[${broken.join(', ')}]`},`,
  ];
  const several = plural(words).join(' ');
  const said = page.by ? `${capital(several)} by ${wordsOf(page.by.property).join(' ')}.` : `All ${several}.`;
  return exported(said, page.variable, `page({\n${lines.join('\n')}\n})`);
}

/** A column of the table in the code: `films.title`. */
const columnOf = ({ variable }: ModelTable, { property }: ModelColumn) => `${variable}.${property}`;
