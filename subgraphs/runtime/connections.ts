import {
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  type TypeNode,
  visit,
} from 'graphql';
import { there } from '../../platform/there';

const SUFFIX = 'Connection';

/** Types of the prelude that several services list: so are their connections. */
const SHARED_NODES = new Set(['AuditEntry', 'AccessEntry']);

/** The paging arguments that every field of a connection type receives. */
const PAGE_ARGUMENTS = parse(`type Arguments {
  field(
    "How many items at most, from the start of the list or behind \`after\`. Defaults to 20 when neither \`first\` nor \`last\` is given."
    first: Int
    "Only items behind this cursor."
    after: String @text(is: "cursor")
    "How many items at most, from the end of the list or before \`before\`."
    last: Int
    "Only items before this cursor."
    before: String @text(is: "cursor")
  ): Int
}`).definitions[0] as ObjectTypeDefinitionNode;

/**
 * Completes an SDL that uses connections without spelling them out: a field of type `XConnection` receives the
 * arguments first, after, last and before; the types `XConnection` and `XEdge` are added once each.
 */
export function expandConnections(document: DocumentNode): DocumentNode {
  const nodes = new Set<string>();
  const expanded = visit(document, {
    FieldDefinition: (field): FieldDefinitionNode | undefined => {
      const name = namedType(field.type);
      if (!isConnection(name)) return undefined;
      nodes.add(nodeType(name));
      return { ...field, arguments: [...pageArguments(), ...(field.arguments ?? [])] };
    },
  });
  return { ...expanded, definitions: [...expanded.definitions, ...[...nodes].flatMap(connectionTypes)] };
}

/** Names of the connection types in an SDL. */
export function connectionNames(document: DocumentNode): string[] {
  return document.definitions
    .filter(
      (definition): definition is ObjectTypeDefinitionNode => definition.kind === Kind.OBJECT_TYPE_DEFINITION,
    )
    .map((definition) => definition.name.value)
    .filter(isConnection);
}

/** Whether a type of that name is a connection. */
export function isConnection(name: string): boolean {
  return name.endsWith(SUFFIX);
}

/** The type whose rows a connection lists: `EmployeeConnection` → `Employee`; any other name as it is. */
export function nodeType(name: string): string {
  return isConnection(name) ? name.slice(0, -SUFFIX.length) : name;
}

/** The name within a type: `[Employee!]!` → `Employee`. */
export function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}

const pageArguments = (): readonly InputValueDefinitionNode[] =>
  there(there(there(PAGE_ARGUMENTS.fields)[0]).arguments);

function connectionTypes(node: string): readonly DefinitionNode[] {
  const shared = SHARED_NODES.has(node) ? ' @shareable' : '';
  return parse(`
    "A page of a list of ${node} items."
    type ${node}${SUFFIX}${shared} {
      "The items with their cursors."
      edges: [${node}Edge!]!
      "The items alone."
      nodes: [${node}!]!
      "Where this page stands in the list."
      pageInfo: PageInfo!
      "Number of items in the whole list under the filter. It is counted only when it is selected."
      totalCount: Int!
    }
    "A ${node} in a page, with its place."
    type ${node}Edge${shared} {
      "Opaque; give it as \`after\` or \`before\` to continue from here."
      cursor: String!
      "The item."
      node: ${node}!
    }`).definitions;
}
