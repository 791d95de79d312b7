import { answer } from '../../runtime/answer';
import { existing, existingPair } from '../../runtime/entities';
import { documentById } from '../documents/reads';
import { documentOf } from '../documents/resolvers';
import type { Resolvers } from '../generated';
import { versionByNumber } from './reads';
import { addDocumentVersion } from './writes';

export const versionResolvers: Resolvers = {
  DocumentVersion: {
    document: documentOf,
  },
  Mutation: {
    addDocumentVersion: answer(addDocumentVersion, ({ documentId, versionNumber }, context) => ({
      document: existing(context, documentById, documentId),
      documentVersion: existingPair(context, versionByNumber, documentId, String(versionNumber)),
    })),
  },
};
