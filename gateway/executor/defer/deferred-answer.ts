import { GraphQLError } from 'graphql';
import { failure } from '../../../platform/errors';
import { type RequestEnd, whenOver } from '../../../platform/request-end';
import type { Coverage } from '../coverage';
import { ErrorReport } from '../error-report';
import type { ShapeContext } from '../object-shape';
import type { Path } from '../positions';
import type { ResultObject } from '../result-tree';
import type { Run, Step } from '../run';
import type { Arrivals } from './arrivals';
import type { DeferredPart } from './deferred-parts';
import { type Answered, type IncrementalPart, PartShape } from './part-shape';

/** What fetches for a part, when the fetches that it depends on have ended. */
export interface DeferredStep {
  readonly part: string;
  readonly depends: readonly string[];
  readonly step: Step;
}

/** Parts of an answer that are there. */
export interface Increment {
  readonly parts: readonly IncrementalPart[];
  /** Whether others follow. */
  readonly hasNext: boolean;
}

/** The deferred parts of an operation, compiled. */
export class DeferredParts {
  readonly #shapes: ReadonlyMap<string, PartShape>;

  constructor(
    context: ShapeContext,
    private readonly parts: readonly DeferredPart[],
    private readonly steps: readonly DeferredStep[],
    coverage: Coverage,
  ) {
    this.#shapes = new Map(parts.map((part) => [part.id, new PartShape(context, part, coverage)]));
  }

  /** Begins to fetch each part as soon as what it depends on is there, beside what runs. */
  start(run: Run, arrivals: Arrivals): RunningParts {
    const reports = new Map(this.parts.map(({ id }) => [id, new ErrorReport(run.report)]));
    const fetched = new Map<string, Promise<unknown>>();
    for (const { id } of this.parts) {
      const report = reports.get(id)!;
      const steps = this.steps.filter(({ part }) => part === id);
      const all = steps.map(({ depends, step }) =>
        arrivals.all(depends).then(() => step({ ...run, report })),
      );
      // A fetch reports what it fails of: what is thrown all the same is an error of the part, and of nothing else.
      fetched.set(
        id,
        Promise.all(all).catch((error: Error) =>
          report.add(new GraphQLError(error.message, { originalError: error })),
        ),
      );
    }
    return new RunningParts(this.parts, this.#shapes, reports, fetched, run);
  }
}

/** The deferred parts of one execution. */
export class RunningParts {
  constructor(
    private readonly parts: readonly DeferredPart[],
    private readonly shapes: ReadonlyMap<string, PartShape>,
    private readonly reports: ReadonlyMap<string, ErrorReport>,
    private readonly fetched: ReadonlyMap<string, Promise<unknown>>,
    private readonly run: Run,
  ) {}

  /**
   * The parts as they come, each behind the one that it stands in. What has not come a moment after the deadline comes as
   * an error; when the client has left, nothing comes any more.
   * @param first what was answered before
   */
  async *after(first: ResultObject): AsyncGenerator<Increment, void> {
    const answered = new Map<string | undefined, Answered[]>([
      [undefined, [{ path: [], raw: this.run.data, shaped: first }]],
    ]);
    const arrived = new Set<string>();
    const ready = this.#ready(arrived);
    const { end } = this.run.context;
    const over = overOf(end);
    let waiting = [...this.parts];
    try {
      while (waiting.length > 0) {
        await Promise.race([over.promise, ...waiting.map(({ id }) => ready.get(id))]);
        if (end?.reason === 'left') return;
        const isOver = over.is();
        const now = waiting.filter(({ id }) => isOver || arrived.has(id));
        waiting = waiting.filter((part) => !now.includes(part));
        const parts = now.flatMap((part) => this.#answer(part, answered, !arrived.has(part.id)));
        yield { parts, hasNext: waiting.length > 0 };
      }
    } finally {
      over.stop();
    }
  }

  /** When each part, and what it stands in, has been fetched. */
  #ready(arrived: Set<string>): Map<string | undefined, Promise<void>> {
    const ready = new Map<string | undefined, Promise<void>>();
    for (const { id, within } of this.parts) {
      const both = Promise.all([this.fetched.get(id), ready.get(within)]);
      ready.set(
        id,
        both.then(() => void arrived.add(id)),
      );
    }
    return ready;
  }

  #answer(
    { id, within }: DeferredPart,
    answered: Map<string | undefined, Answered[]>,
    isMissing: boolean,
  ): IncrementalPart[] {
    const shape = this.shapes.get(id)!;
    const places = shape.places(answered.get(within) ?? []);
    if (isMissing) return shape.missing(places, timeout);
    const objects: Answered[] = [];
    answered.set(id, objects);
    return shape.answer(places, this.run.given, this.reports.get(id)!, (object) => void objects.push(object));
  }
}

function timeout(path: Path): GraphQLError {
  const { message, extensions } = failure('TIMEOUT');
  return new GraphQLError(message, { path, extensions });
}

/** Tells when there is nothing to wait for any more. */
function overOf(end: RequestEnd | undefined) {
  let isOver = false;
  let stop = () => {};
  const promise = new Promise<void>((go) => {
    if (end)
      stop = whenOver(end, () => {
        isOver = true;
        go();
      });
  });
  return { promise, is: () => isOver, stop: () => stop() };
}
