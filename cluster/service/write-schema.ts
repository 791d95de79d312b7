import { there } from '../../platform/there';
import { conditionType, whereType } from '../../subgraphs/runtime/conditions/names';
import type { LinkedEntity, ModelChildren, ModelColumn, ModelTable, ServiceModel } from './model';
import { plural, screaming, singular } from './naming';
import { tupleLookup, uniqueLookup } from './references-model';
import { argument, field, textKind } from './sdl-text';
import { described } from './source-text';
import { mutationTypes } from './write-mutations';

/** `schema.graphql`: the types of a service's tables, and the root fields that lead to them. */
export function schemaFile(model: ServiceModel): string {
  const access = `@access(to: [${model.access.map((one) => `"${one}"`).join(', ')}])`;
  const query = `type Query {\n${model.tables.flatMap(rootFields).join('\n')}\n}`;
  const parts = [
    query,
    ...mutationTypes(model),
    ...model.tables.flatMap((table) => typesOf(model, table, access)),
  ];
  for (const { type, values, description } of model.enums)
    parts.push(
      `${described(description)}\nenum ${type} {\n${values.map(({ name, value }) => `  ${described(`The value \`${value}\`.`)}\n  ${name}`).join('\n')}\n}`,
    );
  for (const link of model.links) parts.push(linkedType(link));
  const hasTrail = model.tables.some(({ writes }) => writes?.trail);
  if (hasTrail && !model.links.some(({ entity }) => entity === ACTOR))
    parts.push(`type ${ACTOR} @key(fields: "id", resolvable: false) @access(to: ["staff"]) {\n  id: ID!\n}`);
  return `${parts.join('\n\n')}\n`;
}

const one = ({ words }: ModelTable) => singular(words).join(' ');

const several = ({ words }: ModelTable) => plural(words).join(' ');

const keyArgument = (column: ModelColumn) =>
  argument(column.property, `${column.graphql}!${textKind(column)}`, column.description);

function rootFields(table: ModelTable): string[] {
  const { one: name, many, type, key, keyShape } = table;
  const fields: string[] = [];
  if (keyShape === 'one') {
    fields.push(
      field(
        name,
        [keyArgument(there(key[0]))],
        type,
        `One ${one(table)} by its ${there(key[0]).property}; null when there is none.`,
      ),
    );
    fields.push(
      field(
        `${many}ByIds`,
        [argument('ids', `[${there(key[0]).graphql}!]!`, `Values of \`${there(key[0]).property}\`.`)],
        `[${type}]`,
        `Several ${several(table)}, in the order asked for, null for what is unknown.`,
      ),
    );
  }
  if (keyShape === 'pair' || keyShape === 'tuple') {
    fields.push(
      field(name, key.map(keyArgument), type, `One ${one(table)} by its key; null when there is none.`),
    );
    fields.push(
      field(
        `${many}ByKeys`,
        [argument('keys', `[${type}Key!]!`, 'The keys.')],
        `[${type}]`,
        `Several ${several(table)}, in the order asked for, null for what is unknown.`,
      ),
    );
  }
  for (const column of table.uniques) {
    const given = [...(table.distributedBy ? [table.distributedBy] : []), column];
    fields.push(
      field(
        uniqueLookup(table, column),
        given.map(keyArgument),
        type,
        `One ${one(table)} by its ${column.property}; null when there is none.`,
      ),
    );
  }
  for (const columns of table.tuples)
    fields.push(
      field(
        tupleLookup(table, columns),
        columns.map(keyArgument),
        type,
        `One ${one(table)} by what is unique together; null when there is none.`,
      ),
    );
  for (const page of table.pages.filter(({ isRoot }) => isRoot))
    fields.push(
      field(
        many,
        [...(page.by ? [keyArgument(page.by)] : []), ...listArguments(table)],
        `${type}Connection`,
        page.by ? `The ${several(table)} with one \`${page.by.property}\`.` : `All ${several(table)}.`,
      ),
    );
  if (table.isView)
    fields.push(
      field(
        many,
        [argument('first', 'Int! = 100', 'How many rows at most.')],
        `[${type}!]`,
        `The first rows of ${table.words.join(' ')}.`,
      ),
    );
  return fields;
}

