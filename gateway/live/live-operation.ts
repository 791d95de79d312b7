import {
  type ArgumentNode,
  type DocumentNode,
  type ExecutionResult,
  type FieldNode,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  parseType,
  print,
  type SelectionNode,
  visit,
} from 'graphql';
import { getArgumentValues } from 'graphql/execution/values';
import { there } from '../../platform/there';
import type { LoggedEvent } from '../../subgraphs/runtime/events/event-log';
import { conditionVariables } from '../executor/conditions';
import { ErrorLocations } from '../executor/error-locations';
import { fragmentsOf } from '../executor/fragments';
import { unusedName } from '../executor/required-fields';
import { type SelectedField, type SelectionContext, selectedFields } from '../executor/selected-fields';
import { liveFailure } from './errors';
import type { LiveRule } from './live-rules';

/** An event as watchers are told of it. */
export type Change = Pick<LoggedEvent, 'id' | 'type' | 'occurredAt' | 'position'>;

/** What a read brought. */
export interface ReadResult {
  readonly data?: Readonly<Record<string, unknown>> | null | undefined;
  readonly errors?: readonly GraphQLFormattedError[] | undefined;
}

/** The response name under which it is looked whether the viewer sees the thing, where the client does not select it. */
const ACCESS = 'liveAccess';
const CHANGES = 'changes';

export interface LiveOperationOptions {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** As they are coerced. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** The rules of each field of Subscription. */
  readonly rules: ReadonlyMap<string, readonly LiveRule[]>;
}

/**
 * A subscription as it is run: a query for one thing, which is asked for the viewer whenever something has happened to it,
 * and what the client is answered with from that.
 */
export class LiveOperation {
  /** The query, and how its arguments are called among its variables. */
  readonly query: string;
  readonly #variableOf: ReadonlyMap<string, string>;
  readonly #given: Readonly<Record<string, unknown>>;
  readonly #access: string;
  readonly #responseName: string;
  readonly #payload: readonly { readonly name: string; readonly field: SelectedField }[];
  readonly #payloadType: GraphQLObjectType;
  readonly #context: SelectionContext;
  readonly #locations: ErrorLocations;
  /** Name of the field of Subscription. */
  readonly field: string;
  readonly rules: readonly LiveRule[];
  /** What the client gave for the field's arguments. */
  readonly arguments: Readonly<Record<string, unknown>>;
  /** What the query is asked with to tell how things stand; undefined of a stream. */
  readonly state: Readonly<Record<string, string>> | undefined;

