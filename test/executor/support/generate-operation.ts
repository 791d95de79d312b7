import {
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isUnionType,
  parse,
  validate,
} from 'graphql';
import type { Random } from './random';

export interface GeneratedOperation {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

export interface GeneratorOptions {
  readonly schema: GraphQLSchema;
  /** The literal for an argument, which is then always given; undefined: by its type. */
  readonly literal?: (argument: GraphQLArgument, random: Random) => string | undefined;
  /** Arguments and fields that are left out, fields also by `Type.field`. */
  readonly without?: ReadonlySet<string>;
  /** Values of scalars by type, as literals. */
  readonly scalars: Readonly<Record<string, readonly string[]>>;
  readonly maximumDepth: number;
  readonly operation?: 'query' | 'mutation';
  /** How likely `@skip` or `@include` stands at a selection. */
  readonly conditions: number;
  /** How likely `@defer` stands at a fragment; unset: never. */
  readonly defers?: number;
  /** Whether introspection stands beside the data, and null is given where only a default makes it valid. */
  readonly odd?: boolean;
}

/**
 * A valid operation of a schema, drawn by chance: aliases, arguments as literals and variables, variables with
 * defaults, `@skip` and `@include`, inline and named fragments, type conditions, the same field selected twice.
 */
export function generateOperation(options: GeneratorOptions, random: Random): GeneratedOperation {
  for (;;) {
    const generated = new OperationWriter(options, random).write();
    // Two fragments may have asked for different things by one name.
    if (validate(options.schema, parse(generated.query)).length === 0) return generated;
  }
}

/** Introspection with an `@` where conditions go. */
const INTROSPECTION = [
  '__schema @ { queryType { name kind } types { isOneOf } }',
  'type: __type(name: "Query") @ { id: name fields(includeDeprecated: true) { name type { kind } } }',
];

class OperationWriter {
  readonly #definitions: string[] = [];
  readonly #variables: Record<string, unknown> = {};
  readonly #fragments: string[] = [];
  /** Variables that conditions depend on. */
  readonly #conditions: string[] = [];
  #labels = 0;
  /** How many more fields may be written: breadth and depth multiply. */
  #budget: number;

  constructor(
    private readonly options: GeneratorOptions,
    private readonly random: Random,
  ) {
    this.#budget = random.between(3, 16);
  }

