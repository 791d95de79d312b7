import { entity } from '../../runtime/entities';
import type { DocumentActivityResolvers } from '../generated';

export const DocumentActivity: DocumentActivityResolvers = {
  actor: ({ actorId }) => entity('Employee', actorId),
};
