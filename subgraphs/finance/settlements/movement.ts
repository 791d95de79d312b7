import { insertInto, key, param, singleShard, statement } from '../../../citus';
import type { InputPath } from '../../runtime/input';
import type { UnitOfWork } from '../../runtime/mutation';
import { checkCashAccount } from '../accounts/states';
import { settlementFailed } from '../events';
import { postEntries } from '../posting/post-entries';
import { postingAccount } from '../posting-accounts/reads';
import { allotTransactionId } from '../transactions/write';
import { tradeOrigin } from './reads';
import { type TradeMovement, tradeSettlements } from './table';

/** When and where a movement is posted, and where in the input of a mutation that was said. */
export interface Place {
  readonly postingDate: string;
  readonly cashAccountId: string;
  readonly datePath: InputPath;
  readonly accountPath: InputPath;
}

const settle = statement<{ transactionId: string }>('finance.settlement.settle', singleShard)
  .sql`insert into ${tradeSettlements}
         (origin, portfolio_id, trade_id, status, transaction_id, posting_date, movement, actor_id)
       values (${key.text}, ${param.bigint('portfolioId')}, ${param.bigint('tradeId')}, 'POSTED',
               ${param.bigint('transactionId')}, ${param.date('postingDate')},
               ${param.of(tradeSettlements.movement, 'movement')}, ${param.bigint('actorId')})
       on conflict (origin) do update
       set status = 'POSTED', transaction_id = excluded.transaction_id, posting_date = excluded.posting_date,
           reason_code = null, reason = null, actor_id = excluded.actor_id, updated_at = excluded.updated_at
       where trade_settlements.status = 'FAILED'
       returning transaction_id as "transactionId"`;

const fail = insertInto(tradeSettlements, 'finance.settlement.fail', {
  unlessTaken: ['origin'],
  returning: ['origin'],
});

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
  if (!(await unit.one(settle, { ...recorded(unit, movement, date), transactionId: id }))) return;
  const investments = await postingAccount(unit, 'PORTFOLIO_INVESTMENTS', currency);
  await checkCashAccount(unit, { accountId: cashAccountId, currency, date, inputPath: accountPath });
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
  const failure = { status: 'FAILED', transactionId: null, reasonCode: code, reason: message } as const;
  if (await unit.one(fail, { ...recorded(unit, movement, tradeDate), ...failure }))
    await unit.emit(settlementFailed(tradeId, { portfolioId, tradeId, code, message }));
}

/** What is written down of a movement, however it ends. */
function recorded(unit: UnitOfWork, movement: TradeMovement, postingDate: string) {
  const { portfolioId, tradeId } = movement;
  const actorId = unit.viewer.employeeId;
  return { key: tradeOrigin(movement), portfolioId, tradeId, postingDate, movement, actorId };
}

function describe({ side, quantity, symbol, price, currency, portfolioId }: TradeMovement): string {
  const what = side === 'BUY' ? 'Purchase' : 'Sale';
  return `${what} of ${quantity} ${symbol} at ${price} ${currency}, portfolio ${portfolioId}`;
}
