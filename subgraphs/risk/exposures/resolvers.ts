import { answer } from '../../runtime/answer';
import type { SubgraphContext } from '../../runtime/context';
import { entity, existing } from '../../runtime/entities';
import { connectionOf, type PageArguments } from '../../runtime/pagination';
import type { Resolvers } from '../generated';
import { riskOf } from '../references';
import { riskById } from '../risks/reads';
import { exposureByKey, exposuresOfTarget } from './reads';
import { TARGETS } from './targets';
import { closeExposure, updateExposure } from './writes/change';
import { linkExposures } from './writes/link';

/** The field that this service contributes to what can be exposed. */
const riskExposuresOf =
  (type: (typeof TARGETS)[keyof typeof TARGETS]) =>
  ({ id }: { readonly id: string }, args: PageArguments, context: SubgraphContext) =>
    connectionOf(context, exposuresOfTarget, args, `${type}:${id}`, exposureByKey);

const answered = { exposure: exposureByKey };

export const exposureResolvers: Resolvers = {
  RiskExposure: {
    risk: riskOf,
    target: ({ targetType, targetId }) => entity(TARGETS[targetType], targetId),
  },
  Portfolio: { riskExposures: riskExposuresOf('Portfolio') },
  Instrument: { riskExposures: riskExposuresOf('Instrument') },
  Account: { riskExposures: riskExposuresOf('Account') },
  Mutation: {
    linkExposures: answer(linkExposures, ({ riskId, linkedCount }, context) => ({
      linkedCount,
      risk: existing(context, riskById, riskId),
    })),
    updateExposure: answer(updateExposure, answered),
    closeExposure: answer(closeExposure, answered),
  },
};
