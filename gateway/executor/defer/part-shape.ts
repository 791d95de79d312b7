import { GraphQLError } from 'graphql';
import { there } from '../../../platform/there';
import { FAILED } from '../completion';
import type { Coverage } from '../coverage';
import { ErrorReport } from '../error-report';
import { ObjectShape, type ShapeContext } from '../object-shape';
import type { Path } from '../positions';
import { isObject, type ResultObject } from '../result-tree';
import { selectedErrors } from '../selected-errors';
import { type DeferredPart, isOfType, type PartStep } from './deferred-parts';

/** What the client is told of a part at one place. */
export interface IncrementalPart {
  /** Null where a null has come up to it. */
  readonly data: ResultObject | null;
  readonly path: Path;
  readonly label?: string;
  readonly errors?: readonly GraphQLError[];
}

/** An object that was answered: as fetches brought it, and as the client has it. */
export interface Answered {
  readonly path: Path;
  readonly raw: ResultObject;
  readonly shaped: ResultObject;
}

/** A part at all the places where the answer has it. */
export class PartShape {
  readonly #shape: ObjectShape;

  constructor(
    private readonly context: ShapeContext,
    private readonly part: DeferredPart,
    coverage: Coverage,
  ) {
    const below = part.path.reduce<Coverage | undefined>((at, key) => at?.below(key), coverage);
    this.#shape = new ObjectShape(context, part.type, [part.selectionSet], below, part.type.name);
  }

  /** The objects that the part is of, below those that what it stands in has answered. */
  places(within: readonly Answered[]): Answered[] {
    const found: Answered[] = [];
    for (const { path, raw, shaped } of within) this.#walk(raw, shaped, path, this.part.steps, found);
    return found;
  }

  /**
   * Answers the part.
   * @param report of what was fetched for it
   * @param answered is told of each object that is there, for the parts that stand in this one
   */
  answer(
    places: readonly Answered[],
    given: Readonly<Record<string, unknown>>,
    report: ErrorReport,
    answered: (object: Answered) => void,
  ): IncrementalPart[] {
    const parts = places.map(({ path, raw }) => {
      const own = new ErrorReport(report);
      const shaped = this.#shape.complete(raw, { report: own, path: [...path], given }, path.length);
      const data = shaped === FAILED ? null : (shaped as ResultObject | null);
      if (data) answered({ path, raw, shaped: data });
      return { path, data, errors: own.errors };
    });
    // What is about no place of its own is told with the first.
    const placeOf = (error: GraphQLError) =>
      parts.find(({ path }) => startsWith(error.path, path)) ?? parts[0];
    for (const error of report.errors) placeOf(error)?.errors.push(error);
    return parts.map(({ path, data, errors }) => this.#told(path, data, errors));
  }

  /** The part at each place, as one that did not come. */
  missing(places: readonly Answered[], error: (path: Path) => GraphQLError): IncrementalPart[] {
    return places.map(({ path }) => this.#told(path, null, [error(path)]));
  }

  #told(path: Path, data: ResultObject | null, errors: readonly GraphQLError[]): IncrementalPart {
    const { label, selectionSet } = this.part;
    const told = errors.flatMap((error) => {
      const { path: place, message, extensions, originalError } = error;
      if (!startsWith(place, path)) return [error];
      const at = (of: readonly (string | number)[]) =>
        new GraphQLError(message, { path: of, extensions, originalError });
      const below = selectedErrors([at(place!.slice(path.length))], data, { ...this.context, selectionSet });
      return below.map((of) => at([...path, ...there(of.path)]));
    });
    return {
      data,
      path,
      ...(label !== undefined && { label }),
      ...(told.length > 0 && { errors: told }),
    };
  }

  #walk(
    raw: unknown,
    shaped: unknown,
    path: Path,
    [step, ...rest]: readonly PartStep[],
    found: Answered[],
  ): void {
    if (Array.isArray(raw)) {
      if (!Array.isArray(shaped)) return;
      const steps = step ? [step, ...rest] : [];
      for (const [index, item] of raw.entries())
        this.#walk(item, shaped[index], [...path, index], steps, found);
      return;
    }
    if (!isObject(raw) || !isObject(shaped)) return;
    if (!step) found.push({ path, raw, shaped });
    else if (step.kind === 'field') {
      const name = this.context.clientNames.get(step.key) ?? step.key;
      this.#walk(raw[step.key], shaped[name], [...path, name], rest, found);
    } else if (isOfType(this.context.schema, step.type, raw.__typename))
      this.#walk(raw, shaped, path, rest, found);
  }
}

function startsWith(place: Path | undefined, path: Path): boolean {
  return place !== undefined && path.every((key, index) => key === place[index]);
}
