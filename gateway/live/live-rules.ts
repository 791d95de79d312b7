import { type ConstDirectiveNode, type ConstValueNode, type FieldDefinitionNode, Kind, parse } from 'graphql';

/** What the watchers of a field of Subscription are told of, as its `@live` says it. */
export interface LiveRule {
  /** Name of the service that tells of the events; empty before composition. */
  readonly service: string;
  /** Types of event. */
  readonly events: readonly string[];
  /** Which of them: those where an argument of the field is what a field of the payload is. */
  readonly match: readonly { readonly argument: string; readonly of: string }[];
  /** What is read anew: a field of Query, its arguments by fields of the payload. */
  readonly read: { readonly field: string; readonly arguments: Readonly<Record<string, string>> };
}

/** The rules of each field of Subscription of a supergraph, by its name. */
export function rulesOf(supergraphSdl: string): ReadonlyMap<string, readonly LiveRule[]> {
  const fields = parse(supergraphSdl, { noLocation: true }).definitions.flatMap((definition) =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.name.value === 'Subscription'
      ? (definition.fields ?? [])
      : [],
  );
  return new Map(fields.map((field) => [field.name.value, liveRules(field)]));
}

/** Reads the rules of a field from its directives. Throws an Error for one that is not in the form of live.graphql. */
export function liveRules({ name, directives = [] }: FieldDefinitionNode): LiveRule[] {
  return directives
    .filter((directive) => directive.name.value === 'live')
    .map((directive) => ruleOf(name.value, directive as ConstDirectiveNode));
}

function ruleOf(field: string, directive: ConstDirectiveNode): LiveRule {
  const value = (name: string) => directive.arguments?.find((given) => given.name.value === name)?.value;
  return {
    service: textsOf(value('service'))[0] ?? '',
    events: textsOf(value('events')),
    match: textsOf(value('match')).map((text) => {
      const [, argument, of] = /^(\w+) = (\w+)$/.exec(text) ?? [];
      if (!argument || !of)
        throw new Error(`Subscription.${field}: write a match as "argument = field", not "${text}".`);
      return { argument, of };
    }),
    read: readOf(field, textsOf(value('read'))[0] ?? ''),
  };
}

function readOf(field: string, text: string): LiveRule['read'] {
  const [operation] = parse(`{ ${text} }`, { noLocation: true }).definitions;
  const [read] = operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet.selections : [];
  if (read?.kind !== Kind.FIELD)
    throw new Error(`Subscription.${field}: write what is read as "field(argument: $field)".`);
  return {
    field: read.name.value,
    arguments: Object.fromEntries(
      (read.arguments ?? []).flatMap(({ name, value }) =>
        value.kind === Kind.VARIABLE ? [[name.value, value.name.value]] : [],
      ),
    ),
  };
}

function textsOf(value: ConstValueNode | undefined): string[] {
  if (value?.kind === Kind.STRING) return [value.value];
  return value?.kind === Kind.LIST ? value.values.flatMap(textsOf) : [];
}