  write(): GeneratedOperation {
    const { schema, operation = 'query' } = this.options;
    const selection = this.#selectionSet(schema.getRootType(operation as never)!, 0);
    const definitions = this.#definitions.length > 0 ? `(${this.#definitions.join(', ')})` : '';
    const query = [`${operation} Generated${definitions} ${selection}`, ...this.#fragments].join('\n');
    return { query, variables: this.#variables };
  }

  #selectionSet(type: GraphQLCompositeType, depth: number): string {
    const parts: string[] = [];
    if (isAbstractType(type)) {
      if (this.random.chance(0.5)) parts.push('__typename');
      for (const possible of this.options.schema.getPossibleTypes(type))
        if (this.random.chance(0.6)) parts.push(this.#fragment(possible, depth));
    } else if (this.random.chance(0.15))
      parts.push(this.random.chance(0.3) ? 'kind: __typename' : '__typename');
    if (!isUnionType(type)) parts.push(...this.#fields(type, depth));
    if (this.options.odd && type === this.options.schema.getQueryType() && this.random.chance(0.1))
      parts.push(this.random.pick(INTROSPECTION).replace('@', this.#directive()));
    if (this.random.chance(0.15) && parts.length > 0 && !isUnionType(type))
      parts.push(this.#fragment(type, depth, true));
    return `{ ${parts.length > 0 ? parts.join(' ') : '__typename'} }`;
  }

  #fields(type: Exclude<GraphQLCompositeType, { getTypes(): unknown }>, depth: number): string[] {
    const fields = Object.values((type as GraphQLObjectType).getFields()).filter(
      ({ name, type: fieldType }) =>
        !this.options.without?.has(name) &&
        !this.options.without?.has(`${type.name}.${name}`) &&
        (depth < this.options.maximumDepth || !isCompositeType(getNamedType(fieldType))),
    );
    if (fields.length === 0) return ['__typename'];
    const count = this.random.between(1, depth === 0 ? 3 : 4);
    return Array.from({ length: count }, () => this.#field(this.random.pick(fields), depth));
  }

  #field(field: GraphQLField<unknown, unknown>, depth: number): string {
    this.#budget -= 1;
    const args = field.args.flatMap((argument) => this.#argument(argument));
    const alias =
      args.length > 0 || this.random.chance(0.2) ? `${field.name}${this.random.between(1, 9)}: ` : '';
    const named = getNamedType(field.type);
    const below = this.#budget > 0 ? depth + 1 : this.options.maximumDepth;
    const selection = isCompositeType(named) ? ` ${this.#selectionSet(named, below)}` : '';
    return `${alias}${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''}${this.#directive()}${selection}`;
  }

  #fragment(type: GraphQLCompositeType, depth: number, same = false): string {
    const selection = this.#selectionSet(type, depth);
    if (this.random.chance(0.3)) {
      const name = `Part${this.#fragments.length}`;
      this.#fragments.push(`fragment ${name} on ${type.name} ${selection}`);
      return `...${name}${this.#directive()}${this.#defer()}`;
    }
    const condition = same && this.random.chance(0.5) ? '' : ` on ${type.name}`;
    return `...${condition}${this.#directive()}${this.#defer()} ${selection}`;
  }

  /** Drawn only where it is wanted: other operations stay what they were for their seed. */
  #defer(): string {
    const { defers = 0 } = this.options;
    if (defers === 0 || !this.random.chance(defers)) return '';
    const given = [
      ...(this.random.chance(0.5) ? [`label: "later${this.#labels++}"`] : []),
      ...(this.random.chance(0.2) ? [`if: ${this.#condition()}`] : []),
    ];
    return given.length > 0 ? ` @defer(${given.join(', ')})` : ' @defer';
  }

  #directive(): string {
    if (!this.random.chance(this.options.conditions)) return '';
    const names = this.random.chance(0.1) ? ['skip', 'include'] : [this.random.pick(['skip', 'include'])];
    return names.map((name) => ` @${name}(if: ${this.#condition()})`).join('');
  }

  /** A literal, a new variable, or one that decides of another selection too. */
  #condition(): string {
    const value = this.random.chance(0.5);
    if (this.random.chance(0.2)) return String(value);
    if (this.#conditions.length > 0 && this.random.chance(0.4)) return this.random.pick(this.#conditions);
    const variable =
      this.options.odd && this.random.chance(0.03)
        ? this.#nullVariable('Boolean', String(value))
        : this.#variable('Boolean!', String(value));
    this.#conditions.push(variable);
    return variable;
  }

  /** Declares a variable that is null, which its default makes valid where null is not. */
  #nullVariable(type: string, byDefault: string): string {
    const name = `v${this.#definitions.length}`;
    this.#definitions.push(`$${name}: ${type} = ${byDefault}`);
    this.#variables[name] = null;
    return `$${name}`;
  }

  #argument(argument: GraphQLArgument): string[] {
    const { literal, without } = this.options;
    if (without?.has(argument.name)) return [];
    const fixed = literal?.(argument, this.random);
    const required =
      fixed !== undefined || (isNonNullType(argument.type) && argument.defaultValue === undefined);
    if (!required && this.random.chance(0.3)) return [];
    const value = fixed ?? this.#literal(argument.type, 0);
    if (this.options.odd && isNonNullType(argument.type) && this.random.chance(0.03))
      return [`${argument.name}: ${this.#nullVariable(String(argument.type.ofType), value)}`];
    if (!this.random.chance(0.4)) return [`${argument.name}: ${value}`];
    return [`${argument.name}: ${this.#variable(String(argument.type), value)}`];
  }

  /** Declares a variable that has this value: given, or by default. */
  #variable(type: string, literal: string): string {
    const name = `v${this.#definitions.length}`;
    if (this.random.chance(0.4)) this.#definitions.push(`$${name}: ${type} = ${literal}`);
    else {
      this.#definitions.push(`$${name}: ${type}`);
      this.#variables[name] = literalValue(literal);
    }
    return `$${name}`;
  }

  #literal(type: GraphQLInputType, depth: number): string {
    if (isNonNullType(type)) {
      const literal = this.#literal(type.ofType, depth);
      return literal === 'null' ? this.#literal(type, depth) : literal;
    }
    if (this.random.chance(0.05)) return 'null';
    if (isListType(type))
      return `[${Array.from({ length: this.random.between(0, 3) }, () => this.#literal(type.ofType, depth)).join(', ')}]`;
    if (isEnumType(type)) return this.random.pick(type.getValues()).name;
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter(
        (field) => isNonNullType(field.type) || (depth < 1 && this.random.chance(0.3)),
      );
      return `{ ${fields.map((field) => `${field.name}: ${this.#literal(field.type, depth + 1)}`).join(', ')} }`;
    }
    return this.random.pick(this.options.scalars[type.name] ?? ['null']);
  }
}

/** The value of a literal as JSON has it. */
function literalValue(literal: string): unknown {
  return JSON.parse(
    literal.replace(/("(?:[^"\\]|\\.)*")|([A-Za-z_]\w*)(\s*:)?/g, (match, text, word, colon) => {
      if (text) return text;
      if (colon) return `"${word}":`;
      return ['true', 'false', 'null'].includes(word) ? match : `"${word}"`;
    }),
  );
}
