import type { UnitOfWork } from '../../runtime/mutation';
import { riskAudit } from '../write-side';

/** Something that was done to a risk or to what belongs to it. */
export interface Deed {
  /** GraphQL name of what was changed, and its id. */
  readonly entity: string;
  readonly entityId: string;
  readonly before: object | null;
  readonly after: object | null;
  /** What others are told, beside the id of the risk. */
  readonly event: string;
  readonly payload: object;
}

/** Writes the trail of a risk and leaves an event of it. */
export async function record(
  unit: UnitOfWork,
  riskId: string,
  { entity, entityId, before, after, event, payload }: Deed,
): Promise<void> {
  await unit.audit(riskAudit, riskId, { entity, entityId, before, after });
  await unit.emit({
    aggregate: 'Risk',
    aggregateId: riskId,
    type: event,
    payload: { riskId, ...payload },
  });
}

/** A state with the values that were given; what was left out, or given as null where that is none, stays. */
export function merged<State extends object>(
  state: State,
  given: { readonly [Property in keyof State]?: State[Property] | null | undefined },
  nullable: readonly (keyof State)[] = [],
): State {
  const next = { ...state };
  for (const property of Object.keys(state) as (keyof State)[]) {
    const value = given[property];
    if (value === undefined || (value === null && !nullable.includes(property))) continue;
    next[property] = value as State[typeof property];
  }
  return next;
}

/** Some properties of an object. */
export function pick<Whole extends object, Name extends keyof Whole>(
  whole: Whole,
  names: readonly Name[],
): Pick<Whole, Name> {
  return Object.fromEntries(names.map((name) => [name, whole[name]])) as Pick<Whole, Name>;
}
