import { type Params, reference, shardBatch, singleShard, statement } from '../../../citus/statement';
import type { BadRow } from '../../runtime/bulk';
import type { UnitOfWork } from '../../runtime/mutation';
import type { InstrumentRow } from '../instruments';

/** What mutations need to know of an instrument. */
export type InstrumentState = Pick<
  InstrumentRow,
  | 'id'
  | 'symbol'
  | 'kind'
  | 'status'
  | 'currency'
  | 'exchangeId'
  | 'contractSize'
  | 'maturityDate'
  | 'version'
>;

const columns = `instrument_id as id, symbol, kind, status, currency, exchange_id as "exchangeId",
                 contract_size as "contractSize", maturity_date as "maturityDate", version`;

const states = statement<Params, InstrumentState>({
  name: 'market.instrument.states',
  route: shardBatch,
  sql: `select ${columns} from market_core.instruments where instrument_id = any($keys::bigint[])`,
});

/** Waits for whoever changes the instrument, and keeps others from it: for the change itself. */
export const lockInstrument = statement<Params, InstrumentState>({
  name: 'market.instrument.lock',
  route: singleShard,
  sql: `select ${columns} from market_core.instruments where instrument_id = $key::bigint for update`,
});

/** Keeps the instrument as it is until the end, for any number of mutations at once. */
export const holdInstrument = statement<Params, InstrumentState>({
  name: 'market.instrument.hold',
  route: singleShard,
  sql: `select ${columns} from market_core.instruments where instrument_id = $key::bigint for share`,
});

const currency = statement<{ code: string }, { minorUnits: number }>({
  name: 'market.currency.ofCode',
  route: reference,
  sql: 'select minor_units as "minorUnits" from market_core.currencies where code = $code::text',
});

const exchange = statement<{ id: string }, { mic: string }>({
  name: 'market.exchange.ofId',
  route: reference,
  sql: 'select mic from market_core.exchanges where exchange_id = $id::bigint',
});

/** Whether amounts in the currency are known here. */
export async function isCurrency(unit: UnitOfWork, code: string): Promise<boolean> {
  return (await unit.one(currency, { code })) !== null;
}

/** Market identifier code of an exchange, or null. */
export async function micOf(unit: UnitOfWork, exchangeId: string): Promise<string | null> {
  return (await unit.one(exchange, { id: exchangeId }))?.mic ?? null;
}

/** The instruments of those ids by id; what is no id, and what is unknown, is missing. */
export async function findInstruments(
  unit: UnitOfWork,
  ids: Iterable<string>,
): Promise<Map<string, InstrumentState>> {
  const keys = [...new Set(ids)];
  if (keys.length === 0) return new Map();
  return new Map((await unit.run(states, { keys })).map((instrument) => [instrument.id, instrument]));
}

/** The rows whose instrument is unknown. */
export function unknownInstruments(
  rows: readonly { readonly instrumentId: string }[],
  known: ReadonlyMap<string, unknown>,
): BadRow[] {
  return rows.flatMap(({ instrumentId }, index) =>
    known.has(instrumentId) ? [] : [{ index, code: 'INSTRUMENT_NOT_FOUND' }],
  );
}
