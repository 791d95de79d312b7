import { type Actor, actor, fresh } from '../support/acting';
import type { OwnDatabase } from '../support/own-database';
import { type OwnDesk, setUpDesk } from '../support/own-desk';

/** What a test of finance's mutations works with: a gateway over a finance database of its own, and people. */
export interface FinanceDesk extends OwnDesk {
  /** Two accountants, somebody who may keep the chart and the calendar, and somebody unknown. */
  readonly anna: Actor;
  readonly bob: Actor;
  readonly controller: Actor;
  readonly nobody: Actor;
  sql: OwnDatabase['sql'];
  /** Events of a type in the outbox, the oldest first. */
  events(type: string): Promise<Record<string, any>[]>;
}

export const ANNA = '7';
export const BOB = '32';
export const CONTROLLER = '8';

/** Declares the set-up and returns what it sets up. */
export function financeDesk(): FinanceDesk {
  const gateway = () => desk.gateway;
  const desk = {
    anna: actor(gateway, `${ANNA}; accountant`),
    bob: actor(gateway, `${BOB}; accountant`),
    controller: actor(gateway, `${CONTROLLER}; controller`),
    nobody: actor(gateway, null),
    sql: (text, values) => desk.database.sql(text, values),
    events: (type) =>
      desk.database.sql(
        'select aggregate, aggregate_id, actor_id, payload from finance_core.outbox where type = $1 order by event_id',
        [type],
      ),
  } as FinanceDesk;
  setUpDesk(desk, 'finance');
  return desk;
}

/** Opens an account of the test's own. */
export async function ownAccount(
  { controller }: FinanceDesk,
  input: Record<string, unknown> = {},
): Promise<string> {
  const { account } = await controller.act(
    'openAccount',
    {
      code: fresh('A'),
      name: 'Account of a test',
      accountType: 'ASSET',
      currency: 'USD',
      openedOn: '2026-01-01',
      ...input,
    },
    'account { id }',
  );
  return account.id;
}