function listArguments({ type, filters }: ModelTable): string[] {
  return [
    ...(filters.length > 0 ? [argument('filter', `${type}Filter`, 'Which of them; all when left out.')] : []),
    argument('orderBy', `${type}Order`, 'In which order; by the key when left out.'),
  ];
}

function typesOf(model: ServiceModel, table: ModelTable, access: string): string[] {
  const { type, key, keyShape, description, filters, orders } = table;
  const isEntity = keyShape !== 'none' && !table.isView;
  const keyed = isEntity ? ` @key(fields: "${key.map(({ property }) => property).join(' ')}")` : '';
  const parts = [
    `${described(description)}\ntype ${type}${keyed} ${access} {\n${[...fieldsOf(table), ...trailOf(model, table)].join('\n')}\n}`,
  ];
  if (keyShape === 'pair' || keyShape === 'tuple')
    parts.push(
      `${described(`Names one ${one(table)}.`)}\ninput ${type}Key {\n${key.map((column) => `  ${described(column.description)}\n  ${column.property}: ${column.graphql}!${textKind(column)}`).join('\n')}\n}`,
    );
  if (table.pages.length === 0) return parts;
  if (filters.length > 0)
    parts.push(
      `${described(`Which ${several(table)} are listed: those for which all of it holds.`)}\ninput ${type}Filter {\n${filters.map(({ name, column, description: text }) => `  ${described(text)}\n  ${name}: ${column.graphql}${textKind(column)}`).join('\n')}\n}`,
    );
  const said = table.conditions?.said ?? [];
  if (said.length > 0)
    parts.push(
      `${described(`What ${several(table)} are chosen by that no field speaks of.`)}\ninput ${whereType(type)} {\n${said.map((column) => `  ${described(column.description)}\n  ${column.property}: ${conditionType(column.graphql)}`).join('\n')}\n}`,
    );
  parts.push(
    `${described(`Order of a list of ${several(table)}.`)}\ninput ${type}Order {\n  "What to order by."\n  field: ${type}OrderField!\n  "Rising or falling."\n  direction: OrderDirection! = ASC\n}`,
    `${described(`What ${several(table)} can be ordered by.`)}\nenum ${type}OrderField {\n${orders.map((column) => `  ${described(column.description)}\n  ${screaming(column.property)}`).join('\n')}\n}`,
  );
  return parts;
}

function fieldsOf(table: ModelTable): string[] {
  return [
    ...table.columns
      .filter(({ isHidden }) => !isHidden)
      .map((column) => field(column.property, [], outputType(table, column), column.description)),
    ...table.references.map((of) =>
      field(
        of.field,
        [],
        'entity' in of.target ? of.target.entity : `${of.target.type}${of.isRequired ? '!' : ''}`,
        of.description,
      ),
    ),
    ...table.children.map((of) => childField(of)),
  ];
}

function outputType({ isView }: ModelTable, { graphql, source }: ModelColumn): string {
  const named = source.array ? `[${graphql}]` : graphql;
  return source.nullable || isView ? named : `${named}!`;
}

function childField({ field: name, from, isOne, description }: ModelChildren): string {
  if (isOne) return field(name, [], from.type, description);
  return field(name, listArguments(from), `${from.type}Connection`, description);
}

/** Who has done what is in a trail. */
const ACTOR = 'Employee';

/** What was done to a row, for those who may do it and who look after that. */
function trailOf({ writes: of }: ServiceModel, { writes, words }: ModelTable): string[] {
  if (!of || !writes?.trail) return [];
  const roles = [...new Set([...of.access, ...(of.access.includes('staff') ? [] : ['auditor'])])];
  const access = `@access(to: [${roles.map((one) => `"${one}"`).join(', ')}])`;
  const said = `Who created and changed the ${singular(words).join(' ')}, newest first.`;
  return [field(writes.trail, [], `AuditEntryConnection ${access}`, said)];
}

/** An entity of another service, with what leads back from it. */
function linkedType({ entity, children }: LinkedEntity): string {
  return `type ${entity} @key(fields: "id") @access(to: ["staff"]) {\n  id: ID!\n${children.map((of) => childField(of)).join('\n')}\n}`;
}
