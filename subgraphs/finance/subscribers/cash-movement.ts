import { type Params, singleShard, statement } from '../../../citus/statement';
import type { InputPath } from '../../runtime/input';
import type { UnitOfWork } from '../../runtime/mutation';
import { refuse } from '../errors';
import { checkAccounts } from '../posting/accounts';
import { postEntries } from '../posting/post-entries';
import { postingAccount } from '../posting/posting-accounts';
import { allotTransactionId } from '../posting/transactions';
import { tradeOrigin } from '../trade-settlements';

/** A filled trade as the market service tells of it: what finance needs for its books. */
export interface TradeMovement {
  readonly portfolioId: string;
  readonly tradeId: string;
  readonly side: 'BUY' | 'SELL';
  readonly symbol: string;
  readonly quantity: string;
  readonly price: string;
  /** Currency of the price. */
  readonly currency: string;
  /** What the cash account gains or, negative, loses. */
  readonly cashAmount: string;
  /** Currency of the cash. */
  readonly baseCurrency: string;
  readonly cashAccountId: string;
  readonly tradeDate: string;
}

/** When and where a movement is posted, and where in the input of a mutation that was said. */
export interface Place {
  readonly postingDate: string;
  readonly cashAccountId: string;
  readonly datePath: InputPath;
  readonly accountPath: InputPath;
}

const settle = statement<Params, { transactionId: string }>({
  name: 'finance.settlement.settle',
  route: singleShard,
  sql: `insert into finance_core.trade_settlements
          (origin, portfolio_id, trade_id, status, transaction_id, posting_date, movement, actor_id)
        values ($key::text, $portfolioId::bigint, $tradeId::bigint, 'POSTED', $transactionId::bigint,
                $postingDate::date, $movement::jsonb, $actorId::bigint)
        on conflict (origin) do update
        set status = 'POSTED', transaction_id = excluded.transaction_id, posting_date = excluded.posting_date,
            reason_code = null, reason = null, actor_id = excluded.actor_id, updated_at = excluded.updated_at
        where trade_settlements.status = 'FAILED'
        returning transaction_id as "transactionId"`,
});

const fail = statement<Params, { origin: string }>({
  name: 'finance.settlement.fail',
  route: singleShard,
  sql: `insert into finance_core.trade_settlements
          (origin, portfolio_id, trade_id, status, posting_date, reason_code, reason, movement, actor_id)
        values ($key::text, $portfolioId::bigint, $tradeId::bigint, 'FAILED', $postingDate::date, $reasonCode::text,
                $reason::text, $movement::jsonb, $actorId::bigint)
        on conflict (origin) do nothing
        returning origin`,
});

/** Reads the payload of a TradeFilled event. Throws an Error for what is none: then the event stays. */
export function readMovement(payload: Readonly<Record<string, unknown>>): TradeMovement {
  const names = [
    'portfolioId',
    'tradeId',
    'side',
    'symbol',
    'quantity',
    'price',
    'currency',
    'cashAmount',
    'baseCurrency',
    'cashAccountId',
    'tradeDate',
  ] as const;
  for (const name of names)
    if (typeof payload[name] !== 'string') throw new Error(`a TradeFilled event has no ${name}`);
  return Object.fromEntries(names.map((name) => [name, payload[name]])) as unknown as TradeMovement;
}

/**
 * Posts the cash of a trade against the investments of all portfolios in its currency, once, whoever asks and however
 * often: a trade that is settled already is left as it is. Throws POSTING_ACCOUNT_MISSING, ACCOUNT_NOT_CASH and what
 * `checkAccounts` and `postEntries` throw.
 */
export async function postMovement(unit: UnitOfWork, movement: TradeMovement, place: Place): Promise<void> {
  const { cashAmount, baseCurrency: currency } = movement;
  const { postingDate: date, cashAccountId, datePath, accountPath } = place;
  const origin = tradeOrigin(movement);
  const id = await allotTransactionId(unit);
  const settled = await unit.one(settle, {
    ...recorded(unit, movement, date),
    key: origin,
    transactionId: id,
  });
  if (!settled) return;
  const investments = await postingAccount(unit, 'PORTFOLIO_INVESTMENTS', currency);
  const uses = [{ accountId: cashAccountId, currency, date, inputPath: accountPath }];
  const accounts = await checkAccounts(unit, uses);
  if (!accounts.get(cashAccountId)!.isCash) throw refuse('ACCOUNT_NOT_CASH', { inputPath: accountPath });
  const isPurchase = cashAmount.startsWith('-');
  const amount = isPurchase ? cashAmount.slice(1) : cashAmount;
  await postEntries(unit, {
    id,
    origin,
    transactionType: 'PORTFOLIO_CASH',
    description: describe(movement),
    transactionDate: date,
    currency,
    lines: [
      { accountId: isPurchase ? investments : cashAccountId, debit: amount },
      { accountId: isPurchase ? cashAccountId : investments, credit: amount },
    ],
    datePath,
    pathOf: () => accountPath,
  });
}

/** Writes down why a movement could not be posted, unless the trade is settled or known to have failed already. */
export async function keepFailure(
  unit: UnitOfWork,
  movement: TradeMovement,
  { code, message }: { readonly code: string; readonly message: string },
): Promise<void> {
  const { portfolioId, tradeId, tradeDate } = movement;
  const kept = await unit.one(fail, {
    ...recorded(unit, movement, tradeDate),
    key: tradeOrigin(movement),
    reasonCode: code,
    reason: message,
  });
  if (!kept) return;
  await unit.emit({
    aggregate: 'Trade',
    aggregateId: tradeId,
    type: 'SettlementFailed',
    payload: { portfolioId, tradeId, code, message },
  });
}

function recorded(unit: UnitOfWork, movement: TradeMovement, postingDate: string) {
  const { portfolioId, tradeId } = movement;
  const actorId = unit.viewer.employeeId;
  return { portfolioId, tradeId, postingDate, movement: JSON.stringify(movement), actorId };
}

function describe({ side, quantity, symbol, price, currency, portfolioId }: TradeMovement): string {
  const what = side === 'BUY' ? 'Purchase' : 'Sale';
  return `${what} of ${quantity} ${symbol} at ${price} ${currency}, portfolio ${portfolioId}`;
}
