import { z } from 'zod';
import { changes, type EventType, eventType, fields, type NewEvent } from '../runtime/events/event-type';
import { documentComments } from './comments/table';
import { type DocumentRow, documents } from './documents/table';
import { documentLinks } from './links/table';
import { documentPermissions } from './permissions/table';
import { workflowInstances, workflowTasks } from './runs/table';
import { documentVersions } from './versions/table';
import { workflows } from './workflows/table';

const id = z.string();

/** What every event about a document says of it. */
const theDocument = { documentId: id, ...fields(documents, 'number', 'ownerId') };

const ofDocument = <S extends z.ZodRawShape>(type: string, about: string, payload: S) =>
  eventType(type, { aggregate: 'Document', about, payload: { ...theDocument, ...payload } });

export type AboutDocument = Readonly<Record<keyof typeof theDocument, string>>;

/** The event about a document, or about something that belongs to it. */
export function tell<Payload extends AboutDocument>(
  event: EventType<Payload>,
  { id: documentId, number, ownerId }: Pick<DocumentRow, 'id' | 'number' | 'ownerId'>,
  about: Omit<Payload, keyof AboutDocument>,
): NewEvent {
  return event(documentId, { documentId, number, ownerId, ...about } as unknown as Payload);
}

export const documentCreated = ofDocument('DocumentCreated', 'A document was filed.', {
  ...fields(documents, 'categoryId', 'title'),
});

export const documentChanged = ofDocument('DocumentChanged', 'What is known of a document was changed.', {
  /** Names of what was. */
  changed: z.array(z.string()),
});

export const documentPublished = ofDocument('DocumentPublished', 'A document was released to its readers.', {
  ...fields(documentVersions, 'versionNumber'),
});

export const documentArchived = ofDocument('DocumentArchived', 'A document was taken out of use.', {});

export const documentCheckedOut = ofDocument('DocumentCheckedOut', 'The next version was reserved.', {});

export const documentReleased = ofDocument('DocumentReleased', 'It was given back without a version.', {});

export const documentVersionAdded = ofDocument('DocumentVersionAdded', 'A document has another version.', {
  ...fields(documentVersions, 'versionNumber', 'sha256'),
});

const permission = { permissionId: id, ...fields(documentPermissions, 'granteeType', 'granteeId') };

export const documentPermissionGranted = ofDocument('DocumentPermissionGranted', 'A permission was given.', {
  ...permission,
  ...fields(documentPermissions, 'accessLevel', 'expiresAt'),
});

export const documentPermissionRevoked = ofDocument(
  'DocumentPermissionRevoked',
  'A permission was taken back.',
  permission,
);

const comment = { commentId: id };

export const documentCommented = ofDocument('DocumentCommented', 'Somebody has remarked on a version.', {
  ...comment,
  ...fields(documentComments, 'parentId', 'versionNumber'),
});

export const documentCommentResolved = ofDocument(
  'DocumentCommentResolved',
  'A thread was settled.',
  comment,
);

export const documentCommentReopened = ofDocument(
  'DocumentCommentReopened',
  'A settled thread was opened again.',
  comment,
);

const link = { linkId: id, ...fields(documentLinks, 'targetType', 'targetId', 'targetRiskId', 'relation') };

export const documentLinked = ofDocument('DocumentLinked', 'It was said what a document is about.', link);

export const documentUnlinked = ofDocument('DocumentUnlinked', 'A link was taken away.', {
  ...link,
  ...fields(documentLinks, 'note'),
});

const ofRun = { runId: id, ...fields(workflowInstances, 'workflowId') };
const step = {
  ...ofRun,
  ...fields(workflowTasks, 'stepNumber'),
  assigneeIds: z.array(id),
  taskIds: z.array(id),
};
const ended = { ...ofRun, ...fields(workflowInstances, 'versionNumber') };

export const workflowStarted = ofDocument('WorkflowStarted', 'A workflow was started on a version.', {
  ...step,
  ...ended,
});

export const workflowStepOpened = ofDocument('WorkflowStepOpened', 'A run went on to another step.', step);

export const workflowCompleted = ofDocument('WorkflowCompleted', 'A run has approved a version.', ended);

export const workflowRejected = ofDocument('WorkflowRejected', 'A run has rejected a version.', ended);

export const workflowCancelled = ofDocument('WorkflowCancelled', 'A run was ended before a decision.', ended);

const ofTask = { taskId: id, ...ofRun, ...fields(workflowTasks, 'stepNumber') };

export const workflowTaskCompleted = ofDocument('WorkflowTaskCompleted', 'A task was done.', ofTask);

export const workflowTaskRejected = ofDocument('WorkflowTaskRejected', 'A version was rejected.', ofTask);

export const workflowTaskDelegated = ofDocument('WorkflowTaskDelegated', 'A task has changed hands.', {
  ...ofTask,
  fromId: id,
  toId: id,
});

export const workflowDefined = eventType('WorkflowDefined', {
  aggregate: 'Workflow',
  about: 'A workflow was defined.',
  payload: { workflowId: id, ...fields(workflows, 'code') },
});

export const workflowChanged = eventType('WorkflowChanged', {
  aggregate: 'Workflow',
  about: 'Something of a workflow was changed: the payload has what.',
  payload: {
    workflowId: id,
    ...fields(workflows, 'code'),
    ...changes(workflows, 'name', 'description', 'isActive'),
  },
});
