import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  Kind,
  MaxIntrospectionDepthRule,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { ReadColumns } from '../../citus/read/read-columns';
import { BoundedCache } from '../../platform/bounded-cache';
import { type ErrorCode, failure } from '../../platform/errors';
import { checkDocument } from '../../platform/form/check-document';
import { checkText } from '../../platform/form/check-text';
import { type IntrospectionSizes, introspectionSizes } from '../../platform/form/introspection-sizes';
import { FormError, type FormLimits } from '../../platform/form/limits';
import { type CompiledOperation, compileOperation } from './compiled-operation';
import { KnownOperationTypesRule } from './known-operation-types';
import { oneErrorPerNull } from './one-error-per-null';

const RULES = [...specifiedRules, KnownOperationTypesRule, MaxIntrospectionDepthRule];

/** How many operations a service keeps. */
const OPERATIONS_KEPT = 500;

/** Bytes of memory for each character of its text that an operation takes, with what is compiled of it, as measured. */
const BYTES_OF_CHARACTER = 300;

/** What a service keeps of operations, and takes. */
export interface OperationLimits {
  readonly form: FormLimits;
  /** Memory for operations, about. */
  readonly cacheBytes: number;
}

/** An operation is compiled when it has come this often: compiling costs as much as executing it many times. */
const USES_BEFORE_COMPILING = 2;

/** What an execution brings with it. */
export interface OperationArguments {
  readonly contextValue: unknown;
  readonly variableValues: Readonly<Record<string, unknown>> | undefined;
}

/** An operation that can be executed any number of times. */
export interface Operation {
  execute(args: OperationArguments): Promise<ExecutionResult>;
  /** What it reads of rows; undefined for one that changes something, and may not be executed again. */
  readonly columns: ReadColumns | undefined;
}

/** Parses, validates and, where an operation comes again, compiles the operations of a schema. */
export class Operations {
  readonly #known: BoundedCache<Operation>;
  readonly #sizes: IntrospectionSizes;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly limits: OperationLimits,
    private readonly usesBeforeCompiling = USES_BEFORE_COMPILING,
  ) {
    this.#sizes = introspectionSizes(schema);
    this.#known = new BoundedCache(OPERATIONS_KEPT, {
      bytes: limits.cacheBytes,
      weigh: (_, text) => text.length * BYTES_OF_CHARACTER,
    });
  }

  /** The operation of a text. One that is not valid answers with its errors. */
  get(query: string, operationName: string | undefined): Operation {
    return this.#known.getOrMake(`${operationName ?? ''} ${query}`, () => this.#make(query, operationName));
  }

  #make(query: string, operationName: string | undefined): Operation {
    let document: DocumentNode;
    try {
      checkText(query, this.limits.form);
      document = parse(query, { noLocation: true });
      checkDocument(document, this.limits.form, this.#sizes);
    } catch (error) {
      if (error instanceof FormError) return refusing(error.code, [failure(error.code, error.message)]);
      if (!(error instanceof GraphQLError)) throw error;
      return refusing('GRAPHQL_PARSE_FAILED', [error]);
    }
    const problems = validate(this.schema, document, RULES);
    if (problems.length > 0) return refusing('GRAPHQL_VALIDATION_FAILED', problems);
    const definition = getOperationAST(document, operationName);
    if (!definition)
      return refusing('OPERATION_RESOLUTION_FAILURE', [failure('OPERATION_RESOLUTION_FAILURE')]);
    const isQuery = definition.operation === 'query';
    const defaulted = (definition.variableDefinitions ?? [])
      .filter(({ defaultValue, type }) => defaultValue && type.kind !== Kind.NON_NULL_TYPE)
      .map(({ variable }) => variable.name.value);
    let uses = 0;
    let compiled: CompiledOperation | undefined;
    return {
      columns: isQuery ? new ReadColumns() : undefined,
      execute: async ({ contextValue, variableValues }) => {
        if (uses === this.usesBeforeCompiling) compiled = compileOperation(this.schema, document);
        uses += 1;
        // Null for what only its default makes valid has errors that graphql-jit does not know.
        const isExact = defaulted.every((name) => variableValues?.[name] !== null);
        const result = await (compiled && isExact
          ? compiled(contextValue, variableValues ?? {})
          : execute({ schema: this.schema, document, operationName, contextValue, variableValues }));
        return oneErrorPerNull(result);
      },
    };
  }
}

/** @param code of the problems that have none of their own, as those of a scalar have */
function refusing(code: ErrorCode, problems: readonly GraphQLError[]): Operation {
  const errors = problems.map(({ message, extensions }) =>
    failure((extensions.code ?? code) as ErrorCode, message),
  );
  return { columns: undefined, execute: async () => ({ errors }) };
}
