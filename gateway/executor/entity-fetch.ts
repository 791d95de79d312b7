import type { FetchNode } from '@apollo/query-planner';
import type { SubgraphError } from '../data-sources/subgraph-client';
import { Fetch, type PlanContext } from './fetch';
import { isNodeCheck } from './node-checks';
import { objectsAt, type Path, type PlanPath, pathsOf } from './positions';
import { compileRepresenter, type Represented, type Representer } from './representations';
import { ABSENT, copyOf, EMPTY_TREE, isObject, merge, type ResultTree } from './result-tree';
import { type Run, Unsupported } from './run';

/** A fetch of further fields of entities, each kind of them asked for once however often it stands in the result. */
export class EntityFetch extends Fetch {
  /**
   * Whether entities that share an answer need a copy each, since another fetch adds to the objects in it. Otherwise
   * nobody changes them, and they are shared.
   */
  copies = true;
  /**
   * Whether the service decides which entities there are: it is asked for what the client wants of them. One that is asked
   * only for a key, or for what another field requires, need not know each of them.
   */
  readonly #decides: boolean;
  /** Whether it only asks which entities there are: nothing of those which that does not say is shown. */
  readonly #isCheck: boolean;
  /** Fetches of some of its fields, for entities that lack what others of them require. */
  readonly parts: EntityFetch[] = [];
  readonly #represent: Representer;

  constructor(node: FetchNode, path: PlanPath, plan: PlanContext) {
    super(node, path, plan);
    if (node.variableUsages?.includes('representations')) throw new Unsupported('variable-name');
    const { required } = plan.supergraph;
    const wanted = plan.clientFields.at(path);
    this.#isCheck = isNodeCheck(node);
    this.#decides = [...this.tree.keys].some((key) => wanted.has(key));
    this.#represent = compileRepresenter(node, plan.subtypes, (key) => required.get(key)?.name ?? key);
  }

  get tree(): ResultTree {
    return this.answer.children.get('_entities') ?? EMPTY_TREE;
  }

  async run(run: Run): Promise<void> {
    const objects = objectsAt(run.data, this.path);
    const represented = this.#represent(objects);
    const asked = [this.#fetch(run, represented)];
    if (this.parts.length > 0) {
      const complete = new Set(represented.flatMap(({ entities }) => entities));
      const others = objects.filter((object) => !complete.has(object));
      for (const part of this.parts) asked.push(part.#fetch(run, part.#represent(others)));
    }
    await Promise.all(asked);
  }

  async #fetch(run: Run, represented: readonly Represented[]): Promise<void> {
    if (represented.length === 0) return;
    if (this.#isCheck)
      for (const { entities } of represented) for (const entity of entities) entity[ABSENT] = true;
    const result = await this.ask(
      run,
      represented.map(({ representation }) => representation),
    );
    if (!result) return;
    const { data, errors } = result;
    if (errors) this.#report(run, errors, represented);
    if (!data) {
      if (errors?.length) run.report.nothingFrom(this.fetched());
      return;
    }
    const answers = data._entities;
    if (Array.isArray(answers) && answers.length === represented.length) {
      const failed = errors && this.#explain(run, errors, represented, answers);
      this.#mergeAll(represented, answers, failed);
    } else
      this.reportForAll(run, {
        message: `Expected "data._entities" to contain ${represented.length} elements`,
      });
  }

  /** @param failed positions of what is null because of an error */
  #mergeAll(
    represented: readonly Represented[],
    answers: readonly unknown[],
    failed: ReadonlySet<number> | undefined,
  ): void {
    for (const [index, { entities }] of represented.entries()) {
      const answer = answers[index];
      if (!isObject(answer)) {
        // Null without an error says that there is no such entity.
        if (this.#decides && answer === null && !failed?.has(index))
          for (const entity of entities) entity[ABSENT] = true;
        continue;
      }
      if (this.#isCheck) for (const entity of entities) entity[ABSENT] = undefined;
      if (this.rewriteOutput) {
        // What is rewritten can depend on the type, which the subgraph was not asked for.
        answer.__typename ??= entities[0]!.__typename;
        this.rewriteOutput(answer);
      }
      // A subgraph that knows an entity by its interface alone does not know better what it is.
      if (answer.__typename && !this.plan.subtypes.isConcrete(answer.__typename))
        answer.__typename = undefined;
      for (const [position, entity] of entities.entries())
        merge(entity, position > 0 && this.copies ? copyOf(answer, this.tree) : answer, this.tree);
    }
  }

  /**
   * Says of each entity that is null because of one of these errors that its other fields need no error of their own.
   * Returns the positions of those entities.
   */
  #explain(
    run: Run,
    errors: readonly SubgraphError[],
    represented: readonly Represented[],
    answers: readonly unknown[],
  ): Set<number> {
    const failed = new Set<number>();
    let isForAll = false;
    for (const { path } of errors) {
      const index = path?.[1];
      if (typeof index !== 'number') isForAll = true;
      else if (answers[index] === null) failed.add(index);
    }
    // Whom an error is about that says no place, nobody knows.
    if (isForAll) for (const [index, answer] of answers.entries()) if (answer === null) failed.add(index);
    const entities = new Set([...failed].flatMap((index) => represented[index]?.entities ?? []));
    if (entities.size === 0) return failed;
    const { keys } = this.fetched();
    for (const places of pathsOf(run.data, this.path, entities).values())
      for (const place of places) run.report.explained(this.clientPath(place), keys);
    return failed;
  }

  /** Reports each error at every place that the failed representation stands for. */
  #report(run: Run, errors: readonly SubgraphError[], represented: readonly Represented[]): void {
    let places: Map<object, Path[]> | undefined;
    for (const error of errors) {
      const { path } = error;
      const failed = typeof path?.[1] === 'number' ? represented[path[1]] : undefined;
      if (!failed) {
        this.reportForAll(run, error);
        continue;
      }
      places ??= pathsOf(run.data, this.path, new Set(represented.flatMap(({ entities }) => entities)));
      const standsAt = [...new Set(failed.entities)].flatMap((entity) => places!.get(entity) ?? []);
      this.reportAt(run, error, standsAt, path!.slice(2));
    }
  }
}
