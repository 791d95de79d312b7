import { answer } from '../../runtime/answer';
import { listSize } from '../../runtime/arguments';
import { byKeys, existingPair } from '../../runtime/entities';
import { connection } from '../../runtime/pagination';
import type { Resolvers } from '../generated';
import { mitigationActionByKey } from '../mitigation/reads';
import { riskOf } from '../references';
import {
  allControls,
  allControlTests,
  controlByKey,
  controlTestByKey,
  effectivenessOfControl,
  latestTestsOfControl,
} from './reads';
import { activateControl, addControl, retireControl, updateControl } from './writes/manage';
import { testControl } from './writes/test-control';

const answered = { control: controlByKey };

export const controlResolvers: Resolvers = {
  RiskControl: {
    __resolveReference: ({ riskId, id }, { load }) => load.pair(controlByKey, riskId, id),
    risk: riskOf,
    latestTests: ({ riskId, id }, { first }, { load, limits }) =>
      load.manyOfPair(latestTestsOfControl, riskId, id, { limit: listSize(first, limits) }),
    effectiveness: ({ riskId, id }, _, context) => existingPair(context, effectivenessOfControl, riskId, id),
  },
  ControlTest: {
    __resolveReference: ({ riskId, id }, { load }) => load.pair(controlTestByKey, riskId, id),
    risk: riskOf,
    control: ({ riskId, controlId }, _, context) => existingPair(context, controlByKey, riskId, controlId),
  },
  Query: {
    riskControl: (_, { riskId, id }, { load }) => load.pair(controlByKey, riskId, id),
    riskControlsByKeys: byKeys(controlByKey),
    riskControls: (_, args, context) => connection(context, allControls, args),
    controlTest: (_, { riskId, id }, { load }) => load.pair(controlTestByKey, riskId, id),
    controlTestsByKeys: byKeys(controlTestByKey),
    controlTests: (_, args, context) => connection(context, allControlTests, args),
  },
  Mutation: {
    addControl: answer(addControl, answered),
    updateControl: answer(updateControl, answered),
    activateControl: answer(activateControl, answered),
    retireControl: answer(retireControl, answered),
    testControl: answer(testControl, ({ riskId, id, actionId }, context) => ({
      test: existingPair(context, controlTestByKey, riskId, id),
      action: actionId === null ? null : existingPair(context, mitigationActionByKey, riskId, actionId),
    })),
  },
};
