import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type DocumentNode,
  type EnumTypeDefinitionNode,
  type FieldDefinitionNode,
  type InputObjectTypeDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  type TypeNode,
  visit,
} from 'graphql';
import { type Conditions, isOrdered, orderName } from '../../../citus';
import { there } from '../../../platform/there';
import { isConnection, namedType, nodeType } from '../connections';
import type { FilteredTypes } from './expand-where';

const ARGUMENT = 'orderBy';

/**
 * Completes an SDL: a list is ordered by several things together (`orderBy: XOrder` becomes `[XOrder!]`), each with its
 * place for what has no value, and one of a filtered type by whatever it can be filtered by, in the words of its field.
 */
export function expandOrders(document: DocumentNode, filtered: FilteredTypes): DocumentNode {
  const types = typesByOrder(document);
  if (types.size === 0) return document;
  const enums = new Map(
    document.definitions.flatMap((one) =>
      one.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION && types.has(one.name.value)
        ? [[namedType(there(one.fields?.find(({ name }) => name.value === 'field')).type), one.name.value]]
        : [],
    ),
  );
  const nulls = read('nulls.graphql');
  const expanded = visit(document, {
    FieldDefinition: (field): FieldDefinitionNode | undefined =>
      isConnection(namedType(field.type))
        ? {
            ...field,
            arguments: field.arguments?.map((argument) =>
              argument.name.value === ARGUMENT ? orderArgument(argument) : argument,
            ),
          }
        : undefined,
    InputObjectTypeDefinition: (input): InputObjectTypeDefinitionNode | undefined =>
      types.has(input.name.value) ? { ...input, fields: [...(input.fields ?? []), NULLS] } : undefined,
    EnumTypeDefinition: (of): EnumTypeDefinitionNode | undefined => {
      const type = types.get(enums.get(of.name.value) ?? '');
      return type === undefined ? undefined : withOrders(document, of, type, filtered[type] ?? {});
    },
  });
  return { ...expanded, definitions: [...expanded.definitions, ...nulls.definitions] };
}

/** The type that each input of an order is for. */
function typesByOrder({ definitions }: DocumentNode): ReadonlyMap<string, string> {
  const types = new Map<string, string>();
  for (const definition of definitions)
    if (definition.kind === Kind.OBJECT_TYPE_DEFINITION)
      for (const { type, arguments: given } of definition.fields ?? []) {
        const order = given?.find(({ name }) => name.value === ARGUMENT);
        if (order && isConnection(namedType(type)))
          types.set(namedType(order.type), nodeType(namedType(type)));
      }
  return types;
}

function withOrders(
  document: DocumentNode,
  of: EnumTypeDefinitionNode,
  type: string,
  conditions: Conditions,
): EnumTypeDefinitionNode {
  const values = of.values ?? [];
  const node = document.definitions.find(
    (one): one is ObjectTypeDefinitionNode =>
      one.kind === Kind.OBJECT_TYPE_DEFINITION && one.name.value === type,
  );
  const more = Object.entries(conditions).flatMap(([name, condition]) => {
    if (condition.kind !== 'column' || !isOrdered(condition)) return [];
    const value = orderName(name);
    if (values.some((known) => known.name.value === value)) return [];
    const description =
      node?.fields?.find((field) => field.name.value === name)?.description?.value ??
      `The id of \`${name.replace(/Id$/, '')}\`.`;
    return [
      {
        kind: Kind.ENUM_VALUE_DEFINITION,
        name: { kind: Kind.NAME, value },
        description: { kind: Kind.STRING, value: description },
      } as const,
    ];
  });
  return { ...of, values: [...values, ...more] };
}

/** Takes a list, and so does its default. */
const orderArgument = (argument: InputValueDefinitionNode): InputValueDefinitionNode => {
  const { type, defaultValue } = argument;
  const isOne = defaultValue && defaultValue.kind !== Kind.LIST;
  return {
    ...argument,
    type: listOf(type),
    ...(isOne && { defaultValue: { kind: Kind.LIST, values: [defaultValue] } }),
  };
};

const listOf = (type: TypeNode): TypeNode =>
  type.kind === Kind.LIST_TYPE
    ? type
    : {
        kind: Kind.LIST_TYPE,
        type: type.kind === Kind.NON_NULL_TYPE ? type : { kind: Kind.NON_NULL_TYPE, type },
      };

const read = (file: string) => parse(readFileSync(join(__dirname, file), 'utf8'), { noLocation: true });

const NULLS = there(
  (
    parse(
      `input I {
        "Where items without a value come: behind the others when rising and before them when falling, unless it is said."
        nulls: NullsOrder
      }`,
      { noLocation: true },
    ).definitions[0] as InputObjectTypeDefinitionNode
  ).fields?.[0],
);
