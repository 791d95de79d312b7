import type { AnyTable, Given, Params, Statement, WriteRows } from '../../citus';
import { DatabaseError } from '../../citus/errors';
import { OutcomeUnknownError, type Transaction } from '../../citus/write/writer';
import { failure } from '../../platform/errors';
import { type AuditParams, type AuditRecord, type AuditTable, checkTrail } from './audit';
import { SAY_WHO } from './auth/development-viewer';
import type { Viewer } from './auth/viewer';
import type { RequestLimits, SubgraphContext } from './context';
import { type EventLogTable, eventLogTable } from './events/event-log';
import type { NewEvent } from './events/event-type';
import { type OutboxTable, outboxTable } from './events/outbox';
import { type IdempotencyTable, idempotencyTable, inputHash } from './idempotency';
import { type WebhookTable, webhookTable } from './webhooks/webhook-table';

/** What every mutation of a service writes beside its own tables. */
export interface WriteSide {
  readonly idempotency: IdempotencyTable;
  readonly outbox: OutboxTable;
  readonly eventLog: EventLogTable;
  readonly webhooks: WebhookTable;
  readonly tables: readonly AnyTable[];
}

/**
 * Declares `<schema>.idempotency_keys`, `<schema>.outbox`, `<schema>.event_log` and `<schema>.webhooks` with their statements.
 * @param outboxBeside the table on whose shards the outbox lies
 */
export function writeSide(service: string, schema: string, outboxBeside?: AnyTable): WriteSide {
  const idempotency = idempotencyTable(service, schema);
  const outbox = outboxTable(service, schema, outboxBeside);
  const eventLog = eventLogTable(service, schema);
  const webhooks = webhookTable(service, schema, eventLog.table);
  const tables = [idempotency, outbox, eventLog, webhooks].map(({ table }) => table);
  return { idempotency, outbox, eventLog, webhooks, tables };
}

/** The database transaction of one mutation. */
export interface UnitOfWork {
  /** Who acts: the source of every created-by and approved-by. */
  readonly viewer: Viewer;
  readonly limits: RequestLimits;
  run<P, R>(statement: Statement<P, R>, ...params: Given<P>): Promise<R[]>;
  /** As `run`, for at most one row. */
  one<P, R>(statement: Statement<P, R>, ...params: Given<P>): Promise<R | null>;
  /** As `run`, for exactly one row. Throws where none comes: what was asked of the database cannot be without one. */
  only<P, R>(statement: Statement<P, R>, ...params: Given<P>): Promise<R>;
  /**
   * Runs a `select .. for update` for each key, one after the other in the order of the keys, so that two mutations
   * that need the same rows never wait for each other in a circle. Returns the rows found, by key.
   */
  lock<P extends { readonly key: string }, R>(
    statement: Statement<P, R>,
    keys: readonly string[],
    ...params: Given<Omit<P, 'key'>>
  ): Promise<Map<string, R>>;
  /** Appends to the trail of the aggregate with that key. */
  audit(table: AuditTable, key: string, change: Change): Promise<void>;
  /** As `audit`, for many aggregates by one statement, which `appendMany` declares. */
  auditMany(
    append: WriteRows<AuditParams>,
    changes: readonly (Change & { readonly key: string })[],
  ): Promise<void>;
  /** Appends to a trail, as `audit`, and leaves the events of it, as `emit`. */
  record(trail: AuditTable, key: string, change: Change, ...events: readonly NewEvent[]): Promise<void>;
  /**
   * The row of a type that the command is about, as it was read: every command on a row that not everybody may see names
   * it so. Throws `missing` where there is none. Until a role or `permit` lets the viewer do it, whatever the command
   * refuses with is `missing` for whoever may not see the row.
   */
  about<Row>(type: string, row: Row | null, missing: () => Error): Row;
  /**
   * Where the rule of the mutation names a relation, and the viewer has none of its roles: throws `refused`, or
   * FORBIDDEN, unless the relation holds. A command of such a rule has to ask before it commits.
   */
  permit(holds: boolean, refused?: () => Error): void;
  /** Leaves an event for the relay; it is delivered after the commit, and only then. */
  emit(event: NewEvent): Promise<void>;
}

/** What happened to one thing, for its trail. */
export type Change = Omit<AuditRecord, 'action'>;

export interface MutationRequest {
  /** Name of the mutation, as in the graph. */
  readonly name: string;
  readonly input: { readonly idempotencyKey?: string | null };
}

const UNKNOWN_WITHOUT_KEYS =
  'The connection was lost while the change was being committed: read whether it is there before it is sent again.';

const NOBODY_IS_ASKED =
  'Here nobody is asked who they are (AUTH=none), and so nobody changes anything, whatever header is sent.';

/**
 * Runs a mutation in one database transaction: what it reads for deciding, its writes, its audit entries and events
 * are there together or not at all. With an idempotency key, a repeat returns the result of the first run without
 * doing anything; the result is small (ids), and the caller loads what it answers with after the commit.
 * Throws UNAUTHENTICATED without a viewer, and whatever `work` throws, with nothing written.
 */
