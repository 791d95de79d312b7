import { there } from '../../platform/there';
import type { ModelChildren, ModelReference, ModelTable } from './model';
import { uniqueLookup } from './references-model';
import { imports, literal } from './source-text';

/** Collects what a module uses of others. */
class Uses {
  readonly #modules = new Map<string, Set<string>>();

  of(module: string, name: string): string {
    const names = this.#modules.get(module) ?? new Set();
    this.#modules.set(module, names.add(name));
    return name.replace(/^type /, '');
  }

  get list(): (readonly [string, readonly string[]])[] {
    return [...this.#modules].map(([module, names]) => [module, [...names]]);
  }
}

/** `resolvers.ts` of a table or view, and what it exports; undefined where nothing is to be resolved. */
export function resolversFile(
  table: ModelTable,
): { readonly text: string; readonly name: string } | undefined {
  const uses = new Uses();
  const fields = [
    ...reference(table, uses),
    ...referenceFields(table, uses),
    ...table.children.map((of) => childrenField(table, of, uses)),
  ];
  const queries = queryFields(table, uses);
  const types = [
    ...(fields.length > 0 ? [`${table.type}: {\n${fields.join('\n')}\n},`] : []),
    ...(queries.length > 0 ? [`Query: {\n${queries.join('\n')}\n},`] : []),
  ];
  if (types.length === 0) return undefined;
  const name = `${table.one}Resolvers`;
  const declared = `export const ${name}: ${uses.of('../generated', 'type Resolvers')} = {\n${types.join('\n')}\n};`;
  return { name, text: `${imports(uses.list)}${declared}\n` };
}

/** The module of a table's reads, seen from another table's folder. */
const readsOf = (table: ModelTable, from: ModelTable) =>
  table === from ? './reads' : `../${table.folder}/reads`;

function reference(table: ModelTable, uses: Uses): string[] {
  if (table.isView || table.keyShape === 'none') return [];
  const properties = table.key.map(({ property }) => property);
  const lookup = uses.of('./reads', `${table.one}By${table.keyShape === 'one' ? 'Id' : 'Key'}`);
  const load = table.keyShape === 'one' ? 'one' : 'pair';
  return [
    `__resolveReference: ({ ${properties.join(', ')} }, { load }) => load.${load}(${lookup}, ${properties.join(', ')}),`,
  ];
}

function referenceFields(table: ModelTable, uses: Uses): string[] {
  return table.references.filter(isToResolve).map((of) => {
    const row = `{ ${of.columns.map(({ property }) => property).join(', ')} }`;
    return `${of.field}: (${row}${'entity' in of.target ? '' : ', _, context'}) => ${followed(table, of, uses)},`;
  });
}

/** An entity of another service is resolved by the runtime where the row has its id under the name of the field. */
const isToResolve = ({ target, field, columns }: ModelReference): boolean =>
  !('entity' in target) || columns[0]?.property !== `${field}Id`;

function followed(
  table: ModelTable,
  { target, lookup, columns, isRequired }: ModelReference,
  uses: Uses,
): string {
  const values = columns.map(({ property }) => property);
  if ('entity' in target)
    return `${uses.of('../../runtime/entities', 'entity')}(${literal.text(target.entity)}, ${values[0]})`;
  const read = uses.of(readsOf(target, table), there(lookup));
  if (values.length === 1)
    return `${uses.of('../../runtime/entities', isRequired ? 'existing' : 'optional')}(context, ${read}, ${values[0]})`;
  if (isRequired)
    return `${uses.of('../../runtime/entities', 'existingPair')}(context, ${read}, ${values.join(', ')})`;
  const nulls = columns.filter(({ source }) => source.nullable).map(({ property }) => `${property} === null`);
  return `${nulls.join(' || ')} ? null : context.load.pair(${read}, ${values.join(', ')})`;
}

/** A list, or the one row, of what names a row of the type. */
export function childrenField(parent: ModelTable | undefined, of: ModelChildren, uses: Uses): string {
  const module = parent ? readsOf(of.from, parent) : `./${of.from.folder}/reads`;
  const read = uses.of(module, of.reads);
  if (of.isOne) return `${of.field}: ({ ${of.key} }, _, { load }) => load.one(${read}, ${of.key}),`;
  const within = Object.entries(of.within);
  const row = [...new Set([...(of.key ? [of.key] : []), ...within.map(([, property]) => property)])];
  const runtime = parent ? '../../runtime/pagination' : '../runtime/pagination';
  const page = uses.of(runtime, 'connection');
  const narrowed = within.map(([filter, property]) =>
    filter === property ? filter : `${filter}: ${property}`,
  );
  const args = within.length > 0 ? `{ ...args, filter: { ...args.filter, ${narrowed.join(', ')} } }` : 'args';
  return `${of.field}: ({ ${row.join(', ')} }, args, context) => ${page}(context, ${read}, ${args}${of.key ? `, ${of.key}` : ''}),`;
}

/** The root fields of a table. */
function queryFields(table: ModelTable, uses: Uses): string[] {
  const { one, many, keyShape } = table;
  const fields: string[] = [];
  const read = (name: string) => uses.of('./reads', name);
  const own = table.key.map(({ property }) => property);
  if (keyShape === 'one') {
    fields.push(`${one}: (_, { ${own[0]} }, { load }) => load.one(${read(`${one}ById`)}, ${own[0]}),`);
    fields.push(
      `${many}ByIds: (_, { ids }, context) => ${uses.of('../../runtime/entities', 'byIds')}(context, ${read(`${one}ById`)}, ids),`,
    );
  }
  if (keyShape === 'pair') {
    fields.push(
      `${one}: (_, { ${own.join(', ')} }, { load }) => load.pair(${read(`${one}ByKey`)}, ${own.join(', ')}),`,
    );
    fields.push(`${many}ByKeys: ${uses.of('../../runtime/entities', 'byKeys')}(${read(`${one}ByKey`)}),`);
  }
  for (const column of table.uniques) {
    const lookup = uniqueLookup(table, column);
    const given = [...(table.distributedBy ? [table.distributedBy.property] : []), column.property];
    fields.push(
      `${lookup}: (_, { ${given.join(', ')} }, { load }) => load.${given.length > 1 ? 'pair' : 'one'}(${read(lookup)}, ${given.join(', ')}),`,
    );
  }
  for (const page of table.pages.filter(({ isRoot }) => isRoot)) {
    const list = `${uses.of('../../runtime/pagination', 'connection')}(context, ${read(page.variable)}, args`;
    fields.push(
      page.by
        ? `${many}: (_, { ${page.by.property}, ...args }, context) => ${list}, ${page.by.property}),`
        : `${many}: (_, args, context) => ${list}),`,
    );
  }
  if (table.isView)
    fields.push(
      `${many}: (_, { first }, { load, limits }) => load.run(${read(`${many}Rows`)}, { limit: ${uses.of('../../runtime/arguments', 'listSize')}(first, limits) }),`,
    );
  return fields;
}

export { Uses };
