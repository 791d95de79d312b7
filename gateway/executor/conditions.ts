import {
  type DirectiveNode,
  type DocumentNode,
  Kind,
  type SelectionNode,
  type ValueNode,
  visit,
} from 'graphql';

/** What the variables that `@skip`, `@include` and `@defer` depend on are, by name. */
export type Conditions = ReadonlyMap<string, boolean | null>;

/** What graphql-js says of a condition that is null. */
export const NULL_CONDITION = 'Argument "if" of non-null type "Boolean!" must not be null.';

/** Names of the variables that `@skip` and `@include` depend on, or with them `@defer`, in one order. */
export function conditionVariables(document: DocumentNode, deferring = false): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive: (directive) => {
      const decides = isCondition(directive) || (deferring && isDefer(directive));
      const value = decides ? argumentOf(directive, 'if') : undefined;
      if (value?.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names].sort();
}

/** Whether `@skip` and `@include` let a selection into the response; null where what decides it is null. */
export function isIncluded({ directives = [] }: SelectionNode, conditions: Conditions): boolean | null {
  const skip = evaluate('skip', directives, conditions);
  if (skip === null) return null;
  if (skip) return false;
  const include = evaluate('include', directives, conditions);
  return include === null ? null : include !== false;
}

/** Whether a directive is one of the two. */
export function isCondition({ name }: DirectiveNode): boolean {
  return name.value === 'skip' || name.value === 'include';
}

/** Whether a directive asks for a fragment later. */
export function isDefer({ name }: DirectiveNode): boolean {
  return name.value === 'defer';
}

/** Whether `@defer` is to defer a fragment: a condition that is null does not say so. */
export function isDeferred({ directives = [] }: SelectionNode, conditions: Conditions): boolean {
  const directive = directives.find(isDefer);
  if (!directive) return false;
  return !argumentOf(directive, 'if') || evaluate('defer', directives, conditions) === true;
}

/** The value of a condition; undefined where there is none of this name. */
function evaluate(
  name: 'skip' | 'include' | 'defer',
  directives: readonly DirectiveNode[],
  conditions: Conditions,
): boolean | null | undefined {
  const directive = directives.find((candidate) => candidate.name.value === name);
  if (!directive) return undefined;
  const value = argumentOf(directive, 'if');
  if (value?.kind === Kind.VARIABLE) return conditions.get(value.name.value) ?? null;
  return value?.kind === Kind.BOOLEAN ? value.value : null;
}

/** What a directive is given as an argument, if anything. */
export function argumentOf({ arguments: given }: DirectiveNode, name: string): ValueNode | undefined {
  return given?.find((argument) => argument.name.value === name)?.value;
}
