import { catalogue, conflict, forbidden, invalid, notFound } from '../../platform/errors';

/** Rules of risk management that a mutation can break. */
export const refuse = catalogue('risk', {
  RISK_NOT_FOUND: notFound('There is no such risk.'),
  RISK_CLOSED: conflict('The risk is closed.'),
  RISK_CATEGORY_NOT_FOUND: notFound('There is no such risk category.'),
  RISK_RATING_INVALID: invalid('Likelihood and impact are rated from 1 to 5.'),
  RISK_RESIDUAL_ABOVE_INHERENT: invalid(
    'Controls make nothing worse: no residual rating is above the inherent one.',
  ),
  RISK_DATES_INVALID: invalid('A risk is identified today or before, and reviewed after it was identified.'),
  RISK_NOT_ASSESSED: conflict('The risk needs an approved assessment first.'),
  RISK_WRONG_STATUS: conflict('The risk is not in a state in which this can be done.'),
  RISK_ABOVE_APPETITE: conflict(
    'The residual score is above the appetite of the category: bring it down instead.',
  ),
  RISK_OWN_DECISION: forbidden('Nobody accepts or closes a risk that they answer for.'),
  RISK_NOT_FINISHED: conflict(
    'Open incidents, unfinished mitigation plans or a draft of an assessment stand against it.',
  ),
  RISK_AMOUNT_INVALID: invalid(
    'An amount is not negative, below a million millions, and has at most four decimals.',
  ),
  RISK_CURRENCY_RATE_MISSING: invalid(
    'No rate to the reporting currency is known for this currency on this day.',
  ),
  RISK_RATE_INVALID: invalid(
    'A rate is above zero and below 10,000, has at most ten decimals, and is for another currency than USD.',
  ),

  ASSESSMENT_NOT_FOUND: notFound('There is no such assessment.'),
  ASSESSMENT_IN_WORK: conflict('Another assessment of the risk waits for a decision.'),
  ASSESSMENT_KIND_INVALID: invalid('The first assessment of a risk is INITIAL, and no other is.'),
  ASSESSMENT_DATE_INVALID: invalid(
    'An assessment is dated today or before, and not before the one that counts.',
  ),
  ASSESSMENT_REVIEW_DATE_INVALID: invalid('The next review is after the assessment.'),
  ASSESSMENT_ALREADY_DECIDED: conflict('The assessment is decided already.'),
  ASSESSMENT_NOT_YOURS: forbidden('Only who made the assessment changes it.'),
  ASSESSMENT_OWN_APPROVAL: forbidden('Nobody approves their own assessment.'),

  CONTROL_NOT_FOUND: notFound('The risk has no such control.'),
  CONTROL_DUE_DATE_INVALID: invalid('The next test of a control is not due in the past.'),
  CONTROL_WRONG_STATUS: conflict('The control is not in a state in which this can be done.'),
  CONTROL_OWN_TEST: forbidden('Nobody tests a control that they operate.'),
  CONTROL_TEST_DATE_INVALID: invalid('A test is dated today or before.'),
  CONTROL_TEST_SAMPLES_INVALID: invalid(
    'A test has at least one sample, and exceptions in none to all of them.',
  ),
  CONTROL_TEST_RESULT_INVALID: invalid(
    'A control passes without exceptions, and with exceptions it does not just pass.',
  ),
  CONTROL_TEST_FINDING_MISSING: invalid(
    'A test that was not passed needs a finding, and a day until when it is remedied.',
  ),

  INCIDENT_NOT_FOUND: notFound('The risk has no such incident.'),
  INCIDENT_IN_FUTURE: invalid('An incident is reported after it has happened.'),
  INCIDENT_RECOVERY_EXCEEDS_LOSS: invalid('Not more is recovered than was lost.'),
  INCIDENT_WRONG_STATUS: conflict('The incident is not in a state in which this can be done.'),
  INCIDENT_CAUSE_MISSING: invalid('An incident is resolved when it is known why it happened.'),
  INCIDENT_OWN_CLOSURE: forbidden('Nobody closes an incident that they reported.'),

  MITIGATION_PLAN_NOT_FOUND: notFound('The risk has no such mitigation plan.'),
  MITIGATION_PLAN_WRONG_STATUS: conflict('The mitigation plan is not in a state in which this can be done.'),
  MITIGATION_PLAN_FIXED: conflict(
    'What was approved stays: strategy, targets, start and budget of the plan are fixed.',
  ),
  MITIGATION_PLAN_OWN_APPROVAL: forbidden('Nobody approves a plan that they proposed or lead.'),
  MITIGATION_PLAN_NOT_YOURS: forbidden(
    'Only who leads the plan, or somebody with the role risk_officer, does this.',
  ),
  MITIGATION_PLAN_WITHOUT_ACTIONS: conflict('A plan needs something to be done.'),
  MITIGATION_PLAN_NOT_DONE: conflict(
    'A plan is completed when none of its actions is unfinished and at least one is done.',
  ),
  MITIGATION_TARGET_INVALID: invalid(
    'A plan aims at ratings from 1 to 5 that are not above the present residual ones.',
  ),
  MITIGATION_DATES_INVALID: invalid(
    'A plan is not due before it starts, and its actions are due while it runs.',
  ),
  MITIGATION_ACTION_COUNT: invalid('A plan has at most 100 actions.'),
  MITIGATION_ACTION_NOT_FOUND: notFound('The risk has no such mitigation action.'),
  MITIGATION_ACTION_WRONG_STATUS: conflict('The action is not in a state in which this can be done.'),
  MITIGATION_ACTION_NOT_YOURS: forbidden(
    'Only who has to do it, who leads the plan, or somebody with the role risk_officer does this.',
  ),

  EXPOSURE_NOT_FOUND: notFound('The risk has no such exposure.'),
  EXPOSURE_LINKED_ALREADY: conflict('This is linked with the risk already.'),
  EXPOSURE_LISTED_TWICE: invalid('This is listed twice.'),
  EXPOSURE_DATE_INVALID: invalid('An exposure is measured today or before.'),
  EXPOSURE_WRONG_STATUS: conflict('The exposure is closed already.'),
  EXPOSURE_COUNT: invalid('From 1 to 10,000 exposures are linked at once.'),
});
