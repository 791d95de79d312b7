import { type DirectiveNode, type DocumentNode, Kind, type SelectionNode, visit } from 'graphql';

/** Names of the variables that are true. */
export type Conditions = ReadonlySet<string>;

/** Names of the variables that `@skip` and `@include` depend on, in one order. */
export function conditionVariables(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive: (directive) => {
      const value = condition(directive);
      if (value?.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names].sort();
}

/** Whether `@skip` and `@include` let a selection into the response. */
export function isIncluded({ directives }: SelectionNode, conditions: Conditions): boolean {
  for (const directive of directives ?? []) {
    const value = condition(directive);
    if (!value) continue;
    const holds = value.kind === Kind.VARIABLE ? conditions.has(value.name.value) : isTrue(value);
    if (holds === (directive.name.value === 'skip')) return false;
  }
  return true;
}

function condition({ name, arguments: given }: DirectiveNode) {
  if (name.value !== 'skip' && name.value !== 'include') return undefined;
  return given?.find((argument) => argument.name.value === 'if')?.value;
}

function isTrue(value: { kind: string; value?: unknown }): boolean {
  return value.kind === Kind.BOOLEAN && value.value === true;
}
