import { bulkInsert, type Params, reference, singleShard, statement } from '../../../citus/statement';
import { today } from '../../runtime/arguments';
import type { SubgraphContext } from '../../runtime/context';
import { errorKind, failure } from '../../runtime/errors';
import { mutate, type UnitOfWork } from '../../runtime/mutation';
import { refuse } from '../errors';
import type { ExposureInput, LinkExposuresInput } from '../generated';
import { convertAmounts } from '../register/amounts';
import { lockRisk } from '../register/locked-risk';
import { record } from '../register/record';
import { targetKey } from '../register/targets';
import { riskWrites } from '../write-side';

const allot = statement<Params, { id: string }>({
  name: 'risk.exposure.allotIds',
  route: reference,
  sql: `select nextval(pg_get_serial_sequence('risk_core.risk_exposures', 'exposure_id'))::bigint as id
        from generate_series(1, $count::integer)`,
});

const linked = statement<Params, { targetType: ExposureInput['targetType']; targetId: string }>({
  name: 'risk.exposure.linked',
  route: singleShard,
  sql: `select target_type as "targetType", target_id as "targetId" from risk_core.risk_exposures
        where risk_id = $key::bigint and target_id = any($targetIds::bigint[])`,
});

const insert = statement<Params, never>({
  name: 'risk.exposure.insert',
  route: bulkInsert,
  sql: `insert into risk_core.risk_exposures
          (risk_id, exposure_id, target_type, target_id, exposure_amount, currency, reporting_amount, as_of, note)
        select risk_id, exposure_id, target_type, target_id, exposure_amount, currency, reporting_amount, as_of, note
        from unnest($keys::bigint[], $ids::bigint[], $targetTypes::text[], $targetIds::bigint[], $amounts::numeric[],
                    $currencies::text[], $reportingAmounts::numeric[], $days::date[], $notes::text[])
          as given (risk_id, exposure_id, target_type, target_id, exposure_amount, currency, reporting_amount, as_of,
                    note)`,
});

const list = statement<Params, never>({
  name: 'risk.exposure.list',
  route: bulkInsert,
  sql: `insert into risk_core.exposures_by_target (target_key, exposure_id, risk_id, status, reporting_amount, as_of)
        select target_key, exposure_id, $riskId::bigint, 'ACTIVE', reporting_amount, as_of
        from unnest($keys::text[], $ids::bigint[], $reportingAmounts::numeric[], $days::date[])
          as given (target_key, exposure_id, reporting_amount, as_of)`,
});

/** Exposures in one request at most. */
const EXPOSURES_MAXIMUM = 10_000;
/** Bad rows that are listed at most. */
const LISTED_MAXIMUM = 100;

/**
 * Links exposures with a risk, all of them or none. Throws RISK_NOT_FOUND, RISK_CLOSED, EXPOSURE_COUNT, or
 * BULK_REJECTED with EXPOSURE_LISTED_TWICE, EXPOSURE_LINKED_ALREADY, EXPOSURE_DATE_INVALID, RISK_AMOUNT_INVALID,
 * RISK_CURRENCY_RATE_MISSING by row.
 */
export function linkExposures(
  context: SubgraphContext,
  input: LinkExposuresInput,
): Promise<{ riskId: string; linkedCount: number }> {
  const { riskId, exposures } = input;
  if (exposures.length === 0 || exposures.length > EXPOSURES_MAXIMUM)
    throw refuse('EXPOSURE_COUNT', { inputPath: ['input', 'exposures'] });
  return mutate(context, riskWrites, { name: 'linkExposures', input }, async (unit) => {
    await lockRisk(unit, riskId, 'riskId');
    const rows = await checkedRows(unit, riskId, exposures);
    const ids = (await unit.run(allot, { count: rows.length })).map(({ id }) => id);
    const shared = {
      ids,
      days: rows.map(({ day }) => day),
      reportingAmounts: rows.map(({ reportingAmount }) => reportingAmount),
    };
    await unit.run(insert, {
      ...shared,
      keys: rows.map(() => riskId),
      targetTypes: rows.map(({ targetType }) => targetType),
      targetIds: rows.map(({ targetId }) => targetId),
      amounts: rows.map(({ exposureAmount }) => exposureAmount),
      currencies: rows.map(({ currency }) => currency),
      notes: rows.map(({ note }) => note ?? null),
    });
    const targetKeys = rows.map(targetKey);
    await record(unit, riskId, {
      entity: 'Risk',
      entityId: riskId,
      before: null,
      after: {
        linkedExposures: rows.map((row, index) => ({ id: ids[index], target: targetKeys[index], ...row })),
      },
      event: 'RiskExposuresLinked',
      payload: { targets: targetKeys },
    });
    await unit.run(list, { ...shared, keys: targetKeys, riskId });
    return { riskId, linkedCount: rows.length };
  });
}

interface CheckedRow extends ExposureInput {
  readonly day: string;
  readonly reportingAmount: string;
}

/** The rows with their amounts converted. Throws BULK_REJECTED. */
async function checkedRows(
  unit: UnitOfWork,
  riskId: string,
  exposures: readonly ExposureInput[],
): Promise<CheckedRow[]> {
  const now = today();
  const days = exposures.map(({ asOf }) => asOf ?? now);
  const amounts = exposures.map(({ exposureAmount, currency }, index) => ({
    amount: exposureAmount,
    currency,
    day: days[index]!,
  }));
  const converted = await convertAmounts(unit, amounts);
  const targetIds = exposures.map(({ targetId }) => targetId);
  const known = new Set((await unit.run(linked, { key: riskId, targetIds })).map(targetKey));
  const seen = new Set<string>();
  const codeOf = (row: ExposureInput, index: number): string | undefined => {
    const target = targetKey(row);
    if (seen.has(target)) return 'EXPOSURE_LISTED_TWICE';
    seen.add(target);
    if (known.has(target)) return 'EXPOSURE_LINKED_ALREADY';
    if (days[index]! > now) return 'EXPOSURE_DATE_INVALID';
    if (!converted[index]!.sound) return 'RISK_AMOUNT_INVALID';
    return converted[index]!.reportingAmount === null ? 'RISK_CURRENCY_RATE_MISSING' : undefined;
  };
  const rejected = exposures.flatMap((row, index) => {
    const code = codeOf(row, index);
    return code ? [{ index, code, message: errorKind(code)!.message }] : [];
  });
  if (rejected.length > 0)
    throw failure('BULK_REJECTED', undefined, {
      inputPath: ['input', 'exposures'],
      rows: rejected.slice(0, LISTED_MAXIMUM),
      details: { rejectedCount: rejected.length },
    });
  return exposures.map((row, index) => ({
    ...row,
    day: days[index]!,
    reportingAmount: converted[index]!.reportingAmount!,
  }));
}
