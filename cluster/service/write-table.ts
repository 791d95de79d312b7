import { idType } from './column-types';
import { sqlTypeOf } from './drift';
import type { ModelColumn, ModelTable } from './model';
import { commentOf, imports, literal } from './source-text';

/** `table.ts` of a table or view: its declaration, and the type of its rows. */
export function tableFile(table: ModelTable): string {
  const used = new Set<string>();
  const use = (name: string) => {
    used.add(name);
    return name;
  };
  const lines = table.columns.map(
    (column) => `${literal.property(column.property)}: ${specOf(column, table, use)},`,
  );
  const options = optionsOf(table);
  const declare = use(table.isView ? 'view' : 'table');
  const body = `${commentOf(table.description)}
export const ${table.variable} = ${declare}(${literal.text(table.name)}, {
  ${lines.join('\n  ')}
}, ${options});

export type ${table.type}Row = RowOf<typeof ${table.variable}>;
`;
  const root = table.root && [[`../${table.root.folder}/table`, [table.root.variable]] as const];
  return imports([['../../../citus', [...used, 'type RowOf']], ...(root ?? [])]) + body;
}

/** How a column is declared: `nullable(text())`, `defaulted(bigint('film_id'))`. */
function specOf(column: ModelColumn, { isView }: ModelTable, use: (name: string) => string): string {
  const { source, type, isId, property } = column;
  const name = source.name === snakeCase(property) ? [] : [literal.text(source.name)];
  const declaredBy = use(isId ? idType(source) : type.declaredBy);
  const isText = declaredBy === 'text' || declaredBy === 'ofType';
  const values = isText && source.values ? `<${source.values.map(literal.text).join(' | ')}>` : '';
  const given =
    declaredBy === 'ofType'
      ? [literal.text(sqlTypeOf({ sqlType: source.sqlType, array: false })), ...name]
      : name;
  let spec = `${declaredBy}${values}(${given.join(', ')})`;
  if (source.array) spec = `${use('arrayOf')}(${spec})`;
  if (source.nullable || isView) spec = `${use('nullable')}(${spec})`;
  return source.defaulted ? `${use('defaulted')}(${spec})` : spec;
}

const snakeCase = (property: string) => property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

function optionsOf({ isView, key, distributedBy, root, isLocal, one }: ModelTable): string {
  if (isView) return '{}';
  const options = [`key: [${key.map(({ property }) => literal.text(property)).join(', ')}]`];
  if (distributedBy) {
    options.push(`distributedBy: ${literal.text(distributedBy.property)}`);
    if (!root) options.push(`group: ${literal.text(one)}`);
    else options.push(`${root.keyShape === 'one' ? 'parent' : 'colocatedWith'}: ${root.variable}`);
  }
  if (isLocal) options.push('local: true');
  return `{ ${options.join(', ')} }`;
}
