import type { OwnDatabase } from '../support/own-database';
import { rules } from '../support/system';

/** Pairs of questions that have one answer while the register is in order: what is kept, and what it follows from. */
const BOOKS: Readonly<Record<string, readonly [kept: string, follows: string]>> = {
  'the state of a risk is the last one of its history': [
    'select risk_id, status from risk_core.risk_registers order by risk_id',
    `select distinct on (risk_id) risk_id, to_status as status
     from risk_core.risk_status_changes order by risk_id, change_id desc`,
  ],
  'the ratings of a risk are those of the assessment that counts': [
    `select risk_id, inherent_likelihood, inherent_impact, residual_likelihood, residual_impact, last_assessed_on as assessed_on
     from risk_core.risk_registers where latest_assessment_id is not null order by risk_id`,
    `select a.risk_id, a.inherent_likelihood, a.inherent_impact, a.residual_likelihood, a.residual_impact, a.assessed_on
     from risk_assessment.assessments a
     join risk_core.risk_registers r on r.risk_id = a.risk_id and r.latest_assessment_id = a.assessment_id
     where a.status = 'APPROVED' order by a.risk_id`,
  ],
  'the progress of a plan is the share of its actions that are done': [
    'select risk_id, plan_id, progress_percent as progress from risk_monitoring.mitigation_plans order by plan_id',
    `select p.risk_id, p.plan_id,
            coalesce(round(100.0 * count(*) filter (where a.status = 'DONE')
                           / nullif(count(*) filter (where a.status <> 'CANCELLED'), 0)), 0)::smallint as progress
     from risk_monitoring.mitigation_plans p
     left join risk_monitoring.mitigation_actions a on a.risk_id = p.risk_id and a.plan_id = p.plan_id
     group by p.risk_id, p.plan_id order by p.plan_id`,
  ],
  'every failed test since mutations are there has its action': [
    `select risk_id, test_id from risk_monitoring.mitigation_actions where test_id is not null order by test_id`,
    `select t.risk_id, t.test_id from risk_assessment.control_testing t
     where t.result = 'FAIL' and exists (
       select from risk_core.risk_audit u where u.risk_id = t.risk_id and u.entity = 'ControlTest'
         and u.entity_id = t.test_id::text) order by t.test_id`,
  ],
};

/** Expects that everything which is kept twice says the same: lookup tables, and the books. */
export async function expectRegisterInOrder({ sql }: OwnDatabase): Promise<void> {
  for (const { lookup, columns, from } of rules.risk.lookups) {
    const listed = columns.join(', ');
    const sorted = (query: string) => sql(`select ${listed} from (${query}) listed order by ${listed}`);
    expectSame(lookup, await sorted(`select ${listed} from ${lookup}`), await sorted(from));
  }
  for (const [rule, [kept, follows]] of Object.entries(BOOKS))
    expectSame(rule, await sql(kept), await sql(follows));
}

function expectSame(rule: string, kept: readonly object[], follows: readonly object[]): void {
  expect(kept.length).toBeGreaterThan(0);
  expect({ rule, rows: kept }).toEqual({ rule, rows: follows });
}
