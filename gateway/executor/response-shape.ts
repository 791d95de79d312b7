import { GraphQLError, type OperationDefinitionNode } from 'graphql';
import { FAILED } from './completion';
import type { Coverage } from './coverage';
import type { ErrorReport } from './error-report';
import { ObjectShape, type ShapeContext, unanswerable } from './object-shape';
import type { ResultObject } from './result-tree';
import { selectedFields } from './selected-fields';

/** A response as the client asked for it, made in one pass from what subgraphs returned. */
export class ResponseShape {
  /** Fields of the root that the plan does not fetch. */
  readonly unanswerable: readonly GraphQLError[];
  readonly #root: ObjectShape;

  constructor(
    context: ShapeContext,
    { operation, selectionSet }: OperationDefinitionNode,
    coverage: Coverage,
  ) {
    const type = context.schema.getRootType(operation)!;
    this.#root = new ObjectShape(context, type, [selectionSet], coverage, type.name);
    const fields = [...selectedFields(context, type, [selectionSet])];
    this.unanswerable = fields.flatMap(([key, { nodes }]) => {
      const field = nodes[0]!.name.value;
      if (field.startsWith('__') || coverage.has(key, type.name)) return [];
      const extensions = { code: 'INTERNAL_SERVER_ERROR' };
      return [new GraphQLError(unanswerable(type.name, field), { extensions })];
    });
  }

  /** The data of the response; null when a null comes up to the top. What cannot be given is reported. */
  shape(
    data: ResultObject,
    introspection: Readonly<Record<string, unknown>>,
    report: ErrorReport,
  ): ResultObject | null {
    const shaped = this.#root.complete(data, { report, path: [], introspection }, 0);
    return shaped === FAILED ? null : (shaped as ResultObject);
  }
}
