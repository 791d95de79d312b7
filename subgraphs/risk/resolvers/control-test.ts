import { entity } from '../../runtime/entities';
import { connection } from '../../runtime/pagination';
import { controlTestByKey, controlTests } from '../control-tests';
import { controlByKey, type RiskControlRow } from '../controls';
import type { ControlTestResolvers, QueryResolvers } from '../generated';
import { byKeys } from './arguments';
import { riskOf } from './references';

export const ControlTest: ControlTestResolvers = {
  __resolveReference: ({ riskId, id }, { load }) => load.pair(controlTestByKey, riskId, id),
  risk: riskOf,
  control: ({ riskId, controlId }, _, { load }) =>
    load.pair(controlByKey, riskId, controlId) as Promise<RiskControlRow>,
  tester: ({ testerId }) => entity('Employee', testerId),
};

export const controlTestQueries: Pick<QueryResolvers, 'controlTest' | 'controlTestsByKeys' | 'controlTests'> =
  {
    controlTest: (_, { riskId, id }, { load }) => load.pair(controlTestByKey, riskId, id),
    controlTestsByKeys: (_, { keys }, context) => byKeys(context, controlTestByKey, keys),
    controlTests: (_, args, context) => connection(context, controlTests, args),
  };
