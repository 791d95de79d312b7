import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  print,
  type SelectionSetNode,
  type TypeNode,
  type VariableDefinitionNode,
  visit,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { there } from '../../platform/there';

/** Executes a compiled operation; the arguments are those of graphql-js. */
export type CompiledOperation = (
  contextValue: unknown,
  variableValues: Readonly<Record<string, unknown>>,
) => Promise<ExecutionResult>;

/** Errors of variables that are told at most, as by graphql-js. */
const ERRORS_TOLD = 50;

/** A scalar that takes every value as it is. */
const ANY = '_Any';
/** The only variable of most fetches of entities. */
const REPRESENTATIONS = `$representations: [${ANY}!]!`;

/**
 * Compiles an operation by graphql-jit; undefined for one that it would not execute exactly as graphql-js does:
 * - where objects or fragments are selected twice, it mixes up the conditions of the two;
 * - a variable inside of an object or list that is not given becomes null there instead of nothing;
 * - it writes response names into object literals, where `__proto__` means something else;
 * - and mutations, which are not worth the risk.
 * Variables are coerced by graphql-js, because graphql-jit takes a non-null one with a default for missing.
 */
export function compileOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
): CompiledOperation | undefined {
  const [operation] = document.definitions as readonly OperationDefinitionNode[];
  if (document.definitions.length !== 1 || operation?.operation !== 'query') return undefined;
  if (!isExact(operation)) return undefined;
  const definitions = operation.variableDefinitions ?? [];
  if (definitions.length > 0 && !schema.getType(ANY)) return undefined;
  const untyped = { ...operation, variableDefinitions: definitions.map(withoutType) };
  const compiled = compileQuery(schema, { ...document, definitions: [untyped] }, undefined, {
    disablingCapturingStackErrors: true,
  });
  if (!isCompiledQuery(compiled)) return undefined;
  const isEntityFetch = definitions.length === 1 && print(there(definitions[0])) === REPRESENTATIONS;
  return async (contextValue, variableValues) => {
    const { coerced, errors } =
      isEntityFetch && areRepresentations(variableValues.representations)
        ? { coerced: variableValues }
        : getVariableValues(schema, definitions, variableValues, { maxErrors: ERRORS_TOLD });
    if (!coerced) return { errors: there(errors) };
    const result = (await compiled.query(undefined, contextValue, coerced)) as ExecutionResult;
    return result.errors ? { ...result, errors: result.errors.map(toGraphQLError) } : result;
  };
}

/** Whether a value is what `[_Any!]!` takes, which is taken as it is. */
function areRepresentations(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => one !== null && one !== undefined);
}

function isExact(operation: OperationDefinitionNode): boolean {
  let exact = true;
  let nested = 0;
  const inside = { enter: () => void nested++, leave: () => void nested-- };
  visit(operation, {
    ObjectValue: inside,
    ListValue: inside,
    Variable: () => {
      if (nested > 0) exact = false;
    },
    Field: ({ alias }) => {
      if (alias?.value === '__proto__') exact = false;
    },
  });
  return exact && !mergesConditions(operation.selectionSet);
}

/** Whether objects are selected twice by one name, and one of the selections depends on a condition. */
function mergesConditions(selectionSet: SelectionSetNode): boolean {
  const selected = new Map<string, number>();
  const conditional = new Set<string>();
  const walk = ({ selections }: SelectionSetNode, depends: boolean): void => {
    for (const selection of selections) {
      const { directives = [] } = selection;
      const here = depends || directives.length > 0;
      if (selection.kind === Kind.FRAGMENT_SPREAD || !selection.selectionSet) continue;
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        walk(selection.selectionSet, here);
        continue;
      }
      const name = selection.alias?.value ?? selection.name.value;
      selected.set(name, (selected.get(name) ?? 0) + 1);
      if (here) conditional.add(name);
      walk(selection.selectionSet, false);
    }
  };
  walk(selectionSet, false);
  return [...conditional].some((name) => there(selected.get(name)) > 1);
}

/** The variable as one that is coerced already. Conditions are only compiled where the variable is a Boolean. */
function withoutType({ defaultValue, ...definition }: VariableDefinitionNode): VariableDefinitionNode {
  if (isBoolean(definition.type)) return defaultValue ? { ...definition, defaultValue } : definition;
  return { ...definition, type: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: ANY } } };
}

function isBoolean(type: TypeNode): boolean {
  if (type.kind === Kind.NON_NULL_TYPE) return isBoolean(type.type);
  return type.kind === Kind.NAMED_TYPE && type.name.value === 'Boolean';
}

/** What graphql-jit writes of a field that was selected more than once: `Employee.(id,id)`. */
const SELECTED_TWICE = /\.\((\w+),[\w,]+\)/;

/** Turns graphql-jit's own errors, which may have no extensions, into those of graphql-js. */
function toGraphQLError({ message, path, originalError, extensions }: GraphQLError): GraphQLError {
  return new GraphQLError(originalError ? message : message.replace(SELECTED_TWICE, '.$1'), {
    path: path ?? null,
    originalError: originalError ?? null,
    extensions: extensions ?? {},
  });
}
