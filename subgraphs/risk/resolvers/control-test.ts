import { byPairs, entity, existingPair } from '../../runtime/entities';
import { connection } from '../../runtime/pagination';
import { controlTestByKey, controlTests } from '../control-tests';
import { controlByKey } from '../controls';
import type { ControlTestResolvers, QueryResolvers } from '../generated';
import { riskOf } from './references';

export const ControlTest: ControlTestResolvers = {
  __resolveReference: ({ riskId, id }, { load }) => load.pair(controlTestByKey, riskId, id),
  risk: riskOf,
  control: ({ riskId, controlId }, _, context) => existingPair(context, controlByKey, riskId, controlId),
  tester: ({ testerId }) => entity('Employee', testerId),
};

export const controlTestQueries: Pick<QueryResolvers, 'controlTest' | 'controlTestsByKeys' | 'controlTests'> =
  {
    controlTest: (_, { riskId, id }, { load }) => load.pair(controlTestByKey, riskId, id),
    controlTestsByKeys: (_, { keys }, context) =>
      byPairs(
        context,
        controlTestByKey,
        keys.map(({ riskId, id }) => [riskId, id]),
      ),
    controlTests: (_, args, context) => connection(context, controlTests, args),
  };
