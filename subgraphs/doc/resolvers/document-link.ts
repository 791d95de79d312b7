import type { SubgraphContext } from '../../runtime/context';
import { entity } from '../../runtime/entities';
import { connectionOf, type PageArguments } from '../../runtime/pagination';
import { documentById } from '../documents';
import type { DocumentLinkResolvers } from '../generated';
import { type DocumentLinkRow, documentsOfTarget, TARGET_ENTITIES } from '../links';
import { documentOf } from './document';

export const DocumentLink: DocumentLinkResolvers = {
  document: documentOf,
  target: (link) => targetOf(link),
  linkedBy: ({ linkedById }) => entity('Employee', linkedById),
};

/** The entity that a link leads to. A control test is known by its risk and its own id, any other by its id. */
function targetOf({ targetType, targetId, targetRiskId }: DocumentLinkRow) {
  return targetType === 'CONTROL_TEST'
    ? { __typename: 'ControlTest' as const, riskId: targetRiskId!, id: targetId }
    : entity(TARGET_ENTITIES[targetType], targetId);
}

/** A page of the documents about something, by its key in the lookup table. */
const linkedDocuments = (context: SubgraphContext, target: string, args: PageArguments) =>
  connectionOf(context, documentsOfTarget, args, target, (row) => context.load.one(documentById, row.id));

/** `linkedDocuments` of an entity whose key is its id. */
export const linkedDocumentsOf =
  (type: 'Employee' | 'Invoice' | 'Risk' | 'Portfolio') =>
  ({ id }: { readonly id: string }, args: PageArguments, context: SubgraphContext) =>
    linkedDocuments(context, `${type}:${id}`, args);

/** `linkedDocuments` of a control test. */
export const linkedDocumentsOfTest = (
  { riskId, id }: { readonly riskId: string; readonly id: string },
  args: PageArguments,
  context: SubgraphContext,
) => linkedDocuments(context, `ControlTest:${riskId}:${id}`, args);
