import { catalogue, conflict, forbidden, invalid, notFound } from '../../platform/errors';

/** Rules of document management that a mutation can break. */
export const refuse = catalogue('doc', {
  DOCUMENT_NOT_FOUND: notFound('There is no such document.'),
  DOCUMENT_ACCESS_DENIED: forbidden('The viewer has no permission for this on the document.'),
  DOCUMENT_CATEGORY_NOT_FOUND: notFound('There is no such category.'),
  DOCUMENT_CATEGORY_CLOSED: conflict('No documents are filed into this category any more.'),
  DOCUMENT_DATES_INVALID: invalid('A document does not expire before it is in force.'),
  DOCUMENT_TAGS_INVALID: invalid('A document has up to 20 tags of 1 to 50 characters.'),
  DOCUMENT_LANGUAGE_INVALID: invalid('A language is written as two small letters, such as en.'),
  DOCUMENT_RETENTION_SHORTENED: conflict('The time for which a document is kept is not shortened.'),
  DOCUMENT_ARCHIVED: conflict('The document is archived.'),
  DOCUMENT_IN_REVIEW: conflict('A workflow is running on the document.'),
  DOCUMENT_NOT_APPROVED: conflict(
    'The document is released after its workflow has approved it, or as a draft where its category has none.',
  ),
  DOCUMENT_PUBLISHED: conflict('The document is released already.'),
  DOCUMENT_NOT_DRAFT: conflict('The document is not a draft.'),
  DOCUMENT_CHECKED_OUT: conflict('Somebody else has checked the document out.'),
  DOCUMENT_NOT_CHECKED_OUT: conflict('Nobody has checked the document out.'),

  DOCUMENT_VERSION_CONTENT_INVALID: invalid('The content is not described as it has to be.'),
  DOCUMENT_VERSION_UNCHANGED: conflict('The current version has the same content.'),

  DOCUMENT_PERMISSION_NOT_FOUND: notFound('There is no such permission on the document.'),
  DOCUMENT_PERMISSION_EXISTS: conflict(
    'The employee or department has a permission on the document: revoke it to give another.',
  ),
  DOCUMENT_PERMISSION_EXPIRY_INVALID: invalid('A permission expires in the future.'),
  DOCUMENT_PERMISSION_NAMED_PERSONS: conflict(
    'A restricted document is opened to named persons, not to departments.',
  ),
  DOCUMENT_PERMISSION_REVOKED: conflict('The permission is revoked already.'),

  DOCUMENT_COMMENT_NOT_FOUND: notFound('There is no such remark on the document.'),
  DOCUMENT_COMMENT_VERSION_UNKNOWN: notFound('The document has no such version.'),
  DOCUMENT_COMMENT_PAGE_INVALID: invalid('Pages are counted from 1.'),
  DOCUMENT_COMMENT_REPLY: invalid('The remark is a reply: a thread is known by the remark that opened it.'),
  DOCUMENT_COMMENT_RESOLVED: conflict('The thread is resolved.'),
  DOCUMENT_COMMENT_OPEN: conflict('The thread is open.'),

  DOCUMENT_LINK_NOT_FOUND: notFound('There is no such link of the document.'),
  DOCUMENT_LINK_EXISTS: conflict('The document is linked to this already.'),
  DOCUMENT_LINK_TARGET_INVALID: invalid(
    'A control test is named by its risk and its id, anything else by its id alone.',
  ),
  DOCUMENT_LINK_LIMIT: conflict('A document has 100 links at most.'),

  WORKFLOW_NOT_FOUND: notFound('There is no such workflow.'),
  WORKFLOW_CODE_INVALID: invalid(
    'A code consists of capital letters and underscores and begins with a letter.',
  ),
  WORKFLOW_CODE_TAKEN: conflict('Another workflow has this code.'),
  WORKFLOW_STEP_COUNT: invalid('A workflow has 1 to 20 steps.'),
  WORKFLOW_STEP_INVALID: invalid(
    'A step asks for 1 to 5 people, of the owner for one, and gives 1 to 90 days.',
  ),
  WORKFLOW_NOT_ACTIVE: conflict('No new runs of the workflow are started.'),
  WORKFLOW_NOT_CHOSEN: invalid('The category has no workflow of its own: choose one.'),
  WORKFLOW_ASSIGNEES_INVALID: invalid(
    'Each step that is not the owner’s names as many different people as it asks for.',
  ),
  WORKFLOW_OWN_DOCUMENT: forbidden('Nobody reviews a document that they own or a version that they wrote.'),
  WORKFLOW_RUN_NOT_FOUND: notFound('There is no such run on the document.'),
  WORKFLOW_RUN_ENDED: conflict('The run has ended.'),
  WORKFLOW_TASK_NOT_FOUND: notFound('There is no such task on the document.'),
  WORKFLOW_TASK_CLOSED: conflict('The task is done, or is not to be done any more.'),
  WORKFLOW_NOT_ASSIGNEE: forbidden(
    'A task is done by its assignee, or taken over by somebody with the role of its step.',
  ),
  WORKFLOW_ASSIGNEE_TWICE: conflict('The employee has a task in this step already.'),
});
