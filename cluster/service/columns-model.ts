import { there } from '../../platform/there';
import type { CatalogueColumn, CatalogueTable } from './catalogue';
import { columnType, WHOLE, whyUnread } from './column-types';
import type { ModelColumn, ModelEnum, Note } from './model';
import { camel, Names, pascal, sentence, wordsOf } from './naming';
import type { TableNames } from './table-names';

/** Makes the columns of tables, and the enums that they have together. */
export class ColumnsModel {
  readonly enums: ModelEnum[] = [];
  readonly leftOut: Note[] = [];
  readonly #byType = new Map<string, string>();

  /** @param types of the graph that are taken */
  constructor(private readonly types: Names) {}

  /** @param isId whether a column names a row: by a key, or as a reference */
  of(table: CatalogueTable, names: TableNames, isId: (column: CatalogueColumn) => boolean): ModelColumn[] {
    const properties = new Names([
      '__typename',
      'constructor',
      '__proto__',
      'prototype',
      'pageKey',
      'rowNumber',
    ]);
    const isOnly = table.primaryKey.length > 0;
    // `id` is for the one column that is so called, or that ends the key as `film_id` does.
    const own =
      table.columns.find(({ name }) => name.toLowerCase() === 'id')?.name ??
      (isOnly ? ownId(table, names) : undefined);
    if (own) properties.take('id');
    return table.columns.flatMap((source): ModelColumn[] => {
      const why = whyUnread(source);
      if (why) {
        this.leftOut.push({
          what: `${table.schema}.${table.name}.${source.name}`,
          why: `${source.sqlType} ${why}`,
        });
        return [];
      }
      const words = wordsOf(source.name);
      const type = columnType(source);
      const whole = WHOLE.has(source.type) && !source.array && isId(source);
      return [
        {
          property: source.name === own ? 'id' : properties.take(camel(words)),
          source,
          type,
          isId: whole,
          graphql: whole ? 'ID' : (this.#enumOf(source, names) ?? type.graphql),
          description: cleaned(source.comment) ?? describedBy(source, words),
          isHidden: false,
        },
      ];
    });
  }

  /** The enum of a column whose values can be names in the graph. */
  #enumOf(column: CatalogueColumn, names: TableNames): string | undefined {
    const { values, type, sqlType } = column;
    if (!values?.every(isEnumValue) || new Set(values).size < values.length) return undefined;
    const isOwn = type === 'text' || type === 'varchar' || type === 'bpchar';
    const known = isOwn ? undefined : this.#byType.get(sqlType);
    if (known) return known;
    const words = wordsOf(column.name);
    const own = pascal(wordsOf(type));
    const name = isOwn
      ? this.types.take(`${names.type}${pascal(words)}`, `${names.type}${pascal(words)}Value`)
      : this.types.take(own, `${names.type}${own}`);
    if (!isOwn) this.#byType.set(sqlType, name);
    this.enums.push({
      type: name,
      values,
      description: isOwn
        ? sentence([...names.words.slice(0, -1), names.one, ...words].slice(-3))
        : sentence(wordsOf(type)),
    });
    return name;
  }
}

const isEnumValue = (value: string) => /^[A-Za-z_]\w*$/.test(value) && !/^(true|false|null)$|^__/.test(value);

/** The column of the key that is named by its table: `film_id` of film. */
function ownId({ primaryKey }: CatalogueTable, { words, type }: TableNames): string | undefined {
  const last = there(primaryKey.at(-1));
  const of = camel(wordsOf(last)).toLowerCase();
  const isNamed =
    of === `${type}id`.toLowerCase() ||
    of === `${camel(words)}id`.toLowerCase() ||
    of === `${words.at(-1)}id`;
  return isNamed || (primaryKey.length === 1 && /^(id|uuid)$/i.test(last)) ? last : undefined;
}

/** A comment as one line; undefined of none. */
export function cleaned(comment: string | null): string | undefined {
  const text = comment?.replace(/\s+/g, ' ').trim();
  return text ? text : undefined;
}

function describedBy({ values }: CatalogueColumn, words: readonly string[]): string {
  const said = sentence(words);
  if (!values || values.every(isEnumValue)) return said;
  return `${said.slice(0, -1)}: ${values.map((value) => `\`${value}\``).join(', ')}.`;
}
