import type { PairLookup } from '../../citus';
import { either, isViewer, type Relation, type Relations, through } from '../runtime/access/relation';
import { controlByKey } from './controls/reads';
import { mitigationPlanByKey } from './mitigation/reads';
import { riskById } from './risks/reads';

const owner = isViewer('ownerId');
/** The owner of the risk, for what belongs to it. */
const ofRisk = through(riskById, 'riskId', owner);

/** The owner of something else that belongs to the same risk, whose id the property holds. */
function ownerOf<Other extends { readonly ownerId: string }, const P extends string>(
  lookup: PairLookup<Other>,
  property: P,
): Relation<{ readonly riskId: string } & { readonly [Name in P]: string }> {
  return {
    holds: async (row, viewer, { load }) => {
      const other = await load.pair(lookup, row.riskId, row[property]);
      return other?.ownerId === viewer.employeeId;
    },
  };
}

/** How a viewer can be related to what risk has. */
export const relations: Relations = {
  Employee: { self: isViewer('id') },
  Risk: { owner },
  RiskAssessment: { owner: ofRisk, assessor: isViewer('assessorId') },
  RiskControl: { owner: either(owner, ofRisk) },
  ControlTest: { owner: either(ofRisk, ownerOf(controlByKey, 'controlId')), tester: isViewer('testerId') },
  Incident: { owner: ofRisk, reporter: isViewer('reporterId') },
  MitigationPlan: { owner: either(owner, ofRisk) },
  MitigationAction: {
    owner: either(ofRisk, ownerOf(mitigationPlanByKey, 'planId')),
    assignee: isViewer('assigneeId'),
  },
  KeyRiskIndicator: { owner: either(owner, ofRisk) },
  RiskExposure: { owner: ofRisk },
};
