import { insertInto, list, nextId } from '../../../../citus';
import { compareDecimals, isNumeric } from '../../../runtime/decimals';
import type { UnitOfWork } from '../../../runtime/mutation';
import { isCurrency } from '../../currencies/reads';
import { refuse } from '../../errors';
import { instrumentListed } from '../../events';
import { micOf } from '../../exchanges/reads';
import type { ListInstrumentInput } from '../../generated';
import { instrumentAudit, mutation } from '../../write-side';
import { isIsin } from '../isin';
import { findInstruments } from '../reads';
import {
  type InstrumentRow,
  instruments,
  instrumentsByExchange,
  instrumentsByIsin,
  instrumentsBySymbol,
} from '../table';

const allotId = nextId(instruments, 'market.instrument.allotId');
const insert = insertInto(instruments, 'market.instrument.insert');

const claimSymbol = insertInto(instrumentsBySymbol, 'market.instrument.claimSymbol', {
  unlessTaken: ['symbol', 'mic'],
  returning: ['symbol'],
});

/**
 * Lists an instrument on an exchange. Throws FORBIDDEN, INSTRUMENT_SYMBOL_INVALID, INSTRUMENT_ISIN_INVALID,
 * INSTRUMENT_TERMS_INVALID, INSTRUMENT_CURRENCY_UNKNOWN, INSTRUMENT_EXCHANGE_NOT_FOUND, INSTRUMENT_NOT_FOUND (the
 * underlying) or INSTRUMENT_SYMBOL_TAKEN.
 */
export const listInstrument = mutation('listInstrument', (input: ListInstrumentInput) => {
  check(input);
  const { symbol, name, kind, currency, exchangeId, country, sector } = input;
  const instrument = {
    symbol,
    isin: input.isin ?? null,
    name,
    kind,
    status: 'ACTIVE' as const,
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
  return async (unit) => {
    const mic = await checkPlaces(unit, input);
    if (!areSound(instrument)) throw refuse('INSTRUMENT_TERMS_INVALID', ['input']);
    const { id } = await unit.only(allotId);
    await unit.run(insert, { ...instrument, key: id });
    await list(unit, instrumentsByExchange, { ...instrument, id });
    await list(unit, instrumentsByIsin, { ...instrument, id });
    await unit.record(
      instrumentAudit,
      id,
      { entity: 'Instrument', entityId: id, before: null, after: instrument },
      instrumentListed(id, { instrumentId: id, symbol, mic, kind, currency }),
    );
    const claimed = await unit.one(claimSymbol, { key: symbol, mic, instrumentId: id });
    if (!claimed) throw refuse('INSTRUMENT_SYMBOL_TAKEN', ['input', 'symbol']);
    return { id };
  };
});

/** Looks at what the input says by itself. */
function check(input: ListInstrumentInput): void {
  const { symbol, isin, kind, country } = input;
  if (!/^[A-Z0-9][A-Z0-9.-]{0,29}$/.test(symbol))
    throw refuse('INSTRUMENT_SYMBOL_INVALID', ['input', 'symbol']);
  if (isin == null ? kind !== 'OPTION' : !isIsin(isin))
    throw refuse('INSTRUMENT_ISIN_INVALID', ['input', 'isin']);
  if (!/^[A-Z]{2}$/.test(country))
    throw refuse('INSTRUMENT_TERMS_INVALID', ['input', 'country'], {
      message: 'A country is a code of two capital letters.',
    });
  for (const [field, asked] of terms(input))
    if ((input[field] != null) !== asked) throw refuse('INSTRUMENT_TERMS_INVALID', ['input', field]);
}

/** Whether the figures fit their columns. */
function areSound({
  contractSize,
  couponRate,
  strikePrice,
}: Pick<InstrumentRow, 'contractSize' | 'couponRate' | 'strikePrice'>): boolean {
  return (
    compareDecimals(contractSize, '0') > 0 &&
    isNumeric(contractSize, 20, 6) &&
    (couponRate === null || (compareDecimals(couponRate, '0') >= 0 && isNumeric(couponRate, 9, 4))) &&
    (strikePrice === null || (compareDecimals(strikePrice, '0') > 0 && isNumeric(strikePrice, 20, 4)))
  );
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
  if (!(await isCurrency(unit, currency))) throw refuse('INSTRUMENT_CURRENCY_UNKNOWN', ['input', 'currency']);
  const exchange = await unit.one(micOf, { id: exchangeId });
  if (!exchange) throw refuse('INSTRUMENT_EXCHANGE_NOT_FOUND', ['input', 'exchangeId']);
  if (underlyingId && (await findInstruments(unit, [underlyingId])).size === 0)
    throw refuse('INSTRUMENT_NOT_FOUND', ['input', 'underlyingId']);
  return exchange.mic;
}
