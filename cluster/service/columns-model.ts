import { there } from '../../platform/there';
import { conditionType } from '../../subgraphs/runtime/conditions/names';
import type { ServiceOptions } from './build-model';
import type { CatalogueColumn, CatalogueTable } from './catalogue';
import { columnType, WHOLE, whyUnread } from './column-types';
import { enumValues } from './enum-names';
import type { ModelColumn, ModelEnum, Note } from './model';
import { camel, Names, pascal, sentence, singular, wordsOf } from './naming';
import type { TableNames } from './table-names';

/** Makes the columns of tables, and the enums that they have together. */
export class ColumnsModel {
  readonly enums: ModelEnum[] = [];
  readonly leftOut: Note[] = [];
  readonly #byType = new Map<string, ModelEnum>();

  /** @param types of the graph that are taken */
  constructor(
    private readonly types: Names,
    private readonly options: Pick<ServiceOptions, 'writes' | 'writeSide'>,
  ) {}

  /** @param isId whether a column names a row: by a key, or as a reference */
  of(table: CatalogueTable, names: TableNames, isId: (column: CatalogueColumn) => boolean): ModelColumn[] {
    const properties = new Names([
      '__typename',
      'constructor',
      '__proto__',
      'prototype',
      'pageKey',
      'rowNumber',
      'then',
      // Every entity has it, among all things of the graph.
      'nodeId',
      // What every input has, by itself or as every object.
      ...(this.options.writes ? Object.getOwnPropertyNames(Object.prototype) : []),
      ...(this.options.writeSide ? ['idempotencyKey'] : []),
      // What a statement about one row of a distributed table has.
      ...(this.options.writes && table.placement.kind === 'distributed' ? ['key'] : []),
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
      const isName = isId(source);
      const whole = WHOLE.has(source.type) && !source.array && isName;
      // What names a row is a text: gateways hand keys on as they are, without the names that an enum has for its values.
      const enumOf = isName || source.nested ? undefined : this.#enumOf(source, names);
      return [
        {
          property:
            source.name === own
              ? 'id'
              : properties.take(camel(words), camel([...singular(names.words).slice(-1), ...words])),
          source,
          type,
          isId: whole,
          graphql: whole ? 'ID' : (enumOf?.type ?? type.graphql),
          enum: enumOf,
          description: cleaned(source.comment) ?? describedBy(source, words, enumOf),
          isHidden: false,
        },
      ];
    });
  }

  /** The enum of a column that has a list of values. */
  #enumOf({ name: column, values, type, sqlType, isEnum }: CatalogueColumn, names: TableNames) {
    if (!values) return undefined;
    const known = isEnum ? this.#byType.get(sqlType) : undefined;
    if (known) return known;
    const words = wordsOf(column);
    const own = pascal(wordsOf(type));
    const named = `${names.type}${pascal(words)}`;
    const made: ModelEnum = {
      type: isEnum ? this.types.take(own, `${names.type}${own}`) : this.types.take(named, `${named}Value`),
      values: enumValues(values),
      description: isEnum
        ? sentence(wordsOf(type))
        : sentence([...names.words.slice(0, -1), names.one, ...words].slice(-3)),
    };
    this.types.take(conditionType(made.type));
    if (isEnum) this.#byType.set(sqlType, made);
    this.enums.push(made);
    return made;
  }
}

/** The column of the key that is named by its table, and names no other: `film_id` of film. */
function ownId({ primaryKey, foreignKeys }: CatalogueTable, { words, type }: TableNames): string | undefined {
  const last = there(primaryKey.at(-1));
  if (foreignKeys.some(({ columns }) => columns.includes(last))) return undefined;
  const of = camel(wordsOf(last)).toLowerCase();
  const isNamed = [type, camel(words), ...words.slice(-1), ...singular(words).slice(-1)].some(
    (name) => of === `${name}id`.toLowerCase(),
  );
  return isNamed || (primaryKey.length === 1 && /^(id|uuid)$/i.test(last)) ? last : undefined;
}

/** A comment as one line; undefined of none. */
export function cleaned(comment: string | null): string | undefined {
  const text = comment?.replace(/\s+/g, ' ').trim();
  return text ? text : undefined;
}

function describedBy(
  { values }: CatalogueColumn,
  words: readonly string[],
  enumOf: ModelEnum | undefined,
): string {
  const said = sentence(words);
  return enumOf || !values
    ? said
    : `${said.slice(0, -1)}: ${values.map((value) => `\`${value}\``).join(', ')}.`;
}
