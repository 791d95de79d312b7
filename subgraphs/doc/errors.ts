import { catalogue } from '../../platform/errors';

/** Rules of document management that a mutation can break. */
export const refuse = catalogue('doc', {
  DOCUMENT_NOT_FOUND: { status: 404, message: 'There is no such document.' },
  DOCUMENT_ACCESS_DENIED: { status: 403, message: 'The viewer has no permission for this on the document.' },
  DOCUMENT_CATEGORY_NOT_FOUND: { status: 404, message: 'There is no such category.' },
  DOCUMENT_CATEGORY_CLOSED: { status: 409, message: 'No documents are filed into this category any more.' },
  DOCUMENT_DATES_INVALID: { status: 400, message: 'A document does not expire before it is in force.' },
  DOCUMENT_TAGS_INVALID: { status: 400, message: 'A document has up to 20 tags of 1 to 50 characters.' },
  DOCUMENT_LANGUAGE_INVALID: {
    status: 400,
    message: 'A language is written as two small letters, such as en.',
  },
  DOCUMENT_RETENTION_SHORTENED: {
    status: 409,
    message: 'The time for which a document is kept is not shortened.',
  },
  DOCUMENT_ARCHIVED: { status: 409, message: 'The document is archived.' },
  DOCUMENT_IN_REVIEW: { status: 409, message: 'A workflow is running on the document.' },
  DOCUMENT_NOT_APPROVED: {
    status: 409,
    message:
      'The document is released after its workflow has approved it, or as a draft where its category has none.',
  },
  DOCUMENT_PUBLISHED: { status: 409, message: 'The document is released already.' },
  DOCUMENT_NOT_DRAFT: { status: 409, message: 'The document is not a draft.' },
  DOCUMENT_CHECKED_OUT: { status: 409, message: 'Somebody else has checked the document out.' },
  DOCUMENT_NOT_CHECKED_OUT: { status: 409, message: 'Nobody has checked the document out.' },

  DOCUMENT_VERSION_CONTENT_INVALID: { status: 400, message: 'The content is not described as it has to be.' },
  DOCUMENT_VERSION_UNCHANGED: { status: 409, message: 'The current version has the same content.' },

  DOCUMENT_PERMISSION_NOT_FOUND: { status: 404, message: 'There is no such permission on the document.' },
  DOCUMENT_PERMISSION_EXISTS: {
    status: 409,
    message: 'The employee or department has a permission on the document: revoke it to give another.',
  },
  DOCUMENT_PERMISSION_EXPIRY_INVALID: { status: 400, message: 'A permission expires in the future.' },
  DOCUMENT_PERMISSION_NAMED_PERSONS: {
    status: 409,
    message: 'A restricted document is opened to named persons, not to departments.',
  },
  DOCUMENT_PERMISSION_REVOKED: { status: 409, message: 'The permission is revoked already.' },

  DOCUMENT_COMMENT_NOT_FOUND: { status: 404, message: 'There is no such remark on the document.' },
  DOCUMENT_COMMENT_VERSION_UNKNOWN: { status: 404, message: 'The document has no such version.' },
  DOCUMENT_COMMENT_PAGE_INVALID: { status: 400, message: 'Pages are counted from 1.' },
  DOCUMENT_COMMENT_REPLY: {
    status: 400,
    message: 'The remark is a reply: a thread is known by the remark that opened it.',
  },
  DOCUMENT_COMMENT_RESOLVED: { status: 409, message: 'The thread is resolved.' },
  DOCUMENT_COMMENT_OPEN: { status: 409, message: 'The thread is open.' },

  DOCUMENT_LINK_NOT_FOUND: { status: 404, message: 'There is no such link of the document.' },
  DOCUMENT_LINK_EXISTS: { status: 409, message: 'The document is linked to this already.' },
  DOCUMENT_LINK_TARGET_INVALID: {
    status: 400,
    message: 'A control test is named by its risk and its id, anything else by its id alone.',
  },
  DOCUMENT_LINK_LIMIT: { status: 409, message: 'A document has 100 links at most.' },

  WORKFLOW_NOT_FOUND: { status: 404, message: 'There is no such workflow.' },
  WORKFLOW_CODE_INVALID: {
    status: 400,
    message: 'A code consists of capital letters and underscores and begins with a letter.',
  },
  WORKFLOW_CODE_TAKEN: { status: 409, message: 'Another workflow has this code.' },
  WORKFLOW_STEP_COUNT: { status: 400, message: 'A workflow has 1 to 20 steps.' },
  WORKFLOW_STEP_INVALID: {
    status: 400,
    message: 'A step asks for 1 to 5 people, of the owner for one, and gives 1 to 90 days.',
  },
  WORKFLOW_NOT_ACTIVE: { status: 409, message: 'No new runs of the workflow are started.' },
  WORKFLOW_NOT_CHOSEN: { status: 400, message: 'The category has no workflow of its own: choose one.' },
  WORKFLOW_ASSIGNEES_INVALID: {
    status: 400,
    message: 'Each step that is not the owner’s names as many different people as it asks for.',
  },
  WORKFLOW_OWN_DOCUMENT: {
    status: 403,
    message: 'Nobody reviews a document that they own or a version that they wrote.',
  },
  WORKFLOW_RUN_NOT_FOUND: { status: 404, message: 'There is no such run on the document.' },
  WORKFLOW_RUN_ENDED: { status: 409, message: 'The run has ended.' },
  WORKFLOW_TASK_NOT_FOUND: { status: 404, message: 'There is no such task on the document.' },
  WORKFLOW_TASK_CLOSED: { status: 409, message: 'The task is done, or is not to be done any more.' },
  WORKFLOW_NOT_ASSIGNEE: {
    status: 403,
    message: 'A task is done by its assignee, or taken over by somebody with the role of its step.',
  },
  WORKFLOW_ASSIGNEE_TWICE: { status: 409, message: 'The employee has a task in this step already.' },
});
