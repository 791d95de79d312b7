import type { OwnDatabase } from '../support/own-database';

/** Pairs of questions that have one answer while the register is in order: what is kept, and what it follows from. */
const BOOKS: Readonly<Record<string, readonly [kept: string, follows: string]>> = {
  'risks are listed by owner': [
    `select owner_id, risk_id, category_id, status, inherent_score, residual_likelihood, residual_impact, residual_score,
            identified_on, next_review_on from risk_core.risks_by_owner order by risk_id, owner_id`,
    `select owner_id, risk_id, category_id, status, inherent_score, residual_likelihood, residual_impact, residual_score,
            identified_on, next_review_on from risk_core.risk_registers order by risk_id, owner_id`,
  ],
  'risks are listed by category': [
    `select category_id, risk_id, owner_id, status, inherent_score, residual_likelihood, residual_impact, residual_score,
            identified_on, next_review_on from risk_core.risks_by_category order by risk_id, category_id`,
    `select category_id, risk_id, owner_id, status, inherent_score, residual_likelihood, residual_impact, residual_score,
            identified_on, next_review_on from risk_core.risk_registers order by risk_id, category_id`,
  ],
  'numbers lead to their risks': [
    'select risk_number, risk_id from risk_core.risks_by_number order by risk_id, risk_number',
    'select risk_number, risk_id from risk_core.risk_registers order by risk_id, risk_number',
  ],
  'numbers lead to their incidents': [
    'select incident_number, risk_id, incident_id from risk_monitoring.incidents_by_number order by incident_id',
    'select incident_number, risk_id, incident_id from risk_monitoring.incidents order by incident_id',
  ],
  'incidents are listed by reporter': [
    `select reporter_id, incident_id, risk_id, severity, status, occurred_at, reporting_loss
     from risk_monitoring.incidents_by_reporter order by incident_id, reporter_id`,
    `select reporter_id, incident_id, risk_id, severity, status, occurred_at, reporting_loss
     from risk_monitoring.incidents order by incident_id, reporter_id`,
  ],
  'actions are listed by assignee': [
    `select assignee_id, action_id, risk_id, priority, status, due_on
     from risk_monitoring.mitigation_actions_by_assignee order by action_id, assignee_id`,
    `select assignee_id, action_id, risk_id, priority, status, due_on
     from risk_monitoring.mitigation_actions order by action_id, assignee_id`,
  ],
  'exposures are listed by target': [
    `select target_key, exposure_id, risk_id, status, reporting_amount, as_of
     from risk_core.exposures_by_target order by exposure_id, target_key`,
    `select initcap(target_type) || ':' || target_id as target_key, exposure_id, risk_id, status, reporting_amount, as_of
     from risk_core.risk_exposures order by exposure_id, target_type`,
  ],
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

/** Expects that everything which is kept twice says the same. */
export async function expectRegisterInOrder({ sql }: OwnDatabase): Promise<void> {
  for (const [rule, [kept, follows]] of Object.entries(BOOKS)) {
    const rows = await sql(kept);
    expect(rows.length).toBeGreaterThan(0);
    expect({ rule, rows }).toEqual({ rule, rows: await sql(follows) });
  }
}
