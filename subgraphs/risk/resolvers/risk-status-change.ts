import { entity } from '../../runtime/entities';
import type { RiskStatusChangeResolvers } from '../generated';

export const RiskStatusChange: RiskStatusChangeResolvers = {
  changedBy: ({ changedById }) => entity('Employee', changedById),
};
