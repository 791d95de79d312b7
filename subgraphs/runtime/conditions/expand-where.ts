import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InputObjectTypeDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  print,
  visit,
} from 'graphql';
import type { Conditions } from '../../../citus';
import { there } from '../../../platform/there';
import { isConnection, namedType, nodeType } from '../connections';
import { conditionType, nodeOfWhere, whereType } from './names';

/** Of types that lists have, and of those that they lead to: the conditions of all their lists together. */
export type FilteredTypes = Readonly<Record<string, Conditions>>;

/**
 * Completes an SDL: every list of a filtered type takes `where`, an input of the type's conditions. A
 * condition has the type and the words of the field that it is of; `xId`, where `x` is a field and `xId` is none, is the
 * id of what that field leads to; what is neither stands in the SDL, in an input of that name. Throws an Error for a
 * condition of which none of that is so.
 */
export function expandWhere(document: DocumentNode, filtered: FilteredTypes): DocumentNode {
  const types = Object.keys(filtered);
  if (types.length === 0) return document;
  const written = new Set(types.map(whereType));
  const inputs = types.map((type) => whereInput(document, type, there(filtered[type])));
  const expanded = visit(document, {
    FieldDefinition: (field): FieldDefinitionNode | undefined => {
      const type = nodeType(namedType(field.type));
      if (!isConnection(namedType(field.type)) || !filtered[type]) return undefined;
      return { ...field, arguments: [...(field.arguments ?? []), whereArgument(type)] };
    },
    InputObjectTypeDefinition: ({ name }) => (written.has(name.value) ? null : undefined),
  });
  const all = [...expanded.definitions, ...inputs];
  return { ...expanded, definitions: [...all, ...conditionTypes(document, inputs)] };
}

function whereArgument(type: string): InputValueDefinitionNode {
  const field = `"What rows are chosen by, beside \`filter\`." where: ${whereType(type)}`;
  return there(inputOf(`input I { ${field} }`).fields?.[0]);
}

function whereInput(document: DocumentNode, type: string, conditions: Conditions): DefinitionNode {
  const where = whereType(type);
  const node = find(document, Kind.OBJECT_TYPE_DEFINITION, type) as ObjectTypeDefinitionNode | undefined;
  const own = find(document, Kind.INPUT_OBJECT_TYPE_DEFINITION, where) as
    | InputObjectTypeDefinitionNode
    | undefined;
  const fields = Object.entries(conditions).map(([name, of]) => {
    const written = own?.fields?.find((field) => field.name.value === name);
    if (written) return print(written);
    const field = node?.fields?.find((one) => one.name.value === name);
    if (field) {
      const named = namedType(field.type);
      const condition = of.kind === 'related' ? whereType(named) : conditionType(named);
      return `${field.description ? print(field.description) : ''} ${name}: ${condition}`;
    }
    const leading = name.endsWith('Id') && node?.fields?.find((one) => one.name.value === name.slice(0, -2));
    if (!leading)
      throw new Error(`${where}: the SDL says nothing of the condition "${name}". Write it there.`);
    return `"The id of \`${leading.name.value}\`." ${name}: IDCondition`;
  });
  return inputOf(`
    "Conditions on items of the type ${type}; those that are given all have to hold."
    input ${where} {
      "All of these hold."
      and: [${where}!]
      "One of these holds at least; none holds of an empty list."
      or: [${where}!]
      "This does not hold."
      not: ${where}
      ${fields.join('\n')}
    }`);
}

/** The types of conditions that inputs use: those of scalars, and one for each enum. */
function conditionTypes(document: DocumentNode, inputs: readonly DefinitionNode[]): DefinitionNode[] {
  const used = new Set<string>();
  for (const input of inputs) visit(input, { NamedType: ({ name }) => void used.add(name.value) });
  const ofScalars = parse(readFileSync(join(__dirname, 'conditions.graphql'), 'utf8'), { noLocation: true })
    .definitions as readonly InputObjectTypeDefinitionNode[];
  const known = new Set(ofScalars.map(({ name }) => name.value));
  const ofEnums = [...used].filter((name) => !known.has(name) && nodeOfWhere(name) === undefined);
  return [
    ...ofScalars.filter(({ name }) => used.has(name.value)),
    ...ofEnums.map((name) => enumCondition(document, name)),
  ];
}

function enumCondition(document: DocumentNode, name: string): DefinitionNode {
  const of = name.slice(0, -conditionType('').length);
  if (!find(document, Kind.ENUM_TYPE_DEFINITION, of)) throw new Error(`there are no conditions on ${of}`);
  return inputOf(`
    "Conditions on a value of ${of}; those that are given all have to hold."
    input ${name} {
      "It is this one."
      eq: ${of}
      "It is one of these."
      in: [${of}!]
      "There is none, or with \`false\` there is one."
      isNull: Boolean
    }`);
}

function find({ definitions }: DocumentNode, kind: Kind, name: string): DefinitionNode | undefined {
  return definitions.find((one) => one.kind === kind && 'name' in one && one.name?.value === name);
}

const inputOf = (text: string) =>
  parse(text, { noLocation: true }).definitions[0] as InputObjectTypeDefinitionNode;
