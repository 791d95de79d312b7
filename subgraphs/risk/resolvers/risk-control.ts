import { listSize } from '../../runtime/arguments';
import type { SubgraphContext } from '../../runtime/context';
import { byPairs, entity, existingPair } from '../../runtime/entities';
import { connection } from '../../runtime/pagination';
import { addControl, moveControl, updateControl } from '../commands/controls';
import { testControl } from '../commands/test-control';
import { controlTestByKey, latestTestsOfControl } from '../control-tests';
import { controlByKey, controlEffectiveness, controls } from '../controls';
import type { MutationResolvers, QueryResolvers, RiskControlResolvers } from '../generated';
import { mitigationActionByKey } from '../mitigation-actions';
import type { RiskChild } from '../register/child';
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

async function payload(context: SubgraphContext, { riskId, id }: RiskChild) {
  return { control: await existingPair(context, controlByKey, riskId, id) };
}

export const controlMutations: Pick<
  MutationResolvers,
  'addControl' | 'updateControl' | 'activateControl' | 'retireControl' | 'testControl'
> = {
  addControl: async (_, { input }, context) => payload(context, await addControl(context, input)),
  updateControl: async (_, { input }, context) => payload(context, await updateControl(context, input)),
  activateControl: async (_, { input }, context) =>
    payload(context, await moveControl(context, 'activateControl', input)),
  retireControl: async (_, { input }, context) =>
    payload(context, await moveControl(context, 'retireControl', input)),
  testControl: async (_, { input }, context) => {
    const { riskId, id, actionId } = await testControl(context, input);
    return {
      test: await existingPair(context, controlTestByKey, riskId, id),
      action: actionId === null ? null : await existingPair(context, mitigationActionByKey, riskId, actionId),
    };
  },
};
