import {
  GraphQLError,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
  getDirectiveValues,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { there } from '../../platform/there';
import type { SubgraphContext } from './context';
import { isId, noId } from './ids';
import { checkedText, TEXT_KINDS, type TextKind, type TextLimits, type TextRule } from './texts';

/** Checks a value and returns it in its one form. Throws a GraphQLError whose `inputPath` leads to what is wrong. */
type Check = (name: string, value: unknown, limits: TextLimits) => unknown;

type Given = Readonly<Record<string, unknown>>;

/** The argument or field of an input that a value is given for. */
type Place = Pick<GraphQLInputField, 'name' | 'type' | 'astNode'>;

/**
 * Has every argument of every field of a schema checked before its resolver runs: ids are of one form, texts are no
 * longer than their kind allows, can be shown, and are in one normal form. What is checked follows from the types and
 * from `@text` in the SDL. Throws an Error for a kind of text that there is not.
 */
export function guardInputs(schema: GraphQLSchema): void {
  const reads = new Checks(schema, false);
  const writes = new Checks(schema, true);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields()))
      guardField(field, type === schema.getMutationType() ? writes : reads, type === schema.getQueryType());
  }
}

function guardField(field: GraphQLField<unknown, SubgraphContext>, checks: Checks, isRoot: boolean): void {
  const { resolve, args, type } = field;
  if (!resolve) return;
  // Of things that are asked for together each has a place of its own in the answer, and so has its error.
  const isBatch =
    isRoot && args.length === 1 && isListType(nullable(there(args[0]).type)) && isListType(nullable(type));
  if (isBatch) return;
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
      const checkedValue = checkedArgument(name, check, value, context.limits.texts);
      if (checkedValue !== value) inOneForm = { ...inOneForm, [name]: checkedValue };
    }
    return resolve(source, inOneForm, context, info);
  };
}

/** As clients are told where it is: `inputPath`, and for reads, whose arguments are a few, `argument: "filter.ownerId"`. */
function checkedArgument(name: string, check: Check, value: unknown, limits: TextLimits): unknown {
  try {
    return check(name, value, limits);
  } catch (error) {
    const { message, extensions } = at(error, name);
    const path = extensions.inputPath as readonly (string | number)[];
    const argument = name === 'input' ? {} : { argument: path.join('.') };
    throw new GraphQLError(message, { extensions: { ...extensions, ...argument } });
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
    return type.name === 'JSON' ? checkedJson : undefined;
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
function at(error: unknown, place: string | number): GraphQLError {
  const { message, extensions } = error as GraphQLError;
  const inner = (extensions.inputPath ?? []) as readonly (string | number)[];
  return new GraphQLError(message, { extensions: { ...extensions, inputPath: [place, ...inner] } });
}

function nullable(type: unknown) {
  return isNonNullType(type) ? type.ofType : type;
}
