import {
  GraphQLError,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
  getDirectiveValues,
  getNullableType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
} from 'graphql';
import { failure } from '../../platform/errors';
import { there } from '../../platform/there';
import type { SubgraphContext } from './context';
import { isId, noId } from './ids';
import { refusalIn } from './scalars';
import { checkedText, TEXT_KINDS, type TextKind, type TextLimits, type TextRule } from './texts';

/** Checks a value and returns it in its one form. Throws a GraphQLError whose `inputPath` leads to what is wrong. */
type Check = (name: string, value: unknown, limits: TextLimits) => unknown;

type Given = Readonly<Record<string, unknown>>;

/** The argument or field of an input that a value is given for. */
type Place = Pick<GraphQLInputField, 'name' | 'type'> & Partial<Pick<GraphQLInputField, 'astNode'>>;

/**
 * Has every argument of every field of a schema checked before its resolver runs: dates and other scalars are what they
 * are called, ids are of one form, texts are no longer than their kind allows, can be shown, and are in one normal form.
 * What is checked follows from the types and from `@text` in the SDL. Throws an Error for a kind of text that there is not.
 */
export function guardInputs(schema: GraphQLSchema): void {
  const reads = new Checks(schema, false);
  const writes = new Checks(schema, true);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    // What only gateways ask, `_entities`, has checks of its own.
    for (const field of Object.values(type.getFields()))
      if (!field.name.startsWith('_'))
        guardField(field, type === schema.getMutationType() ? writes : reads, type === schema.getQueryType());
  }
}

function guardField(field: GraphQLField<unknown, SubgraphContext>, checks: Checks, isRoot: boolean): void {
  const { resolve, args, type } = field;
  if (!resolve) return;
  const [batch] = args;
  if (isRoot && batch && args.length === 1 && isListType(getNullableType(type))) {
    const items = getNullableType(batch.type);
    if (isListType(items)) {
      guardBatch(field, { name: batch.name, type: items.ofType }, checks);
      return;
    }
  }
  const checked = args.flatMap((argument) => {
    const check = checks.of(argument);
    return check ? [[argument.name, check] as const] : [];
  });
  if (checked.length === 0) return;
  field.resolve = (source, given: Given, context, info) => {
    let inOneForm = given;
    for (const [name, check] of checked) {
      const value = given[name];
      if (value === null || value === undefined) continue;
      const checkedValue = checkedAt([name], check, value, context.limits.texts);
      if (checkedValue !== value) inOneForm = { ...inOneForm, [name]: checkedValue };
    }
    return resolve(source, inOneForm, context, info);
  };
}

/**
 * Of things that are asked for together each has a place of its own in the answer, and so has its error. More of them than
 * there may be are TOO_MANY_IDS.
 * @param item what one of them is given by
 */
function guardBatch(field: GraphQLField<unknown, SubgraphContext>, item: Place, checks: Checks): void {
  const { name } = item;
  const resolve = there(field.resolve);
  const check = checks.of(item);
  field.resolve = async (source, given: Given, context, info) => {
    const asked = given[name] as readonly unknown[];
    const { idsMaximum, texts } = context.limits;
    if (asked.length > idsMaximum)
      throw failure('TOO_MANY_IDS', `At most ${idsMaximum} at once; ${asked.length} were given.`, {
        inputPath: [name],
      });
    const taken = asked.map((value, index) => {
      try {
        return { value: check ? checkedAt([name, index], check, value, texts) : value };
      } catch (error) {
        return { error };
      }
    });
    const good = taken.flatMap((one) => ('value' in one ? [one.value] : []));
    const found = ((await resolve(source, { [name]: good }, context, info)) as readonly unknown[]).values();
    // Execution takes an Error in a list as the error of that item alone.
    return taken.map((one) => ('error' in one ? one.error : found.next().value));
  };
}

/** Checks what is given at a place; the error of what is refused says where in it that lies. */
function checkedAt(place: readonly (string | number)[], check: Check, value: unknown, limits: TextLimits) {
  try {
    return check(String(place[0]), value, limits);
  } catch (error) {
    throw at(error, ...place);
  }
}

