import { there } from '../../platform/there';
import type { ModelColumn, ModelTable } from './model';
import { capital, plural, wordsOf } from './naming';
import { keyLookup, tupleLookup, uniqueLookup } from './references-model';
import { exported, imports, literal, Uses } from './source-text';
import { conditionsText, listsText } from './write-lists';

/** `reads.ts` of a table or view: every statement that reads it. */
export function readsFile(service: string, table: ModelTable): string {
  const uses = new Uses();
  uses.of('./table', table.variable);
  const parts = [
    ...lookups(service, table, uses),
    ...(table.isView ? [viewStatement(service, table, uses)] : []),
    ...conditionsText(table, uses),
    ...listsText(table, uses),
  ];
  return `${imports(uses.list)}${parts.join('\n\n')}\n`;
}

/** What finds rows by their key, and by whatever else is unique. */
function lookups(service: string, table: ModelTable, uses: Uses): string[] {
  const { variable, one, words, key, keyShape, tuples, uniques, distributedBy } = table;
  const lookup = (declare: string, name: string, by: readonly ModelColumn[], ...more: readonly string[]) => {
    const statement = literal.text(`${service}.${one}.${uncapital(name.slice(one.length))}`);
    return exported(
      `${capital(plural(words).join(' '))} by ${joined(by)}.`,
      name,
      `${uses.of('../../../citus', declare)}(${[variable, statement, ...more].join(', ')})`,
    );
  };
  const byKey = { none: undefined, one: 'byKey', pair: 'byPair', tuple: 'byTuple' }[keyShape];
  const byOne = distributedBy ? 'byPair' : 'byKey';
  const others = [...uniques, ...table.lookups.filter((of) => !uniques.includes(of))];
  return [
    ...(byKey ? [lookup(byKey, keyLookup(table), key)] : []),
    ...tuples.map((of) => {
      const properties = of.map(({ property }) => literal.text(property)).join(', ');
      return lookup('byTuple', tupleLookup(table, of), of, `[${properties}]`);
    }),
    ...others.map((of) => lookup(byOne, uniqueLookup(table, of), [of], literal.text(of.property))),
  ];
}

const uncapital = (word: string) => `${there(word[0]).toLowerCase()}${word.slice(1)}`;

/** Columns as comments speak of them: `a, b and c` */
const joined = (columns: readonly ModelColumn[]): string =>
  columns
    .map(saidColumn)
    .join(', ')
    .replace(/, ([^,]*)$/, ' and $1');

/** A column in words. */
const saidColumn = ({ property }: ModelColumn): string => wordsOf(property).join(' ');

/** The first rows of a view, in the order of what can be ordered by. */
function viewStatement(
  service: string,
  { variable, many, columns, words, asksShards }: ModelTable,
  uses: Uses,
): string {
  const citus = (name: string) => uses.of('../../../citus', name);
  const ordered = columns.filter(({ type, source: column }) => type.isOrdered && !column.array).slice(0, 3);
  const order = ordered.map(({ property }) => `\${${variable}.${property}}`).join(', ');
  const route = asksShards ? `${citus('fanOut')}('named by --fan-out')` : citus('reference');
  const text = `select \${${citus('columns')}(${variable})} from \${${variable}}${order && ` order by ${order}`} limit \${${citus('param')}.integer('limit')}`;
  return exported(
    `The first rows of ${words.join(' ')}. Parameter: limit.`,
    `${many}Rows`,
    `${citus('statement')}(${literal.text(`${service}.${many}`)}, ${route})\n  .sql\`${text}\``,
  );
}
