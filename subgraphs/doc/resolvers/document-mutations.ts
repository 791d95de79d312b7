import type { SubgraphContext } from '../../runtime/context';
import { existing, existingPair } from '../../runtime/entities';
import { addDocumentVersion } from '../commands/add-version';
import { createDocument } from '../commands/create-document';
import {
  archiveDocument,
  checkOutDocument,
  publishDocument,
  releaseDocument,
} from '../commands/document-states';
import { updateDocument } from '../commands/edit-document';
import { documentById } from '../documents';
import type { MutationResolvers } from '../generated';
import { versionByNumber } from '../versions';

/** A mutation that answers with the document as it is afterwards. */
const documentAfter =
  <Input>(run: (context: SubgraphContext, input: Input) => Promise<{ id: string }>) =>
  async (_: unknown, { input }: { input: Input }, context: SubgraphContext) => {
    const { id } = await run(context, input);
    return { document: await existing(context, documentById, id) };
  };

export const documentMutations: Pick<
  MutationResolvers,
  | 'createDocument'
  | 'updateDocument'
  | 'publishDocument'
  | 'archiveDocument'
  | 'checkOutDocument'
  | 'releaseDocument'
  | 'addDocumentVersion'
> = {
  createDocument: documentAfter(createDocument),
  updateDocument: documentAfter(updateDocument),
  publishDocument: documentAfter(publishDocument),
  archiveDocument: documentAfter(archiveDocument),
  checkOutDocument: documentAfter(checkOutDocument),
  releaseDocument: documentAfter(releaseDocument),
  addDocumentVersion: async (_, { input }, context) => {
    const { documentId, versionNumber } = await addDocumentVersion(context, input);
    return {
      document: await existing(context, documentById, documentId),
      documentVersion: await existingPair(context, versionByNumber, documentId, String(versionNumber)),
    };
  },
};