/** The checks of the input types of a schema, each made once. */
class Checks {
  readonly #ofType = new Map<GraphQLInputType, Check | undefined>();

  /** @param writes whether the values are stored: then texts have to say something */
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly writes: boolean,
  ) {}

  /** The check of what is given at a place; undefined where any value of its type will do. */
  of(place: Place): Check | undefined {
    return this.#ofTypeAt(place.type, place);
  }

  #ofTypeAt(type: GraphQLInputType, place: Place): Check | undefined {
    if (isNonNullType(type)) return this.#ofTypeAt(type.ofType, place);
    if (isListType(type)) {
      const item = this.#ofTypeAt(type.ofType, place);
      return item && ((name, value, limits) => checkedList(name, value as readonly unknown[], item, limits));
    }
    if (isInputObjectType(type)) {
      if (!this.#ofType.has(type)) {
        // What contains itself is checked as far down as it goes.
        this.#ofType.set(type, (name, value, limits) => there(this.#ofType.get(type))(name, value, limits));
        const fields = Object.values(type.getFields()).flatMap((field) => {
          const check = this.of(field);
          return check ? [[field.name, check] as const] : [];
        });
        this.#ofType.set(
          type,
          fields.length > 0 ? (_, value, limits) => checkedObject(value as Given, fields, limits) : undefined,
        );
      }
      return this.#ofType.get(type);
    }
    if (type.name === 'ID') return checkedId;
    if (type.name === 'String') {
      const rule = this.#ruleOf(place);
      return (name, value, limits) => checkedText(name, value as string, rule, limits);
    }
    if (type.name === 'JSON') return checkedJson;
    return isScalarType(type) && !isSpecifiedScalarType(type) ? checkedScalar : undefined;
  }

  #ruleOf({ name, astNode }: Place): TextRule {
    const directive = this.schema.getDirective('text');
    const given = directive && astNode ? getDirectiveValues(directive, astNode) : undefined;
    const kind = (given?.is ?? 'note') as TextKind;
    if (!TEXT_KINDS.includes(kind))
      throw new Error(
        `\`${name}\` is said to be a text of kind "${kind}": the kinds are ${TEXT_KINDS.join(', ')}.`,
      );
    return { kind, mayBeEmpty: !this.writes || given?.mayBeEmpty === true };
  }
}

const checkedId: Check = (name, value) => {
  if (!isId(value as string)) throw noId(name);
  return value;
};

const checkedScalar: Check = (_, value) => {
  const refused = refusalIn(value);
  if (refused !== undefined) throw failure('BAD_USER_INPUT', refused);
  return value;
};

const JSON_RULE: TextRule = { kind: 'json', mayBeEmpty: true };

const checkedJson: Check = (name, value, limits) => {
  checkedText(name, JSON.stringify(value), JSON_RULE, limits);
  return value;
};

function checkedList(name: string, values: readonly unknown[], check: Check, limits: TextLimits): unknown {
  let index = 0;
  try {
    let inOneForm: unknown[] | undefined;
    for (; index < values.length; index++) {
      const value = values[index];
      if (value === null || value === undefined) continue;
      const checked = check(name, value, limits);
      if (checked === value) continue;
      inOneForm ??= [...values];
      inOneForm[index] = checked;
    }
    return inOneForm ?? values;
  } catch (error) {
    throw at(error, index);
  }
}

function checkedObject(
  value: Given,
  fields: readonly (readonly [string, Check])[],
  limits: TextLimits,
): unknown {
  let inOneForm = value;
  for (const [name, check] of fields) {
    const field = value[name];
    if (field === null || field === undefined) continue;
    try {
      const checked = check(name, field, limits);
      if (checked !== field) inOneForm = { ...inOneForm, [name]: checked };
    } catch (error) {
      throw at(error, name);
    }
  }
  return inOneForm;
}

/** The error as one of what contains the value that it is about. */
function at(error: unknown, ...place: readonly (string | number)[]): GraphQLError {
  const { message, extensions } = error as GraphQLError;
  const inner = (extensions.inputPath ?? []) as readonly (string | number)[];
  return new GraphQLError(message, { extensions: { ...extensions, inputPath: [...place, ...inner] } });
}
