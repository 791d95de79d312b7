import type { OperationDefinitionNode } from 'graphql';
import { FAILED } from './completion';
import type { Coverage } from './coverage';
import type { ErrorReport } from './error-report';
import { ObjectShape, type ShapeContext } from './object-shape';
import type { ResultObject } from './result-tree';

/** A response as the client asked for it, made in one pass from what subgraphs returned. */
export class ResponseShape {
  readonly #root: ObjectShape;

  constructor(
    context: ShapeContext,
    { operation, selectionSet }: OperationDefinitionNode,
    coverage: Coverage,
  ) {
    const type = context.schema.getRootType(operation)!;
    this.#root = new ObjectShape(context, type, [selectionSet], coverage, type.name);
  }

  /** The data of the response; null when a null comes up to the top. What cannot be given is reported. */
  shape(
    data: ResultObject,
    given: Readonly<Record<string, unknown>>,
    report: ErrorReport,
  ): ResultObject | null {
    const shaped = this.#root.complete(data, { report, path: [], given }, 0);
    return shaped === FAILED ? null : (shaped as ResultObject);
  }
}
