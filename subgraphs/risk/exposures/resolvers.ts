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
import { riskOf } from '../references';
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
    connectionOf(context, exposuresOfTarget, args, `${type}:${id}`, (row) =>
      context.load.pair(exposureByKey, row.riskId, row.id),
    );

export const Portfolio: PortfolioResolvers = { riskExposures: riskExposuresOf('Portfolio') };

export const Instrument: InstrumentResolvers = { riskExposures: riskExposuresOf('Instrument') };

export const Account: AccountResolvers = { riskExposures: riskExposuresOf('Account') };

const answered = ({ riskId, id }: RiskChild, context: SubgraphContext) => ({
  exposure: existingPair(context, exposureByKey, riskId, id),
});

export const exposureMutations: Pick<
  MutationResolvers,
  'linkExposures' | 'updateExposure' | 'closeExposure'
> = {
  linkExposures: answer(linkExposures, ({ riskId, linkedCount }, context) => ({
    linkedCount,
    risk: existing(context, riskById, riskId),
  })),
  updateExposure: answer(updateExposure, answered),
  closeExposure: answer(closeExposure, answered),
};
