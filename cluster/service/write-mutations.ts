import type { ModelColumn, ModelTable, ServiceModel } from './model';
import { aRow, singular } from './naming';
import { argument, field, textKind } from './sdl-text';
import { described } from './source-text';

/** What `schema.graphql` has of the mutations of a service: the type `Mutation`, and the inputs and payloads. */
export function mutationTypes({ tables, writes }: ServiceModel): string[] {
  if (!writes) return [];
  const access = `@access(to: [${writes.access.map((one) => `"${one}"`).join(', ')}])`;
  const fields = tables.flatMap((table) => mutationFields(table, access));
  if (fields.length === 0) return [];
  return [`type Mutation {\n${fields.join('\n')}\n}`, ...tables.flatMap(inputTypes)];
}

const said = ({ words }: ModelTable) => singular(words).join(' ');

function mutationFields(table: ModelTable, access: string): string[] {
  const { type, writes } = table;
  const mutation = (verb: string, payload: string, description: string, given: string) =>
    field(
      verb.toLowerCase() + type,
      [argument('input', `${verb}${type}Input!`, given)],
      `${payload} ${access}`,
      description,
    );
  const which = `Which ${said(table)}`;
  return [
    ...(writes?.create
      ? [mutation('Create', `${type}Payload`, `Creates ${aRow(table.words)}.`, `The ${said(table)}.`)]
      : []),
    ...(writes && writes.changeable.length > 0
      ? [
          mutation(
            'Update',
            `${type}Payload`,
            `Changes ${aRow(table.words)}.`,
            `${which}, and how it becomes.`,
          ),
        ]
      : []),
    ...(writes?.canDelete
      ? [mutation('Delete', `Delete${type}Payload`, `Deletes ${aRow(table.words)} for good.`, `${which}.`)]
      : []),
  ];
}

function inputTypes(table: ModelTable): string[] {
  const { type, key, writes } = table;
  if (!writes) return [];
  const { create, changeable, canDelete, version } = writes;
  const input = (name: string, description: string, fields: readonly string[]) =>
    `${described(description)}\ninput ${name} {\n${fields.join('\n')}\n}`;
  const named = [
    ...key.map((column) => fieldOf(table, column, true)),
    ...(version
      ? [`  "As it was read: a later change is not overwritten."\n  version: ${version.graphql}!`]
      : []),
  ];
  const parts: string[] = [];
  if (create) {
    const { required, optional } = create;
    parts.push(
      input(
        `Create${type}Input`,
        `A new ${said(table)}.`,
        table.columns
          .filter((column) => required.includes(column) || optional.includes(column))
          .map((column) => fieldOf(table, column, required.includes(column))),
      ),
    );
  }
  if (changeable.length > 0)
    parts.push(
      input(`Update${type}Input`, `A changed ${said(table)}; what is left out stays as it is.`, [
        ...named,
        ...changeable.map((column) => fieldOf(table, column, false)),
      ]),
    );
  if (canDelete)
    parts.push(
      input(`Delete${type}Input`, `Which ${said(table)} is deleted.`, named),
      `"What was deleted."\ntype Delete${type}Payload {\n${key.map((column) => `  ${described(column.description)}\n  ${column.property}: ${column.graphql}!`).join('\n')}\n}`,
    );
  return parts;
}

/** A field of an input. Texts by which rows are found are kept as they came, others may be long. */
function fieldOf(table: ModelTable, column: ModelColumn, isRequired: boolean): string {
  const { property, graphql, source, description } = column;
  const type = source.array ? `[${graphql}!]` : graphql;
  const isFound =
    table.key.includes(column) ||
    table.uniques.includes(column) ||
    table.tuples.some((columns) => columns.includes(column)) ||
    table.filters.some((filter) => filter.column === column);
  const kept = isFound
    ? textKind(column)
    : graphql === 'String'
      ? ' @text(is: "text", mayBeEmpty: true)'
      : '';
  return `  ${described(description)}\n  ${property}: ${type}${isRequired ? '!' : ''}${kept}`;
}
