import {
  byKey,
  type Conditions,
  children,
  columns,
  conditionsOf,
  equals,
  from,
  inKeys,
  lockRow,
  page,
  param,
  related,
  search,
  shardBatch,
  sql,
  statement,
  upTo,
} from '../../../citus';
import { type BadRow, badRows } from '../../runtime/bulk';
import type { UnitOfWork } from '../../runtime/mutation';
import { exchangeConditions } from '../exchanges/reads';
import { exchanges } from '../exchanges/table';
import {
  corporateActions,
  type InstrumentRow,
  instruments,
  instrumentsByExchange,
  instrumentsByIsin,
  instrumentsBySymbol,
} from './table';

/** Instruments by id. */
export const instrumentById = byKey(instruments, 'market.instrument.byId');

/** Listings under a ticker with the codes of their exchanges, first recorded first. */
export const listingsBySymbol = children('market.instrument.idsBySymbol', 'symbol')
  .sql`select ${columns(instrumentsBySymbol)} from ${instrumentsBySymbol} where symbol ${inKeys.text}
       order by symbol, instrument_id`;

/** Ids of the listings of a security, first recorded first. */
export const listingsByIsin = children('market.instrument.idsByIsin', 'isin')
  .sql`select ${columns(instrumentsByIsin)} from ${instrumentsByIsin} where isin ${inKeys.text}
       order by isin, instrument_id`;

/** Instruments by words of their symbols, ISINs and names. */
export const instrumentSearch = search({ name: 'market.instruments.found', from: instruments });

/** What every list of instruments is filtered by. */
const commonConditions = (of: typeof instruments | typeof instrumentsByExchange): Conditions => ({
  ...conditionsOf(of, 'id', 'symbol', 'name', 'kind', 'status', 'currency', 'exchangeId'),
  exchange: related(of.exchangeId, exchanges, () => exchangeConditions),
});

/** What the list of all instruments is filtered by. */
export const instrumentConditions: Conditions = {
  ...commonConditions(instruments),
  ...conditionsOf(instruments, 'isin', 'country', 'sector', 'contractSize', 'maturityDate', 'couponRate'),
  ...conditionsOf(instruments, 'optionType', 'strikePrice', 'underlyingId', 'createdAt', 'updatedAt'),
};

/** What lists of instruments, whole or those of a venue, are ordered and filtered by. */
const listed = (of: typeof instruments | typeof instrumentsByExchange) => ({
  orders: { SYMBOL: of.symbol, NAME: of.name },
  tieBreaker: of.id,
  filters: {
    kind: equals(of.kind),
    status: equals(of.status),
    currency: equals(of.currency),
    nameStartsWith: sql`starts_with(lower(name), lower(${param.text('nameStartsWith')}))`,
  },
});

/** Instruments of the whole market. */
export const allInstruments = page({
  name: 'market.instruments',
  from: instruments,
  fanOut: 'a list of the whole market has no key; every shard returns at most a page',
  ...listed(instruments),
  conditions: instrumentConditions,
  indexed: [instruments.id, instruments.kind],
  indexedIgnoringCase: [instruments.name],
  indexedAnywhere: [instruments.name],
});

/** Instruments listed on an exchange. */
export const instrumentsOfExchange = page({
  name: 'market.instruments.byExchange',
  columns: columns(instrumentsByExchange, 'id', 'symbol', 'name'),
  from: instrumentsByExchange,
  by: instrumentsByExchange.exchangeId,
  ...listed(instrumentsByExchange),
  conditions: commonConditions(instrumentsByExchange),
});

/** What corporate actions are filtered by. */
export const corporateActionConditions: Conditions = {
  ...conditionsOf(corporateActions, 'id', 'kind', 'exDate', 'payDate', 'amount', 'currency', 'ratio'),
};

/** Dividends, coupons and splits of one instrument. */
export const corporateActionsOfInstrument = page({
  name: 'market.corporateActions.byInstrument',
  from: corporateActions,
  by: corporateActions.instrumentId,
  orders: { EX_DATE: corporateActions.exDate },
  tieBreaker: corporateActions.id,
  filters: {
    kind: equals(corporateActions.kind),
    exFrom: from(corporateActions.exDate),
    exTo: upTo(corporateActions.exDate),
  },
  conditions: corporateActionConditions,
});

const STATE = [
  'id',
  'symbol',
  'name',
  'kind',
  'status',
  'currency',
  'exchangeId',
  'contractSize',
  'maturityDate',
  'version',
] as const;

/** What mutations need to know of an instrument. */
export type InstrumentState = Pick<InstrumentRow, (typeof STATE)[number]>;

/** Waits for whoever changes the instrument, and keeps others from it: for the change itself. */
export const lockInstrument = lockRow(instruments, 'market.instrument.lock', { columns: STATE });

/** Keeps the instrument as it is until the end, for any number of mutations at once. */
export const holdInstrument = lockRow(instruments, 'market.instrument.hold', {
  columns: STATE,
  strength: 'for share',
});

const states = statement('market.instrument.states', shardBatch)
  .sql`select ${columns(instruments, ...STATE)} from ${instruments} where instrument_id ${inKeys.bigint}`;

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
  instrumentIds: readonly string[],
  known: ReadonlyMap<string, unknown>,
): BadRow[] {
  return badRows(instrumentIds, (id) => !known.has(id) && 'INSTRUMENT_NOT_FOUND');
}
