import { either, isViewer, type Relations, through } from '../runtime/access/relation';
import { riskById } from './risks/reads';

const owner = isViewer('ownerId');
/** The owner of the risk, for what belongs to it. */
const ofRisk = through(riskById, 'riskId', owner);

/** How a viewer can be related to what risk has. */
export const relations: Relations = {
  Employee: { self: isViewer('id') },
  Risk: { owner },
  RiskAssessment: { owner: ofRisk, assessor: isViewer('assessorId') },
  RiskControl: { owner: either(owner, ofRisk) },
  ControlTest: { owner: ofRisk, tester: isViewer('testerId') },
  Incident: { owner: ofRisk, reporter: isViewer('reporterId') },
  MitigationPlan: { owner: either(owner, ofRisk) },
  MitigationAction: { owner: ofRisk, assignee: isViewer('assigneeId') },
  KeyRiskIndicator: { owner: either(owner, ofRisk) },
  RiskExposure: { owner: ofRisk },
};
