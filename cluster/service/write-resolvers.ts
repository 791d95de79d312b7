import { there } from '../../platform/there';
import { payloadField } from '../../subgraphs/runtime/payloads';
import { idText } from './key-text';
import { bound, held, local, taken } from './local-names';
import type { ModelChildren, ModelColumn, ModelReference, ModelTable } from './model';
import { keyLookup, tupleLookup, uniqueLookup } from './references-model';
import { imports, literal, Uses } from './source-text';

/** `resolvers.ts` of a table or view, and what it exports; undefined where nothing is to be resolved. */
export function resolversFile(
  table: ModelTable,
): { readonly text: string; readonly name: string } | undefined {
  const uses = new Uses();
  const fields = [
    ...reference(table, uses),
    ...referenceFields(table, uses),
    ...table.children.map((of) => childrenField(table, of, uses)),
    ...trailField(table, uses),
  ];
  const queries = queryFields(table, uses);
  const mutations = mutationFields(table, uses);
  const types = [
    ...(fields.length > 0 ? [`${table.type}: {\n${fields.join('\n')}\n},`] : []),
    ...(queries.length > 0 ? [`Query: {\n${queries.join('\n')}\n},`] : []),
    ...(mutations.length > 0 ? [`Mutation: {\n${mutations.join('\n')}\n},`] : []),
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
  const lookup = uses.of('./reads', keyLookup(table));
  return [
    `__resolveReference: (${taken(table.key)}, { load }) => load.${table.keyShape}(${lookup}, ${held(table.key)}),`,
  ];
}

function referenceFields(table: ModelTable, uses: Uses): string[] {
  return table.references.filter(isToResolve).map((of) => {
    return `${of.field}: (${taken(of.columns)}${'entity' in of.target ? '' : ', _, context'}) => ${followed(table, of, uses)},`;
  });
}

/** An entity of another service is resolved by the runtime where the row has its id under the name of the field. */
const isToResolve = ({ target, field, columns }: ModelReference): boolean =>
  !('entity' in target) || columns[0]?.property !== `${field}Id`;

function followed(
  table: ModelTable,
  { target, lookup, shape, columns, isRequired }: ModelReference,
  uses: Uses,
): string {
  const values = held(columns);
  if ('entity' in target)
    return `${uses.of('../../runtime/entities', 'entity')}(${literal.text(target.entity)}, ${values})`;
  const read = uses.of(readsOf(target, table), there(lookup));
  if (shape === 'one')
    return `${uses.of('../../runtime/entities', isRequired ? 'existing' : 'optional')}(context, ${read}, ${values})`;
  if (isRequired)
    return `${uses.of('../../runtime/entities', shape === 'pair' ? 'existingPair' : 'existingTuple')}(context, ${read}, ${values})`;
  const nulls = columns
    .filter(({ source }) => source.nullable)
    .map(({ property }) => `${local(property)} === null`);
  const found = `context.load.${shape}(${read}, ${values})`;
  return nulls.length > 0 ? `${nulls.join(' || ')} ? null : ${found}` : found;
}

/** A list, or the one row, of what names a row of the type. */
export function childrenField(parent: ModelTable | undefined, of: ModelChildren, uses: Uses): string {
  const module = parent ? readsOf(of.from, parent) : `./${of.from.folder}/reads`;
  const read = uses.of(module, of.reads);
  if (of.isOne) {
    const key = there(of.key);
    return `${of.field}: ({ ${bound(key)} }, _, { load }) => load.one(${read}, ${local(key)}),`;
  }
  const within = Object.entries(of.within);
  const row = [...new Set([...(of.key ? [of.key] : []), ...within.map(([, property]) => property)])];
  const runtime = parent ? '../../runtime/pagination' : '../runtime/pagination';
  const page = uses.of(runtime, 'connection');
  const narrowed = within.map(([filter, property]) =>
    filter === local(property) ? filter : `${filter}: ${local(property)}`,
  );
  const args = within.length > 0 ? `{ ...args, filter: { ...args.filter, ${narrowed.join(', ')} } }` : 'args';
  return `${of.field}: ({ ${row.map(bound).join(', ')} }, args, context) => ${page}(context, ${read}, ${args}${of.key ? `, ${local(of.key)}` : ''}),`;
}

/** What was done to a row. */
function trailField({ type, key, writes }: ModelTable, uses: Uses): string[] {
  if (!writes?.trail) return [];
  const page = `${uses.of('../write-side', 'audit')}.trail`;
  const values = key.map(({ property }) => local(property));
  const of = `${uses.of('../write-side', 'trailOf')}(${literal.text(type)}, ${idText(values, uses)})`;
  return [
    `${writes.trail}: (${taken(key)}, args, context) => ${uses.of('../../runtime/pagination', 'connection')}(context, ${page}, args, ${of}),`,
  ];
}

/** The root fields of a table. */
function queryFields(table: ModelTable, uses: Uses): string[] {
  const { one, many, keyShape } = table;
  const fields: string[] = [];
  const read = (name: string) => uses.of('./reads', name);
  const found = (field: string, columns: readonly ModelColumn[], load: string) =>
    fields.push(
      `${field}: (_, ${taken(columns)}, { load }) => load.${load}(${read(field === one ? keyLookup(table) : field)}, ${held(columns)}),`,
    );
  if (keyShape !== 'none') found(one, table.key, keyShape);
  if (keyShape === 'one')
    fields.push(
      `${many}ByIds: (_, { ids }, context) => ${uses.of('../../runtime/entities', 'byIds')}(context, ${read(keyLookup(table))}, ids),`,
    );
  if (keyShape === 'pair' || keyShape === 'tuple')
    fields.push(`${many}ByKeys: ${uses.of('../../runtime/entities', 'byKeys')}(${read(keyLookup(table))}),`);
  for (const column of table.uniques) {
    const given = [...(table.distributedBy ? [table.distributedBy] : []), column];
    found(uniqueLookup(table, column), given, given.length > 1 ? 'pair' : 'one');
  }
  for (const columns of table.tuples) found(tupleLookup(table, columns), columns, 'tuple');
  for (const page of table.pages.filter(({ isRoot }) => isRoot)) {
    const list = `${uses.of('../../runtime/pagination', 'connection')}(context, ${read(page.variable)}, args`;
    fields.push(
      page.by
        ? `${many}: (_, { ${bound(page.by.property)}, ...args }, context) => ${list}, ${local(page.by.property)}),`
        : `${many}: (_, args, context) => ${list}),`,
    );
  }
  if (table.isView)
    fields.push(
      `${many}: (_, { first }, { load, limits }) => load.run(${read(`${many}Rows`)}, { limit: ${uses.of('../../runtime/arguments', 'listSize')}(first, limits) }),`,
    );
  return fields;
}

/** The mutations of a table. */
function mutationFields(table: ModelTable, uses: Uses): string[] {
  const { type, writes } = table;
  if (!writes) return [];
  const answer = (command: string, payload: string) =>
    `${command}: ${uses.of('../../runtime/answer', 'answer')}(${uses.of('./writes', command)}, ${payload}),`;
  const found = () => `{ ${payloadField(type)}: ${uses.of('./reads', keyLookup(table))} }`;
  return [
    ...(writes.create ? [answer(`create${type}`, found())] : []),
    ...(writes.changeable.length > 0 ? [answer(`update${type}`, found())] : []),
    ...(writes.canDelete ? [answer(`delete${type}`, '(deleted) => deleted')] : []),
  ];
}
