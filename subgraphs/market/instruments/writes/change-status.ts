import { relist, updateRow } from '../../../../citus';
import { checkVersion } from '../../../runtime/mutation';
import { refuse } from '../../errors';
import { instrumentStatusChanged } from '../../events';
import type { ChangeInstrumentStatusInput } from '../../generated';
import { instrumentAudit, mutation } from '../../write-side';
import { lockInstrument } from '../reads';
import { instruments, instrumentsByExchange } from '../table';

const change = updateRow(instruments, 'market.instrument.changeStatus', 'status');

/**
 * Halts, resumes or ends the trading of an instrument. Throws FORBIDDEN, INSTRUMENT_NOT_FOUND, INSTRUMENT_DELISTED,
 * STALE_VERSION or INSTRUMENT_STATUS_SAME.
 */
export const changeInstrumentStatus = mutation(
  'changeInstrumentStatus',
  (input: ChangeInstrumentStatusInput) => async (unit) => {
    const { id, status, reason } = input;
    const inputPath = ['input', 'id'];
    const instrument = await unit.one(lockInstrument, { key: id });
    if (!instrument) throw refuse('INSTRUMENT_NOT_FOUND', inputPath);
    if (instrument.status === 'DELISTED') throw refuse('INSTRUMENT_DELISTED', inputPath);
    checkVersion(instrument, input);
    const { status: from, symbol } = instrument;
    if (from === status) throw refuse('INSTRUMENT_STATUS_SAME', ['input', 'status']);
    await unit.run(change, { key: id, status });
    await relist(unit, [instrumentsByExchange], instrument, { ...instrument, status });
    await unit.record(
      instrumentAudit,
      id,
      {
        entity: 'Instrument',
        entityId: id,
        before: { status: from },
        after: { status, ...(reason && { reason }) },
      },
      instrumentStatusChanged(id, { instrumentId: id, symbol, from, to: status }),
    );
    return { id };
  },
);
