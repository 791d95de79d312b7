import { entity } from '../../runtime/entities';
import type { DocumentVersionResolvers } from '../generated';
import { documentOf } from './document';

export const DocumentVersion: DocumentVersionResolvers = {
  document: documentOf,
  createdBy: ({ createdById }) => entity('Employee', createdById),
};
