import { type Params, reference, singleShard, statement } from '../../../citus/statement';
import type { Role } from '../../runtime/auth/roles';
import type { SubgraphContext } from '../../runtime/context';
import { requireRole } from '../../runtime/input';
import { mutate, type UnitOfWork } from '../../runtime/mutation';
import { refuse } from '../errors';
import type { ListInstrumentInput } from '../generated';
import { instrumentAudit, marketWrites } from '../write-side';
import { findInstruments, isCurrency, micOf } from './instrument-reads';
import { isIsin } from './isin';

/** Role of those who keep instruments, prices, indices and indicators. */
export const DATA_DESK: Role = 'market_data';

const allot = statement<Params, { id: string }>({
  name: 'market.instrument.allotId',
  route: reference,
  sql: `select nextval(pg_get_serial_sequence('market_core.instruments', 'instrument_id'))::bigint as id`,
});

const claimSymbol = statement<Params, { symbol: string }>({
  name: 'market.instrument.claimSymbol',
  route: singleShard,
  sql: `insert into market_core.instruments_by_symbol (symbol, mic, instrument_id)
        values ($key::text, $mic::text, $id::bigint) on conflict (symbol, mic) do nothing returning symbol`,
});

const listIsin = statement<Params, never>({
  name: 'market.instrument.listByIsin',
  route: singleShard,
  sql: `insert into market_core.instruments_by_isin (isin, instrument_id) values ($key::text, $id::bigint)`,
});

const listAtExchange = statement<Params, never>({
  name: 'market.instrument.listByExchange',
  route: singleShard,
  sql: `insert into market_core.instruments_by_exchange
          (exchange_id, instrument_id, symbol, name, kind, status, currency)
        values ($key::bigint, $id::bigint, $symbol::text, $name::text, $kind::text, 'ACTIVE', $currency::text)`,
});

const insert = statement<Params, never>({
  name: 'market.instrument.insert',
  route: singleShard,
  sql: `insert into market_core.instruments
          (instrument_id, symbol, isin, name, kind, currency, exchange_id, country, sector, contract_size,
           maturity_date, coupon_rate, option_type, strike_price, underlying_instrument_id)
        values ($key::bigint, $symbol::text, $isin::text, $name::text, $kind::text, $currency::text,
                $exchangeId::bigint, $country::text, $sector::text, $contractSize::numeric, $maturityDate::date,
                $couponRate::numeric, $optionType::text, $strikePrice::numeric, $underlyingId::bigint)`,
});

/** Looks at figures where they can be compared exactly. */
const soundTerms = statement<Params, { sound: boolean }>({
  name: 'market.instrument.soundTerms',
  route: reference,
  sql: `select coalesce($contractSize::numeric > 0 and $contractSize = round($contractSize, 6) and $contractSize < 1e14, false)
          and ($couponRate::numeric is null or ($couponRate >= 0 and $couponRate < 100000 and $couponRate = round($couponRate, 4)))
          and ($strikePrice::numeric is null
               or ($strikePrice > 0 and $strikePrice < 1e16 and $strikePrice = round($strikePrice, 4))) as sound`,
});

/**
 * Lists an instrument on an exchange. Throws FORBIDDEN, INSTRUMENT_SYMBOL_INVALID, INSTRUMENT_ISIN_INVALID,
 * INSTRUMENT_TERMS_INVALID, INSTRUMENT_CURRENCY_UNKNOWN, INSTRUMENT_EXCHANGE_NOT_FOUND, INSTRUMENT_NOT_FOUND (the
 * underlying) or INSTRUMENT_SYMBOL_TAKEN.
 */
