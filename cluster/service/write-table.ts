import { idType } from './column-types';
import { sqlTypeOf } from './drift';
import type { ModelColumn, ModelTable } from './model';
import { rowType } from './naming';
import { commentOf, imports, literal } from './source-text';

/** `table.ts` of a table or view: its declaration, and the type of its rows where its name does not say it. */
export function tableFile(table: ModelTable): string {
  const lines = table.columns.map(
    (column) => `${literal.property(column.property)}: ${specOf(column, table)},`,
  );
  const declare = table.isView ? 'view' : 'table';
  const isNamedAsType = rowType(table.variable) === table.type;
  const body = `${commentOf(table.description)}
export const ${table.variable} = ${declare}(${literal.text(table.name)}, {
  ${lines.join('\n  ')}
}, ${optionsOf(table)});
${isNamedAsType ? '' : `\nexport type ${table.type}Row = RowOf<typeof ${table.variable}>;\n`}`;
  const root = table.root && [[`../${table.root.folder}/table`, [table.root.variable]] as const];
  const used = ['t', declare, ...(isNamedAsType ? [] : ['type RowOf'])];
  return imports([['../../../citus', used], ...(root ?? [])]) + body;
}

/** How a column is declared: `t.nullable(t.text())`, `t.defaulted(t.bigint('film_id'))`. */
function specOf(column: ModelColumn, { isView }: ModelTable): string {
  const { source, type, isId, property } = column;
  const name = source.name === snakeCase(property) ? [] : [literal.text(source.name)];
  const declaredBy = isId ? idType(source) : type.declaredBy;
  const isText = declaredBy === 'text' || declaredBy === 'ofType';
  const values =
    isText && column.enum && source.values ? `<${source.values.map(literal.text).join(' | ')}>` : '';
  const given =
    declaredBy === 'ofType'
      ? [literal.text(sqlTypeOf({ sqlType: source.sqlType, array: false })), ...name]
      : name;
  let spec = `t.${declaredBy}${values}(${given.join(', ')})`;
  if (source.array) spec = `t.arrayOf(${spec})`;
  if (source.nullable || isView) spec = `t.nullable(${spec})`;
  return source.defaulted ? `t.defaulted(${spec})` : spec;
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
