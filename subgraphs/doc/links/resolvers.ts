import { there } from '../../../platform/there';
import { answer } from '../../runtime/answer';
import type { SubgraphContext } from '../../runtime/context';
import { entity, existing } from '../../runtime/entities';
import { connectionOf, type PageArguments } from '../../runtime/pagination';
import { documentById } from '../documents/reads';
import { documentOf } from '../documents/resolvers';
import type { Resolvers } from '../generated';
import { documentsOfTarget, linkById } from './reads';
import { type DocumentLinkRow, TARGET_ENTITIES, targetKey } from './table';
import { linkDocument, unlinkDocument } from './writes';

/** The entity that a link leads to. A control test is known by its risk and its own id, any other by its id. */
function targetOf({ targetType, targetId, targetRiskId }: DocumentLinkRow) {
  return targetType === 'CONTROL_TEST'
    ? { __typename: 'ControlTest' as const, riskId: there(targetRiskId), id: targetId }
    : entity(TARGET_ENTITIES[targetType], targetId);
}

/** Field resolver: a page of the documents about something of a type. */
export const documentsAbout =
  (targetType: DocumentLinkRow['targetType']) =>
  (
    { id: targetId, riskId }: { readonly id: string; readonly riskId?: string },
    args: PageArguments,
    context: SubgraphContext,
  ) =>
    connectionOf(
      context,
      documentsOfTarget,
      args,
      targetKey({ targetType, targetId, targetRiskId: riskId ?? null }),
      ({ documentId }) => context.load.one(documentById, documentId),
    );

export const linkResolvers: Resolvers = {
  DocumentLink: {
    document: documentOf,
    target: (link) => targetOf(link),
  },
  Invoice: { linkedDocuments: documentsAbout('INVOICE') },
  Risk: { linkedDocuments: documentsAbout('RISK') },
  Portfolio: { linkedDocuments: documentsAbout('PORTFOLIO') },
  ControlTest: { linkedDocuments: documentsAbout('CONTROL_TEST') },
  Mutation: {
    linkDocument: answer(linkDocument, { link: linkById }),
    unlinkDocument: answer(unlinkDocument, ({ documentId }, context) => ({
      document: existing(context, documentById, documentId),
    })),
  },
};
