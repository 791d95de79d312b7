import { answer } from '../../runtime/answer';
import type { SubgraphContext } from '../../runtime/context';
import { entity, existing, existingPair } from '../../runtime/entities';
import { connectionOf, type PageArguments } from '../../runtime/pagination';
import type {
  AccountResolvers,
  InstrumentResolvers,
  MutationResolvers,
  PortfolioResolvers,
  RiskExposureResolvers,
} from '../generated';
import { atKey, riskOf } from '../references';
import { riskById } from '../risks/reads';
import type { RiskChild } from '../risks/writes/below';
import { exposureByKey, exposuresOfTarget } from './reads';
import { TARGETS } from './targets';
import { closeExposure, updateExposure } from './writes/change';
import { linkExposures } from './writes/link';

export const RiskExposure: RiskExposureResolvers = {
  risk: riskOf,
  target: ({ targetType, targetId }) => entity(TARGETS[targetType], targetId),
};

/** The field that this service contributes to what can be exposed. */
const riskExposuresOf =
  (type: (typeof TARGETS)[keyof typeof TARGETS]) =>
  ({ id }: { readonly id: string }, args: PageArguments, context: SubgraphContext) =>
    connectionOf(context, exposuresOfTarget, args, `${type}:${id}`, atKey(context, exposureByKey));

export const Portfolio: PortfolioResolvers = { riskExposures: riskExposuresOf('Portfolio') };

export const Instrument: InstrumentResolvers = { riskExposures: riskExposuresOf('Instrument') };

export const Account: AccountResolvers = { riskExposures: riskExposuresOf('Account') };

const answered = ({ riskId, id }: RiskChild, context: SubgraphContext) => ({
  exposure: existingPair(context, exposureByKey, riskId, id),
});

export const exposureMutations = {
  linkExposures: answer(linkExposures, ({ riskId, linkedCount }, context) => ({
    linkedCount,
    risk: existing(context, riskById, riskId),
  })),
  updateExposure: answer(updateExposure, answered),
  closeExposure: answer(closeExposure, answered),
} satisfies Partial<MutationResolvers>;
