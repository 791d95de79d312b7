import { entity } from '../../runtime/entities';
import { connection } from '../../runtime/pagination';
import { latestTestsOfControl } from '../control-tests';
import { type ControlEffectivenessRow, controlByKey, controlEffectiveness, controls } from '../controls';
import type { QueryResolvers, RiskControlResolvers } from '../generated';
import { byKeys, listSize } from './arguments';
import { riskOf } from './references';

export const RiskControl: RiskControlResolvers = {
  __resolveReference: ({ riskId, id }, { load }) => load.pair(controlByKey, riskId, id),
  risk: riskOf,
  owner: ({ ownerId }) => entity('Employee', ownerId),
  latestTests: ({ riskId, id }, { first }, { load, limits }) =>
    load.manyOfPair(latestTestsOfControl, riskId, id, { limit: listSize(first, limits) }),
  // A control without tests is counted too: there is a row for every control.
  effectiveness: ({ riskId, id }, _, { load }) =>
    load.pair(controlEffectiveness, riskId, id) as Promise<ControlEffectivenessRow>,
};

export const riskControlQueries: Pick<QueryResolvers, 'riskControl' | 'riskControlsByKeys' | 'riskControls'> =
  {
    riskControl: (_, { riskId, id }, { load }) => load.pair(controlByKey, riskId, id),
    riskControlsByKeys: (_, { keys }, context) => byKeys(context, controlByKey, keys),
    riskControls: (_, args, context) => connection(context, controls, args),
  };