export function listInstrument(
  context: SubgraphContext,
  input: ListInstrumentInput,
): Promise<{ id: string }> {
  check(input);
  const { symbol, name, kind, currency, exchangeId, country, sector } = input;
  const instrument = {
    symbol,
    isin: input.isin ?? null,
    name,
    kind,
    currency,
    exchangeId,
    country,
    sector,
    contractSize: input.contractSize ?? (kind === 'OPTION' ? '100' : '1'),
    maturityDate: input.maturityDate ?? null,
    couponRate: input.couponRate ?? null,
    optionType: input.optionType ?? null,
    strikePrice: input.strikePrice ?? null,
    underlyingId: input.underlyingId ?? null,
  };
  return mutate(context, marketWrites, { name: 'listInstrument', input }, async (unit) => {
    requireRole(unit.viewer, DATA_DESK);
    const mic = await checkPlaces(unit, input);
    const { sound } = (await unit.one(soundTerms, instrument))!;
    if (!sound) throw refuse('INSTRUMENT_TERMS_INVALID', { inputPath: ['input'] });
    const { id } = (await unit.one(allot, {}))!;
    await unit.run(insert, { ...instrument, key: id });
    await unit.run(listAtExchange, { ...instrument, key: exchangeId, id });
    if (instrument.isin) await unit.run(listIsin, { key: instrument.isin, id });
    await unit.audit(instrumentAudit, id, {
      entity: 'Instrument',
      entityId: id,
      before: null,
      after: { ...instrument, status: 'ACTIVE' },
    });
    await unit.emit({
      aggregate: 'Instrument',
      aggregateId: id,
      type: 'InstrumentListed',
      payload: { instrumentId: id, symbol, mic, kind, currency },
    });
    const claimed = await unit.one(claimSymbol, { key: symbol, mic, id });
    if (!claimed) throw refuse('INSTRUMENT_SYMBOL_TAKEN', { inputPath: ['input', 'symbol'] });
    return { id };
  });
}

/** Looks at what the input says by itself. */
function check(input: ListInstrumentInput): void {
  const { symbol, isin, kind, country } = input;
  if (!/^[A-Z0-9][A-Z0-9.-]{0,29}$/.test(symbol))
    throw refuse('INSTRUMENT_SYMBOL_INVALID', { inputPath: ['input', 'symbol'] });
  if (isin == null ? kind !== 'OPTION' : !isIsin(isin))
    throw refuse('INSTRUMENT_ISIN_INVALID', { inputPath: ['input', 'isin'] });
  if (!/^[A-Z]{2}$/.test(country))
    throw refuse('INSTRUMENT_TERMS_INVALID', {
      message: 'A country is a code of two capital letters.',
      inputPath: ['input', 'country'],
    });
  for (const [field, asked] of terms(input))
    if ((input[field] != null) !== asked)
      throw refuse('INSTRUMENT_TERMS_INVALID', { inputPath: ['input', field] });
}

/** Which terms an instrument of the kind has; those that are left to choice are not named. */
function terms({ kind }: ListInstrumentInput): [keyof ListInstrumentInput, boolean][] {
  const isOption = kind === 'OPTION';
  const isBond = kind === 'BOND';
  return [
    ['couponRate', isBond],
    ['maturityDate', isBond || isOption],
    ['optionType', isOption],
    ['strikePrice', isOption],
    ['underlyingId', isOption],
  ];
}

/** Checks what the input refers to; returns the code of the exchange. */
async function checkPlaces(unit: UnitOfWork, input: ListInstrumentInput): Promise<string> {
  const { currency, exchangeId, underlyingId } = input;
  if (!(await isCurrency(unit, currency)))
    throw refuse('INSTRUMENT_CURRENCY_UNKNOWN', { inputPath: ['input', 'currency'] });
  const mic = await micOf(unit, exchangeId);
  if (!mic) throw refuse('INSTRUMENT_EXCHANGE_NOT_FOUND', { inputPath: ['input', 'exchangeId'] });
  if (underlyingId && (await findInstruments(unit, [underlyingId])).size === 0)
    throw refuse('INSTRUMENT_NOT_FOUND', { inputPath: ['input', 'underlyingId'] });
  return mic;
}
