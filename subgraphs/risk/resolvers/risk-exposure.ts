import type { SubgraphContext } from '../../runtime/context';
import { entity } from '../../runtime/entities';
import { connectionOf, type PageArguments } from '../../runtime/pagination';
import { exposureByKey, exposuresOfTarget } from '../exposures';
import type {
  AccountResolvers,
  ExposureTargetType,
  InstrumentResolvers,
  PortfolioResolvers,
  RiskExposureResolvers,
} from '../generated';
import { riskOf } from './references';

/** The type of what is exposed. */
const TARGETS = {
  PORTFOLIO: 'Portfolio',
  INSTRUMENT: 'Instrument',
  ACCOUNT: 'Account',
} as const satisfies Record<ExposureTargetType, string>;

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
