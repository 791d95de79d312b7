import {
  type DefinitionNode,
  type DocumentNode,
  type InputObjectTypeDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  print,
  visit,
} from 'graphql';
import {
  AGGREGATE_FUNCTIONS,
  AVERAGE_PLACES,
  type Conditions,
  isAggregable,
  orderName,
} from '../../../citus';
import { there } from '../../../platform/there';
import { hasTrail } from '../access/read-rules';
import type { FilteredTypes } from '../conditions/expand-where';
import { conditionType, whereType } from '../conditions/names';
import { isConnection, namedType, nodeType } from '../connections';
import { typesOfFigures } from './names';

/** Groups that a list has at most where its client names no number, for the price. */
const GROUPS = 200;

/** Types of which nothing is grouped: of values that hardly two items have in common. */
const UNGROUPED: ReadonlySet<string> = new Set([
  'Decimal',
  'Float',
  'DateTime',
  'LocalDateTime',
  'LocalTime',
]);
/** Types of figures as they are of items; what is added up is a decimal. */
const EXTREMES: ReadonlySet<string> = new Set([
  'Int',
  'BigInt',
  'Decimal',
  'Date',
  'DateTime',
  'LocalDateTime',
]);

/** A field of a type by which its lists can be filtered, as it stands in the SDL. */
interface Filterable {
  readonly name: string;
  readonly type: string;
  /** Its words, as they are written. */
  readonly description: string;
}

/**
 * Completes an SDL: every connection of a filtered type has figures of the whole list (`aggregates`), and those of groups
 * (`groups`), of whatever it can be filtered by, in the words of that. Of a type of which it is written down who reads it
 * there are none: nobody would write down of whose rows they tell. Throws an Error where a name is taken.
 */
export function expandAggregates(document: DocumentNode, filtered: FilteredTypes): DocumentNode {
  const connected = document.definitions.flatMap((one) =>
    one.kind === Kind.OBJECT_TYPE_DEFINITION && isConnection(one.name.value)
      ? [nodeType(one.name.value)]
      : [],
  );
  const nodes = new Set(connected.filter((node) => filtered[node] && !isTrailed(document, node)));
  const types = [...nodes].flatMap((node) => {
    for (const name of Object.values(typesOfFigures(node)))
      if (document.definitions.some((one) => 'name' in one && one.name?.value === name))
        throw new Error(`${name} is the name of figures of a list: call the type otherwise.`);
    return figureTypes(node, filterables(document, node), there(filtered[node]));
  });
  const expanded = visit(document, {
    ObjectTypeDefinition: (type): ObjectTypeDefinitionNode | undefined => {
      const node = nodeType(type.name.value);
      if (!isConnection(type.name.value) || !nodes.has(node)) return undefined;
      const more = figureFields(
        node,
        types.some((one) => 'name' in one && one.name?.value === typesOfFigures(node).group),
      );
      return { ...type, fields: [...(type.fields ?? []), ...there(more.fields)] };
    },
  });
  return { ...expanded, definitions: [...expanded.definitions, ...types] };
}

function isTrailed({ definitions }: DocumentNode, node: string): boolean {
  return definitions.some(
    (one) => one.kind === Kind.OBJECT_TYPE_DEFINITION && one.name.value === node && hasTrail(one.directives),
  );
}

/** What lists of a type can be filtered by and is a value of its own. */
function filterables({ definitions }: DocumentNode, node: string): Filterable[] {
  const where = definitions.find(
    (one): one is InputObjectTypeDefinitionNode =>
      one.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION && one.name.value === whereType(node),
  );
  return (there(where).fields ?? []).flatMap((field: InputValueDefinitionNode) => {
    const type = namedType(field.type);
    const suffix = conditionType('');
    if (!type.endsWith(suffix)) return [];
    const description = field.description ? print(field.description) : '';
    return [{ name: field.name.value, type: type.slice(0, -suffix.length), description }];
  });
}

function figureFields(node: string, isGrouped: boolean): ObjectTypeDefinitionNode {
  const { aggregates, group, groupBy } = typesOfFigures(node);
  const groups = `
    "Figures of groups of items that have one or two fields in common, in the order of these. Without \`first\` more of them than there may be are refused with TOO_MANY_GROUPS."
    groups(
      "What the items of a group have in common: one field or two."
      by: [${groupBy}!]!
      "How many groups at most, from the first on."
      first: Int
    ): [${group}!] @listSize(assumedSize: ${GROUPS}, slicingArguments: ["first"], requireOneSlicingArgument: false)`;
  return typeOf(`type T {
    "Figures of all items of the list under its filter, whatever the page holds. They are computed when they are selected, by one statement."
    aggregates: ${aggregates}
    ${isGrouped ? groups : ''}
  }`);
}

function figureTypes(node: string, known: readonly Filterable[], conditions: Conditions): DefinitionNode[] {
  const names = typesOfFigures(node);
  const has = (is: 'sum' | 'min', { name, type }: Filterable) => {
    const column = conditions[name];
    return EXTREMES.has(type) && column?.kind === 'column' && isAggregable(is, column);
  };
  const numbers = known.filter((one) => has('sum', one));
  const values = known.filter((one) => has('min', one));
  // Each item is a group of its own by its id.
  const keys = known.filter(({ name, type }) => name !== 'id' && !UNGROUPED.has(type));
  const free = '@cost(weight: 0)';
  const functions = AGGREGATE_FUNCTIONS.flatMap((is) => {
    const [of, type] = is === 'sum' || is === 'avg' ? [numbers, names.numbers] : [values, names.values];
    return of.length > 0 ? [`"${WORDS[is]}" ${is}: ${type}`] : [];
  });
  const fields = (of: readonly Filterable[], typed: (one: Filterable) => string) =>
    of.map((one) => `${one.description} ${one.name}: ${typed(one)}`).join('\n');
  const grouped = `
    "Items of the type ${node} that have fields in common."
    type ${names.group} {
      "What they have in common."
      keys: ${names.groupKeys}!
      "Their figures."
      aggregates: ${names.aggregates}!
    }
    "What ${node} items of a group have in common: null where they have no value, and what they were not grouped by."
    type ${names.groupKeys} ${free} {
      ${fields(keys, ({ type }) => type)}
    }
    "What ${node} items can be grouped by."
    enum ${names.groupBy} {
      ${keys.map(({ name, description }) => `${description} ${orderName(name)}`).join('\n')}
    }`;
  const text = `
    "Figures of ${node} items."
    type ${names.aggregates} ${free} {
      "How many items there are."
      count: Int!
      ${functions.join('\n')}
    }
    ${
      numbers.length > 0
        ? `"Sums or averages of numbers of ${node} items; null where none has a value."
           type ${names.numbers} ${free} { ${fields(numbers, () => 'Decimal')} }`
        : ''
    }
    ${
      values.length > 0
        ? `"The least or the greatest values of ${node} items; null where none has a value."
           type ${names.values} ${free} { ${fields(values, ({ type }) => type)} }`
        : ''
    }
    ${keys.length > 0 ? grouped : ''}`;
  return [...parse(text, { noLocation: true }).definitions];
}

const WORDS = {
  sum: 'Their sums, exact to the last digit.',
  avg: `Their averages of the items that have a value, rounded to ${AVERAGE_PLACES} places, halves away from zero.`,
  min: 'Their least or earliest values.',
  max: 'Their greatest or latest values.',
};

const typeOf = (text: string) => parse(text, { noLocation: true }).definitions[0] as ObjectTypeDefinitionNode;
