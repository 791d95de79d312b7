import type { SubgraphContext } from '../../runtime/context';
import { entity, existing, existingPair } from '../../runtime/entities';
import { connectionOf, type PageArguments } from '../../runtime/pagination';
import { closeExposure, updateExposure } from '../commands/exposures';
import { linkExposures } from '../commands/link-exposures';
import { exposureByKey, exposuresOfTarget } from '../exposures';
import type {
  AccountResolvers,
  ExposureTargetType,
  InstrumentResolvers,
  MutationResolvers,
  PortfolioResolvers,
  RiskExposureResolvers,
} from '../generated';
import type { RiskChild } from '../register/child';
import { TARGETS } from '../register/targets';
import { riskById } from '../risks';
import { riskOf } from './references';

export const RiskExposure: RiskExposureResolvers = {
  risk: riskOf,
  target: ({ targetType, targetId }) => entity(TARGETS[targetType], targetId),
};

/** The field that this service contributes to what can be exposed. */
const riskExposuresOf =
  (type: (typeof TARGETS)[ExposureTargetType]) =>
  ({ id }: { readonly id: string }, args: PageArguments, context: SubgraphContext) =>
    connectionOf(context, exposuresOfTarget, args, `${type}:${id}`, (row) =>
      context.load.pair(exposureByKey, row.riskId, row.id),
    );

export const Portfolio: PortfolioResolvers = { riskExposures: riskExposuresOf('Portfolio') };

export const Instrument: InstrumentResolvers = { riskExposures: riskExposuresOf('Instrument') };

export const Account: AccountResolvers = { riskExposures: riskExposuresOf('Account') };

async function payload(context: SubgraphContext, { riskId, id }: RiskChild) {
  return { exposure: await existingPair(context, exposureByKey, riskId, id) };
}

export const exposureMutations: Pick<
  MutationResolvers,
  'linkExposures' | 'updateExposure' | 'closeExposure'
> = {
  linkExposures: async (_, { input }, context) => {
    const { riskId, linkedCount } = await linkExposures(context, input);
    return { linkedCount, risk: await existing(context, riskById, riskId) };
  },
  updateExposure: async (_, { input }, context) => payload(context, await updateExposure(context, input)),
  closeExposure: async (_, { input }, context) => payload(context, await closeExposure(context, input)),
};
