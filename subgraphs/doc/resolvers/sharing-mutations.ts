import type { SubgraphContext } from '../../runtime/context';
import { existing, existingPair } from '../../runtime/entities';
import { addDocumentComment, reopenDocumentComment, resolveDocumentComment } from '../commands/comments';
import { linkDocument, unlinkDocument } from '../commands/links';
import { grantDocumentPermission, revokeDocumentPermission } from '../commands/permissions';
import { commentById } from '../comments';
import { documentById } from '../documents';
import type { MutationResolvers } from '../generated';
import { linkById } from '../links';
import { permissionById } from '../permissions';

interface Key {
  readonly documentId: string;
  readonly id: string;
}

const permissionAfter =
  <Input>(run: (context: SubgraphContext, input: Input) => Promise<Key>) =>
  async (_: unknown, { input }: { input: Input }, context: SubgraphContext) => {
    const { documentId, id } = await run(context, input);
    return { permission: await existingPair(context, permissionById, documentId, id) };
  };

const commentAfter =
  <Input>(run: (context: SubgraphContext, input: Input) => Promise<Key>) =>
  async (_: unknown, { input }: { input: Input }, context: SubgraphContext) => {
    const { documentId, id } = await run(context, input);
    return { comment: await existingPair(context, commentById, documentId, id) };
  };

/** Permissions, remarks and links. */
export const sharingMutations: Pick<
  MutationResolvers,
  | 'grantDocumentPermission'
  | 'revokeDocumentPermission'
  | 'addDocumentComment'
  | 'resolveDocumentComment'
  | 'reopenDocumentComment'
  | 'linkDocument'
  | 'unlinkDocument'
> = {
  grantDocumentPermission: permissionAfter(grantDocumentPermission),
  revokeDocumentPermission: permissionAfter(revokeDocumentPermission),
  addDocumentComment: commentAfter(addDocumentComment),
  resolveDocumentComment: commentAfter(resolveDocumentComment),
  reopenDocumentComment: commentAfter(reopenDocumentComment),
  linkDocument: async (_, { input }, context) => {
    const { documentId, id } = await linkDocument(context, input);
    return { link: await existingPair(context, linkById, documentId, id) };
  },
  unlinkDocument: async (_, { input }, context) => {
    const { documentId } = await unlinkDocument(context, input);
    return { document: await existing(context, documentById, documentId) };
  },
};