  /** The operation is valid, with one field. */
  constructor({ schema, document, operation, variables, rules }: LiveOperationOptions) {
    const fragments = fragmentsOf(document);
    const conditions = new Map(
      conditionVariables(document).map((name) => [name, (variables[name] ?? null) as boolean | null]),
    );
    this.#context = { schema, fragments, conditions };
    this.#locations = new ErrorLocations(document, operation);
    const root = there(schema.getSubscriptionType());
    const [[responseName, field]] = [...this.#selected(root, [operation])] as [[string, SelectedField]];
    const [node] = field.nodes as [FieldNode];
    const definition = there(root.getFields()[node.name.value]);
    this.#responseName = responseName;
    this.field = definition.name;
    this.#payloadType = getNamedType(definition.type) as GraphQLObjectType;
    this.arguments = getArgumentValues(definition, node, variables);
    this.rules = rules.get(definition.name) ?? [];
    // A field of somebody else's supergraph, of which nobody has said what it is told of.
    if (this.rules.length === 0) throw liveFailure('LIVE_UNAVAILABLE');
    this.#payload = [...this.#selected(this.#payloadType, field.nodes)].map(([name, selected]) => ({
      name,
      field: selected,
    }));
    this.state = stateOf(this.rules, this.arguments);
    const { field: reads, arguments: taken } = there(this.rules[0]).read;
    const used = new Set((operation.variableDefinitions ?? []).map(({ variable }) => variable.name.value));
    const accepted = there(there(schema.getQueryType()).getFields()[reads]).args;
    const given = Object.keys(taken).map((name): Given => {
      const type = String(there(accepted.find((argument) => argument.name === name)).type);
      return { name, variable: unusedName(`live_${name}`, used), type };
    });
    this.#variableOf = new Map(given.map(({ name, variable }) => [name, variable]));
    const argumentNodes = given.map(
      ({ name, variable }): ArgumentNode => ({
        kind: Kind.ARGUMENT,
        name: { kind: Kind.NAME, value: name },
        value: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: variable } },
      }),
    );
    const read = (name: string, selections: readonly SelectionNode[]): FieldNode => ({
      kind: Kind.FIELD,
      alias: { kind: Kind.NAME, value: name },
      name: { kind: Kind.NAME, value: reads },
      arguments: argumentNodes,
      selectionSet: { kind: Kind.SELECTION_SET, selections },
    });
    const things = this.#payload.filter(({ field: { nodes } }) => isThing(there(nodes[0])));
    this.#access = things[0]?.name ?? ACCESS;
    const typename: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };
    const selections =
      things.length > 0
        ? things.map(({ name, field: { nodes } }) =>
            read(
              name,
              nodes.flatMap(({ selectionSet }) => there(selectionSet).selections),
            ),
          )
        : [read(ACCESS, [typename])];
    const asked = queryDocument(document, operation, selections, given);
    this.query = print(asked.document);
    this.#given = Object.fromEntries(Object.entries(variables).filter(([name]) => asked.variables.has(name)));
  }

  #selected(type: GraphQLObjectType, nodes: readonly (FieldNode | OperationDefinitionNode)[]) {
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    return selectedFields(this.#context, type, sets) ?? new Map<string, SelectedField>();
  }

  /** The variables of the query for one thing. */
  variablesFor(thing: Readonly<Record<string, string>>): Record<string, unknown> {
    const own = [...this.#variableOf].map(([name, variable]) => [variable, thing[name]]);
    return { ...this.#given, ...Object.fromEntries(own) };
  }

  /** Whether the viewer sees the thing; undefined where that could not be read. */
  isSeen({ data, errors }: ReadResult): boolean | undefined {
    if (data?.[this.#access] != null) return true;
    return errors?.length ? undefined : false;
  }

  /** What the client is told. */
  answer({ data, errors }: ReadResult, changes: readonly Change[]): ExecutionResult {
    const payload: Record<string, unknown> = {};
    for (const { name, field } of this.#payload) {
      const [node] = field.nodes as [FieldNode];
      if (node.name.value === '__typename') payload[name] = this.#payloadType.name;
      else if (node.name.value === CHANGES) payload[name] = this.#changes(field.nodes, changes);
      else payload[name] = data?.[name] ?? null;
    }
    const told = errors?.map(({ locations: _, ...error }) => {
      const path = [this.#responseName, ...(error.path ?? [])];
      // What was read is another document than the client's.
      const nodes = this.#locations.nodes({ path, inputPath: error.extensions?.inputPath });
      const { locations } = new GraphQLError(error.message, { nodes });
      return { ...error, ...(locations && { locations }), path };
    });
    return {
      data: { [this.#responseName]: payload },
      ...(told?.length && { errors: told as never }),
    };
  }

  #changes(nodes: readonly FieldNode[], changes: readonly Change[]) {
    const type = this.#context.schema.getType('Change') as GraphQLObjectType;
    const fields = [...this.#selected(type, nodes)];
    return changes.map((change) =>
      Object.fromEntries(
        fields.map(
          ([
            name,
            {
              nodes: [node],
            },
          ]) => {
            const field = there(node).name.value;
            if (field === '__typename') return [name, type.name];
            // Services number their events each for itself.
            const own = change[field as keyof Change];
            return [name, field === 'id' ? `${there(this.rules[0]).service}.${own}` : own];
          },
        ),
      ),
    );
  }
}

const isThing = ({ name }: FieldNode) => name.value !== CHANGES && name.value !== '__typename';

/** What is read where the arguments of the field say it all; undefined where only an event does. */
function stateOf(
  rules: readonly LiveRule[],
  given: Readonly<Record<string, unknown>>,
): Record<string, string> | undefined {
  const [rule] = rules;
  if (rules.length !== 1 || !rule) return undefined;
  const byField = new Map(rule.match.map(({ argument, of }) => [of, given[argument]]));
  const entries = Object.entries(rule.read.arguments).map(([name, of]) => [name, byField.get(of)] as const);
  return entries.every(([, value]) => typeof value === 'string')
    ? (Object.fromEntries(entries) as Record<string, string>)
    : undefined;
}

/** An argument of what is read, as a variable. */
interface Given {
  readonly name: string;
  readonly variable: string;
  /** `ID!` */
  readonly type: string;
}

/** A query of these selections, with what of variables and fragments they use. */
function queryDocument(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  selections: readonly SelectionNode[],
  given: readonly Given[],
): { readonly document: DocumentNode; readonly variables: ReadonlySet<string> } {
  const fragments = fragmentsOf(document);
  const variables = new Set<string>();
  const spread = new Set<string>();
  const look = (node: SelectionNode | ReturnType<typeof fragments.get>): void => {
    visit(there(node), {
      Variable: ({ name }) => void variables.add(name.value),
      FragmentSpread: ({ name }) => {
        if (spread.has(name.value)) return;
        spread.add(name.value);
        look(fragments.get(name.value));
      },
    });
  };
  for (const selection of selections) look(selection);
  return {
    variables,
    document: {
      kind: Kind.DOCUMENT,
      definitions: [
        {
          kind: Kind.OPERATION_DEFINITION,
          operation: OperationTypeNode.QUERY,
          ...(operation.name && { name: operation.name }),
          variableDefinitions: [
            ...given.map(({ variable, type }) => ({
              kind: Kind.VARIABLE_DEFINITION as const,
              variable: { kind: Kind.VARIABLE as const, name: { kind: Kind.NAME as const, value: variable } },
              type: parseType(type, { noLocation: true }),
            })),
            ...(operation.variableDefinitions ?? []).filter(({ variable }) =>
              variables.has(variable.name.value),
            ),
          ],
          selectionSet: { kind: Kind.SELECTION_SET, selections },
        },
        ...[...spread].map((name) => there(fragments.get(name))),
      ],
    },
  };
}
