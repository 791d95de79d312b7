import {
  coerceInputValue,
  GraphQLError,
  type GraphQLInputType,
  isInputType,
  isNonNullType,
  print,
  typeFromAST,
  type VariableDefinitionNode,
} from 'graphql';
import { placeOfVariable, type ValidOperation, type VariablePlace } from './variable-places';

/** Wrong variables of a request are told up to here. */
const ERRORS_TOLD = 50;

/** What an error repeats of a value at most. */
const REPEATED = 100;

/**
 * What is wrong with variables that cannot be coerced. Each error says where the value would have gone, as an error of the
 * field would: by path, location and `inputPath`.
 */
export function refusedVariables(
  valid: ValidOperation,
  given: Readonly<Record<string, unknown>>,
  hideSuggestions = false,
): GraphQLError[] {
  const errors: GraphQLError[] = [];
  try {
    for (const definition of valid.operation.variableDefinitions ?? [])
      checkVariable(definition, valid, given, hideSuggestions, (error) => {
        errors.push(error);
        // What else is wrong is not even looked at: each error would repeat a part of the value.
        if (errors.length === ERRORS_TOLD) throw new Enough();
      });
  } catch (error) {
    if (!(error instanceof Enough)) throw error;
  }
  return errors;
}

/** That enough errors are told. */
class Enough extends Error {}

function checkVariable(
  { variable, type: typeNode, defaultValue }: VariableDefinitionNode,
  valid: ValidOperation,
  given: Readonly<Record<string, unknown>>,
  hideSuggestions: boolean,
  tell: (error: GraphQLError) => void,
): void {
  const name = variable.name.value;
  const type = typeFromAST(valid.schema, typeNode);
  if (!isInputType(type)) return;
  let place: VariablePlace | undefined;
  const refuse = (message: string, below: readonly (string | number)[] = []): void => {
    place ??= placeOfVariable(name, valid);
    const inputPath = [...(place?.inputPath ?? [name]), ...below];
    tell(
      new GraphQLError(message, {
        nodes: place?.node ?? variable,
        path: place?.path ?? null,
        extensions: { code: 'BAD_USER_INPUT', variable: name, inputPath },
      }),
    );
  };
  if (!Object.hasOwn(given, name)) {
    if (isNonNullType(type) && !defaultValue)
      refuse(`Variable "$${name}" of required type "${print(typeNode)}" was not provided.`);
  } else if (given[name] === null && isNonNullType(type))
    refuse(`Variable "$${name}" of non-null type "${print(typeNode)}" must not be null.`);
  else checkValue(name, type, given[name], refuse, hideSuggestions);
}

function checkValue(
  name: string,
  type: GraphQLInputType,
  value: unknown,
  refuse: (message: string, below: readonly (string | number)[]) => void,
  hideSuggestions: boolean,
): void {
  coerceInputValue(
    value,
    type,
    (below, wrong, { message }) => {
      const at = below.length > 0 ? ` at "${[name, ...below].join('.')}"` : '';
      refuse(`Variable "$${name}" got invalid value ${shown(wrong)}${at}; ${message}`, below);
    },
    hideSuggestions,
  );
}

function shown(value: unknown): string {
  const json = JSON.stringify(value) ?? 'nothing';
  return json.length > REPEATED ? `${json.slice(0, REPEATED)}..` : json;
}
