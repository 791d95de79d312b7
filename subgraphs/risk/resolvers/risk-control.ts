import { listSize } from '../../runtime/arguments';
import { byPairs, entity, existingPair } from '../../runtime/entities';
import { connection } from '../../runtime/pagination';
import { latestTestsOfControl } from '../control-tests';
import { controlByKey, controlEffectiveness, controls } from '../controls';
import type { QueryResolvers, RiskControlResolvers } from '../generated';
import { riskOf } from './references';

export const RiskControl: RiskControlResolvers = {
  __resolveReference: ({ riskId, id }, { load }) => load.pair(controlByKey, riskId, id),
  risk: riskOf,
  owner: ({ ownerId }) => entity('Employee', ownerId),
  latestTests: ({ riskId, id }, { first }, { load, limits }) =>
    load.manyOfPair(latestTestsOfControl, riskId, id, { limit: listSize(first, limits) }),
  // A control without tests is counted too: there is a row for every control.
  effectiveness: ({ riskId, id }, _, context) => existingPair(context, controlEffectiveness, riskId, id),
};

export const riskControlQueries: Pick<QueryResolvers, 'riskControl' | 'riskControlsByKeys' | 'riskControls'> =
  {
    riskControl: (_, { riskId, id }, { load }) => load.pair(controlByKey, riskId, id),
    riskControlsByKeys: (_, { keys }, context) =>
      byPairs(
        context,
        controlByKey,
        keys.map(({ riskId, id }) => [riskId, id]),
      ),
    riskControls: (_, args, context) => connection(context, controls, args),
  };
