import { type Params, singleShard, statement } from '../../../citus/statement';
import type { SubgraphContext } from '../../runtime/context';
import { requireRole } from '../../runtime/input';
import { checkVersion, mutate } from '../../runtime/mutation';
import { refuse } from '../errors';
import type { ChangeInstrumentStatusInput } from '../generated';
import { instrumentAudit, marketWrites } from '../write-side';
import { lockInstrument } from './instrument-reads';
import { DATA_DESK } from './list-instrument';

const change = statement<Params, never>({
  name: 'market.instrument.changeStatus',
  route: singleShard,
  sql: `update market_core.instruments set status = $status::text, updated_at = now(), version = version + 1
        where instrument_id = $key::bigint`,
});

const relist = statement<Params, never>({
  name: 'market.instrument.changeStatusInList',
  route: singleShard,
  sql: `update market_core.instruments_by_exchange set status = $status::text
        where exchange_id = $key::bigint and instrument_id = $id::bigint`,
});

/**
 * Halts, resumes or ends the trading of an instrument. Throws FORBIDDEN, INSTRUMENT_NOT_FOUND, INSTRUMENT_DELISTED,
 * STALE_VERSION or INSTRUMENT_STATUS_SAME.
 */
export function changeInstrumentStatus(
  context: SubgraphContext,
  input: ChangeInstrumentStatusInput,
): Promise<{ id: string }> {
  const { id, status, reason } = input;
  const inputPath = ['input', 'id'];
  return mutate(context, marketWrites, { name: 'changeInstrumentStatus', input }, async (unit) => {
    requireRole(unit.viewer, DATA_DESK);
    const instrument = await unit.one(lockInstrument, { key: id });
    if (!instrument) throw refuse('INSTRUMENT_NOT_FOUND', { inputPath });
    if (instrument.status === 'DELISTED') throw refuse('INSTRUMENT_DELISTED', { inputPath });
    checkVersion(instrument, input);
    if (instrument.status === status)
      throw refuse('INSTRUMENT_STATUS_SAME', { inputPath: ['input', 'status'] });
    await unit.run(change, { key: id, status });
    await unit.run(relist, { key: instrument.exchangeId, id, status });
    await unit.audit(instrumentAudit, id, {
      entity: 'Instrument',
      entityId: id,
      before: { status: instrument.status },
      after: { status, ...(reason && { reason }) },
    });
    await unit.emit({
      aggregate: 'Instrument',
      aggregateId: id,
      type: 'InstrumentStatusChanged',
      payload: { instrumentId: id, symbol: instrument.symbol, from: instrument.status, to: status },
    });
    return { id };
  });
}