async function mutate<Result>(
  context: SubgraphContext,
  side: WriteSide | undefined,
  { name, input }: MutationRequest,
  work: (unit: UnitOfWork) => Promise<Result>,
): Promise<Result> {
  const { viewer, writer, limits, trace, end, permission } = context;
  if (!viewer) throw failure('UNAUTHENTICATED', SAY_WHO);
  if (viewer.kind === 'everybody') throw failure('UNAUTHENTICATED', NOBODY_IS_ASKED);
  const key = side && input.idempotencyKey;
  const attempt = () =>
    writer.transaction(
      async (transaction): Promise<Result> => {
        const unit = unitOfWork(transaction, side, { viewer, limits, action: name, permission });
        const permitted = async () => {
          const result = await work(unit);
          permission?.checkAsked();
          return result;
        };
        if (key == null || !side) return permitted();
        const claim = { key, actorId: viewer.employeeId, inputHash: inputHash(name, input) };
        const earlier = await side.idempotency.claim(transaction, claim);
        if (earlier) return earlier.result as Result;
        const result = await permitted();
        await side.idempotency.keep(transaction, claim, result);
        return result;
      },
      trace,
      end,
    );
  const committed = (result: Result): Result => {
    context.onCommit?.();
    return result;
  };
  try {
    return committed(await attempt());
  } catch (error) {
    if (!(error instanceof OutcomeUnknownError)) throw permission ? await permission.told(error) : error;
    // With a key it can be asked again what became of it; without one only the caller can decide.
    if (key == null) throw failure('OUTCOME_UNKNOWN', side ? undefined : UNKNOWN_WITHOUT_KEYS);
    const again = await attempt().catch((second) => {
      throw second instanceof DatabaseError ? failure('OUTCOME_UNKNOWN') : second;
    });
    return committed(again);
  } finally {
    context.load.clear();
  }
}

/**
 * Makes the mutations of a service: `mutation('approveBudget', (input: ApproveBudgetInput) => async (unit) => ..)`. What
 * the outer function checks costs no transaction; the inner one is the work of `mutate`.
 */
export const mutationsOf =
  (side: WriteSide) =>
  <Input extends MutationRequest['input'], Result>(
    name: string,
    workOn: (input: Input) => (unit: UnitOfWork) => Promise<Result>,
  ) =>
  async (context: SubgraphContext, input: Input): Promise<Result> =>
    mutate(context, side, { name, input }, workOn(input));

/** What a mutation works with in a service that has no tables for keys, trail and events. */
export type PlainUnit = Omit<UnitOfWork, 'audit' | 'auditMany' | 'record' | 'emit'>;

/** As `mutationsOf`, for a service without a write side: nothing is known of a request that is sent again. */
export const plainMutation =
  <Input extends object, Result>(
    name: string,
    workOn: (input: Input) => (unit: PlainUnit) => Promise<Result>,
  ) =>
  async (context: SubgraphContext, input: Input): Promise<Result> =>
    mutate(context, undefined, { name, input }, workOn(input));

function unitOfWork(
  transaction: Transaction,
  side: WriteSide | undefined,
  {
    viewer,
    limits,
    action,
    permission,
  }: Pick<UnitOfWork, 'viewer' | 'limits'> &
    Pick<SubgraphContext, 'permission'> & { readonly action: string },
): UnitOfWork {
  const { run } = transaction;
  const entryOf = (key: string, { entity, entityId, before, after }: Change): AuditParams => {
    const json = (state: object | null) => (state ? JSON.stringify(state) : null);
    const actorId = viewer.employeeId;
    return { key, entity, entityId, action, actorId, before: json(before), after: json(after) };
  };
  const unit: UnitOfWork = {
    viewer,
    limits,
    about: (type, row, missing) => {
      if (row === null) throw missing();
      permission?.about({ type, row, missing });
      return row;
    },
    permit: (holds, refused) => permission?.require(holds, refused),
    run,
    one: async (statement, ...params) => (await run(statement, ...params))[0] ?? null,
    only: async (statement, ...params) => {
      const [row] = await run(statement, ...params);
      if (row === undefined) throw new Error(`${statement.name} returned no row`);
      return row;
    },
    lock: async <P extends { readonly key: string }, R>(
      statement: Statement<P, R>,
      keys: readonly string[],
      ...[params]: Given<Omit<P, 'key'>>
    ) => {
      const found = new Map<string, R>();
      for (const key of [...new Set(keys)].sort(byKey)) {
        const [row] = await run(statement as Statement<Params, R>, { ...params, key });
        if (row) found.set(key, row);
      }
      return found;
    },
    audit: async (table, key, change) => {
      checkTrail(table, change);
      await run(table.append, entryOf(key, change));
    },
    auditMany: (append, changes) =>
      append(
        transaction,
        changes.map(({ key, ...change }) => entryOf(key, change)),
      ),
    record: async (trail, key, change, ...events) => {
      await unit.audit(trail, key, change);
      for (const event of events) await unit.emit(event);
    },
    emit: async ({ aggregate, aggregateId, type, payload }) => {
      if (!side) throw new Error(`${action}: its service has no outbox for ${type}`);
      await run(side.outbox.append, {
        key: aggregateId,
        aggregate,
        type,
        payload: JSON.stringify(payload),
        actorId: viewer.employeeId,
      });
    },
  };
  return unit;
}

/**
 * Locks the row of a type that a command is about, and reads it. Throws NOT_FOUND where there is none.
 * @param named the field of the input that names it; the whole input where several do
 */
export async function lockNamed<P, R>(
  unit: Pick<UnitOfWork, 'about' | 'run'>,
  type: string,
  lock: Statement<P, R>,
  key: P,
  named?: string,
): Promise<R> {
  const [row = null] = await unit.run(lock, ...([key] as unknown as Given<P>));
  const inputPath = ['input', ...(named ? [named] : [])];
  return unit.about(type, row, () => failure('NOT_FOUND', undefined, { inputPath }));
}

/** Ids by number, anything else by its characters: the same order in every process. */
function byKey(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
}

/** Throws STALE_VERSION when what is edited is not what the caller read. */
export function checkVersion<Version extends number | string>(
  row: { readonly version: Version },
  input: { readonly version: Version },
): void {
  if (row.version !== input.version)
    throw failure('STALE_VERSION', undefined, {
      inputPath: ['input', 'version'],
      currentVersion: row.version,
    });
}
