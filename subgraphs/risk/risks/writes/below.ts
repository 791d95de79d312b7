import type { Statement } from '../../../../citus';
import type { EventType } from '../../../runtime/events/event-type';
import { type Change, checkVersion, type UnitOfWork } from '../../../runtime/mutation';
import { refuse } from '../../errors';
import { mutation, riskAudit } from '../../write-side';
import { type Conditions, type LockedRisk, lockRisk } from './locked-risk';

/** Names something that belongs to a risk. */
export interface RiskChild {
  readonly riskId: string;
  readonly id: string;
}

/** Names something that is to be changed, as the caller has read it. */
export interface VersionedChild extends RiskChild {
  readonly version: number;
}

/** Input that names the risk. */
interface BelowInput {
  readonly riskId: string;
  readonly idempotencyKey?: string | null;
}

/**
 * Makes commands on something that belongs to a risk, which is locked first, on conditions of their own; `work` returns the
 * id of it. They throw FORBIDDEN, RISK_NOT_FOUND, RISK_CLOSED and what `check`, before anything is read, and `work` throw.
 */
export const commands =
  (conditions: Conditions) =>
  <Input extends BelowInput>(
    name: string,
    work: (unit: UnitOfWork, input: Input, risk: LockedRisk) => Promise<string>,
    check?: (input: Input) => void,
  ) =>
    mutation(name, (input: Input) => {
      check?.(input);
      const { riskId } = input;
      return async (unit): Promise<RiskChild> => {
        const risk = await lockRisk(unit, riskId, 'riskId', conditions);
        return { riskId, id: await work(unit, input, risk) };
      };
    });

/** Makes a command on open risks, for who owns them where its rule depends on that. */
export const command = commands({});

/** As `command`, where the work itself finds out who may. */
export const relatedCommand = commands({ by: 'work' });

/** As `command`, for everybody who works here. */
export const openCommand = commands({ by: 'everybody' });

/** As `command`, for risks in every state. */
export const commandOfAnyRisk = commands({ needed: 'any' });

/** What a missing row, and one in a state that is not allowed, is refused with. */
interface Refusals {
  readonly missing: Parameters<typeof refuse>[0];
  readonly wrong: Parameters<typeof refuse>[0];
  /** What it is called in `The <name> is CLOSED.`; the catalogue says more where it is left out. */
  readonly called?: string;
}

/**
 * Declares how a row that belongs to a locked risk is found: in one of the states allowed, and where a version is given,
 * as the caller has read it. The function throws the refusals, naming `input.<field>`, or STALE_VERSION.
 */
export function finder<Row extends { readonly status: string; readonly version: number }>(
  find: Statement<{ readonly key: string; readonly id: string }, Row>,
  { missing, wrong, called }: Refusals,
) {
  type Of = RiskChild | VersionedChild;
  /** In whatever state: for who asks first whether the viewer may. */
  const any = async (unit: UnitOfWork, of: Of, field = 'id'): Promise<Row> => {
    const row = await unit.one(find, { key: of.riskId, id: of.id });
    if (!row) throw refuse(missing, ['input', field]);
    return row;
  };
  const check = (row: Row, of: Of, allowed: readonly Row['status'][], field = 'id'): Row => {
    const message = called && `The ${called} is ${row.status}.`;
    if (!allowed.includes(row.status)) throw refuse(wrong, ['input', field], { message });
    if ('version' in of) checkVersion(row, of);
    return row;
  };
  const findIn = async (unit: UnitOfWork, of: Of, allowed: readonly Row['status'][], field = 'id') =>
    check(await any(unit, of, field), of, allowed, field);
  return Object.assign(findIn, { any, check });
}

/** Writes the trail of a risk and leaves an event of it, whose payload names the risk. */
export function record<Payload extends { readonly riskId: string }>(
  unit: UnitOfWork,
  riskId: string,
  change: Change,
  event: EventType<Payload>,
  payload: Omit<Payload, 'riskId'>,
): Promise<void> {
  return unit.record(riskAudit, riskId, change, event(riskId, { riskId, ...payload } as unknown as Payload));
}
