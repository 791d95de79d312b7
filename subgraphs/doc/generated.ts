// Written by `npm run compose` from schema.graphql. Do not edit.
import type { RowOf } from '../../citus';
import type { documentActivity } from './activity/table';
import type { workflowAssignments } from './runs/table';
import type { documentVersions } from './versions/table';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { DocumentStatisticsRow } from './activity/table';
import type { DocumentCategoryRow } from './categories/table';
import type { DocumentCommentRow } from './comments/table';
import type { DocumentRow } from './documents/table';
import type { DocumentLinkRow } from './links/table';
import type { DocumentPermissionRow } from './permissions/table';
import type { DocumentStatusCountRow, DocumentStorageRow, DocumentGrowthRow, WorkflowCycleTimeRow, WorkflowStepTimeRow } from './reports/table';
import type { WorkflowInstanceRow, WorkflowTaskRow, OverdueTaskRow } from './runs/table';
import type { WorkflowRow, WorkflowStepRow } from './workflows/table';
import type { AuditEntryRow } from '../runtime/audit';
import type { AccessEntryRow } from '../runtime/access/trail-table';
import type { Connection } from '../runtime/pagination';
import type { SubgraphContext } from '../runtime/context';
export type DocumentActivityRow = RowOf<typeof documentActivity>;
export type WorkflowAssignmentRow = RowOf<typeof workflowAssignments>;
export type DocumentVersionRow = RowOf<typeof documentVersions>;
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A decimal number of any precision, as a string: `"1234.5000"`. Money and quantities never pass through a float. */
  Decimal: { input: string; output: string; }
  /** A calendar date without a time zone: `2026-06-30`. */
  Date: { input: string; output: string; }
  /** An instant in UTC to the microsecond: `2026-06-30T17:00:00.123456Z`. */
  DateTime: { input: string; output: string; }
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** Whatever has an id among all things of the graph. */
export type Node = {
  /** Id among all things of the graph, of whatever type: `node` finds it by this. */
  nodeId: Scalars['ID']['output'];
};

/** The direction of an order. */
export type OrderDirection =
  /** Smallest, earliest or first in the alphabet first. */
  | 'ASC'
  /** Largest, latest or last in the alphabet first. */
  | 'DESC';

/** Where a page stands in its list. */
export type PageInfo = {
  /** Whether there are further items behind the last one of this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether there are further items before the first one of this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item of the page, null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
  /** Cursor of the last item of the page, null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
};

/** What was done to something, by whom, and how it was before and after. */
export type AuditEntry = {
  /** Id of the entry, among those of all trails. */
  id: Scalars['ID']['output'];
  /** Type of what was changed, such as `LeaveRequest`. */
  entity: Scalars['String']['output'];
  /** Id of what was changed. */
  entityId: Scalars['String']['output'];
  /** Name of the mutation that changed it. */
  action: Scalars['String']['output'];
  /** Employee who did it. */
  actor?: Maybe<Employee>;
  /** When it was done. */
  occurredAt: Scalars['DateTime']['output'];
  /** The changed properties as they were; null when it was made. */
  before?: Maybe<Scalars['JSON']['output']>;
  /** The changed properties as they became; null when it was removed. */
  after?: Maybe<Scalars['JSON']['output']>;
};

/** Who read something that few may read, and when. */
export type AccessEntry = {
  /** Id of the entry. */
  id: Scalars['ID']['output'];
  /** Id of the employee or document that it was about. */
  subjectId: Scalars['ID']['output'];
  /** What was read, such as `Employee.salary`, `PerformanceReview` or `Document`. */
  what: Scalars['String']['output'];
  /** Id of what was read. */
  entityId: Scalars['ID']['output'];
  /** Number of who read it: of an employee, or below zero of a service account. */
  viewerId: Scalars['ID']['output'];
  /** Employee who read it; null for a service account. */
  viewer?: Maybe<Employee>;
  /** When it was read; what one reads again within a second is one entry. */
  seenAt: Scalars['DateTime']['output'];
};

/** Conditions on entries of a trail of access; all that are given must hold. */
export type AccessEntryFilter = {
  /** Number of who read. */
  viewerId?: InputMaybe<Scalars['ID']['input']>;
  /** What was read, such as `Employee.salary`. */
  what?: InputMaybe<Scalars['String']['input']>;
  /** Read at this time or later. */
  seenFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Read before this time. */
  seenTo?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type Query = {
  /** Who read confidential documents, as far as that is written down; latest first. */
  documentAccesses?: Maybe<AccessEntryConnection>;
  /** One document by its id. */
  document?: Maybe<Document>;
  /** Documents in the order of the ids asked for, null where there is none. */
  documentsByIds?: Maybe<Array<Maybe<Document>>>;
  /** One document by the number people quote, such as POL-2025-00042. */
  documentByNumber?: Maybe<Document>;
  /** All documents, newest first unless ordered otherwise. */
  documents?: Maybe<DocumentConnection>;
  /** Documents that contain words or carry a tag, newest first unless ordered otherwise. Needs at least one of text and tag. */
  searchDocuments?: Maybe<DocumentConnection>;
  /** One category by its id. */
  documentCategory?: Maybe<DocumentCategory>;
  /** Categories in the order of the ids asked for, null where there is none. */
  documentCategoriesByIds?: Maybe<Array<Maybe<DocumentCategory>>>;
  /** One category by its three-letter code. */
  documentCategoryByCode?: Maybe<DocumentCategory>;
  /** All categories, by name unless ordered otherwise. */
  documentCategories?: Maybe<DocumentCategoryConnection>;
  /** One workflow definition by its id. */
  workflow?: Maybe<Workflow>;
  /** Workflow definitions in the order of the ids asked for, null where there is none. */
  workflowsByIds?: Maybe<Array<Maybe<Workflow>>>;
  /** One workflow definition by its code, such as POLICY_APPROVAL. */
  workflowByCode?: Maybe<Workflow>;
  /** All workflow definitions, by name unless ordered otherwise. */
  workflows?: Maybe<WorkflowConnection>;
  /** One run of a workflow. Runs live with their document, so both ids are needed. */
  workflowInstance?: Maybe<WorkflowInstance>;
  /** Runs of all workflows on all documents, latest start first unless ordered otherwise. */
  workflowInstances?: Maybe<WorkflowInstanceConnection>;
  /** One task of a run. Tasks live with their document, so both ids are needed. */
  workflowTask?: Maybe<WorkflowTask>;
  /** Open tasks past their due time, the longest overdue first. */
  overdueTasks?: Maybe<OverdueTaskConnection>;
  /** How many documents each category has in each state. */
  documentStatusReport?: Maybe<Array<DocumentStatusCount>>;
  /** Space that the stored versions take, by category and media type. */
  documentStorageReport?: Maybe<Array<DocumentStorage>>;
  /** Documents and versions added month by month, oldest month first. */
  documentGrowth?: Maybe<Array<DocumentGrowth>>;
  /** How the runs of each workflow ended and how long the completed ones took. */
  workflowCycleTimes?: Maybe<Array<WorkflowCycleTime>>;
  /** How many tasks each workflow step had, how late they were and how long they took. */
  workflowStepTimes?: Maybe<Array<WorkflowStepTime>>;
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryDocumentAccessesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AccessEntryFilter>;
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryDocumentArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryDocumentsByIdsArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryDocumentByNumberArgs = {
  number: Scalars['String']['input'];
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryDocumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  orderBy?: InputMaybe<Array<DocumentOrder>>;
  where?: InputMaybe<DocumentWhere>;
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QuerySearchDocumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
  tag?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  orderBy?: InputMaybe<Array<DocumentOrder>>;
  where?: InputMaybe<DocumentWhere>;
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryDocumentCategoryArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryDocumentCategoriesByIdsArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryDocumentCategoryByCodeArgs = {
  code: Scalars['String']['input'];
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryDocumentCategoriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentCategoryFilter>;
  orderBy?: InputMaybe<Array<DocumentCategoryOrder>>;
  where?: InputMaybe<DocumentCategoryWhere>;
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryWorkflowArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryWorkflowsByIdsArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryWorkflowByCodeArgs = {
  code: Scalars['String']['input'];
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryWorkflowsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WorkflowFilter>;
  orderBy?: InputMaybe<Array<WorkflowOrder>>;
  where?: InputMaybe<WorkflowWhere>;
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryWorkflowInstanceArgs = {
  documentId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryWorkflowInstancesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WorkflowInstanceFilter>;
  orderBy?: InputMaybe<Array<WorkflowInstanceOrder>>;
  where?: InputMaybe<WorkflowInstanceWhere>;
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryWorkflowTaskArgs = {
  documentId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryOverdueTasksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  filter?: InputMaybe<OverdueTaskFilter>;
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryDocumentStatusReportArgs = {
  categoryId?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryDocumentStorageReportArgs = {
  categoryId?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryDocumentGrowthArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryWorkflowCycleTimesArgs = {
  workflowId?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryWorkflowStepTimesArgs = {
  workflowId?: InputMaybe<Scalars['ID']['input']>;
};

/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type Mutation = {
  /**
   * Files a document with its first version, as a draft that belongs to the viewer or to whoever is named. Its number is
   * that of its category, which does not change.
   */
  createDocument?: Maybe<DocumentPayload>;
  /** Changes what is known about a document. Needs MANAGE on it; the legal hold needs the role `records` as well. Of an archived document only owner, retention and legal hold change. */
  updateDocument?: Maybe<DocumentPayload>;
  /** Releases an approved document to its readers, or a draft where the category has no workflow. Needs MANAGE on it. */
  publishDocument?: Maybe<DocumentPayload>;
  /** Takes a document out of use for good; it is kept until its retention ends. Refused while a workflow is running on it. Needs MANAGE on it. */
  archiveDocument?: Maybe<DocumentPayload>;
  /** Reserves the next version of a draft for the viewer. Needs EDIT on it. */
  checkOutDocument?: Maybe<DocumentPayload>;
  /** Gives a document back without a new version, by who checked it out or with MANAGE on it. */
  releaseDocument?: Maybe<DocumentPayload>;
  /**
   * Adds the next version of a document, whose content lies in the object store under its address. Earlier versions stay
   * as they are; what was approved or released is a draft again. Needs EDIT on it; refused while a workflow is running on
   * it or somebody else has checked it out.
   */
  addDocumentVersion?: Maybe<AddDocumentVersionPayload>;
  /**
   * Opens a document to an employee or a department, for good or until a time. Needs MANAGE on it. A restricted document
   * is opened to named persons only. What a department was given counts for those who are in it.
   */
  grantDocumentPermission?: Maybe<DocumentPermissionPayload>;
  /** Takes a permission back. Needs MANAGE on the document. */
  revokeDocumentPermission?: Maybe<DocumentPermissionPayload>;
  /** Opens a thread on a version of a document, or replies in an open one. Needs COMMENT on the document, which whoever has a task to do on it has too. */
  addDocumentComment?: Maybe<DocumentCommentPayload>;
  /** Settles a thread. Needs COMMENT on the document. */
  resolveDocumentComment?: Maybe<DocumentCommentPayload>;
  /** Opens a settled thread again. Needs COMMENT on the document. */
  reopenDocumentComment?: Maybe<DocumentCommentPayload>;
  /** Says what a document is about, at most 100 things. Needs EDIT on it. Whether the thing exists is known to its own service only: its field in the graph is null where it does not. */
  linkDocument?: Maybe<LinkDocumentPayload>;
  /** Takes a link away. Needs EDIT on the document. */
  unlinkDocument?: Maybe<DocumentPayload>;
  /** Defines a way from draft to approval, step by step. Needs the role `records`. Its steps do not change afterwards: define another one, and let no new runs of this one begin. */
  defineWorkflow?: Maybe<WorkflowPayload>;
  /** Renames or describes a workflow anew, or says whether new runs may begin. Needs the role `records`. */
  updateWorkflow?: Maybe<WorkflowPayload>;
  /**
   * Starts a workflow on the current version of a draft, which is in review until the run ends. Needs EDIT on the
   * document. Nobody who owns the document or wrote the version is named for a step that is not the owner's.
   */
  startWorkflow?: Maybe<WorkflowRunPayload>;
  /**
   * Completes a task. When all tasks of a step are completed the next step begins; after the last one the document is
   * approved. A task is done by its assignee, or taken over by somebody with the role of the step, such as
   * `risk_officer`; not by who owns the document or wrote the version, unless the step is the owner's.
   */
  approveWorkflowTask?: Maybe<WorkflowTaskPayload>;
  /** Decides against the version: the run ends and the document is a draft again. By the same people as an approval. */
  rejectWorkflowTask?: Maybe<WorkflowTaskPayload>;
  /** Hands a task to somebody else who may do it and has none in the step. By its assignee, or by somebody with the role of the step. */
  delegateWorkflowTask?: Maybe<WorkflowTaskPayload>;
  /** Ends a run before a decision: the document is a draft again. By who started it, or with MANAGE on the document. */
  cancelWorkflow?: Maybe<WorkflowRunPayload>;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationCreateDocumentArgs = {
  input: CreateDocumentInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationUpdateDocumentArgs = {
  input: UpdateDocumentInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationPublishDocumentArgs = {
  input: ChangeDocumentInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationArchiveDocumentArgs = {
  input: ChangeDocumentInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationCheckOutDocumentArgs = {
  input: ChangeDocumentInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationReleaseDocumentArgs = {
  input: ChangeDocumentInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationAddDocumentVersionArgs = {
  input: AddDocumentVersionInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationGrantDocumentPermissionArgs = {
  input: GrantDocumentPermissionInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationRevokeDocumentPermissionArgs = {
  input: RevokeDocumentPermissionInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationAddDocumentCommentArgs = {
  input: AddDocumentCommentInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationResolveDocumentCommentArgs = {
  input: SettleDocumentCommentInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationReopenDocumentCommentArgs = {
  input: SettleDocumentCommentInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationLinkDocumentArgs = {
  input: LinkDocumentInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationUnlinkDocumentArgs = {
  input: UnlinkDocumentInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationDefineWorkflowArgs = {
  input: DefineWorkflowInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationUpdateWorkflowArgs = {
  input: UpdateWorkflowInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationStartWorkflowArgs = {
  input: StartWorkflowInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationApproveWorkflowTaskArgs = {
  input: ApproveWorkflowTaskInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationRejectWorkflowTaskArgs = {
  input: RejectWorkflowTaskInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationDelegateWorkflowTaskArgs = {
  input: DelegateWorkflowTaskInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationCancelWorkflowArgs = {
  input: CancelWorkflowInput;
};

/** A document to be filed. */
export type CreateDocumentInput = {
  /** Category, on which the number, the retention and what is left out depend. */
  categoryId: Scalars['ID']['input'];
  /** Heading under which it is listed. */
  title: Scalars['String']['input'];
  /** What it contains, in a sentence or two. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Employee who answers for it; the viewer unless given. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** Who may see it at most; that of the category unless given. */
  confidentiality?: InputMaybe<DocumentConfidentiality>;
  /** Language of the content, two letters (ISO 639-1); `en` unless given. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** Free keywords, up to 20. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** First day on which the content is in force. */
  effectiveOn?: InputMaybe<Scalars['Date']['input']>;
  /** Last day on which the content is in force. */
  expiresOn?: InputMaybe<Scalars['Date']['input']>;
  /** Content of its first version. */
  content: DocumentContentInput;
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A content as it lies in the object store. */
export type DocumentContentInput = {
  /** Name of the file. */
  fileName: Scalars['String']['input'];
  /** Media type, such as application/pdf. */
  mediaType: Scalars['String']['input'];
  /** Size in bytes, a whole number. */
  sizeBytes: Scalars['Decimal']['input'];
  /** SHA-256 of the content in lower-case hexadecimal digits: its address in the store. */
  sha256: Scalars['String']['input'];
  /** What changed against the version before. */
  changeNote?: InputMaybe<Scalars['String']['input']>;
};

/** A document whose data change. What is left out stays as it is. */
export type UpdateDocumentInput = {
  /** Id of the document. */
  id: Scalars['ID']['input'];
  /** Version of the document's data that the change is based on. */
  version: Scalars['Int']['input'];
  /** Heading under which it is listed. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** What it contains, in a sentence or two; empty to take it away. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Employee who answers for it from now on. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** Who may see it at most. */
  confidentiality?: InputMaybe<DocumentConfidentiality>;
  /** Language of the content, two letters (ISO 639-1). */
  language?: InputMaybe<Scalars['String']['input']>;
  /** Free keywords, up to 20, instead of those it has. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** First day on which the content is in force; null to take it away. */
  effectiveOn?: InputMaybe<Scalars['Date']['input']>;
  /** Last day on which the content is in force; null to take it away. */
  expiresOn?: InputMaybe<Scalars['Date']['input']>;
  /** Day by which the content must be looked at again; null to take it away. */
  reviewDueOn?: InputMaybe<Scalars['Date']['input']>;
  /** First day on which it may be destroyed, not before the present one. */
  retainUntil?: InputMaybe<Scalars['Date']['input']>;
  /** Whether it must be kept whatever the retention says. Needs the role `records`. */
  legalHold?: InputMaybe<Scalars['Boolean']['input']>;
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A document that is taken a step further. */
export type ChangeDocumentInput = {
  /** Id of the document. */
  id: Scalars['ID']['input'];
  /** Version of the document's data that the change is based on. */
  version: Scalars['Int']['input'];
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A document that was changed. */
export type DocumentPayload = {
  /** The document as it is now. */
  document: Document;
};

/** The next version of a document. */
export type AddDocumentVersionInput = {
  /** Id of the document. */
  documentId: Scalars['ID']['input'];
  /** Version of the document's data that the change is based on; not the number of the content's version. */
  version: Scalars['Int']['input'];
  /** The new content, another than the current one. */
  content: DocumentContentInput;
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A version that was added. */
export type AddDocumentVersionPayload = {
  /** The document as it is now. */
  document: Document;
  /** The version. */
  documentVersion: DocumentVersion;
};

/** A permission to be given. */
export type GrantDocumentPermissionInput = {
  /** Id of the document. */
  documentId: Scalars['ID']['input'];
  /** Whether it is given to an employee or to a department. */
  granteeType: DocumentGranteeType;
  /** Id of the employee or department, which has no other permission on the document that is in force. */
  granteeId: Scalars['ID']['input'];
  /** What it allows; every level includes the ones below. */
  accessLevel: DocumentAccessLevel;
  /** Gives no access from then on, a time to come; for good unless given. */
  expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A permission to be taken back. */
export type RevokeDocumentPermissionInput = {
  /** Id of the document. */
  documentId: Scalars['ID']['input'];
  /** Id of the permission. */
  id: Scalars['ID']['input'];
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A permission that was given or taken back. */
export type DocumentPermissionPayload = {
  /** The permission as it is now. */
  permission: DocumentPermission;
};

/** A remark to be written. */
export type AddDocumentCommentInput = {
  /** Id of the document. */
  documentId: Scalars['ID']['input'];
  /** The remark in plain text. */
  body: Scalars['String']['input'];
  /** Remark that it replies to, which opened a thread; a thread of its own unless given. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** Version of the content that it is about; the current one unless given. A reply is about that of its thread. */
  versionNumber?: InputMaybe<Scalars['Int']['input']>;
  /** Page that it is about. */
  pageNumber?: InputMaybe<Scalars['Int']['input']>;
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A thread to be settled or opened again. */
export type SettleDocumentCommentInput = {
  /** Id of the document. */
  documentId: Scalars['ID']['input'];
  /** Id of the remark that opened the thread. */
  id: Scalars['ID']['input'];
  /** Version of the remark that the change is based on. */
  version: Scalars['Int']['input'];
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A remark that was written, settled or opened again. */
export type DocumentCommentPayload = {
  /** The remark as it is now. */
  comment: DocumentComment;
};

/** A link to be made. */
export type LinkDocumentInput = {
  /** Id of the document. */
  documentId: Scalars['ID']['input'];
  /** Kind of thing it is about. */
  targetType: DocumentLinkTargetType;
  /** Id of the thing. */
  targetId: Scalars['ID']['input'];
  /** Id of the risk, of a control test and of nothing else. */
  targetRiskId?: InputMaybe<Scalars['ID']['input']>;
  /** What the document is to the thing. */
  relation: DocumentLinkRelation;
  /** Why it is linked. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A link to be taken away. */
export type UnlinkDocumentInput = {
  /** Id of the document. */
  documentId: Scalars['ID']['input'];
  /** Id of the link. */
  id: Scalars['ID']['input'];
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A link that was made. */
export type LinkDocumentPayload = {
  /** The link. */
  link: DocumentLink;
};

/** A workflow to be defined. */
export type DefineWorkflowInput = {
  /** Code in upper case, such as POLICY_APPROVAL; unique. */
  code: Scalars['String']['input'];
  /** Name of the workflow. */
  name: Scalars['String']['input'];
  /** What happens in it, in a sentence. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Its steps in the order in which they are taken, 1 to 20. */
  steps: Array<WorkflowStepInput>;
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A step of a workflow to be defined. */
export type WorkflowStepInput = {
  /** Name of the step. */
  name: Scalars['String']['input'];
  /** What its assignees do. */
  kind: WorkflowStepKind;
  /** Who gets its tasks. */
  assigneeRole: WorkflowAssigneeRole;
  /** Tasks that it opens at once, 1 to 5, each for another employee; 1 for the owner. */
  approvalsRequired?: Scalars['Int']['input'];
  /** Calendar days that an assignee has, 1 to 90. */
  dueDays: Scalars['Int']['input'];
};

/** A workflow to be changed. What is left out stays as it is. */
export type UpdateWorkflowInput = {
  /** Id of the workflow. */
  id: Scalars['ID']['input'];
  /** Version of the workflow that the change is based on. */
  version: Scalars['Int']['input'];
  /** Name of the workflow. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** What happens in it, in a sentence; empty to take it away. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Whether new runs may be started. */
  isActive?: InputMaybe<Scalars['Boolean']['input']>;
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A workflow that was defined or changed. */
export type WorkflowPayload = {
  /** The workflow as it is now. */
  workflow: Workflow;
};

/** A run to be started. */
export type StartWorkflowInput = {
  /** Id of the document. */
  documentId: Scalars['ID']['input'];
  /** Version of the document's data that the run is based on. */
  version: Scalars['Int']['input'];
  /** Workflow to be run; that of the category unless given. */
  workflowId?: InputMaybe<Scalars['ID']['input']>;
  /** Who does the steps: each step once that is not the owner's. */
  assignees: Array<StepAssigneesInput>;
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Who does a step of a run. */
export type StepAssigneesInput = {
  /** Number of the step. */
  stepNumber: Scalars['Int']['input'];
  /** Employees who get its tasks, as many different ones as the step asks for. */
  employeeIds: Array<Scalars['ID']['input']>;
};

/** A task to be completed. */
export type ApproveWorkflowTaskInput = {
  /** Id of the document. */
  documentId: Scalars['ID']['input'];
  /** Id of the task. */
  id: Scalars['ID']['input'];
  /** Version of the task that the decision is based on. */
  version: Scalars['Int']['input'];
  /** What is said with the decision. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A task to be decided against the version. */
export type RejectWorkflowTaskInput = {
  /** Id of the document. */
  documentId: Scalars['ID']['input'];
  /** Id of the task. */
  id: Scalars['ID']['input'];
  /** Version of the task that the decision is based on. */
  version: Scalars['Int']['input'];
  /** Why the version is rejected. */
  note: Scalars['String']['input'];
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A task to be handed to somebody else. */
export type DelegateWorkflowTaskInput = {
  /** Id of the document. */
  documentId: Scalars['ID']['input'];
  /** Id of the task. */
  id: Scalars['ID']['input'];
  /** Version of the task that the change is based on. */
  version: Scalars['Int']['input'];
  /** Employee who has to do it from now on. */
  assigneeId: Scalars['ID']['input'];
  /** Why, kept in the audit trail. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A task that was done or handed on. */
export type WorkflowTaskPayload = {
  /** The task as it is now. */
  task: WorkflowTask;
  /** The run as it is now. */
  workflowInstance: WorkflowInstance;
};

/** A run to be ended before a decision. */
export type CancelWorkflowInput = {
  /** Id of the document. */
  documentId: Scalars['ID']['input'];
  /** Id of the run. */
  id: Scalars['ID']['input'];
  /** Version of the run that the change is based on. */
  version: Scalars['Int']['input'];
  /** Why, kept in the audit trail. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A run that was started or ended. */
export type WorkflowRunPayload = {
  /** The run as it is now. */
  workflowInstance: WorkflowInstance;
};

/** A document: what is known about it apart from its content, which is in its versions. */
export type Document = Node & {
  /** Id of the document. */
  id: Scalars['ID']['output'];
  /** Id among all things of the graph, of whatever type: `node` finds it by this. */
  nodeId: Scalars['ID']['output'];
  /** Number people quote: category code, year and counter. Unique. */
  number: Scalars['String']['output'];
  /** Heading under which the document is listed. */
  title: Scalars['String']['output'];
  /** What the document contains, in a sentence or two; may be empty. */
  description: Scalars['String']['output'];
  /** Kind of document. */
  category: DocumentCategory;
  /** Employee who answers for the document and may always manage it. */
  owner?: Maybe<Employee>;
  /** Employee who filed it. */
  createdBy?: Maybe<Employee>;
  /** Where the document is between draft and archive. */
  status: DocumentStatus;
  /** Who may see it at most. */
  confidentiality: DocumentConfidentiality;
  /** Language of the content, two letters (ISO 639-1). */
  language: Scalars['String']['output'];
  /** Free keywords. */
  tags: Array<Scalars['String']['output']>;
  /** Number of the version that readers get. */
  currentVersionNumber: Scalars['Int']['output'];
  /** Version that readers get. */
  currentVersion?: Maybe<DocumentVersion>;
  /** First day on which the content is in force. */
  effectiveOn?: Maybe<Scalars['Date']['output']>;
  /** Last day on which the content is in force. */
  expiresOn?: Maybe<Scalars['Date']['output']>;
  /** Day by which the content must be looked at again. */
  reviewDueOn?: Maybe<Scalars['Date']['output']>;
  /** First day on which the document may be destroyed. */
  retainUntil: Scalars['Date']['output'];
  /** Whether it must be kept whatever the retention says. */
  legalHold: Scalars['Boolean']['output'];
  /** Employee who alone may add the next version at the moment. */
  checkedOutBy?: Maybe<Employee>;
  /** Since when it is checked out. */
  checkedOutAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the document was filed. */
  createdAt: Scalars['DateTime']['output'];
  /** When the document or its current version last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Counts the edits of the document's own data; an edit names the one it is based on. */
  version: Scalars['Int']['output'];
  /** Contents of the document over time, latest first unless ordered otherwise. */
  versions?: Maybe<DocumentVersionConnection>;
  /** One version of the content. */
  versionByNumber?: Maybe<DocumentVersion>;
  /** Who may do what with it, latest grant first unless ordered otherwise. */
  permissions?: Maybe<DocumentPermissionConnection>;
  /** Remarks that open a thread, latest first unless ordered otherwise. The answers are in the replies of each. */
  comments?: Maybe<DocumentCommentConnection>;
  /** Answers to one remark, oldest first unless ordered otherwise. */
  repliesTo?: Maybe<DocumentCommentConnection>;
  /** What the document is about, latest link first unless ordered otherwise. */
  links?: Maybe<DocumentLinkConnection>;
  /** Runs of workflows on the document, latest start first unless ordered otherwise. */
  workflowInstances?: Maybe<WorkflowInstanceConnection>;
  /** Everything that happened to the document, latest first unless ordered otherwise. */
  activity?: Maybe<DocumentActivityConnection>;
  /** How much there is of the document. */
  statistics?: Maybe<DocumentStatistics>;
  /** Who read it and its versions while it was confidential, as far as that is written down; latest first. */
  accessTrail?: Maybe<AccessEntryConnection>;
  /** Who changed what of the document and of what belongs to it, newest first. */
  auditTrail?: Maybe<AuditEntryConnection>;
};


/** A document: what is known about it apart from its content, which is in its versions. */
export type DocumentVersionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<Array<DocumentVersionOrder>>;
  where?: InputMaybe<DocumentVersionWhere>;
};


/** A document: what is known about it apart from its content, which is in its versions. */
export type DocumentVersionByNumberArgs = {
  number: Scalars['Int']['input'];
};


/** A document: what is known about it apart from its content, which is in its versions. */
export type DocumentPermissionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentPermissionFilter>;
  orderBy?: InputMaybe<Array<DocumentPermissionOrder>>;
  where?: InputMaybe<DocumentPermissionWhere>;
};


/** A document: what is known about it apart from its content, which is in its versions. */
export type DocumentCommentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentCommentFilter>;
  orderBy?: InputMaybe<Array<DocumentCommentOrder>>;
  where?: InputMaybe<DocumentCommentWhere>;
};


/** A document: what is known about it apart from its content, which is in its versions. */
export type DocumentRepliesToArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  commentId: Scalars['ID']['input'];
  orderBy?: InputMaybe<Array<DocumentCommentOrder>>;
  where?: InputMaybe<DocumentCommentWhere>;
};


/** A document: what is known about it apart from its content, which is in its versions. */
export type DocumentLinksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentLinkFilter>;
  orderBy?: InputMaybe<Array<DocumentLinkOrder>>;
  where?: InputMaybe<DocumentLinkWhere>;
};


/** A document: what is known about it apart from its content, which is in its versions. */
export type DocumentWorkflowInstancesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WorkflowInstanceFilter>;
  orderBy?: InputMaybe<Array<WorkflowInstanceOrder>>;
  where?: InputMaybe<WorkflowInstanceWhere>;
};


/** A document: what is known about it apart from its content, which is in its versions. */
export type DocumentActivityArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentActivityFilter>;
  orderBy?: InputMaybe<Array<DocumentActivityOrder>>;
};


/** A document: what is known about it apart from its content, which is in its versions. */
export type DocumentAccessTrailArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AccessEntryFilter>;
};


/** A document: what is known about it apart from its content, which is in its versions. */
export type DocumentAuditTrailArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Where a document is between draft and archive. */
export type DocumentStatus =
  /** Being written; may be checked out and changed. */
  | 'DRAFT'
  /** A workflow is running on its current version. */
  | 'IN_REVIEW'
  /** Approved, but not released to its readers yet. */
  | 'APPROVED'
  /** Released to its readers. */
  | 'PUBLISHED'
  /** No longer in use, kept until its retention ends. */
  | 'ARCHIVED';

/** Who may see a document at most. */
export type DocumentConfidentiality =
  /** Anybody, outside the group too. */
  | 'PUBLIC'
  /** Every employee. */
  | 'INTERNAL'
  /** Those who have been given a permission, and the departments concerned. */
  | 'CONFIDENTIAL'
  /** Named persons only. */
  | 'RESTRICTED';

/** Conditions on documents; all that are given must hold. */
export type DocumentFilter = {
  /** State of the document. */
  status?: InputMaybe<DocumentStatus>;
  /** Confidentiality of the document. */
  confidentiality?: InputMaybe<DocumentConfidentiality>;
  /** Category the document is in. */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** Employee who owns it. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** Filed at this time or later. */
  createdFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Filed before this time. */
  createdTo?: InputMaybe<Scalars['DateTime']['input']>;
  /** Due for review on this day or earlier; leaves out what needs no review. */
  reviewDueBy?: InputMaybe<Scalars['Date']['input']>;
};

/** Conditions on the documents of an employee; all that are given must hold. */
export type OwnedDocumentFilter = {
  /** State of the document. */
  status?: InputMaybe<DocumentStatus>;
  /** Confidentiality of the document. */
  confidentiality?: InputMaybe<DocumentConfidentiality>;
  /** Category the document is in. */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** Filed at this time or later. */
  createdFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Filed before this time. */
  createdTo?: InputMaybe<Scalars['DateTime']['input']>;
  /** Due for review on this day or earlier; leaves out what needs no review. */
  reviewDueBy?: InputMaybe<Scalars['Date']['input']>;
};

/** Conditions on the documents of a category; all that are given must hold. */
export type CategoryDocumentFilter = {
  /** State of the document. */
  status?: InputMaybe<DocumentStatus>;
  /** Confidentiality of the document. */
  confidentiality?: InputMaybe<DocumentConfidentiality>;
  /** Employee who owns it. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** Filed at this time or later. */
  createdFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Filed before this time. */
  createdTo?: InputMaybe<Scalars['DateTime']['input']>;
  /** Due for review on this day or earlier; leaves out what needs no review. */
  reviewDueBy?: InputMaybe<Scalars['Date']['input']>;
};

/** How to sort documents. */
export type DocumentOrder = {
  /** What to sort by. */
  field: DocumentOrderField;
  /** Upwards or downwards. */
  direction?: OrderDirection;
  /** Where items without a value come: behind the others when rising and before them when falling, unless it is said. */
  nulls?: InputMaybe<NullsOrder>;
};

/** What documents can be sorted by. */
export type DocumentOrderField =
  /** When the document was filed. */
  | 'CREATED_AT'
  /** When it last changed. */
  | 'UPDATED_AT'
  /** Its title, by character. */
  | 'TITLE'
  /** Id of the document. */
  | 'ID'
  /** The id of `category`. */
  | 'CATEGORY_ID'
  /** The id of `owner`. */
  | 'OWNER_ID'
  /** Where the document is between draft and archive. */
  | 'STATUS'
  /** Who may see it at most. */
  | 'CONFIDENTIALITY'
  /** Day by which the content must be looked at again. */
  | 'REVIEW_DUE_ON'
  /** Number people quote: category code, year and counter. Unique. */
  | 'NUMBER'
  /** What the document contains, in a sentence or two; may be empty. */
  | 'DESCRIPTION'
  /** Language of the content, two letters (ISO 639-1). */
  | 'LANGUAGE'
  /** The id of `createdBy`. */
  | 'CREATED_BY_ID'
  /** Number of the version that readers get. */
  | 'CURRENT_VERSION_NUMBER'
  /** First day on which the content is in force. */
  | 'EFFECTIVE_ON'
  /** Last day on which the content is in force. */
  | 'EXPIRES_ON'
  /** First day on which the document may be destroyed. */
  | 'RETAIN_UNTIL'
  /** Whether it must be kept whatever the retention says. */
  | 'LEGAL_HOLD'
  /** The id of `checkedOutBy`. */
  | 'CHECKED_OUT_BY_ID'
  /** Since when it is checked out. */
  | 'CHECKED_OUT_AT';

/** A kind of document, with the rules that go with it. Two levels deep. */
export type DocumentCategory = Node & {
  /** Id of the category. */
  id: Scalars['ID']['output'];
  /** Id among all things of the graph, of whatever type: `node` finds it by this. */
  nodeId: Scalars['ID']['output'];
  /** Three letters that the document numbers begin with. */
  code: Scalars['String']['output'];
  /** Name of the category. */
  name: Scalars['String']['output'];
  /** What belongs into it. */
  description: Scalars['String']['output'];
  /** Category above, if any. */
  parent?: Maybe<DocumentCategory>;
  /** Categories below, by name. */
  children: Array<DocumentCategory>;
  /** Workflow that its documents go through unless another is chosen. */
  defaultWorkflow?: Maybe<Workflow>;
  /** Confidentiality of its documents unless another is chosen. */
  defaultConfidentiality: DocumentConfidentiality;
  /** Years for which its documents must be kept. */
  retentionYears: Scalars['Int']['output'];
  /** Months between two regular reviews, if it needs any. */
  reviewMonths?: Maybe<Scalars['Int']['output']>;
  /** Whether documents may be filed into it. */
  isActive: Scalars['Boolean']['output'];
  /** When the category was set up. */
  createdAt: Scalars['DateTime']['output'];
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Counts the edits; an edit names the one it is based on. */
  version: Scalars['Int']['output'];
  /** Documents of the category itself, newest first unless ordered otherwise. */
  documents?: Maybe<DocumentConnection>;
};


/** A kind of document, with the rules that go with it. Two levels deep. */
export type DocumentCategoryDocumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CategoryDocumentFilter>;
  orderBy?: InputMaybe<Array<DocumentOrder>>;
  where?: InputMaybe<DocumentWhere>;
};

/** Conditions on categories; all that are given must hold. */
export type DocumentCategoryFilter = {
  /** Category above. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** True for the categories with none above, false for the others. */
  topLevel?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether documents may be filed into it. */
  isActive?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How to sort categories. */
export type DocumentCategoryOrder = {
  /** What to sort by. */
  field: DocumentCategoryOrderField;
  /** Upwards or downwards. */
  direction?: OrderDirection;
  /** Where items without a value come: behind the others when rising and before them when falling, unless it is said. */
  nulls?: InputMaybe<NullsOrder>;
};

/** What categories can be sorted by. */
export type DocumentCategoryOrderField =
  /** Name of the category. */
  | 'NAME'
  /** Its three-letter code. */
  | 'CODE'
  /** Id of the category. */
  | 'ID'
  /** What belongs into it. */
  | 'DESCRIPTION'
  /** The id of `parent`. */
  | 'PARENT_ID'
  /** The id of `defaultWorkflow`. */
  | 'DEFAULT_WORKFLOW_ID'
  /** Whether documents may be filed into it. */
  | 'IS_ACTIVE'
  /** Confidentiality of its documents unless another is chosen. */
  | 'DEFAULT_CONFIDENTIALITY'
  /** Years for which its documents must be kept. */
  | 'RETENTION_YEARS'
  /** Months between two regular reviews, if it needs any. */
  | 'REVIEW_MONTHS'
  /** When the category was set up. */
  | 'CREATED_AT'
  /** When it last changed. */
  | 'UPDATED_AT';

/** Content of a document at one time. Never changed, only followed by the next one. */
export type DocumentVersion = {
  /** Id of the version. */
  id: Scalars['ID']['output'];
  /** Id of the document. */
  documentId: Scalars['ID']['output'];
  /** Document that it is the content of. */
  document: Document;
  /** Place among the versions of the document, beginning with 1. */
  versionNumber: Scalars['Int']['output'];
  /** Name of the file as it was stored. */
  fileName: Scalars['String']['output'];
  /** Media type of the content, such as application/pdf. */
  mediaType: Scalars['String']['output'];
  /** Size of the content in bytes. */
  sizeBytes: Scalars['Decimal']['output'];
  /** SHA-256 of the content in lower-case hexadecimal digits. */
  sha256: Scalars['String']['output'];
  /** Key of the content in the object store. */
  storageKey: Scalars['String']['output'];
  /** What changed against the version before. */
  changeNote: Scalars['String']['output'];
  /** Employee who added it. */
  createdBy?: Maybe<Employee>;
  /** When it was added. */
  createdAt: Scalars['DateTime']['output'];
};

/** How to sort versions. */
export type DocumentVersionOrder = {
  /** What to sort by. */
  field: DocumentVersionOrderField;
  /** Upwards or downwards. */
  direction?: OrderDirection;
  /** Where items without a value come: behind the others when rising and before them when falling, unless it is said. */
  nulls?: InputMaybe<NullsOrder>;
};

/** What versions can be sorted by. */
export type DocumentVersionOrderField =
  /** Place among the versions, which is also the order in which they were added. */
  | 'VERSION_NUMBER'
  /** Id of the version. */
  | 'ID'
  /** Name of the file as it was stored. */
  | 'FILE_NAME'
  /** Media type of the content, such as application/pdf. */
  | 'MEDIA_TYPE'
  /** SHA-256 of the content in lower-case hexadecimal digits. */
  | 'SHA256'
  /** What changed against the version before. */
  | 'CHANGE_NOTE'
  /** The id of `createdBy`. */
  | 'CREATED_BY_ID'
  /** When it was added. */
  | 'CREATED_AT';

/** What an employee or a whole department may do with a document besides its owner, and until when. */
export type DocumentPermission = {
  /** Id of the permission. */
  id: Scalars['ID']['output'];
  /** Id of the document. */
  documentId: Scalars['ID']['output'];
  /** Document that it opens; null for who may not read it any more. */
  document?: Maybe<Document>;
  /** Whether it is given to an employee or to a department. */
  granteeType: DocumentGranteeType;
  /** Id of the employee or department that has it. */
  granteeId: Scalars['ID']['output'];
  /** Employee or department that has it. */
  grantee?: Maybe<DocumentGrantee>;
  /** What it allows; every level includes the ones below. */
  accessLevel: DocumentAccessLevel;
  /** Employee who gave it. */
  grantedBy?: Maybe<Employee>;
  /** When it was given. */
  grantedAt: Scalars['DateTime']['output'];
  /** Gives no access from then on; null is for good. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Employee who took it back. */
  revokedBy?: Maybe<Employee>;
  /** Gives no access from then on; null when it was not taken back. */
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Who can be given a permission. */
export type DocumentGrantee = Employee | Department;

/** Kinds of receivers of a permission. */
export type DocumentGranteeType =
  /** One employee. */
  | 'EMPLOYEE'
  /** Everybody in a department. */
  | 'DEPARTMENT';

/** What a permission allows; every level includes the ones before it. */
export type DocumentAccessLevel =
  /** Read the document and its versions. */
  | 'READ'
  /** Write and resolve remarks. */
  | 'COMMENT'
  /** Check out and add versions, link it, start workflows. */
  | 'EDIT'
  /** Change its data and its permissions, release and archive it. Its owner and viewers with the role `records` may do this without a permission. */
  | 'MANAGE';

/** Conditions on the permissions of a document; all that are given must hold. */
export type DocumentPermissionFilter = {
  /** What the permission allows. */
  accessLevel?: InputMaybe<DocumentAccessLevel>;
  /** Given to an employee or to a department. */
  granteeType?: InputMaybe<DocumentGranteeType>;
  /** Gave access at this time: granted, not expired and not taken back. */
  activeAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Conditions on the permissions of an employee or department; all that are given must hold. */
export type GrantedPermissionFilter = {
  /** What the permission allows. */
  accessLevel?: InputMaybe<DocumentAccessLevel>;
  /** Gave access at this time: granted, not expired and not taken back. */
  activeAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** How to sort permissions. */
export type DocumentPermissionOrder = {
  /** What to sort by. */
  field: DocumentPermissionOrderField;
  /** Upwards or downwards. */
  direction?: OrderDirection;
  /** Where items without a value come: behind the others when rising and before them when falling, unless it is said. */
  nulls?: InputMaybe<NullsOrder>;
};

/** What permissions can be sorted by. */
export type DocumentPermissionOrderField =
  /** When the permission was given. */
  | 'GRANTED_AT'
  /** Id of the permission. */
  | 'ID'
  /** Id of the document. */
  | 'DOCUMENT_ID'
  /** What it allows; every level includes the ones below. */
  | 'ACCESS_LEVEL'
  /** Gives no access from then on; null is for good. */
  | 'EXPIRES_AT'
  /** Gives no access from then on; null when it was not taken back. */
  | 'REVOKED_AT'
  /** Whether it is given to an employee or to a department. */
  | 'GRANTEE_TYPE'
  /** Id of the employee or department that has it. */
  | 'GRANTEE_ID'
  /** The id of `grantedBy`. */
  | 'GRANTED_BY_ID'
  /** The id of `revokedBy`. */
  | 'REVOKED_BY_ID';

/** A remark on a version of a document. It opens a thread or replies to one. */
export type DocumentComment = {
  /** Id of the remark. */
  id: Scalars['ID']['output'];
  /** Id of the document. */
  documentId: Scalars['ID']['output'];
  /** Document that it is about. */
  document: Document;
  /** Remark that it replies to; null when it opens a thread. */
  parent?: Maybe<DocumentComment>;
  /** The first answers to it, oldest first; a reply has none. Document.repliesTo pages through all of them. */
  replies?: Maybe<Array<DocumentComment>>;
  /** Version of the content that it is about. */
  versionNumber: Scalars['Int']['output'];
  /** Page that it is about, if it is about one. */
  pageNumber?: Maybe<Scalars['Int']['output']>;
  /** Employee who wrote it. */
  author?: Maybe<Employee>;
  /** The remark in plain text. */
  body: Scalars['String']['output'];
  /** State of the thread that it opens; null for a reply. */
  status?: Maybe<DocumentCommentStatus>;
  /** Employee who resolved the thread. */
  resolvedBy?: Maybe<Employee>;
  /** When the thread was resolved. */
  resolvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was written. */
  createdAt: Scalars['DateTime']['output'];
  /** When it or its state last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Counts the edits; an edit names the one it is based on. */
  version: Scalars['Int']['output'];
};


/** A remark on a version of a document. It opens a thread or replies to one. */
export type DocumentCommentRepliesArgs = {
  first?: Scalars['Int']['input'];
};

/** State of a thread of remarks. */
export type DocumentCommentStatus =
  /** Waits for an answer or a change. */
  | 'OPEN'
  /** Settled. */
  | 'RESOLVED';

/** Conditions on the threads of a document; all that are given must hold. */
export type DocumentCommentFilter = {
  /** State of the thread. */
  status?: InputMaybe<DocumentCommentStatus>;
  /** Employee who opened it. */
  authorId?: InputMaybe<Scalars['ID']['input']>;
  /** Version of the content that it is about. */
  versionNumber?: InputMaybe<Scalars['Int']['input']>;
};

/** How to sort remarks. */
export type DocumentCommentOrder = {
  /** What to sort by. */
  field: DocumentCommentOrderField;
  /** Upwards or downwards. */
  direction?: OrderDirection;
  /** Where items without a value come: behind the others when rising and before them when falling, unless it is said. */
  nulls?: InputMaybe<NullsOrder>;
};

/** What remarks can be sorted by. */
export type DocumentCommentOrderField =
  /** When the remark was written. */
  | 'CREATED_AT'
  /** Id of the remark. */
  | 'ID'
  /** The id of `parent`. */
  | 'PARENT_ID'
  /** Version of the content that it is about. */
  | 'VERSION_NUMBER'
  /** Page that it is about, if it is about one. */
  | 'PAGE_NUMBER'
  /** The id of `author`. */
  | 'AUTHOR_ID'
  /** The remark in plain text. */
  | 'BODY'
  /** State of the thread that it opens; null for a reply. */
  | 'STATUS'
  /** The id of `resolvedBy`. */
  | 'RESOLVED_BY_ID'
  /** When the thread was resolved. */
  | 'RESOLVED_AT'
  /** When it or its state last changed. */
  | 'UPDATED_AT';

/** Says what a document is about. A document has one link to the same target at most. */
export type DocumentLink = {
  /** Id of the link. */
  id: Scalars['ID']['output'];
  /** Id of the document. */
  documentId: Scalars['ID']['output'];
  /** Document that is linked. */
  document: Document;
  /** Kind of thing it is linked to. */
  targetType: DocumentLinkTargetType;
  /** Id of the thing it is linked to. */
  targetId: Scalars['ID']['output'];
  /** Thing it is linked to. */
  target?: Maybe<LinkTarget>;
  /** What the document is to it. */
  relation: DocumentLinkRelation;
  /** Why it is linked; may be empty. */
  note: Scalars['String']['output'];
  /** Employee who linked it. */
  linkedBy?: Maybe<Employee>;
  /** When it was linked. */
  linkedAt: Scalars['DateTime']['output'];
};

/** What a document can be about. */
export type LinkTarget = Employee | Invoice | Risk | Portfolio | ControlTest;

/** Kinds of things that a document can be about. */
export type DocumentLinkTargetType =
  /** A person employed by the group. */
  | 'EMPLOYEE'
  /** An invoice sent or received. */
  | 'INVOICE'
  /** An entry of the risk register. */
  | 'RISK'
  /** An investment portfolio. */
  | 'PORTFOLIO'
  /** A test of a risk control. */
  | 'CONTROL_TEST';

/** What a document is to the thing it is linked to. */
export type DocumentLinkRelation =
  /** The agreement behind it. */
  | 'CONTRACT'
  /** The instructions it is managed by. */
  | 'MANDATE'
  /** A report on it. */
  | 'REPORT'
  /** Proof of it. */
  | 'EVIDENCE'
  /** The original of it. */
  | 'RECEIPT'
  /** An analysis of it. */
  | 'ASSESSMENT'
  /** A record kept about it. */
  | 'RECORD'
  /** Mentions it. */
  | 'REFERENCE';

/** Conditions on the links of a document; all that are given must hold. */
export type DocumentLinkFilter = {
  /** Kind of thing it is linked to. */
  targetType?: InputMaybe<DocumentLinkTargetType>;
  /** What the document is to it. */
  relation?: InputMaybe<DocumentLinkRelation>;
};

/** How to sort links. */
export type DocumentLinkOrder = {
  /** What to sort by. */
  field: DocumentLinkOrderField;
  /** Upwards or downwards. */
  direction?: OrderDirection;
  /** Where items without a value come: behind the others when rising and before them when falling, unless it is said. */
  nulls?: InputMaybe<NullsOrder>;
};

/** What links can be sorted by. */
export type DocumentLinkOrderField =
  /** When the document was linked. */
  | 'LINKED_AT'
  /** Id of the link. */
  | 'ID'
  /** Kind of thing it is linked to. */
  | 'TARGET_TYPE'
  /** Id of the thing it is linked to. */
  | 'TARGET_ID'
  /** What the document is to it. */
  | 'RELATION'
  /** Why it is linked; may be empty. */
  | 'NOTE'
  /** The id of `linkedBy`. */
  | 'LINKED_BY_ID';

/** Conditions on the documents about something; all that are given must hold. */
export type LinkedDocumentFilter = {
  /** What the document is to it. */
  relation?: InputMaybe<DocumentLinkRelation>;
  /** State of the document. */
  status?: InputMaybe<DocumentStatus>;
  /** Category the document is in. */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** Linked at this time or later. */
  linkedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Linked before this time. */
  linkedTo?: InputMaybe<Scalars['DateTime']['input']>;
};

/** How to sort the documents about something. */
export type LinkedDocumentOrder = {
  /** What to sort by. */
  field: LinkedDocumentOrderField;
  /** Upwards or downwards. */
  direction?: OrderDirection;
  /** Where items without a value come: behind the others when rising and before them when falling, unless it is said. */
  nulls?: InputMaybe<NullsOrder>;
};

/** What the documents about something can be sorted by. */
export type LinkedDocumentOrderField =
  /** When the document was linked to it. */
  | 'LINKED_AT'
  /** Title of the document, by character. */
  | 'TITLE'
  /** Id of the document. */
  | 'ID'
  /** The id of `category`. */
  | 'CATEGORY_ID'
  /** The id of `owner`. */
  | 'OWNER_ID'
  /** Where the document is between draft and archive. */
  | 'STATUS'
  /** Who may see it at most. */
  | 'CONFIDENTIALITY'
  /** Day by which the content must be looked at again. */
  | 'REVIEW_DUE_ON'
  /** When the document was filed. */
  | 'CREATED_AT'
  /** When the document or its current version last changed. */
  | 'UPDATED_AT'
  /** Number people quote: category code, year and counter. Unique. */
  | 'NUMBER'
  /** What the document contains, in a sentence or two; may be empty. */
  | 'DESCRIPTION'
  /** Language of the content, two letters (ISO 639-1). */
  | 'LANGUAGE'
  /** The id of `createdBy`. */
  | 'CREATED_BY_ID'
  /** Number of the version that readers get. */
  | 'CURRENT_VERSION_NUMBER'
  /** First day on which the content is in force. */
  | 'EFFECTIVE_ON'
  /** Last day on which the content is in force. */
  | 'EXPIRES_ON'
  /** First day on which the document may be destroyed. */
  | 'RETAIN_UNTIL'
  /** Whether it must be kept whatever the retention says. */
  | 'LEGAL_HOLD'
  /** The id of `checkedOutBy`. */
  | 'CHECKED_OUT_BY_ID'
  /** Since when it is checked out. */
  | 'CHECKED_OUT_AT';

/** A way that documents can take from draft to approval. Its runs are in Query.workflowInstances. */
export type Workflow = Node & {
  /** Id of the workflow. */
  id: Scalars['ID']['output'];
  /** Id among all things of the graph, of whatever type: `node` finds it by this. */
  nodeId: Scalars['ID']['output'];
  /** Code in upper case, such as POLICY_APPROVAL. */
  code: Scalars['String']['output'];
  /** Name of the workflow. */
  name: Scalars['String']['output'];
  /** What happens in it, in a sentence. */
  description: Scalars['String']['output'];
  /** Whether new runs may be started. */
  isActive: Scalars['Boolean']['output'];
  /** Its steps, in the order in which they are taken. */
  steps: Array<WorkflowStep>;
  /** Categories whose documents take it unless another is chosen, by name. */
  categories: Array<DocumentCategory>;
  /** Who defined and changed the workflow, newest first. */
  auditTrail?: Maybe<AuditEntryConnection>;
  /** When the workflow was set up. */
  createdAt: Scalars['DateTime']['output'];
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Counts the edits; an edit names the one it is based on. */
  version: Scalars['Int']['output'];
};


/** A way that documents can take from draft to approval. Its runs are in Query.workflowInstances. */
export type WorkflowAuditTrailArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Conditions on workflow definitions; all that are given must hold. */
export type WorkflowFilter = {
  /** Whether new runs may be started. */
  isActive?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How to sort workflow definitions. */
export type WorkflowOrder = {
  /** What to sort by. */
  field: WorkflowOrderField;
  /** Upwards or downwards. */
  direction?: OrderDirection;
  /** Where items without a value come: behind the others when rising and before them when falling, unless it is said. */
  nulls?: InputMaybe<NullsOrder>;
};

/** What workflow definitions can be sorted by. */
export type WorkflowOrderField =
  /** Name of the workflow. */
  | 'NAME'
  /** Its code. */
  | 'CODE'
  /** Id of the workflow. */
  | 'ID'
  /** What happens in it, in a sentence. */
  | 'DESCRIPTION'
  /** Whether new runs may be started. */
  | 'IS_ACTIVE'
  /** When the workflow was set up. */
  | 'CREATED_AT'
  /** When it last changed. */
  | 'UPDATED_AT';

/** A step of a workflow. It opens tasks; when all of them are completed, the next step begins. */
export type WorkflowStep = {
  /** Id of the step. */
  id: Scalars['ID']['output'];
  /** Place among the steps of the workflow, beginning with 1. */
  stepNumber: Scalars['Int']['output'];
  /** Name of the step. */
  name: Scalars['String']['output'];
  /** What its assignees do. */
  kind: WorkflowStepKind;
  /** Who gets its tasks. */
  assigneeRole: WorkflowAssigneeRole;
  /** Tasks that it opens at once, each for another employee. */
  approvalsRequired: Scalars['Int']['output'];
  /** Calendar days that an assignee has. */
  dueDays: Scalars['Int']['output'];
};

/** What the assignees of a step do. */
export type WorkflowStepKind =
  /** Read and remark. */
  | 'REVIEW'
  /** Decide. */
  | 'APPROVAL'
  /** Sign. */
  | 'SIGNATURE'
  /** Take note and carry on. */
  | 'ACKNOWLEDGEMENT';

/** Who gets the tasks of a step. */
export type WorkflowAssigneeRole =
  /** The owner of the document. */
  | 'OWNER'
  /** A portfolio manager who does not own it. */
  | 'PORTFOLIO_MANAGER'
  /** An accountant who does not own it. */
  | 'ACCOUNTANT'
  /** A financial controller who does not own it. */
  | 'CONTROLLER'
  /** A risk officer who does not own it. */
  | 'RISK_OFFICER'
  /** An executive who does not own it. */
  | 'EXECUTIVE';

/** A run of a workflow on one version of a document. A document has one running at most. */
export type WorkflowInstance = Node & {
  /** Id of the run. */
  id: Scalars['ID']['output'];
  /** Id of the document. */
  documentId: Scalars['ID']['output'];
  /** Id among all things of the graph, of whatever type: `node` finds it by this. */
  nodeId: Scalars['ID']['output'];
  /** Document that it is about. */
  document: Document;
  /** Workflow that is run. */
  workflow: Workflow;
  /** Number of the version that it is about. */
  versionNumber: Scalars['Int']['output'];
  /** Version that it is about. */
  documentVersion?: Maybe<DocumentVersion>;
  /** Whether it is running, or how it ended. */
  status: WorkflowInstanceStatus;
  /** Number of the step that is open or, when the run is over, that it ended in. */
  currentStepNumber: Scalars['Int']['output'];
  /** Step that is open or, when the run is over, that it ended in. */
  currentStep: WorkflowStep;
  /** Its tasks so far, by step. */
  tasks: Array<WorkflowTask>;
  /** Who was named for its steps when it was started, by step. A step of the owner goes to whoever owns the document when the run reaches it. */
  assignments: Array<WorkflowAssignment>;
  /** Employee who started it. */
  startedBy?: Maybe<Employee>;
  /** When it was started. */
  startedAt: Scalars['DateTime']['output'];
  /** When all steps should be done. */
  dueAt: Scalars['DateTime']['output'];
  /** When it ended; null while it is running. */
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it last went on. */
  updatedAt: Scalars['DateTime']['output'];
  /** Counts the edits; an edit names the one it is based on. */
  version: Scalars['Int']['output'];
};

/** Who gets a task of a step when a run reaches it. */
export type WorkflowAssignment = {
  /** Number of the step. */
  stepNumber: Scalars['Int']['output'];
  /** The step. */
  step: WorkflowStep;
  /** Employee who gets the task. */
  assignee?: Maybe<Employee>;
};

/** State of a run. */
export type WorkflowInstanceStatus =
  /** A step is open. */
  | 'RUNNING'
  /** All steps have been completed. */
  | 'COMPLETED'
  /** An assignee has rejected the version. */
  | 'REJECTED'
  /** Ended before a decision. */
  | 'CANCELLED';

/** Conditions on runs; all that are given must hold. */
export type WorkflowInstanceFilter = {
  /** State of the run. */
  status?: InputMaybe<WorkflowInstanceStatus>;
  /** Workflow that is run. */
  workflowId?: InputMaybe<Scalars['ID']['input']>;
  /** Started at this time or later. */
  startedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Started before this time. */
  startedTo?: InputMaybe<Scalars['DateTime']['input']>;
  /** Due before this time. */
  dueBefore?: InputMaybe<Scalars['DateTime']['input']>;
};

/** How to sort runs. */
export type WorkflowInstanceOrder = {
  /** What to sort by. */
  field: WorkflowInstanceOrderField;
  /** Upwards or downwards. */
  direction?: OrderDirection;
  /** Where items without a value come: behind the others when rising and before them when falling, unless it is said. */
  nulls?: InputMaybe<NullsOrder>;
};

/** What runs can be sorted by. */
export type WorkflowInstanceOrderField =
  /** When the run was started. */
  | 'STARTED_AT'
  /** When it should be done. */
  | 'DUE_AT'
  /** Id of the run. */
  | 'ID'
  /** Id of the document. */
  | 'DOCUMENT_ID'
  /** The id of `workflow`. */
  | 'WORKFLOW_ID'
  /** Number of the version that it is about. */
  | 'VERSION_NUMBER'
  /** Whether it is running, or how it ended. */
  | 'STATUS'
  /** Number of the step that is open or, when the run is over, that it ended in. */
  | 'CURRENT_STEP_NUMBER'
  /** The id of `startedBy`. */
  | 'STARTED_BY_ID'
  /** When it ended; null while it is running. */
  | 'FINISHED_AT'
  /** When it last went on. */
  | 'UPDATED_AT';

/** What one employee has to do in a step of a run. */
export type WorkflowTask = Node & {
  /** Id of the task. */
  id: Scalars['ID']['output'];
  /** Id of the document. */
  documentId: Scalars['ID']['output'];
  /** Id among all things of the graph, of whatever type: `node` finds it by this. */
  nodeId: Scalars['ID']['output'];
  /** Document that it is about; null for who may not read it any more. */
  document?: Maybe<Document>;
  /** Id of the run. */
  workflowInstanceId: Scalars['ID']['output'];
  /** Run that it belongs to; null for who may not read the document any more. */
  workflowInstance?: Maybe<WorkflowInstance>;
  /** Number of the step that opened it. */
  stepNumber: Scalars['Int']['output'];
  /** Step that opened it. */
  step: WorkflowStep;
  /** Employee who has to do it, or has done it. */
  assignee?: Maybe<Employee>;
  /** Employee from whom the assignee has it; null for one that nobody handed on or took over. */
  delegatedFrom?: Maybe<Employee>;
  /** Whether it is open, or how it ended. */
  status: WorkflowTaskStatus;
  /** What the assignee said with the decision; may be empty. */
  note: Scalars['String']['output'];
  /** When it was opened. */
  assignedAt: Scalars['DateTime']['output'];
  /** When it should be done. */
  dueAt: Scalars['DateTime']['output'];
  /** When it ended; null while it is open. */
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Counts the edits; an edit names the one it is based on. */
  version: Scalars['Int']['output'];
};

/** State of a task. */
export type WorkflowTaskStatus =
  /** To be done. */
  | 'OPEN'
  /** Done, in favour of the document. */
  | 'COMPLETED'
  /** Done, against the document; ends the run. */
  | 'REJECTED'
  /** Not to be done any more, as the run was cancelled or rejected. */
  | 'CANCELLED';

/** Conditions on the tasks of an employee; all that are given must hold. */
export type WorkflowTaskFilter = {
  /** State of the task. */
  status?: InputMaybe<WorkflowTaskStatus>;
  /** Workflow that it belongs to. */
  workflowId?: InputMaybe<Scalars['ID']['input']>;
  /** Due at this time or later. */
  dueFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Due before this time. */
  dueTo?: InputMaybe<Scalars['DateTime']['input']>;
};

/** How to sort tasks. */
export type WorkflowTaskOrder = {
  /** What to sort by. */
  field: WorkflowTaskOrderField;
  /** Upwards or downwards. */
  direction?: OrderDirection;
  /** Where items without a value come: behind the others when rising and before them when falling, unless it is said. */
  nulls?: InputMaybe<NullsOrder>;
};

/** What tasks can be sorted by. */
export type WorkflowTaskOrderField =
  /** When the task should be done. */
  | 'DUE_AT'
  /** When it was opened. */
  | 'ASSIGNED_AT'
  /** Id of the task. */
  | 'ID'
  /** Id of the document. */
  | 'DOCUMENT_ID'
  /** Id of the run. */
  | 'WORKFLOW_INSTANCE_ID'
  /** The id of `assignee`. */
  | 'ASSIGNEE_ID'
  /** Whether it is open, or how it ended. */
  | 'STATUS'
  /** When it ended; null while it is open. */
  | 'FINISHED_AT';

/** Something that happened to a document. */
export type DocumentActivity = {
  /** Kind of the event and id of what it is about, joined by a colon; unique within the document. */
  id: Scalars['ID']['output'];
  /** Id of the document. */
  documentId: Scalars['ID']['output'];
  /** What happened. */
  kind: DocumentActivityKind;
  /** When it happened. */
  occurredAt: Scalars['DateTime']['output'];
  /** Employee who did it; null for what the system did by itself. */
  actor?: Maybe<Employee>;
  /** What happened, in a few words. */
  summary: Scalars['String']['output'];
};

/** What can happen to a document. */
export type DocumentActivityKind =
  /** The document was filed. */
  | 'DOCUMENT_CREATED'
  /** A version was added. */
  | 'VERSION_ADDED'
  /** A remark or a reply was written. */
  | 'COMMENT_ADDED'
  /** A thread was resolved. */
  | 'COMMENT_RESOLVED'
  /** A permission was given. */
  | 'PERMISSION_GRANTED'
  /** A permission was taken back. */
  | 'PERMISSION_REVOKED'
  /** The document was linked to something. */
  | 'LINK_ADDED'
  /** A run of a workflow was started. */
  | 'WORKFLOW_STARTED'
  /** A run of a workflow ended. */
  | 'WORKFLOW_FINISHED'
  /** A task was done or cancelled. */
  | 'TASK_FINISHED';

/** Conditions on the events of a document; all that are given must hold. */
export type DocumentActivityFilter = {
  /** What happened. */
  kind?: InputMaybe<DocumentActivityKind>;
  /** Employee who did it. */
  actorId?: InputMaybe<Scalars['ID']['input']>;
  /** Happened at this time or later. */
  occurredFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Happened before this time. */
  occurredTo?: InputMaybe<Scalars['DateTime']['input']>;
};

/** How to sort events. */
export type DocumentActivityOrder = {
  /** What to sort by. */
  field: DocumentActivityOrderField;
  /** Upwards or downwards. */
  direction?: OrderDirection;
  /** Where items without a value come: behind the others when rising and before them when falling, unless it is said. */
  nulls?: InputMaybe<NullsOrder>;
};

/** What events can be sorted by. */
export type DocumentActivityOrderField =
  /** When the event happened. */
  | 'OCCURRED_AT';

/** How much there is of a document. */
export type DocumentStatistics = {
  /** Versions stored. */
  versionCount: Scalars['Int']['output'];
  /** Bytes that all versions take together. */
  storedBytes: Scalars['Decimal']['output'];
  /** Remarks and replies. */
  commentCount: Scalars['Int']['output'];
  /** Threads that are not resolved. */
  openThreadCount: Scalars['Int']['output'];
  /** Permissions that are not taken back, expired ones included. */
  permissionCount: Scalars['Int']['output'];
  /** Things it is linked to. */
  linkCount: Scalars['Int']['output'];
  /** Runs of workflows, past and present. */
  workflowRunCount: Scalars['Int']['output'];
  /** Tasks to be done. */
  openTaskCount: Scalars['Int']['output'];
  /** When something last happened to it. */
  lastActivityAt: Scalars['DateTime']['output'];
};

/** An open task past its due time. */
export type OverdueTask = {
  /** The task itself. */
  task: WorkflowTask;
  /** Document that it is about. */
  document: Document;
  /** Workflow that it belongs to. */
  workflow: Workflow;
  /** Employee who has to do it. */
  assignee?: Maybe<Employee>;
  /** When it should have been done. */
  dueAt: Scalars['DateTime']['output'];
  /** Full days since it was due, at the time asked for. */
  daysOverdue: Scalars['Int']['output'];
};

/** Conditions on overdue tasks; all that are given must hold. */
export type OverdueTaskFilter = {
  /** Employee who has to do it. */
  assigneeId?: InputMaybe<Scalars['ID']['input']>;
  /** Workflow that it belongs to. */
  workflowId?: InputMaybe<Scalars['ID']['input']>;
  /** Category of its document. */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** Employee who owns its document. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
};

/** Documents of one category in one state. */
export type DocumentStatusCount = {
  /** Category of the documents. */
  category: DocumentCategory;
  /** State of the documents. */
  status: DocumentStatus;
  /** How many there are. */
  documentCount: Scalars['Int']['output'];
  /** How many of them are under legal hold. */
  legalHoldCount: Scalars['Int']['output'];
  /** Day on which the first of them is, or was, due for review. */
  earliestReviewDueOn?: Maybe<Scalars['Date']['output']>;
  /** When the last of them changed. */
  lastUpdatedAt: Scalars['DateTime']['output'];
};

/** Space that the versions of one category and media type take. */
export type DocumentStorage = {
  /** Category of the documents. */
  category: DocumentCategory;
  /** Media type of the versions. */
  mediaType: Scalars['String']['output'];
  /** Documents that have such versions. */
  documentCount: Scalars['Int']['output'];
  /** Versions stored. */
  versionCount: Scalars['Int']['output'];
  /** Bytes of all of them. */
  totalBytes: Scalars['Decimal']['output'];
  /** Bytes of those that are the current version of their document. */
  currentBytes: Scalars['Decimal']['output'];
  /** Bytes of the largest. */
  largestBytes: Scalars['Decimal']['output'];
};

/** What was added in one month (UTC). */
export type DocumentGrowth = {
  /** First day of the month. */
  month: Scalars['Date']['output'];
  /** Documents filed. */
  newDocuments: Scalars['Int']['output'];
  /** Versions added, first ones included. */
  newVersions: Scalars['Int']['output'];
  /** Bytes of these versions. */
  bytesAdded: Scalars['Decimal']['output'];
};

/** How the runs of a workflow ended and how long the completed ones took. */
export type WorkflowCycleTime = {
  /** Workflow that was run. */
  workflow: Workflow;
  /** Runs, past and present. */
  runCount: Scalars['Int']['output'];
  /** Runs that go on. */
  runningCount: Scalars['Int']['output'];
  /** Runs that were completed. */
  completedCount: Scalars['Int']['output'];
  /** Runs that were rejected. */
  rejectedCount: Scalars['Int']['output'];
  /** Runs that were cancelled. */
  cancelledCount: Scalars['Int']['output'];
  /** Completed runs that were done when due. */
  completedInTimeCount: Scalars['Int']['output'];
  /** Mean hours from start to completion; null when none was completed. */
  averageHours?: Maybe<Scalars['Decimal']['output']>;
  /** Hours of the quickest completed run. */
  shortestHours?: Maybe<Scalars['Decimal']['output']>;
  /** Hours of the slowest completed run. */
  longestHours?: Maybe<Scalars['Decimal']['output']>;
};

/** How the tasks of a workflow step went. */
export type WorkflowStepTime = {
  /** Workflow that the step belongs to. */
  workflow: Workflow;
  /** The step. */
  step: WorkflowStep;
  /** Tasks opened. */
  taskCount: Scalars['Int']['output'];
  /** Tasks to be done. */
  openCount: Scalars['Int']['output'];
  /** Tasks completed. */
  completedCount: Scalars['Int']['output'];
  /** Tasks that ended in a rejection. */
  rejectedCount: Scalars['Int']['output'];
  /** Tasks that were finished after they were due. */
  lateCount: Scalars['Int']['output'];
  /** Mean hours from opening to decision; null when none was decided. */
  averageHours?: Maybe<Scalars['Decimal']['output']>;
};

export type Employee = {
  id: Scalars['ID']['output'];
  /** Documents that the employee owns, newest first unless ordered otherwise. */
  ownedDocuments?: Maybe<DocumentConnection>;
  /** Permissions given to the employee in person, latest first unless ordered otherwise. */
  documentPermissions?: Maybe<DocumentPermissionConnection>;
  /** Workflow tasks assigned to the employee, the first due first unless ordered otherwise. */
  workflowTasks?: Maybe<WorkflowTaskConnection>;
  /** Documents about the employee, latest link first unless ordered otherwise. */
  linkedDocuments?: Maybe<DocumentConnection>;
};


export type EmployeeOwnedDocumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OwnedDocumentFilter>;
  orderBy?: InputMaybe<Array<DocumentOrder>>;
  where?: InputMaybe<DocumentWhere>;
};


export type EmployeeDocumentPermissionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GrantedPermissionFilter>;
  orderBy?: InputMaybe<Array<DocumentPermissionOrder>>;
  where?: InputMaybe<DocumentPermissionWhere>;
};


export type EmployeeWorkflowTasksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WorkflowTaskFilter>;
  orderBy?: InputMaybe<Array<WorkflowTaskOrder>>;
  where?: InputMaybe<WorkflowTaskWhere>;
};


export type EmployeeLinkedDocumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkedDocumentFilter>;
  orderBy?: InputMaybe<Array<LinkedDocumentOrder>>;
  where?: InputMaybe<DocumentWhere>;
};

export type Department = {
  id: Scalars['ID']['output'];
  /** Permissions given to everybody in the department, latest first unless ordered otherwise. */
  documentPermissions?: Maybe<DocumentPermissionConnection>;
};


export type DepartmentDocumentPermissionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GrantedPermissionFilter>;
  orderBy?: InputMaybe<Array<DocumentPermissionOrder>>;
  where?: InputMaybe<DocumentPermissionWhere>;
};

export type Invoice = {
  id: Scalars['ID']['output'];
  /** Documents about the invoice, latest link first unless ordered otherwise. */
  linkedDocuments?: Maybe<DocumentConnection>;
};


export type InvoiceLinkedDocumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkedDocumentFilter>;
  orderBy?: InputMaybe<Array<LinkedDocumentOrder>>;
  where?: InputMaybe<DocumentWhere>;
};

export type Risk = {
  id: Scalars['ID']['output'];
  /** Documents about the risk, latest link first unless ordered otherwise. */
  linkedDocuments?: Maybe<DocumentConnection>;
};


export type RiskLinkedDocumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkedDocumentFilter>;
  orderBy?: InputMaybe<Array<LinkedDocumentOrder>>;
  where?: InputMaybe<DocumentWhere>;
};

export type Portfolio = {
  id: Scalars['ID']['output'];
  /** Documents about the portfolio, latest link first unless ordered otherwise. */
  linkedDocuments?: Maybe<DocumentConnection>;
};


export type PortfolioLinkedDocumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkedDocumentFilter>;
  orderBy?: InputMaybe<Array<LinkedDocumentOrder>>;
  where?: InputMaybe<DocumentWhere>;
};

export type ControlTest = {
  riskId: Scalars['ID']['output'];
  id: Scalars['ID']['output'];
  /** Documents about the test, latest link first unless ordered otherwise. */
  linkedDocuments?: Maybe<DocumentConnection>;
};


export type ControlTestLinkedDocumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkedDocumentFilter>;
  orderBy?: InputMaybe<Array<LinkedDocumentOrder>>;
  where?: InputMaybe<DocumentWhere>;
};

/** Where items without a value come in an order. */
export type NullsOrder =
  /** Before all others. */
  | 'FIRST'
  /** Behind all others. */
  | 'LAST';

/** Conditions on items of the type Document; those that are given all have to hold. */
export type DocumentWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<DocumentWhere>>;
  /** One of these holds at least; none holds of an empty list. */
  or?: InputMaybe<Array<DocumentWhere>>;
  /** This does not hold. */
  not?: InputMaybe<DocumentWhere>;
  /** Id of the document. */
  id?: InputMaybe<IdCondition>;
  /** Heading under which the document is listed. */
  title?: InputMaybe<StringCondition>;
  /** The id of `category`. */
  categoryId?: InputMaybe<IdCondition>;
  /** The id of `owner`. */
  ownerId?: InputMaybe<IdCondition>;
  /** Where the document is between draft and archive. */
  status?: InputMaybe<DocumentStatusCondition>;
  /** Who may see it at most. */
  confidentiality?: InputMaybe<DocumentConfidentialityCondition>;
  /** Day by which the content must be looked at again. */
  reviewDueOn?: InputMaybe<DateCondition>;
  /** When the document was filed. */
  createdAt?: InputMaybe<DateTimeCondition>;
  /** When the document or its current version last changed. */
  updatedAt?: InputMaybe<DateTimeCondition>;
  /** Kind of document. */
  category?: InputMaybe<DocumentCategoryWhere>;
  /** Number people quote: category code, year and counter. Unique. */
  number?: InputMaybe<StringCondition>;
  /** What the document contains, in a sentence or two; may be empty. */
  description?: InputMaybe<StringCondition>;
  /** Language of the content, two letters (ISO 639-1). */
  language?: InputMaybe<StringCondition>;
  /** The id of `createdBy`. */
  createdById?: InputMaybe<IdCondition>;
  /** Number of the version that readers get. */
  currentVersionNumber?: InputMaybe<IntCondition>;
  /** First day on which the content is in force. */
  effectiveOn?: InputMaybe<DateCondition>;
  /** Last day on which the content is in force. */
  expiresOn?: InputMaybe<DateCondition>;
  /** First day on which the document may be destroyed. */
  retainUntil?: InputMaybe<DateCondition>;
  /** Whether it must be kept whatever the retention says. */
  legalHold?: InputMaybe<BooleanCondition>;
  /** The id of `checkedOutBy`. */
  checkedOutById?: InputMaybe<IdCondition>;
  /** Since when it is checked out. */
  checkedOutAt?: InputMaybe<DateTimeCondition>;
};

/** Conditions on items of the type DocumentCategory; those that are given all have to hold. */
export type DocumentCategoryWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<DocumentCategoryWhere>>;
  /** One of these holds at least; none holds of an empty list. */
  or?: InputMaybe<Array<DocumentCategoryWhere>>;
  /** This does not hold. */
  not?: InputMaybe<DocumentCategoryWhere>;
  /** Id of the category. */
  id?: InputMaybe<IdCondition>;
  /** Three letters that the document numbers begin with. */
  code?: InputMaybe<StringCondition>;
  /** Name of the category. */
  name?: InputMaybe<StringCondition>;
  /** What belongs into it. */
  description?: InputMaybe<StringCondition>;
  /** The id of `parent`. */
  parentId?: InputMaybe<IdCondition>;
  /** The id of `defaultWorkflow`. */
  defaultWorkflowId?: InputMaybe<IdCondition>;
  /** Whether documents may be filed into it. */
  isActive?: InputMaybe<BooleanCondition>;
  /** Confidentiality of its documents unless another is chosen. */
  defaultConfidentiality?: InputMaybe<DocumentConfidentialityCondition>;
  /** Years for which its documents must be kept. */
  retentionYears?: InputMaybe<IntCondition>;
  /** Months between two regular reviews, if it needs any. */
  reviewMonths?: InputMaybe<IntCondition>;
  /** When the category was set up. */
  createdAt?: InputMaybe<DateTimeCondition>;
  /** When it last changed. */
  updatedAt?: InputMaybe<DateTimeCondition>;
  /** Category above, if any. */
  parent?: InputMaybe<DocumentCategoryWhere>;
  /** Workflow that its documents go through unless another is chosen. */
  defaultWorkflow?: InputMaybe<WorkflowWhere>;
};

/** Conditions on items of the type DocumentComment; those that are given all have to hold. */
export type DocumentCommentWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<DocumentCommentWhere>>;
  /** One of these holds at least; none holds of an empty list. */
  or?: InputMaybe<Array<DocumentCommentWhere>>;
  /** This does not hold. */
  not?: InputMaybe<DocumentCommentWhere>;
  /** Id of the remark. */
  id?: InputMaybe<IdCondition>;
  /** The id of `parent`. */
  parentId?: InputMaybe<IdCondition>;
  /** Version of the content that it is about. */
  versionNumber?: InputMaybe<IntCondition>;
  /** Page that it is about, if it is about one. */
  pageNumber?: InputMaybe<IntCondition>;
  /** The id of `author`. */
  authorId?: InputMaybe<IdCondition>;
  /** The remark in plain text. */
  body?: InputMaybe<StringCondition>;
  /** State of the thread that it opens; null for a reply. */
  status?: InputMaybe<DocumentCommentStatusCondition>;
  /** The id of `resolvedBy`. */
  resolvedById?: InputMaybe<IdCondition>;
  /** When the thread was resolved. */
  resolvedAt?: InputMaybe<DateTimeCondition>;
  /** When it was written. */
  createdAt?: InputMaybe<DateTimeCondition>;
  /** When it or its state last changed. */
  updatedAt?: InputMaybe<DateTimeCondition>;
};

/** Conditions on items of the type DocumentLink; those that are given all have to hold. */
export type DocumentLinkWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<DocumentLinkWhere>>;
  /** One of these holds at least; none holds of an empty list. */
  or?: InputMaybe<Array<DocumentLinkWhere>>;
  /** This does not hold. */
  not?: InputMaybe<DocumentLinkWhere>;
  /** Id of the link. */
  id?: InputMaybe<IdCondition>;
  /** Kind of thing it is linked to. */
  targetType?: InputMaybe<DocumentLinkTargetTypeCondition>;
  /** Id of the thing it is linked to. */
  targetId?: InputMaybe<IdCondition>;
  /** What the document is to it. */
  relation?: InputMaybe<DocumentLinkRelationCondition>;
  /** Why it is linked; may be empty. */
  note?: InputMaybe<StringCondition>;
  /** The id of `linkedBy`. */
  linkedById?: InputMaybe<IdCondition>;
  /** When it was linked. */
  linkedAt?: InputMaybe<DateTimeCondition>;
};

/** Conditions on items of the type DocumentPermission; those that are given all have to hold. */
export type DocumentPermissionWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<DocumentPermissionWhere>>;
  /** One of these holds at least; none holds of an empty list. */
  or?: InputMaybe<Array<DocumentPermissionWhere>>;
  /** This does not hold. */
  not?: InputMaybe<DocumentPermissionWhere>;
  /** Id of the permission. */
  id?: InputMaybe<IdCondition>;
  /** Id of the document. */
  documentId?: InputMaybe<IdCondition>;
  /** What it allows; every level includes the ones below. */
  accessLevel?: InputMaybe<DocumentAccessLevelCondition>;
  /** Gives no access from then on; null is for good. */
  expiresAt?: InputMaybe<DateTimeCondition>;
  /** When it was given. */
  grantedAt?: InputMaybe<DateTimeCondition>;
  /** Gives no access from then on; null when it was not taken back. */
  revokedAt?: InputMaybe<DateTimeCondition>;
  /** Whether it is given to an employee or to a department. */
  granteeType?: InputMaybe<DocumentGranteeTypeCondition>;
  /** Id of the employee or department that has it. */
  granteeId?: InputMaybe<IdCondition>;
  /** The id of `grantedBy`. */
  grantedById?: InputMaybe<IdCondition>;
  /** The id of `revokedBy`. */
  revokedById?: InputMaybe<IdCondition>;
};

/** Conditions on items of the type DocumentVersion; those that are given all have to hold. */
export type DocumentVersionWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<DocumentVersionWhere>>;
  /** One of these holds at least; none holds of an empty list. */
  or?: InputMaybe<Array<DocumentVersionWhere>>;
  /** This does not hold. */
  not?: InputMaybe<DocumentVersionWhere>;
  /** Id of the version. */
  id?: InputMaybe<IdCondition>;
  /** Place among the versions of the document, beginning with 1. */
  versionNumber?: InputMaybe<IntCondition>;
  /** Name of the file as it was stored. */
  fileName?: InputMaybe<StringCondition>;
  /** Media type of the content, such as application/pdf. */
  mediaType?: InputMaybe<StringCondition>;
  /** SHA-256 of the content in lower-case hexadecimal digits. */
  sha256?: InputMaybe<StringCondition>;
  /** What changed against the version before. */
  changeNote?: InputMaybe<StringCondition>;
  /** The id of `createdBy`. */
  createdById?: InputMaybe<IdCondition>;
  /** When it was added. */
  createdAt?: InputMaybe<DateTimeCondition>;
};

/** Conditions on items of the type Workflow; those that are given all have to hold. */
export type WorkflowWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<WorkflowWhere>>;
  /** One of these holds at least; none holds of an empty list. */
  or?: InputMaybe<Array<WorkflowWhere>>;
  /** This does not hold. */
  not?: InputMaybe<WorkflowWhere>;
  /** Id of the workflow. */
  id?: InputMaybe<IdCondition>;
  /** Code in upper case, such as POLICY_APPROVAL. */
  code?: InputMaybe<StringCondition>;
  /** Name of the workflow. */
  name?: InputMaybe<StringCondition>;
  /** What happens in it, in a sentence. */
  description?: InputMaybe<StringCondition>;
  /** Whether new runs may be started. */
  isActive?: InputMaybe<BooleanCondition>;
  /** When the workflow was set up. */
  createdAt?: InputMaybe<DateTimeCondition>;
  /** When it last changed. */
  updatedAt?: InputMaybe<DateTimeCondition>;
};

/** Conditions on items of the type WorkflowInstance; those that are given all have to hold. */
export type WorkflowInstanceWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<WorkflowInstanceWhere>>;
  /** One of these holds at least; none holds of an empty list. */
  or?: InputMaybe<Array<WorkflowInstanceWhere>>;
  /** This does not hold. */
  not?: InputMaybe<WorkflowInstanceWhere>;
  /** Id of the run. */
  id?: InputMaybe<IdCondition>;
  /** Id of the document. */
  documentId?: InputMaybe<IdCondition>;
  /** The id of `workflow`. */
  workflowId?: InputMaybe<IdCondition>;
  /** Number of the version that it is about. */
  versionNumber?: InputMaybe<IntCondition>;
  /** Whether it is running, or how it ended. */
  status?: InputMaybe<WorkflowInstanceStatusCondition>;
  /** When it was started. */
  startedAt?: InputMaybe<DateTimeCondition>;
  /** Number of the step that is open or, when the run is over, that it ended in. */
  currentStepNumber?: InputMaybe<IntCondition>;
  /** The id of `startedBy`. */
  startedById?: InputMaybe<IdCondition>;
  /** When all steps should be done. */
  dueAt?: InputMaybe<DateTimeCondition>;
  /** When it ended; null while it is running. */
  finishedAt?: InputMaybe<DateTimeCondition>;
  /** When it last went on. */
  updatedAt?: InputMaybe<DateTimeCondition>;
  /** Workflow that is run. */
  workflow?: InputMaybe<WorkflowWhere>;
};

/** Conditions on items of the type WorkflowTask; those that are given all have to hold. */
export type WorkflowTaskWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<WorkflowTaskWhere>>;
  /** One of these holds at least; none holds of an empty list. */
  or?: InputMaybe<Array<WorkflowTaskWhere>>;
  /** This does not hold. */
  not?: InputMaybe<WorkflowTaskWhere>;
  /** Id of the task. */
  id?: InputMaybe<IdCondition>;
  /** Id of the document. */
  documentId?: InputMaybe<IdCondition>;
  /** Id of the run. */
  workflowInstanceId?: InputMaybe<IdCondition>;
  /** The id of `assignee`. */
  assigneeId?: InputMaybe<IdCondition>;
  /** Whether it is open, or how it ended. */
  status?: InputMaybe<WorkflowTaskStatusCondition>;
  /** When it was opened. */
  assignedAt?: InputMaybe<DateTimeCondition>;
  /** When it should be done. */
  dueAt?: InputMaybe<DateTimeCondition>;
  /** When it ended; null while it is open. */
  finishedAt?: InputMaybe<DateTimeCondition>;
};

/** Conditions on an id; those that are given all have to hold. */
export type IdCondition = {
  /** It is this one. */
  eq?: InputMaybe<Scalars['ID']['input']>;
  /** It is one of these. */
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** There is none, or with `false` there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a text; those that are given all have to hold. Upper and lower case differ unless said otherwise. */
export type StringCondition = {
  /** It is this one. */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** It is one of these. */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  /** There is none, or with `false` there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** It begins like this. */
  startsWith?: InputMaybe<Scalars['String']['input']>;
  /** This is somewhere in it. */
  contains?: InputMaybe<Scalars['String']['input']>;
  /** It is this one; upper and lower case are the same. */
  eqIgnoreCase?: InputMaybe<Scalars['String']['input']>;
  /** It begins like this; upper and lower case are the same. */
  startsWithIgnoreCase?: InputMaybe<Scalars['String']['input']>;
  /** This is somewhere in it; upper and lower case are the same. */
  containsIgnoreCase?: InputMaybe<Scalars['String']['input']>;
};

/** A condition on what is true or false. */
export type BooleanCondition = {
  /** It is this. */
  eq?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is not known, or with `false` it is. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a whole number; those that are given all have to hold. */
export type IntCondition = {
  /** It is this one. */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** It is one of these. */
  in?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** There is none, or with `false` there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is greater. */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** It is this or greater. */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** It is less. */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** It is this or less. */
  lte?: InputMaybe<Scalars['Int']['input']>;
};

/** Conditions on a date; those that are given all have to hold. */
export type DateCondition = {
  /** It is this day. */
  eq?: InputMaybe<Scalars['Date']['input']>;
  /** It is one of these days. */
  in?: InputMaybe<Array<Scalars['Date']['input']>>;
  /** There is none, or with `false` there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is later. */
  gt?: InputMaybe<Scalars['Date']['input']>;
  /** It is this day or later. */
  gte?: InputMaybe<Scalars['Date']['input']>;
  /** It is earlier. */
  lt?: InputMaybe<Scalars['Date']['input']>;
  /** It is this day or earlier. */
  lte?: InputMaybe<Scalars['Date']['input']>;
};

/** Conditions on an instant; those that are given all have to hold. */
export type DateTimeCondition = {
  /** It is this one. */
  eq?: InputMaybe<Scalars['DateTime']['input']>;
  /** It is one of these. */
  in?: InputMaybe<Array<Scalars['DateTime']['input']>>;
  /** There is none, or with `false` there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is later. */
  gt?: InputMaybe<Scalars['DateTime']['input']>;
  /** It is this one or later. */
  gte?: InputMaybe<Scalars['DateTime']['input']>;
  /** It is earlier. */
  lt?: InputMaybe<Scalars['DateTime']['input']>;
  /** It is this one or earlier. */
  lte?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Conditions on a value of DocumentStatus; those that are given all have to hold. */
export type DocumentStatusCondition = {
  /** It is this one. */
  eq?: InputMaybe<DocumentStatus>;
  /** It is one of these. */
  in?: InputMaybe<Array<DocumentStatus>>;
  /** There is none, or with `false` there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a value of DocumentConfidentiality; those that are given all have to hold. */
export type DocumentConfidentialityCondition = {
  /** It is this one. */
  eq?: InputMaybe<DocumentConfidentiality>;
  /** It is one of these. */
  in?: InputMaybe<Array<DocumentConfidentiality>>;
  /** There is none, or with `false` there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a value of DocumentCommentStatus; those that are given all have to hold. */
export type DocumentCommentStatusCondition = {
  /** It is this one. */
  eq?: InputMaybe<DocumentCommentStatus>;
  /** It is one of these. */
  in?: InputMaybe<Array<DocumentCommentStatus>>;
  /** There is none, or with `false` there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a value of DocumentLinkTargetType; those that are given all have to hold. */
export type DocumentLinkTargetTypeCondition = {
  /** It is this one. */
  eq?: InputMaybe<DocumentLinkTargetType>;
  /** It is one of these. */
  in?: InputMaybe<Array<DocumentLinkTargetType>>;
  /** There is none, or with `false` there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a value of DocumentLinkRelation; those that are given all have to hold. */
export type DocumentLinkRelationCondition = {
  /** It is this one. */
  eq?: InputMaybe<DocumentLinkRelation>;
  /** It is one of these. */
  in?: InputMaybe<Array<DocumentLinkRelation>>;
  /** There is none, or with `false` there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a value of DocumentAccessLevel; those that are given all have to hold. */
export type DocumentAccessLevelCondition = {
  /** It is this one. */
  eq?: InputMaybe<DocumentAccessLevel>;
  /** It is one of these. */
  in?: InputMaybe<Array<DocumentAccessLevel>>;
  /** There is none, or with `false` there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a value of DocumentGranteeType; those that are given all have to hold. */
export type DocumentGranteeTypeCondition = {
  /** It is this one. */
  eq?: InputMaybe<DocumentGranteeType>;
  /** It is one of these. */
  in?: InputMaybe<Array<DocumentGranteeType>>;
  /** There is none, or with `false` there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a value of WorkflowInstanceStatus; those that are given all have to hold. */
export type WorkflowInstanceStatusCondition = {
  /** It is this one. */
  eq?: InputMaybe<WorkflowInstanceStatus>;
  /** It is one of these. */
  in?: InputMaybe<Array<WorkflowInstanceStatus>>;
  /** There is none, or with `false` there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a value of WorkflowTaskStatus; those that are given all have to hold. */
export type WorkflowTaskStatusCondition = {
  /** It is this one. */
  eq?: InputMaybe<WorkflowTaskStatus>;
  /** It is one of these. */
  in?: InputMaybe<Array<WorkflowTaskStatus>>;
  /** There is none, or with `false` there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of a list of AccessEntry items. */
export type AccessEntryConnection = {
  /** The items with their cursors. */
  edges: Array<AccessEntryEdge>;
  /** The items alone. */
  nodes: Array<AccessEntry>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Number of items in the whole list under the filter. It is counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
};

/** A AccessEntry in a page, with its place. */
export type AccessEntryEdge = {
  /** Opaque; give it as `after` or `before` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: AccessEntry;
};

/** A page of a list of Document items. */
export type DocumentConnection = {
  /** The items with their cursors. */
  edges: Array<DocumentEdge>;
  /** The items alone. */
  nodes: Array<Document>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Number of items in the whole list under the filter. It is counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
};

/** A Document in a page, with its place. */
export type DocumentEdge = {
  /** Opaque; give it as `after` or `before` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Document;
};

/** A page of a list of DocumentCategory items. */
export type DocumentCategoryConnection = {
  /** The items with their cursors. */
  edges: Array<DocumentCategoryEdge>;
  /** The items alone. */
  nodes: Array<DocumentCategory>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Number of items in the whole list under the filter. It is counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
  /** Figures of all items of the list under its filter, whatever the page holds. They are computed when they are selected, by one statement. */
  aggregates?: Maybe<DocumentCategoryAggregates>;
  /** Figures of groups of items that have one or two fields in common, in the order of these. Without `first` more of them than there may be are refused with TOO_MANY_GROUPS. */
  groups?: Maybe<Array<DocumentCategoryAggregateGroup>>;
};


/** A page of a list of DocumentCategory items. */
export type DocumentCategoryConnectionGroupsArgs = {
  by: Array<DocumentCategoryAggregateBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A DocumentCategory in a page, with its place. */
export type DocumentCategoryEdge = {
  /** Opaque; give it as `after` or `before` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: DocumentCategory;
};

/** A page of a list of Workflow items. */
export type WorkflowConnection = {
  /** The items with their cursors. */
  edges: Array<WorkflowEdge>;
  /** The items alone. */
  nodes: Array<Workflow>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Number of items in the whole list under the filter. It is counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
  /** Figures of all items of the list under its filter, whatever the page holds. They are computed when they are selected, by one statement. */
  aggregates?: Maybe<WorkflowAggregates>;
  /** Figures of groups of items that have one or two fields in common, in the order of these. Without `first` more of them than there may be are refused with TOO_MANY_GROUPS. */
  groups?: Maybe<Array<WorkflowAggregateGroup>>;
};


/** A page of a list of Workflow items. */
export type WorkflowConnectionGroupsArgs = {
  by: Array<WorkflowAggregateBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A Workflow in a page, with its place. */
export type WorkflowEdge = {
  /** Opaque; give it as `after` or `before` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Workflow;
};

/** A page of a list of WorkflowInstance items. */
export type WorkflowInstanceConnection = {
  /** The items with their cursors. */
  edges: Array<WorkflowInstanceEdge>;
  /** The items alone. */
  nodes: Array<WorkflowInstance>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Number of items in the whole list under the filter. It is counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
  /** Figures of all items of the list under its filter, whatever the page holds. They are computed when they are selected, by one statement. */
  aggregates?: Maybe<WorkflowInstanceAggregates>;
  /** Figures of groups of items that have one or two fields in common, in the order of these. Without `first` more of them than there may be are refused with TOO_MANY_GROUPS. */
  groups?: Maybe<Array<WorkflowInstanceAggregateGroup>>;
};


/** A page of a list of WorkflowInstance items. */
export type WorkflowInstanceConnectionGroupsArgs = {
  by: Array<WorkflowInstanceAggregateBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A WorkflowInstance in a page, with its place. */
export type WorkflowInstanceEdge = {
  /** Opaque; give it as `after` or `before` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: WorkflowInstance;
};

/** A page of a list of OverdueTask items. */
export type OverdueTaskConnection = {
  /** The items with their cursors. */
  edges: Array<OverdueTaskEdge>;
  /** The items alone. */
  nodes: Array<OverdueTask>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Number of items in the whole list under the filter. It is counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
};

/** A OverdueTask in a page, with its place. */
export type OverdueTaskEdge = {
  /** Opaque; give it as `after` or `before` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: OverdueTask;
};

/** A page of a list of DocumentVersion items. */
export type DocumentVersionConnection = {
  /** The items with their cursors. */
  edges: Array<DocumentVersionEdge>;
  /** The items alone. */
  nodes: Array<DocumentVersion>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Number of items in the whole list under the filter. It is counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
};

/** A DocumentVersion in a page, with its place. */
export type DocumentVersionEdge = {
  /** Opaque; give it as `after` or `before` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: DocumentVersion;
};

/** A page of a list of DocumentPermission items. */
export type DocumentPermissionConnection = {
  /** The items with their cursors. */
  edges: Array<DocumentPermissionEdge>;
  /** The items alone. */
  nodes: Array<DocumentPermission>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Number of items in the whole list under the filter. It is counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
  /** Figures of all items of the list under its filter, whatever the page holds. They are computed when they are selected, by one statement. */
  aggregates?: Maybe<DocumentPermissionAggregates>;
  /** Figures of groups of items that have one or two fields in common, in the order of these. Without `first` more of them than there may be are refused with TOO_MANY_GROUPS. */
  groups?: Maybe<Array<DocumentPermissionAggregateGroup>>;
};


/** A page of a list of DocumentPermission items. */
export type DocumentPermissionConnectionGroupsArgs = {
  by: Array<DocumentPermissionAggregateBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A DocumentPermission in a page, with its place. */
export type DocumentPermissionEdge = {
  /** Opaque; give it as `after` or `before` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: DocumentPermission;
};

/** A page of a list of DocumentComment items. */
export type DocumentCommentConnection = {
  /** The items with their cursors. */
  edges: Array<DocumentCommentEdge>;
  /** The items alone. */
  nodes: Array<DocumentComment>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Number of items in the whole list under the filter. It is counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
  /** Figures of all items of the list under its filter, whatever the page holds. They are computed when they are selected, by one statement. */
  aggregates?: Maybe<DocumentCommentAggregates>;
  /** Figures of groups of items that have one or two fields in common, in the order of these. Without `first` more of them than there may be are refused with TOO_MANY_GROUPS. */
  groups?: Maybe<Array<DocumentCommentAggregateGroup>>;
};


/** A page of a list of DocumentComment items. */
export type DocumentCommentConnectionGroupsArgs = {
  by: Array<DocumentCommentAggregateBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A DocumentComment in a page, with its place. */
export type DocumentCommentEdge = {
  /** Opaque; give it as `after` or `before` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: DocumentComment;
};

/** A page of a list of DocumentLink items. */
export type DocumentLinkConnection = {
  /** The items with their cursors. */
  edges: Array<DocumentLinkEdge>;
  /** The items alone. */
  nodes: Array<DocumentLink>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Number of items in the whole list under the filter. It is counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
  /** Figures of all items of the list under its filter, whatever the page holds. They are computed when they are selected, by one statement. */
  aggregates?: Maybe<DocumentLinkAggregates>;
  /** Figures of groups of items that have one or two fields in common, in the order of these. Without `first` more of them than there may be are refused with TOO_MANY_GROUPS. */
  groups?: Maybe<Array<DocumentLinkAggregateGroup>>;
};


/** A page of a list of DocumentLink items. */
export type DocumentLinkConnectionGroupsArgs = {
  by: Array<DocumentLinkAggregateBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A DocumentLink in a page, with its place. */
export type DocumentLinkEdge = {
  /** Opaque; give it as `after` or `before` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: DocumentLink;
};

/** A page of a list of DocumentActivity items. */
export type DocumentActivityConnection = {
  /** The items with their cursors. */
  edges: Array<DocumentActivityEdge>;
  /** The items alone. */
  nodes: Array<DocumentActivity>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Number of items in the whole list under the filter. It is counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
};

/** A DocumentActivity in a page, with its place. */
export type DocumentActivityEdge = {
  /** Opaque; give it as `after` or `before` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: DocumentActivity;
};

/** A page of a list of AuditEntry items. */
export type AuditEntryConnection = {
  /** The items with their cursors. */
  edges: Array<AuditEntryEdge>;
  /** The items alone. */
  nodes: Array<AuditEntry>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Number of items in the whole list under the filter. It is counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
};

/** A AuditEntry in a page, with its place. */
export type AuditEntryEdge = {
  /** Opaque; give it as `after` or `before` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: AuditEntry;
};

/** A page of a list of WorkflowTask items. */
export type WorkflowTaskConnection = {
  /** The items with their cursors. */
  edges: Array<WorkflowTaskEdge>;
  /** The items alone. */
  nodes: Array<WorkflowTask>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Number of items in the whole list under the filter. It is counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
  /** Figures of all items of the list under its filter, whatever the page holds. They are computed when they are selected, by one statement. */
  aggregates?: Maybe<WorkflowTaskAggregates>;
  /** Figures of groups of items that have one or two fields in common, in the order of these. Without `first` more of them than there may be are refused with TOO_MANY_GROUPS. */
  groups?: Maybe<Array<WorkflowTaskAggregateGroup>>;
};


/** A page of a list of WorkflowTask items. */
export type WorkflowTaskConnectionGroupsArgs = {
  by: Array<WorkflowTaskAggregateBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A WorkflowTask in a page, with its place. */
export type WorkflowTaskEdge = {
  /** Opaque; give it as `after` or `before` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: WorkflowTask;
};

/** Figures of DocumentCategory items. */
export type DocumentCategoryAggregates = {
  /** How many items there are. */
  count: Scalars['Int']['output'];
  /** Their sums, exact to the last digit. */
  sum?: Maybe<DocumentCategoryAggregateNumbers>;
  /** Their averages of the items that have a value, rounded to 6 places, halves away from zero. */
  avg?: Maybe<DocumentCategoryAggregateNumbers>;
  /** Their least or earliest values. */
  min?: Maybe<DocumentCategoryAggregateValues>;
  /** Their greatest or latest values. */
  max?: Maybe<DocumentCategoryAggregateValues>;
};

/** Sums or averages of numbers of DocumentCategory items; null where none has a value. */
export type DocumentCategoryAggregateNumbers = {
  /** Years for which its documents must be kept. */
  retentionYears?: Maybe<Scalars['Decimal']['output']>;
  /** Months between two regular reviews, if it needs any. */
  reviewMonths?: Maybe<Scalars['Decimal']['output']>;
};

/** The least or the greatest values of DocumentCategory items; null where none has a value. */
export type DocumentCategoryAggregateValues = {
  /** Years for which its documents must be kept. */
  retentionYears?: Maybe<Scalars['Int']['output']>;
  /** Months between two regular reviews, if it needs any. */
  reviewMonths?: Maybe<Scalars['Int']['output']>;
  /** When the category was set up. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it last changed. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Items of the type DocumentCategory that have fields in common. */
export type DocumentCategoryAggregateGroup = {
  /** What they have in common. */
  keys: DocumentCategoryAggregateKeys;
  /** Their figures. */
  aggregates: DocumentCategoryAggregates;
};

/** What DocumentCategory items of a group have in common: null where they have no value, and what they were not grouped by. */
export type DocumentCategoryAggregateKeys = {
  /** Three letters that the document numbers begin with. */
  code?: Maybe<Scalars['String']['output']>;
  /** Name of the category. */
  name?: Maybe<Scalars['String']['output']>;
  /** What belongs into it. */
  description?: Maybe<Scalars['String']['output']>;
  /** The id of `parent`. */
  parentId?: Maybe<Scalars['ID']['output']>;
  /** The id of `defaultWorkflow`. */
  defaultWorkflowId?: Maybe<Scalars['ID']['output']>;
  /** Whether documents may be filed into it. */
  isActive?: Maybe<Scalars['Boolean']['output']>;
  /** Confidentiality of its documents unless another is chosen. */
  defaultConfidentiality?: Maybe<DocumentConfidentiality>;
  /** Years for which its documents must be kept. */
  retentionYears?: Maybe<Scalars['Int']['output']>;
  /** Months between two regular reviews, if it needs any. */
  reviewMonths?: Maybe<Scalars['Int']['output']>;
};

/** What DocumentCategory items can be grouped by. */
export type DocumentCategoryAggregateBy =
  /** Three letters that the document numbers begin with. */
  | 'CODE'
  /** Name of the category. */
  | 'NAME'
  /** What belongs into it. */
  | 'DESCRIPTION'
  /** The id of `parent`. */
  | 'PARENT_ID'
  /** The id of `defaultWorkflow`. */
  | 'DEFAULT_WORKFLOW_ID'
  /** Whether documents may be filed into it. */
  | 'IS_ACTIVE'
  /** Confidentiality of its documents unless another is chosen. */
  | 'DEFAULT_CONFIDENTIALITY'
  /** Years for which its documents must be kept. */
  | 'RETENTION_YEARS'
  /** Months between two regular reviews, if it needs any. */
  | 'REVIEW_MONTHS';

/** Figures of Workflow items. */
export type WorkflowAggregates = {
  /** How many items there are. */
  count: Scalars['Int']['output'];
  /** Their least or earliest values. */
  min?: Maybe<WorkflowAggregateValues>;
  /** Their greatest or latest values. */
  max?: Maybe<WorkflowAggregateValues>;
};

/** The least or the greatest values of Workflow items; null where none has a value. */
export type WorkflowAggregateValues = {
  /** When the workflow was set up. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it last changed. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Items of the type Workflow that have fields in common. */
export type WorkflowAggregateGroup = {
  /** What they have in common. */
  keys: WorkflowAggregateKeys;
  /** Their figures. */
  aggregates: WorkflowAggregates;
};

/** What Workflow items of a group have in common: null where they have no value, and what they were not grouped by. */
export type WorkflowAggregateKeys = {
  /** Code in upper case, such as POLICY_APPROVAL. */
  code?: Maybe<Scalars['String']['output']>;
  /** Name of the workflow. */
  name?: Maybe<Scalars['String']['output']>;
  /** What happens in it, in a sentence. */
  description?: Maybe<Scalars['String']['output']>;
  /** Whether new runs may be started. */
  isActive?: Maybe<Scalars['Boolean']['output']>;
};

/** What Workflow items can be grouped by. */
export type WorkflowAggregateBy =
  /** Code in upper case, such as POLICY_APPROVAL. */
  | 'CODE'
  /** Name of the workflow. */
  | 'NAME'
  /** What happens in it, in a sentence. */
  | 'DESCRIPTION'
  /** Whether new runs may be started. */
  | 'IS_ACTIVE';

/** Figures of WorkflowInstance items. */
export type WorkflowInstanceAggregates = {
  /** How many items there are. */
  count: Scalars['Int']['output'];
  /** Their sums, exact to the last digit. */
  sum?: Maybe<WorkflowInstanceAggregateNumbers>;
  /** Their averages of the items that have a value, rounded to 6 places, halves away from zero. */
  avg?: Maybe<WorkflowInstanceAggregateNumbers>;
  /** Their least or earliest values. */
  min?: Maybe<WorkflowInstanceAggregateValues>;
  /** Their greatest or latest values. */
  max?: Maybe<WorkflowInstanceAggregateValues>;
};

/** Sums or averages of numbers of WorkflowInstance items; null where none has a value. */
export type WorkflowInstanceAggregateNumbers = {
  /** Number of the version that it is about. */
  versionNumber?: Maybe<Scalars['Decimal']['output']>;
  /** Number of the step that is open or, when the run is over, that it ended in. */
  currentStepNumber?: Maybe<Scalars['Decimal']['output']>;
};

/** The least or the greatest values of WorkflowInstance items; null where none has a value. */
export type WorkflowInstanceAggregateValues = {
  /** Number of the version that it is about. */
  versionNumber?: Maybe<Scalars['Int']['output']>;
  /** When it was started. */
  startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Number of the step that is open or, when the run is over, that it ended in. */
  currentStepNumber?: Maybe<Scalars['Int']['output']>;
  /** When all steps should be done. */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it ended; null while it is running. */
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it last went on. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Items of the type WorkflowInstance that have fields in common. */
export type WorkflowInstanceAggregateGroup = {
  /** What they have in common. */
  keys: WorkflowInstanceAggregateKeys;
  /** Their figures. */
  aggregates: WorkflowInstanceAggregates;
};

/** What WorkflowInstance items of a group have in common: null where they have no value, and what they were not grouped by. */
export type WorkflowInstanceAggregateKeys = {
  /** Id of the document. */
  documentId?: Maybe<Scalars['ID']['output']>;
  /** The id of `workflow`. */
  workflowId?: Maybe<Scalars['ID']['output']>;
  /** Number of the version that it is about. */
  versionNumber?: Maybe<Scalars['Int']['output']>;
  /** Whether it is running, or how it ended. */
  status?: Maybe<WorkflowInstanceStatus>;
  /** Number of the step that is open or, when the run is over, that it ended in. */
  currentStepNumber?: Maybe<Scalars['Int']['output']>;
  /** The id of `startedBy`. */
  startedById?: Maybe<Scalars['ID']['output']>;
};

/** What WorkflowInstance items can be grouped by. */
export type WorkflowInstanceAggregateBy =
  /** Id of the document. */
  | 'DOCUMENT_ID'
  /** The id of `workflow`. */
  | 'WORKFLOW_ID'
  /** Number of the version that it is about. */
  | 'VERSION_NUMBER'
  /** Whether it is running, or how it ended. */
  | 'STATUS'
  /** Number of the step that is open or, when the run is over, that it ended in. */
  | 'CURRENT_STEP_NUMBER'
  /** The id of `startedBy`. */
  | 'STARTED_BY_ID';

/** Figures of DocumentPermission items. */
export type DocumentPermissionAggregates = {
  /** How many items there are. */
  count: Scalars['Int']['output'];
  /** Their least or earliest values. */
  min?: Maybe<DocumentPermissionAggregateValues>;
  /** Their greatest or latest values. */
  max?: Maybe<DocumentPermissionAggregateValues>;
};

/** The least or the greatest values of DocumentPermission items; null where none has a value. */
export type DocumentPermissionAggregateValues = {
  /** Gives no access from then on; null is for good. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was given. */
  grantedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Gives no access from then on; null when it was not taken back. */
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Items of the type DocumentPermission that have fields in common. */
export type DocumentPermissionAggregateGroup = {
  /** What they have in common. */
  keys: DocumentPermissionAggregateKeys;
  /** Their figures. */
  aggregates: DocumentPermissionAggregates;
};

/** What DocumentPermission items of a group have in common: null where they have no value, and what they were not grouped by. */
export type DocumentPermissionAggregateKeys = {
  /** Id of the document. */
  documentId?: Maybe<Scalars['ID']['output']>;
  /** What it allows; every level includes the ones below. */
  accessLevel?: Maybe<DocumentAccessLevel>;
  /** Whether it is given to an employee or to a department. */
  granteeType?: Maybe<DocumentGranteeType>;
  /** Id of the employee or department that has it. */
  granteeId?: Maybe<Scalars['ID']['output']>;
  /** The id of `grantedBy`. */
  grantedById?: Maybe<Scalars['ID']['output']>;
  /** The id of `revokedBy`. */
  revokedById?: Maybe<Scalars['ID']['output']>;
};

/** What DocumentPermission items can be grouped by. */
export type DocumentPermissionAggregateBy =
  /** Id of the document. */
  | 'DOCUMENT_ID'
  /** What it allows; every level includes the ones below. */
  | 'ACCESS_LEVEL'
  /** Whether it is given to an employee or to a department. */
  | 'GRANTEE_TYPE'
  /** Id of the employee or department that has it. */
  | 'GRANTEE_ID'
  /** The id of `grantedBy`. */
  | 'GRANTED_BY_ID'
  /** The id of `revokedBy`. */
  | 'REVOKED_BY_ID';

/** Figures of DocumentComment items. */
export type DocumentCommentAggregates = {
  /** How many items there are. */
  count: Scalars['Int']['output'];
  /** Their sums, exact to the last digit. */
  sum?: Maybe<DocumentCommentAggregateNumbers>;
  /** Their averages of the items that have a value, rounded to 6 places, halves away from zero. */
  avg?: Maybe<DocumentCommentAggregateNumbers>;
  /** Their least or earliest values. */
  min?: Maybe<DocumentCommentAggregateValues>;
  /** Their greatest or latest values. */
  max?: Maybe<DocumentCommentAggregateValues>;
};

/** Sums or averages of numbers of DocumentComment items; null where none has a value. */
export type DocumentCommentAggregateNumbers = {
  /** Version of the content that it is about. */
  versionNumber?: Maybe<Scalars['Decimal']['output']>;
  /** Page that it is about, if it is about one. */
  pageNumber?: Maybe<Scalars['Decimal']['output']>;
};

/** The least or the greatest values of DocumentComment items; null where none has a value. */
export type DocumentCommentAggregateValues = {
  /** Version of the content that it is about. */
  versionNumber?: Maybe<Scalars['Int']['output']>;
  /** Page that it is about, if it is about one. */
  pageNumber?: Maybe<Scalars['Int']['output']>;
  /** When the thread was resolved. */
  resolvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was written. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it or its state last changed. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Items of the type DocumentComment that have fields in common. */
export type DocumentCommentAggregateGroup = {
  /** What they have in common. */
  keys: DocumentCommentAggregateKeys;
  /** Their figures. */
  aggregates: DocumentCommentAggregates;
};

/** What DocumentComment items of a group have in common: null where they have no value, and what they were not grouped by. */
export type DocumentCommentAggregateKeys = {
  /** The id of `parent`. */
  parentId?: Maybe<Scalars['ID']['output']>;
  /** Version of the content that it is about. */
  versionNumber?: Maybe<Scalars['Int']['output']>;
  /** Page that it is about, if it is about one. */
  pageNumber?: Maybe<Scalars['Int']['output']>;
  /** The id of `author`. */
  authorId?: Maybe<Scalars['ID']['output']>;
  /** The remark in plain text. */
  body?: Maybe<Scalars['String']['output']>;
  /** State of the thread that it opens; null for a reply. */
  status?: Maybe<DocumentCommentStatus>;
  /** The id of `resolvedBy`. */
  resolvedById?: Maybe<Scalars['ID']['output']>;
};

/** What DocumentComment items can be grouped by. */
export type DocumentCommentAggregateBy =
  /** The id of `parent`. */
  | 'PARENT_ID'
  /** Version of the content that it is about. */
  | 'VERSION_NUMBER'
  /** Page that it is about, if it is about one. */
  | 'PAGE_NUMBER'
  /** The id of `author`. */
  | 'AUTHOR_ID'
  /** The remark in plain text. */
  | 'BODY'
  /** State of the thread that it opens; null for a reply. */
  | 'STATUS'
  /** The id of `resolvedBy`. */
  | 'RESOLVED_BY_ID';

/** Figures of DocumentLink items. */
export type DocumentLinkAggregates = {
  /** How many items there are. */
  count: Scalars['Int']['output'];
  /** Their least or earliest values. */
  min?: Maybe<DocumentLinkAggregateValues>;
  /** Their greatest or latest values. */
  max?: Maybe<DocumentLinkAggregateValues>;
};

/** The least or the greatest values of DocumentLink items; null where none has a value. */
export type DocumentLinkAggregateValues = {
  /** When it was linked. */
  linkedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Items of the type DocumentLink that have fields in common. */
export type DocumentLinkAggregateGroup = {
  /** What they have in common. */
  keys: DocumentLinkAggregateKeys;
  /** Their figures. */
  aggregates: DocumentLinkAggregates;
};

/** What DocumentLink items of a group have in common: null where they have no value, and what they were not grouped by. */
export type DocumentLinkAggregateKeys = {
  /** Kind of thing it is linked to. */
  targetType?: Maybe<DocumentLinkTargetType>;
  /** Id of the thing it is linked to. */
  targetId?: Maybe<Scalars['ID']['output']>;
  /** What the document is to it. */
  relation?: Maybe<DocumentLinkRelation>;
  /** Why it is linked; may be empty. */
  note?: Maybe<Scalars['String']['output']>;
  /** The id of `linkedBy`. */
  linkedById?: Maybe<Scalars['ID']['output']>;
};

/** What DocumentLink items can be grouped by. */
export type DocumentLinkAggregateBy =
  /** Kind of thing it is linked to. */
  | 'TARGET_TYPE'
  /** Id of the thing it is linked to. */
  | 'TARGET_ID'
  /** What the document is to it. */
  | 'RELATION'
  /** Why it is linked; may be empty. */
  | 'NOTE'
  /** The id of `linkedBy`. */
  | 'LINKED_BY_ID';

/** Figures of WorkflowTask items. */
export type WorkflowTaskAggregates = {
  /** How many items there are. */
  count: Scalars['Int']['output'];
  /** Their least or earliest values. */
  min?: Maybe<WorkflowTaskAggregateValues>;
  /** Their greatest or latest values. */
  max?: Maybe<WorkflowTaskAggregateValues>;
};

/** The least or the greatest values of WorkflowTask items; null where none has a value. */
export type WorkflowTaskAggregateValues = {
  /** When it was opened. */
  assignedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it should be done. */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it ended; null while it is open. */
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Items of the type WorkflowTask that have fields in common. */
export type WorkflowTaskAggregateGroup = {
  /** What they have in common. */
  keys: WorkflowTaskAggregateKeys;
  /** Their figures. */
  aggregates: WorkflowTaskAggregates;
};

/** What WorkflowTask items of a group have in common: null where they have no value, and what they were not grouped by. */
export type WorkflowTaskAggregateKeys = {
  /** Id of the document. */
  documentId?: Maybe<Scalars['ID']['output']>;
  /** Id of the run. */
  workflowInstanceId?: Maybe<Scalars['ID']['output']>;
  /** The id of `assignee`. */
  assigneeId?: Maybe<Scalars['ID']['output']>;
  /** Whether it is open, or how it ended. */
  status?: Maybe<WorkflowTaskStatus>;
};

/** What WorkflowTask items can be grouped by. */
export type WorkflowTaskAggregateBy =
  /** Id of the document. */
  | 'DOCUMENT_ID'
  /** Id of the run. */
  | 'WORKFLOW_INSTANCE_ID'
  /** The id of `assignee`. */
  | 'ASSIGNEE_ID'
  /** Whether it is open, or how it ended. */
  | 'STATUS';

/** What one service found, for the subgraph that puts together what all of them did. */
export type FoundHit = {
  /** Id of what was found. */
  id: Scalars['ID']['output'];
  /** How well it fits, from 0 to 1, on the same scale in every service. */
  rank: Scalars['Float']['output'];
  /** Where the words stand in it. */
  highlights: Array<SearchHighlight>;
};

/** A field in which words of a search were found, in parts that follow each other. They are text, and no HTML. */
export type SearchHighlight = {
  /** Name of the field, such as `title`. */
  field: Scalars['String']['output'];
  /** The text in parts: the whole of a short one, of a long one passages around what was found. */
  parts: Array<SearchHighlightPart>;
};

/** A part of a text in which words of a search were found. */
export type SearchHighlightPart = {
  /** The text as it is. */
  text: Scalars['String']['output'];
  /** Whether it is one of the words, in whichever form. */
  isMatch: Scalars['Boolean']['output'];
};

/** What a search finds of the type Document. */
export type DocumentSearch = {
  /** What is searched for, as the subgraph that takes searches has written it. */
  token: Scalars['String']['output'];
  /** What the viewer may see of it, best first. */
  hits: Array<FoundHit>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Document: Document;
  DocumentCategory: DocumentCategory;
  Workflow: Workflow;
  WorkflowInstance: WorkflowInstance;
  WorkflowTask: WorkflowTask;
  Employee: Employee;
  Department: Department;
  Invoice: Invoice;
  Risk: Risk;
  Portfolio: Portfolio;
  ControlTest: ControlTest;
  DocumentSearch: DocumentSearch;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Document:
    ( { __typename: 'Document' }
    & GraphQLRecursivePick<FederationTypes['Document'], {"id":true}> );
  DocumentCategory:
    ( { __typename: 'DocumentCategory' }
    & GraphQLRecursivePick<FederationTypes['DocumentCategory'], {"id":true}> );
  Workflow:
    ( { __typename: 'Workflow' }
    & GraphQLRecursivePick<FederationTypes['Workflow'], {"id":true}> );
  WorkflowInstance:
    ( { __typename: 'WorkflowInstance' }
    & GraphQLRecursivePick<FederationTypes['WorkflowInstance'], {"documentId":true,"id":true}> );
  WorkflowTask:
    ( { __typename: 'WorkflowTask' }
    & GraphQLRecursivePick<FederationTypes['WorkflowTask'], {"documentId":true,"id":true}> );
  Employee:
    ( { __typename: 'Employee' }
    & GraphQLRecursivePick<FederationTypes['Employee'], {"id":true}> );
  Department:
    ( { __typename: 'Department' }
    & GraphQLRecursivePick<FederationTypes['Department'], {"id":true}> );
  Invoice:
    ( { __typename: 'Invoice' }
    & GraphQLRecursivePick<FederationTypes['Invoice'], {"id":true}> );
  Risk:
    ( { __typename: 'Risk' }
    & GraphQLRecursivePick<FederationTypes['Risk'], {"id":true}> );
  Portfolio:
    ( { __typename: 'Portfolio' }
    & GraphQLRecursivePick<FederationTypes['Portfolio'], {"id":true}> );
  ControlTest:
    ( { __typename: 'ControlTest' }
    & GraphQLRecursivePick<FederationTypes['ControlTest'], {"riskId":true,"id":true}> );
  DocumentSearch:
    ( { __typename: 'DocumentSearch' }
    & GraphQLRecursivePick<FederationTypes['DocumentSearch'], {"token":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  DocumentGrantee:
    | ( Omit<Employee, 'ownedDocuments' | 'documentPermissions' | 'workflowTasks' | 'linkedDocuments'> & { ownedDocuments?: Maybe<_RefType['DocumentConnection']>, documentPermissions?: Maybe<_RefType['DocumentPermissionConnection']>, workflowTasks?: Maybe<_RefType['WorkflowTaskConnection']>, linkedDocuments?: Maybe<_RefType['DocumentConnection']> } )
    | ( Omit<Department, 'documentPermissions'> & { documentPermissions?: Maybe<_RefType['DocumentPermissionConnection']> } )
  ;
  LinkTarget:
    | ( Omit<Employee, 'ownedDocuments' | 'documentPermissions' | 'workflowTasks' | 'linkedDocuments'> & { ownedDocuments?: Maybe<_RefType['DocumentConnection']>, documentPermissions?: Maybe<_RefType['DocumentPermissionConnection']>, workflowTasks?: Maybe<_RefType['WorkflowTaskConnection']>, linkedDocuments?: Maybe<_RefType['DocumentConnection']> } )
    | ( Omit<Invoice, 'linkedDocuments'> & { linkedDocuments?: Maybe<_RefType['DocumentConnection']> } )
    | ( Omit<Risk, 'linkedDocuments'> & { linkedDocuments?: Maybe<_RefType['DocumentConnection']> } )
    | ( Omit<Portfolio, 'linkedDocuments'> & { linkedDocuments?: Maybe<_RefType['DocumentConnection']> } )
    | ( Omit<ControlTest, 'linkedDocuments'> & { linkedDocuments?: Maybe<_RefType['DocumentConnection']> } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( DocumentRow )
    | ( DocumentCategoryRow )
    | ( WorkflowRow )
    | ( WorkflowInstanceRow )
    | ( WorkflowTaskRow )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  OrderDirection: OrderDirection;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  AuditEntry: ResolverTypeWrapper<AuditEntryRow>;
  AccessEntry: ResolverTypeWrapper<AccessEntryRow>;
  AccessEntryFilter: AccessEntryFilter;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  CreateDocumentInput: CreateDocumentInput;
  DocumentContentInput: DocumentContentInput;
  UpdateDocumentInput: UpdateDocumentInput;
  ChangeDocumentInput: ChangeDocumentInput;
  DocumentPayload: ResolverTypeWrapper<Omit<DocumentPayload, 'document'> & { document: ResolversTypes['Document'] }>;
  AddDocumentVersionInput: AddDocumentVersionInput;
  AddDocumentVersionPayload: ResolverTypeWrapper<Omit<AddDocumentVersionPayload, 'document' | 'documentVersion'> & { document: ResolversTypes['Document'], documentVersion: ResolversTypes['DocumentVersion'] }>;
  GrantDocumentPermissionInput: GrantDocumentPermissionInput;
  RevokeDocumentPermissionInput: RevokeDocumentPermissionInput;
  DocumentPermissionPayload: ResolverTypeWrapper<Omit<DocumentPermissionPayload, 'permission'> & { permission: ResolversTypes['DocumentPermission'] }>;
  AddDocumentCommentInput: AddDocumentCommentInput;
  SettleDocumentCommentInput: SettleDocumentCommentInput;
  DocumentCommentPayload: ResolverTypeWrapper<Omit<DocumentCommentPayload, 'comment'> & { comment: ResolversTypes['DocumentComment'] }>;
  LinkDocumentInput: LinkDocumentInput;
  UnlinkDocumentInput: UnlinkDocumentInput;
  LinkDocumentPayload: ResolverTypeWrapper<Omit<LinkDocumentPayload, 'link'> & { link: ResolversTypes['DocumentLink'] }>;
  DefineWorkflowInput: DefineWorkflowInput;
  WorkflowStepInput: WorkflowStepInput;
  UpdateWorkflowInput: UpdateWorkflowInput;
  WorkflowPayload: ResolverTypeWrapper<Omit<WorkflowPayload, 'workflow'> & { workflow: ResolversTypes['Workflow'] }>;
  StartWorkflowInput: StartWorkflowInput;
  StepAssigneesInput: StepAssigneesInput;
  ApproveWorkflowTaskInput: ApproveWorkflowTaskInput;
  RejectWorkflowTaskInput: RejectWorkflowTaskInput;
  DelegateWorkflowTaskInput: DelegateWorkflowTaskInput;
  WorkflowTaskPayload: ResolverTypeWrapper<Omit<WorkflowTaskPayload, 'task' | 'workflowInstance'> & { task: ResolversTypes['WorkflowTask'], workflowInstance: ResolversTypes['WorkflowInstance'] }>;
  CancelWorkflowInput: CancelWorkflowInput;
  WorkflowRunPayload: ResolverTypeWrapper<Omit<WorkflowRunPayload, 'workflowInstance'> & { workflowInstance: ResolversTypes['WorkflowInstance'] }>;
  Document: ResolverTypeWrapper<DocumentRow>;
  DocumentStatus: DocumentStatus;
  DocumentConfidentiality: DocumentConfidentiality;
  DocumentFilter: DocumentFilter;
  OwnedDocumentFilter: OwnedDocumentFilter;
  CategoryDocumentFilter: CategoryDocumentFilter;
  DocumentOrder: DocumentOrder;
  DocumentOrderField: DocumentOrderField;
  DocumentCategory: ResolverTypeWrapper<DocumentCategoryRow>;
  DocumentCategoryFilter: DocumentCategoryFilter;
  DocumentCategoryOrder: DocumentCategoryOrder;
  DocumentCategoryOrderField: DocumentCategoryOrderField;
  DocumentVersion: ResolverTypeWrapper<DocumentVersionRow>;
  DocumentVersionOrder: DocumentVersionOrder;
  DocumentVersionOrderField: DocumentVersionOrderField;
  DocumentPermission: ResolverTypeWrapper<DocumentPermissionRow>;
  DocumentGrantee: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DocumentGrantee']>;
  DocumentGranteeType: DocumentGranteeType;
  DocumentAccessLevel: DocumentAccessLevel;
  DocumentPermissionFilter: DocumentPermissionFilter;
  GrantedPermissionFilter: GrantedPermissionFilter;
  DocumentPermissionOrder: DocumentPermissionOrder;
  DocumentPermissionOrderField: DocumentPermissionOrderField;
  DocumentComment: ResolverTypeWrapper<DocumentCommentRow>;
  DocumentCommentStatus: DocumentCommentStatus;
  DocumentCommentFilter: DocumentCommentFilter;
  DocumentCommentOrder: DocumentCommentOrder;
  DocumentCommentOrderField: DocumentCommentOrderField;
  DocumentLink: ResolverTypeWrapper<DocumentLinkRow>;
  LinkTarget: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LinkTarget']>;
  DocumentLinkTargetType: DocumentLinkTargetType;
  DocumentLinkRelation: DocumentLinkRelation;
  DocumentLinkFilter: DocumentLinkFilter;
  DocumentLinkOrder: DocumentLinkOrder;
  DocumentLinkOrderField: DocumentLinkOrderField;
  LinkedDocumentFilter: LinkedDocumentFilter;
  LinkedDocumentOrder: LinkedDocumentOrder;
  LinkedDocumentOrderField: LinkedDocumentOrderField;
  Workflow: ResolverTypeWrapper<WorkflowRow>;
  WorkflowFilter: WorkflowFilter;
  WorkflowOrder: WorkflowOrder;
  WorkflowOrderField: WorkflowOrderField;
  WorkflowStep: ResolverTypeWrapper<WorkflowStepRow>;
  WorkflowStepKind: WorkflowStepKind;
  WorkflowAssigneeRole: WorkflowAssigneeRole;
  WorkflowInstance: ResolverTypeWrapper<WorkflowInstanceRow>;
  WorkflowAssignment: ResolverTypeWrapper<WorkflowAssignmentRow>;
  WorkflowInstanceStatus: WorkflowInstanceStatus;
  WorkflowInstanceFilter: WorkflowInstanceFilter;
  WorkflowInstanceOrder: WorkflowInstanceOrder;
  WorkflowInstanceOrderField: WorkflowInstanceOrderField;
  WorkflowTask: ResolverTypeWrapper<WorkflowTaskRow>;
  WorkflowTaskStatus: WorkflowTaskStatus;
  WorkflowTaskFilter: WorkflowTaskFilter;
  WorkflowTaskOrder: WorkflowTaskOrder;
  WorkflowTaskOrderField: WorkflowTaskOrderField;
  DocumentActivity: ResolverTypeWrapper<DocumentActivityRow>;
  DocumentActivityKind: DocumentActivityKind;
  DocumentActivityFilter: DocumentActivityFilter;
  DocumentActivityOrder: DocumentActivityOrder;
  DocumentActivityOrderField: DocumentActivityOrderField;
  DocumentStatistics: ResolverTypeWrapper<DocumentStatisticsRow>;
  OverdueTask: ResolverTypeWrapper<OverdueTaskRow>;
  OverdueTaskFilter: OverdueTaskFilter;
  DocumentStatusCount: ResolverTypeWrapper<DocumentStatusCountRow>;
  DocumentStorage: ResolverTypeWrapper<DocumentStorageRow>;
  DocumentGrowth: ResolverTypeWrapper<DocumentGrowthRow>;
  WorkflowCycleTime: ResolverTypeWrapper<WorkflowCycleTimeRow>;
  WorkflowStepTime: ResolverTypeWrapper<WorkflowStepTimeRow>;
  Employee: ResolverTypeWrapper<Omit<Employee, 'ownedDocuments' | 'documentPermissions' | 'workflowTasks' | 'linkedDocuments'> & { ownedDocuments?: Maybe<ResolversTypes['DocumentConnection']>, documentPermissions?: Maybe<ResolversTypes['DocumentPermissionConnection']>, workflowTasks?: Maybe<ResolversTypes['WorkflowTaskConnection']>, linkedDocuments?: Maybe<ResolversTypes['DocumentConnection']> }>;
  Department: ResolverTypeWrapper<Omit<Department, 'documentPermissions'> & { documentPermissions?: Maybe<ResolversTypes['DocumentPermissionConnection']> }>;
  Invoice: ResolverTypeWrapper<Omit<Invoice, 'linkedDocuments'> & { linkedDocuments?: Maybe<ResolversTypes['DocumentConnection']> }>;
  Risk: ResolverTypeWrapper<Omit<Risk, 'linkedDocuments'> & { linkedDocuments?: Maybe<ResolversTypes['DocumentConnection']> }>;
  Portfolio: ResolverTypeWrapper<Omit<Portfolio, 'linkedDocuments'> & { linkedDocuments?: Maybe<ResolversTypes['DocumentConnection']> }>;
  ControlTest: ResolverTypeWrapper<Omit<ControlTest, 'linkedDocuments'> & { linkedDocuments?: Maybe<ResolversTypes['DocumentConnection']> }>;
  NullsOrder: NullsOrder;
  DocumentWhere: DocumentWhere;
  DocumentCategoryWhere: DocumentCategoryWhere;
  DocumentCommentWhere: DocumentCommentWhere;
  DocumentLinkWhere: DocumentLinkWhere;
  DocumentPermissionWhere: DocumentPermissionWhere;
  DocumentVersionWhere: DocumentVersionWhere;
  WorkflowWhere: WorkflowWhere;
  WorkflowInstanceWhere: WorkflowInstanceWhere;
  WorkflowTaskWhere: WorkflowTaskWhere;
  IDCondition: IdCondition;
  StringCondition: StringCondition;
  BooleanCondition: BooleanCondition;
  IntCondition: IntCondition;
  DateCondition: DateCondition;
  DateTimeCondition: DateTimeCondition;
  DocumentStatusCondition: DocumentStatusCondition;
  DocumentConfidentialityCondition: DocumentConfidentialityCondition;
  DocumentCommentStatusCondition: DocumentCommentStatusCondition;
  DocumentLinkTargetTypeCondition: DocumentLinkTargetTypeCondition;
  DocumentLinkRelationCondition: DocumentLinkRelationCondition;
  DocumentAccessLevelCondition: DocumentAccessLevelCondition;
  DocumentGranteeTypeCondition: DocumentGranteeTypeCondition;
  WorkflowInstanceStatusCondition: WorkflowInstanceStatusCondition;
  WorkflowTaskStatusCondition: WorkflowTaskStatusCondition;
  AccessEntryConnection: ResolverTypeWrapper<Connection<AccessEntryRow>>;
  AccessEntryEdge: ResolverTypeWrapper<Omit<AccessEntryEdge, 'node'> & { node: ResolversTypes['AccessEntry'] }>;
  DocumentConnection: ResolverTypeWrapper<Connection<DocumentRow>>;
  DocumentEdge: ResolverTypeWrapper<Omit<DocumentEdge, 'node'> & { node: ResolversTypes['Document'] }>;
  DocumentCategoryConnection: ResolverTypeWrapper<Connection<DocumentCategoryRow>>;
  DocumentCategoryEdge: ResolverTypeWrapper<Omit<DocumentCategoryEdge, 'node'> & { node: ResolversTypes['DocumentCategory'] }>;
  WorkflowConnection: ResolverTypeWrapper<Connection<WorkflowRow>>;
  WorkflowEdge: ResolverTypeWrapper<Omit<WorkflowEdge, 'node'> & { node: ResolversTypes['Workflow'] }>;
  WorkflowInstanceConnection: ResolverTypeWrapper<Connection<WorkflowInstanceRow>>;
  WorkflowInstanceEdge: ResolverTypeWrapper<Omit<WorkflowInstanceEdge, 'node'> & { node: ResolversTypes['WorkflowInstance'] }>;
  OverdueTaskConnection: ResolverTypeWrapper<Connection<OverdueTaskRow>>;
  OverdueTaskEdge: ResolverTypeWrapper<Omit<OverdueTaskEdge, 'node'> & { node: ResolversTypes['OverdueTask'] }>;
  DocumentVersionConnection: ResolverTypeWrapper<Connection<DocumentVersionRow>>;
  DocumentVersionEdge: ResolverTypeWrapper<Omit<DocumentVersionEdge, 'node'> & { node: ResolversTypes['DocumentVersion'] }>;
  DocumentPermissionConnection: ResolverTypeWrapper<Connection<DocumentPermissionRow>>;
  DocumentPermissionEdge: ResolverTypeWrapper<Omit<DocumentPermissionEdge, 'node'> & { node: ResolversTypes['DocumentPermission'] }>;
  DocumentCommentConnection: ResolverTypeWrapper<Connection<DocumentCommentRow>>;
  DocumentCommentEdge: ResolverTypeWrapper<Omit<DocumentCommentEdge, 'node'> & { node: ResolversTypes['DocumentComment'] }>;
  DocumentLinkConnection: ResolverTypeWrapper<Connection<DocumentLinkRow>>;
  DocumentLinkEdge: ResolverTypeWrapper<Omit<DocumentLinkEdge, 'node'> & { node: ResolversTypes['DocumentLink'] }>;
  DocumentActivityConnection: ResolverTypeWrapper<Connection<DocumentActivityRow>>;
  DocumentActivityEdge: ResolverTypeWrapper<Omit<DocumentActivityEdge, 'node'> & { node: ResolversTypes['DocumentActivity'] }>;
  AuditEntryConnection: ResolverTypeWrapper<Connection<AuditEntryRow>>;
  AuditEntryEdge: ResolverTypeWrapper<Omit<AuditEntryEdge, 'node'> & { node: ResolversTypes['AuditEntry'] }>;
  WorkflowTaskConnection: ResolverTypeWrapper<Connection<WorkflowTaskRow>>;
  WorkflowTaskEdge: ResolverTypeWrapper<Omit<WorkflowTaskEdge, 'node'> & { node: ResolversTypes['WorkflowTask'] }>;
  DocumentCategoryAggregates: ResolverTypeWrapper<DocumentCategoryAggregates>;
  DocumentCategoryAggregateNumbers: ResolverTypeWrapper<DocumentCategoryAggregateNumbers>;
  DocumentCategoryAggregateValues: ResolverTypeWrapper<DocumentCategoryAggregateValues>;
  DocumentCategoryAggregateGroup: ResolverTypeWrapper<DocumentCategoryAggregateGroup>;
  DocumentCategoryAggregateKeys: ResolverTypeWrapper<DocumentCategoryAggregateKeys>;
  DocumentCategoryAggregateBy: DocumentCategoryAggregateBy;
  WorkflowAggregates: ResolverTypeWrapper<WorkflowAggregates>;
  WorkflowAggregateValues: ResolverTypeWrapper<WorkflowAggregateValues>;
  WorkflowAggregateGroup: ResolverTypeWrapper<WorkflowAggregateGroup>;
  WorkflowAggregateKeys: ResolverTypeWrapper<WorkflowAggregateKeys>;
  WorkflowAggregateBy: WorkflowAggregateBy;
  WorkflowInstanceAggregates: ResolverTypeWrapper<WorkflowInstanceAggregates>;
  WorkflowInstanceAggregateNumbers: ResolverTypeWrapper<WorkflowInstanceAggregateNumbers>;
  WorkflowInstanceAggregateValues: ResolverTypeWrapper<WorkflowInstanceAggregateValues>;
  WorkflowInstanceAggregateGroup: ResolverTypeWrapper<WorkflowInstanceAggregateGroup>;
  WorkflowInstanceAggregateKeys: ResolverTypeWrapper<WorkflowInstanceAggregateKeys>;
  WorkflowInstanceAggregateBy: WorkflowInstanceAggregateBy;
  DocumentPermissionAggregates: ResolverTypeWrapper<DocumentPermissionAggregates>;
  DocumentPermissionAggregateValues: ResolverTypeWrapper<DocumentPermissionAggregateValues>;
  DocumentPermissionAggregateGroup: ResolverTypeWrapper<DocumentPermissionAggregateGroup>;
  DocumentPermissionAggregateKeys: ResolverTypeWrapper<DocumentPermissionAggregateKeys>;
  DocumentPermissionAggregateBy: DocumentPermissionAggregateBy;
  DocumentCommentAggregates: ResolverTypeWrapper<DocumentCommentAggregates>;
  DocumentCommentAggregateNumbers: ResolverTypeWrapper<DocumentCommentAggregateNumbers>;
  DocumentCommentAggregateValues: ResolverTypeWrapper<DocumentCommentAggregateValues>;
  DocumentCommentAggregateGroup: ResolverTypeWrapper<DocumentCommentAggregateGroup>;
  DocumentCommentAggregateKeys: ResolverTypeWrapper<DocumentCommentAggregateKeys>;
  DocumentCommentAggregateBy: DocumentCommentAggregateBy;
  DocumentLinkAggregates: ResolverTypeWrapper<DocumentLinkAggregates>;
  DocumentLinkAggregateValues: ResolverTypeWrapper<DocumentLinkAggregateValues>;
  DocumentLinkAggregateGroup: ResolverTypeWrapper<DocumentLinkAggregateGroup>;
  DocumentLinkAggregateKeys: ResolverTypeWrapper<DocumentLinkAggregateKeys>;
  DocumentLinkAggregateBy: DocumentLinkAggregateBy;
  WorkflowTaskAggregates: ResolverTypeWrapper<WorkflowTaskAggregates>;
  WorkflowTaskAggregateValues: ResolverTypeWrapper<WorkflowTaskAggregateValues>;
  WorkflowTaskAggregateGroup: ResolverTypeWrapper<WorkflowTaskAggregateGroup>;
  WorkflowTaskAggregateKeys: ResolverTypeWrapper<WorkflowTaskAggregateKeys>;
  WorkflowTaskAggregateBy: WorkflowTaskAggregateBy;
  FoundHit: ResolverTypeWrapper<FoundHit>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  SearchHighlight: ResolverTypeWrapper<SearchHighlight>;
  SearchHighlightPart: ResolverTypeWrapper<SearchHighlightPart>;
  DocumentSearch: ResolverTypeWrapper<DocumentSearch>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  ID: Scalars['ID']['output'];
  Decimal: Scalars['Decimal']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  JSON: Scalars['JSON']['output'];
  PageInfo: PageInfo;
  AuditEntry: AuditEntryRow;
  AccessEntry: AccessEntryRow;
  AccessEntryFilter: AccessEntryFilter;
  Query: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
  CreateDocumentInput: CreateDocumentInput;
  DocumentContentInput: DocumentContentInput;
  UpdateDocumentInput: UpdateDocumentInput;
  ChangeDocumentInput: ChangeDocumentInput;
  DocumentPayload: Omit<DocumentPayload, 'document'> & { document: ResolversParentTypes['Document'] };
  AddDocumentVersionInput: AddDocumentVersionInput;
  AddDocumentVersionPayload: Omit<AddDocumentVersionPayload, 'document' | 'documentVersion'> & { document: ResolversParentTypes['Document'], documentVersion: ResolversParentTypes['DocumentVersion'] };
  GrantDocumentPermissionInput: GrantDocumentPermissionInput;
  RevokeDocumentPermissionInput: RevokeDocumentPermissionInput;
  DocumentPermissionPayload: Omit<DocumentPermissionPayload, 'permission'> & { permission: ResolversParentTypes['DocumentPermission'] };
  AddDocumentCommentInput: AddDocumentCommentInput;
  SettleDocumentCommentInput: SettleDocumentCommentInput;
  DocumentCommentPayload: Omit<DocumentCommentPayload, 'comment'> & { comment: ResolversParentTypes['DocumentComment'] };
  LinkDocumentInput: LinkDocumentInput;
  UnlinkDocumentInput: UnlinkDocumentInput;
  LinkDocumentPayload: Omit<LinkDocumentPayload, 'link'> & { link: ResolversParentTypes['DocumentLink'] };
  DefineWorkflowInput: DefineWorkflowInput;
  WorkflowStepInput: WorkflowStepInput;
  UpdateWorkflowInput: UpdateWorkflowInput;
  WorkflowPayload: Omit<WorkflowPayload, 'workflow'> & { workflow: ResolversParentTypes['Workflow'] };
  StartWorkflowInput: StartWorkflowInput;
  StepAssigneesInput: StepAssigneesInput;
  ApproveWorkflowTaskInput: ApproveWorkflowTaskInput;
  RejectWorkflowTaskInput: RejectWorkflowTaskInput;
  DelegateWorkflowTaskInput: DelegateWorkflowTaskInput;
  WorkflowTaskPayload: Omit<WorkflowTaskPayload, 'task' | 'workflowInstance'> & { task: ResolversParentTypes['WorkflowTask'], workflowInstance: ResolversParentTypes['WorkflowInstance'] };
  CancelWorkflowInput: CancelWorkflowInput;
  WorkflowRunPayload: Omit<WorkflowRunPayload, 'workflowInstance'> & { workflowInstance: ResolversParentTypes['WorkflowInstance'] };
  Document: DocumentRow;
  DocumentFilter: DocumentFilter;
  OwnedDocumentFilter: OwnedDocumentFilter;
  CategoryDocumentFilter: CategoryDocumentFilter;
  DocumentOrder: DocumentOrder;
  DocumentCategory: DocumentCategoryRow;
  DocumentCategoryFilter: DocumentCategoryFilter;
  DocumentCategoryOrder: DocumentCategoryOrder;
  DocumentVersion: DocumentVersionRow;
  DocumentVersionOrder: DocumentVersionOrder;
  DocumentPermission: DocumentPermissionRow;
  DocumentGrantee: ResolversUnionTypes<ResolversParentTypes>['DocumentGrantee'];
  DocumentPermissionFilter: DocumentPermissionFilter;
  GrantedPermissionFilter: GrantedPermissionFilter;
  DocumentPermissionOrder: DocumentPermissionOrder;
  DocumentComment: DocumentCommentRow;
  DocumentCommentFilter: DocumentCommentFilter;
  DocumentCommentOrder: DocumentCommentOrder;
  DocumentLink: DocumentLinkRow;
  LinkTarget: ResolversUnionTypes<ResolversParentTypes>['LinkTarget'];
  DocumentLinkFilter: DocumentLinkFilter;
  DocumentLinkOrder: DocumentLinkOrder;
  LinkedDocumentFilter: LinkedDocumentFilter;
  LinkedDocumentOrder: LinkedDocumentOrder;
  Workflow: WorkflowRow;
  WorkflowFilter: WorkflowFilter;
  WorkflowOrder: WorkflowOrder;
  WorkflowStep: WorkflowStepRow;
  WorkflowInstance: WorkflowInstanceRow;
  WorkflowAssignment: WorkflowAssignmentRow;
  WorkflowInstanceFilter: WorkflowInstanceFilter;
  WorkflowInstanceOrder: WorkflowInstanceOrder;
  WorkflowTask: WorkflowTaskRow;
  WorkflowTaskFilter: WorkflowTaskFilter;
  WorkflowTaskOrder: WorkflowTaskOrder;
  DocumentActivity: DocumentActivityRow;
  DocumentActivityFilter: DocumentActivityFilter;
  DocumentActivityOrder: DocumentActivityOrder;
  DocumentStatistics: DocumentStatisticsRow;
  OverdueTask: OverdueTaskRow;
  OverdueTaskFilter: OverdueTaskFilter;
  DocumentStatusCount: DocumentStatusCountRow;
  DocumentStorage: DocumentStorageRow;
  DocumentGrowth: DocumentGrowthRow;
  WorkflowCycleTime: WorkflowCycleTimeRow;
  WorkflowStepTime: WorkflowStepTimeRow;
  Employee: Omit<Employee, 'ownedDocuments' | 'documentPermissions' | 'workflowTasks' | 'linkedDocuments'> & { ownedDocuments?: Maybe<ResolversParentTypes['DocumentConnection']>, documentPermissions?: Maybe<ResolversParentTypes['DocumentPermissionConnection']>, workflowTasks?: Maybe<ResolversParentTypes['WorkflowTaskConnection']>, linkedDocuments?: Maybe<ResolversParentTypes['DocumentConnection']> } | FederationReferenceTypes['Employee'];
  Department: Omit<Department, 'documentPermissions'> & { documentPermissions?: Maybe<ResolversParentTypes['DocumentPermissionConnection']> } | FederationReferenceTypes['Department'];
  Invoice: Omit<Invoice, 'linkedDocuments'> & { linkedDocuments?: Maybe<ResolversParentTypes['DocumentConnection']> } | FederationReferenceTypes['Invoice'];
  Risk: Omit<Risk, 'linkedDocuments'> & { linkedDocuments?: Maybe<ResolversParentTypes['DocumentConnection']> } | FederationReferenceTypes['Risk'];
  Portfolio: Omit<Portfolio, 'linkedDocuments'> & { linkedDocuments?: Maybe<ResolversParentTypes['DocumentConnection']> } | FederationReferenceTypes['Portfolio'];
  ControlTest: Omit<ControlTest, 'linkedDocuments'> & { linkedDocuments?: Maybe<ResolversParentTypes['DocumentConnection']> } | FederationReferenceTypes['ControlTest'];
  DocumentWhere: DocumentWhere;
  DocumentCategoryWhere: DocumentCategoryWhere;
  DocumentCommentWhere: DocumentCommentWhere;
  DocumentLinkWhere: DocumentLinkWhere;
  DocumentPermissionWhere: DocumentPermissionWhere;
  DocumentVersionWhere: DocumentVersionWhere;
  WorkflowWhere: WorkflowWhere;
  WorkflowInstanceWhere: WorkflowInstanceWhere;
  WorkflowTaskWhere: WorkflowTaskWhere;
  IDCondition: IdCondition;
  StringCondition: StringCondition;
  BooleanCondition: BooleanCondition;
  IntCondition: IntCondition;
  DateCondition: DateCondition;
  DateTimeCondition: DateTimeCondition;
  DocumentStatusCondition: DocumentStatusCondition;
  DocumentConfidentialityCondition: DocumentConfidentialityCondition;
  DocumentCommentStatusCondition: DocumentCommentStatusCondition;
  DocumentLinkTargetTypeCondition: DocumentLinkTargetTypeCondition;
  DocumentLinkRelationCondition: DocumentLinkRelationCondition;
  DocumentAccessLevelCondition: DocumentAccessLevelCondition;
  DocumentGranteeTypeCondition: DocumentGranteeTypeCondition;
  WorkflowInstanceStatusCondition: WorkflowInstanceStatusCondition;
  WorkflowTaskStatusCondition: WorkflowTaskStatusCondition;
  AccessEntryConnection: Connection<AccessEntryRow>;
  AccessEntryEdge: Omit<AccessEntryEdge, 'node'> & { node: ResolversParentTypes['AccessEntry'] };
  DocumentConnection: Connection<DocumentRow>;
  DocumentEdge: Omit<DocumentEdge, 'node'> & { node: ResolversParentTypes['Document'] };
  DocumentCategoryConnection: Connection<DocumentCategoryRow>;
  DocumentCategoryEdge: Omit<DocumentCategoryEdge, 'node'> & { node: ResolversParentTypes['DocumentCategory'] };
  WorkflowConnection: Connection<WorkflowRow>;
  WorkflowEdge: Omit<WorkflowEdge, 'node'> & { node: ResolversParentTypes['Workflow'] };
  WorkflowInstanceConnection: Connection<WorkflowInstanceRow>;
  WorkflowInstanceEdge: Omit<WorkflowInstanceEdge, 'node'> & { node: ResolversParentTypes['WorkflowInstance'] };
  OverdueTaskConnection: Connection<OverdueTaskRow>;
  OverdueTaskEdge: Omit<OverdueTaskEdge, 'node'> & { node: ResolversParentTypes['OverdueTask'] };
  DocumentVersionConnection: Connection<DocumentVersionRow>;
  DocumentVersionEdge: Omit<DocumentVersionEdge, 'node'> & { node: ResolversParentTypes['DocumentVersion'] };
  DocumentPermissionConnection: Connection<DocumentPermissionRow>;
  DocumentPermissionEdge: Omit<DocumentPermissionEdge, 'node'> & { node: ResolversParentTypes['DocumentPermission'] };
  DocumentCommentConnection: Connection<DocumentCommentRow>;
  DocumentCommentEdge: Omit<DocumentCommentEdge, 'node'> & { node: ResolversParentTypes['DocumentComment'] };
  DocumentLinkConnection: Connection<DocumentLinkRow>;
  DocumentLinkEdge: Omit<DocumentLinkEdge, 'node'> & { node: ResolversParentTypes['DocumentLink'] };
  DocumentActivityConnection: Connection<DocumentActivityRow>;
  DocumentActivityEdge: Omit<DocumentActivityEdge, 'node'> & { node: ResolversParentTypes['DocumentActivity'] };
  AuditEntryConnection: Connection<AuditEntryRow>;
  AuditEntryEdge: Omit<AuditEntryEdge, 'node'> & { node: ResolversParentTypes['AuditEntry'] };
  WorkflowTaskConnection: Connection<WorkflowTaskRow>;
  WorkflowTaskEdge: Omit<WorkflowTaskEdge, 'node'> & { node: ResolversParentTypes['WorkflowTask'] };
  DocumentCategoryAggregates: DocumentCategoryAggregates;
  DocumentCategoryAggregateNumbers: DocumentCategoryAggregateNumbers;
  DocumentCategoryAggregateValues: DocumentCategoryAggregateValues;
  DocumentCategoryAggregateGroup: DocumentCategoryAggregateGroup;
  DocumentCategoryAggregateKeys: DocumentCategoryAggregateKeys;
  WorkflowAggregates: WorkflowAggregates;
  WorkflowAggregateValues: WorkflowAggregateValues;
  WorkflowAggregateGroup: WorkflowAggregateGroup;
  WorkflowAggregateKeys: WorkflowAggregateKeys;
  WorkflowInstanceAggregates: WorkflowInstanceAggregates;
  WorkflowInstanceAggregateNumbers: WorkflowInstanceAggregateNumbers;
  WorkflowInstanceAggregateValues: WorkflowInstanceAggregateValues;
  WorkflowInstanceAggregateGroup: WorkflowInstanceAggregateGroup;
  WorkflowInstanceAggregateKeys: WorkflowInstanceAggregateKeys;
  DocumentPermissionAggregates: DocumentPermissionAggregates;
  DocumentPermissionAggregateValues: DocumentPermissionAggregateValues;
  DocumentPermissionAggregateGroup: DocumentPermissionAggregateGroup;
  DocumentPermissionAggregateKeys: DocumentPermissionAggregateKeys;
  DocumentCommentAggregates: DocumentCommentAggregates;
  DocumentCommentAggregateNumbers: DocumentCommentAggregateNumbers;
  DocumentCommentAggregateValues: DocumentCommentAggregateValues;
  DocumentCommentAggregateGroup: DocumentCommentAggregateGroup;
  DocumentCommentAggregateKeys: DocumentCommentAggregateKeys;
  DocumentLinkAggregates: DocumentLinkAggregates;
  DocumentLinkAggregateValues: DocumentLinkAggregateValues;
  DocumentLinkAggregateGroup: DocumentLinkAggregateGroup;
  DocumentLinkAggregateKeys: DocumentLinkAggregateKeys;
  WorkflowTaskAggregates: WorkflowTaskAggregates;
  WorkflowTaskAggregateValues: WorkflowTaskAggregateValues;
  WorkflowTaskAggregateGroup: WorkflowTaskAggregateGroup;
  WorkflowTaskAggregateKeys: WorkflowTaskAggregateKeys;
  FoundHit: FoundHit;
  Float: Scalars['Float']['output'];
  SearchHighlight: SearchHighlight;
  SearchHighlightPart: SearchHighlightPart;
  DocumentSearch: DocumentSearch | FederationReferenceTypes['DocumentSearch'];
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
};

export type AccessDirectiveArgs = {
  to: Array<Scalars['String']['input']>;
  trail?: Scalars['Boolean']['input'];
};

export type AccessDirectiveResolver<Result, Parent, ContextType = SubgraphContext, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type TasksDirectiveArgs = {
  in?: Maybe<Scalars['String']['input']>;
  when?: Maybe<Scalars['String']['input']>;
  once?: Maybe<Scalars['Int']['input']>;
  keyed?: Maybe<Scalars['Int']['input']>;
  items?: Maybe<Scalars['Int']['input']>;
  all?: Maybe<Scalars['Int']['input']>;
};

export type TasksDirectiveResolver<Result, Parent, ContextType = SubgraphContext, Args = TasksDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type TextDirectiveArgs = {
  is?: Scalars['String']['input'];
  mayBeEmpty?: Scalars['Boolean']['input'];
};

export type TextDirectiveResolver<Result, Parent, ContextType = SubgraphContext, Args = TextDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type NodeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Document' | 'DocumentCategory' | 'Workflow' | 'WorkflowInstance' | 'WorkflowTask', ParentType, ContextType>;
};

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type PageInfoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AuditEntryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entityId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type AccessEntryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AccessEntry'] = ResolversParentTypes['AccessEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entityId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  viewerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  viewer?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  seenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  documentAccesses?: Resolver<Maybe<ResolversTypes['AccessEntryConnection']>, ParentType, ContextType, Partial<QueryDocumentAccessesArgs>>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<QueryDocumentArgs, 'id'>>;
  documentsByIds?: Resolver<Maybe<Array<Maybe<ResolversTypes['Document']>>>, ParentType, ContextType, RequireFields<QueryDocumentsByIdsArgs, 'ids'>>;
  documentByNumber?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<QueryDocumentByNumberArgs, 'number'>>;
  documents?: Resolver<Maybe<ResolversTypes['DocumentConnection']>, ParentType, ContextType, Partial<QueryDocumentsArgs>>;
  searchDocuments?: Resolver<Maybe<ResolversTypes['DocumentConnection']>, ParentType, ContextType, Partial<QuerySearchDocumentsArgs>>;
  documentCategory?: Resolver<Maybe<ResolversTypes['DocumentCategory']>, ParentType, ContextType, RequireFields<QueryDocumentCategoryArgs, 'id'>>;
  documentCategoriesByIds?: Resolver<Maybe<Array<Maybe<ResolversTypes['DocumentCategory']>>>, ParentType, ContextType, RequireFields<QueryDocumentCategoriesByIdsArgs, 'ids'>>;
  documentCategoryByCode?: Resolver<Maybe<ResolversTypes['DocumentCategory']>, ParentType, ContextType, RequireFields<QueryDocumentCategoryByCodeArgs, 'code'>>;
  documentCategories?: Resolver<Maybe<ResolversTypes['DocumentCategoryConnection']>, ParentType, ContextType, Partial<QueryDocumentCategoriesArgs>>;
  workflow?: Resolver<Maybe<ResolversTypes['Workflow']>, ParentType, ContextType, RequireFields<QueryWorkflowArgs, 'id'>>;
  workflowsByIds?: Resolver<Maybe<Array<Maybe<ResolversTypes['Workflow']>>>, ParentType, ContextType, RequireFields<QueryWorkflowsByIdsArgs, 'ids'>>;
  workflowByCode?: Resolver<Maybe<ResolversTypes['Workflow']>, ParentType, ContextType, RequireFields<QueryWorkflowByCodeArgs, 'code'>>;
  workflows?: Resolver<Maybe<ResolversTypes['WorkflowConnection']>, ParentType, ContextType, Partial<QueryWorkflowsArgs>>;
  workflowInstance?: Resolver<Maybe<ResolversTypes['WorkflowInstance']>, ParentType, ContextType, RequireFields<QueryWorkflowInstanceArgs, 'documentId' | 'id'>>;
  workflowInstances?: Resolver<Maybe<ResolversTypes['WorkflowInstanceConnection']>, ParentType, ContextType, Partial<QueryWorkflowInstancesArgs>>;
  workflowTask?: Resolver<Maybe<ResolversTypes['WorkflowTask']>, ParentType, ContextType, RequireFields<QueryWorkflowTaskArgs, 'documentId' | 'id'>>;
  overdueTasks?: Resolver<Maybe<ResolversTypes['OverdueTaskConnection']>, ParentType, ContextType, Partial<QueryOverdueTasksArgs>>;
  documentStatusReport?: Resolver<Maybe<Array<ResolversTypes['DocumentStatusCount']>>, ParentType, ContextType, Partial<QueryDocumentStatusReportArgs>>;
  documentStorageReport?: Resolver<Maybe<Array<ResolversTypes['DocumentStorage']>>, ParentType, ContextType, Partial<QueryDocumentStorageReportArgs>>;
  documentGrowth?: Resolver<Maybe<Array<ResolversTypes['DocumentGrowth']>>, ParentType, ContextType, Partial<QueryDocumentGrowthArgs>>;
  workflowCycleTimes?: Resolver<Maybe<Array<ResolversTypes['WorkflowCycleTime']>>, ParentType, ContextType, Partial<QueryWorkflowCycleTimesArgs>>;
  workflowStepTimes?: Resolver<Maybe<Array<ResolversTypes['WorkflowStepTime']>>, ParentType, ContextType, Partial<QueryWorkflowStepTimesArgs>>;
};

export type MutationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  createDocument?: Resolver<Maybe<ResolversTypes['DocumentPayload']>, ParentType, ContextType, RequireFields<MutationCreateDocumentArgs, 'input'>>;
  updateDocument?: Resolver<Maybe<ResolversTypes['DocumentPayload']>, ParentType, ContextType, RequireFields<MutationUpdateDocumentArgs, 'input'>>;
  publishDocument?: Resolver<Maybe<ResolversTypes['DocumentPayload']>, ParentType, ContextType, RequireFields<MutationPublishDocumentArgs, 'input'>>;
  archiveDocument?: Resolver<Maybe<ResolversTypes['DocumentPayload']>, ParentType, ContextType, RequireFields<MutationArchiveDocumentArgs, 'input'>>;
  checkOutDocument?: Resolver<Maybe<ResolversTypes['DocumentPayload']>, ParentType, ContextType, RequireFields<MutationCheckOutDocumentArgs, 'input'>>;
  releaseDocument?: Resolver<Maybe<ResolversTypes['DocumentPayload']>, ParentType, ContextType, RequireFields<MutationReleaseDocumentArgs, 'input'>>;
  addDocumentVersion?: Resolver<Maybe<ResolversTypes['AddDocumentVersionPayload']>, ParentType, ContextType, RequireFields<MutationAddDocumentVersionArgs, 'input'>>;
  grantDocumentPermission?: Resolver<Maybe<ResolversTypes['DocumentPermissionPayload']>, ParentType, ContextType, RequireFields<MutationGrantDocumentPermissionArgs, 'input'>>;
  revokeDocumentPermission?: Resolver<Maybe<ResolversTypes['DocumentPermissionPayload']>, ParentType, ContextType, RequireFields<MutationRevokeDocumentPermissionArgs, 'input'>>;
  addDocumentComment?: Resolver<Maybe<ResolversTypes['DocumentCommentPayload']>, ParentType, ContextType, RequireFields<MutationAddDocumentCommentArgs, 'input'>>;
  resolveDocumentComment?: Resolver<Maybe<ResolversTypes['DocumentCommentPayload']>, ParentType, ContextType, RequireFields<MutationResolveDocumentCommentArgs, 'input'>>;
  reopenDocumentComment?: Resolver<Maybe<ResolversTypes['DocumentCommentPayload']>, ParentType, ContextType, RequireFields<MutationReopenDocumentCommentArgs, 'input'>>;
  linkDocument?: Resolver<Maybe<ResolversTypes['LinkDocumentPayload']>, ParentType, ContextType, RequireFields<MutationLinkDocumentArgs, 'input'>>;
  unlinkDocument?: Resolver<Maybe<ResolversTypes['DocumentPayload']>, ParentType, ContextType, RequireFields<MutationUnlinkDocumentArgs, 'input'>>;
  defineWorkflow?: Resolver<Maybe<ResolversTypes['WorkflowPayload']>, ParentType, ContextType, RequireFields<MutationDefineWorkflowArgs, 'input'>>;
  updateWorkflow?: Resolver<Maybe<ResolversTypes['WorkflowPayload']>, ParentType, ContextType, RequireFields<MutationUpdateWorkflowArgs, 'input'>>;
  startWorkflow?: Resolver<Maybe<ResolversTypes['WorkflowRunPayload']>, ParentType, ContextType, RequireFields<MutationStartWorkflowArgs, 'input'>>;
  approveWorkflowTask?: Resolver<Maybe<ResolversTypes['WorkflowTaskPayload']>, ParentType, ContextType, RequireFields<MutationApproveWorkflowTaskArgs, 'input'>>;
  rejectWorkflowTask?: Resolver<Maybe<ResolversTypes['WorkflowTaskPayload']>, ParentType, ContextType, RequireFields<MutationRejectWorkflowTaskArgs, 'input'>>;
  delegateWorkflowTask?: Resolver<Maybe<ResolversTypes['WorkflowTaskPayload']>, ParentType, ContextType, RequireFields<MutationDelegateWorkflowTaskArgs, 'input'>>;
  cancelWorkflow?: Resolver<Maybe<ResolversTypes['WorkflowRunPayload']>, ParentType, ContextType, RequireFields<MutationCancelWorkflowArgs, 'input'>>;
};

export type DocumentPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DocumentPayload'] = ResolversParentTypes['DocumentPayload']> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type AddDocumentVersionPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AddDocumentVersionPayload'] = ResolversParentTypes['AddDocumentVersionPayload']> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  documentVersion?: Resolver<ResolversTypes['DocumentVersion'], ParentType, ContextType>;
};

export type DocumentPermissionPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DocumentPermissionPayload'] = ResolversParentTypes['DocumentPermissionPayload']> = {
  permission?: Resolver<ResolversTypes['DocumentPermission'], ParentType, ContextType>;
};

export type DocumentCommentPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DocumentCommentPayload'] = ResolversParentTypes['DocumentCommentPayload']> = {
  comment?: Resolver<ResolversTypes['DocumentComment'], ParentType, ContextType>;
};

export type LinkDocumentPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LinkDocumentPayload'] = ResolversParentTypes['LinkDocumentPayload']> = {
  link?: Resolver<ResolversTypes['DocumentLink'], ParentType, ContextType>;
};

export type WorkflowPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['WorkflowPayload'] = ResolversParentTypes['WorkflowPayload']> = {
  workflow?: Resolver<ResolversTypes['Workflow'], ParentType, ContextType>;
};

export type WorkflowTaskPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['WorkflowTaskPayload'] = ResolversParentTypes['WorkflowTaskPayload']> = {
  task?: Resolver<ResolversTypes['WorkflowTask'], ParentType, ContextType>;
  workflowInstance?: Resolver<ResolversTypes['WorkflowInstance'], ParentType, ContextType>;
};

export type WorkflowRunPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['WorkflowRunPayload'] = ResolversParentTypes['WorkflowRunPayload']> = {
  workflowInstance?: Resolver<ResolversTypes['WorkflowInstance'], ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document'], FederationReferenceType extends FederationReferenceTypes['Document'] = FederationReferenceTypes['Document']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Document']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['DocumentCategory'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DocumentStatus'], ParentType, ContextType>;
  confidentiality?: Resolver<ResolversTypes['DocumentConfidentiality'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  currentVersionNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  currentVersion?: Resolver<Maybe<ResolversTypes['DocumentVersion']>, ParentType, ContextType>;
  effectiveOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reviewDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  retainUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  legalHold?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  checkedOutBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  checkedOutAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versions?: Resolver<Maybe<ResolversTypes['DocumentVersionConnection']>, ParentType, ContextType, Partial<DocumentVersionsArgs>>;
  versionByNumber?: Resolver<Maybe<ResolversTypes['DocumentVersion']>, ParentType, ContextType, RequireFields<DocumentVersionByNumberArgs, 'number'>>;
  permissions?: Resolver<Maybe<ResolversTypes['DocumentPermissionConnection']>, ParentType, ContextType, Partial<DocumentPermissionsArgs>>;
  comments?: Resolver<Maybe<ResolversTypes['DocumentCommentConnection']>, ParentType, ContextType, Partial<DocumentCommentsArgs>>;
  repliesTo?: Resolver<Maybe<ResolversTypes['DocumentCommentConnection']>, ParentType, ContextType, RequireFields<DocumentRepliesToArgs, 'commentId'>>;
  links?: Resolver<Maybe<ResolversTypes['DocumentLinkConnection']>, ParentType, ContextType, Partial<DocumentLinksArgs>>;
  workflowInstances?: Resolver<Maybe<ResolversTypes['WorkflowInstanceConnection']>, ParentType, ContextType, Partial<DocumentWorkflowInstancesArgs>>;
  activity?: Resolver<Maybe<ResolversTypes['DocumentActivityConnection']>, ParentType, ContextType, Partial<DocumentActivityArgs>>;
  statistics?: Resolver<Maybe<ResolversTypes['DocumentStatistics']>, ParentType, ContextType>;
  accessTrail?: Resolver<Maybe<ResolversTypes['AccessEntryConnection']>, ParentType, ContextType, Partial<DocumentAccessTrailArgs>>;
  auditTrail?: Resolver<Maybe<ResolversTypes['AuditEntryConnection']>, ParentType, ContextType, Partial<DocumentAuditTrailArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentCategoryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DocumentCategory'] = ResolversParentTypes['DocumentCategory'], FederationReferenceType extends FederationReferenceTypes['DocumentCategory'] = FederationReferenceTypes['DocumentCategory']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DocumentCategory']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['DocumentCategory']>, ParentType, ContextType>;
  children?: Resolver<Array<ResolversTypes['DocumentCategory']>, ParentType, ContextType>;
  defaultWorkflow?: Resolver<Maybe<ResolversTypes['Workflow']>, ParentType, ContextType>;
  defaultConfidentiality?: Resolver<ResolversTypes['DocumentConfidentiality'], ParentType, ContextType>;
  retentionYears?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reviewMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<Maybe<ResolversTypes['DocumentConnection']>, ParentType, ContextType, Partial<DocumentCategoryDocumentsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentVersionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DocumentVersion'] = ResolversParentTypes['DocumentVersion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  documentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  versionNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sizeBytes?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  storageKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changeNote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DocumentPermissionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DocumentPermission'] = ResolversParentTypes['DocumentPermission']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  documentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  granteeType?: Resolver<ResolversTypes['DocumentGranteeType'], ParentType, ContextType>;
  granteeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  grantee?: Resolver<Maybe<ResolversTypes['DocumentGrantee']>, ParentType, ContextType>;
  accessLevel?: Resolver<ResolversTypes['DocumentAccessLevel'], ParentType, ContextType>;
  grantedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  grantedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  revokedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type DocumentGranteeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DocumentGrantee'] = ResolversParentTypes['DocumentGrantee']> = {
  __resolveType: TypeResolveFn<'Employee' | 'Department', ParentType, ContextType>;
};

export type DocumentCommentResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DocumentComment'] = ResolversParentTypes['DocumentComment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  documentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['DocumentComment']>, ParentType, ContextType>;
  replies?: Resolver<Maybe<Array<ResolversTypes['DocumentComment']>>, ParentType, ContextType, RequireFields<DocumentCommentRepliesArgs, 'first'>>;
  versionNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['DocumentCommentStatus']>, ParentType, ContextType>;
  resolvedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  resolvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentLinkResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DocumentLink'] = ResolversParentTypes['DocumentLink']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  documentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  targetType?: Resolver<ResolversTypes['DocumentLinkTargetType'], ParentType, ContextType>;
  targetId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['LinkTarget']>, ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['DocumentLinkRelation'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  linkedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  linkedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type LinkTargetResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LinkTarget'] = ResolversParentTypes['LinkTarget']> = {
  __resolveType: TypeResolveFn<'Employee' | 'Invoice' | 'Risk' | 'Portfolio' | 'ControlTest', ParentType, ContextType>;
};

export type WorkflowResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Workflow'] = ResolversParentTypes['Workflow'], FederationReferenceType extends FederationReferenceTypes['Workflow'] = FederationReferenceTypes['Workflow']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Workflow']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['WorkflowStep']>, ParentType, ContextType>;
  categories?: Resolver<Array<ResolversTypes['DocumentCategory']>, ParentType, ContextType>;
  auditTrail?: Resolver<Maybe<ResolversTypes['AuditEntryConnection']>, ParentType, ContextType, Partial<WorkflowAuditTrailArgs>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkflowStepResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['WorkflowStep'] = ResolversParentTypes['WorkflowStep']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  stepNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['WorkflowStepKind'], ParentType, ContextType>;
  assigneeRole?: Resolver<ResolversTypes['WorkflowAssigneeRole'], ParentType, ContextType>;
  approvalsRequired?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dueDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkflowInstanceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['WorkflowInstance'] = ResolversParentTypes['WorkflowInstance'], FederationReferenceType extends FederationReferenceTypes['WorkflowInstance'] = FederationReferenceTypes['WorkflowInstance']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['WorkflowInstance']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  documentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  workflow?: Resolver<ResolversTypes['Workflow'], ParentType, ContextType>;
  versionNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documentVersion?: Resolver<Maybe<ResolversTypes['DocumentVersion']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['WorkflowInstanceStatus'], ParentType, ContextType>;
  currentStepNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  currentStep?: Resolver<ResolversTypes['WorkflowStep'], ParentType, ContextType>;
  tasks?: Resolver<Array<ResolversTypes['WorkflowTask']>, ParentType, ContextType>;
  assignments?: Resolver<Array<ResolversTypes['WorkflowAssignment']>, ParentType, ContextType>;
  startedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkflowAssignmentResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['WorkflowAssignment'] = ResolversParentTypes['WorkflowAssignment']> = {
  stepNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['WorkflowStep'], ParentType, ContextType>;
  assignee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
};

export type WorkflowTaskResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['WorkflowTask'] = ResolversParentTypes['WorkflowTask'], FederationReferenceType extends FederationReferenceTypes['WorkflowTask'] = FederationReferenceTypes['WorkflowTask']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['WorkflowTask']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  documentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  workflowInstanceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  workflowInstance?: Resolver<Maybe<ResolversTypes['WorkflowInstance']>, ParentType, ContextType>;
  stepNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['WorkflowStep'], ParentType, ContextType>;
  assignee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  delegatedFrom?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['WorkflowTaskStatus'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  assignedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentActivityResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DocumentActivity'] = ResolversParentTypes['DocumentActivity']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  documentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DocumentActivityKind'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DocumentStatisticsResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DocumentStatistics'] = ResolversParentTypes['DocumentStatistics']> = {
  versionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  storedBytes?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  commentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openThreadCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  permissionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  linkCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  workflowRunCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openTaskCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastActivityAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type OverdueTaskResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OverdueTask'] = ResolversParentTypes['OverdueTask']> = {
  task?: Resolver<ResolversTypes['WorkflowTask'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  workflow?: Resolver<ResolversTypes['Workflow'], ParentType, ContextType>;
  assignee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  daysOverdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentStatusCountResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DocumentStatusCount'] = ResolversParentTypes['DocumentStatusCount']> = {
  category?: Resolver<ResolversTypes['DocumentCategory'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DocumentStatus'], ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  legalHoldCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  earliestReviewDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastUpdatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DocumentStorageResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DocumentStorage'] = ResolversParentTypes['DocumentStorage']> = {
  category?: Resolver<ResolversTypes['DocumentCategory'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalBytes?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currentBytes?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  largestBytes?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type DocumentGrowthResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DocumentGrowth'] = ResolversParentTypes['DocumentGrowth']> = {
  month?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  newDocuments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  newVersions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bytesAdded?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type WorkflowCycleTimeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['WorkflowCycleTime'] = ResolversParentTypes['WorkflowCycleTime']> = {
  workflow?: Resolver<ResolversTypes['Workflow'], ParentType, ContextType>;
  runCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  runningCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  completedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejectedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cancelledCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  completedInTimeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  averageHours?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  shortestHours?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  longestHours?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type WorkflowStepTimeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['WorkflowStepTime'] = ResolversParentTypes['WorkflowStepTime']> = {
  workflow?: Resolver<ResolversTypes['Workflow'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['WorkflowStep'], ParentType, ContextType>;
  taskCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  completedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejectedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lateCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  averageHours?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type EmployeeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Employee'] = ResolversParentTypes['Employee'], FederationReferenceType extends FederationReferenceTypes['Employee'] = FederationReferenceTypes['Employee']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Employee']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ownedDocuments?: Resolver<Maybe<ResolversTypes['DocumentConnection']>, ParentType, ContextType, Partial<EmployeeOwnedDocumentsArgs>>;
  documentPermissions?: Resolver<Maybe<ResolversTypes['DocumentPermissionConnection']>, ParentType, ContextType, Partial<EmployeeDocumentPermissionsArgs>>;
  workflowTasks?: Resolver<Maybe<ResolversTypes['WorkflowTaskConnection']>, ParentType, ContextType, Partial<EmployeeWorkflowTasksArgs>>;
  linkedDocuments?: Resolver<Maybe<ResolversTypes['DocumentConnection']>, ParentType, ContextType, Partial<EmployeeLinkedDocumentsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DepartmentResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Department'] = ResolversParentTypes['Department'], FederationReferenceType extends FederationReferenceTypes['Department'] = FederationReferenceTypes['Department']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Department']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  documentPermissions?: Resolver<Maybe<ResolversTypes['DocumentPermissionConnection']>, ParentType, ContextType, Partial<DepartmentDocumentPermissionsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvoiceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Invoice'] = ResolversParentTypes['Invoice'], FederationReferenceType extends FederationReferenceTypes['Invoice'] = FederationReferenceTypes['Invoice']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Invoice']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  linkedDocuments?: Resolver<Maybe<ResolversTypes['DocumentConnection']>, ParentType, ContextType, Partial<InvoiceLinkedDocumentsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RiskResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Risk'] = ResolversParentTypes['Risk'], FederationReferenceType extends FederationReferenceTypes['Risk'] = FederationReferenceTypes['Risk']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Risk']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  linkedDocuments?: Resolver<Maybe<ResolversTypes['DocumentConnection']>, ParentType, ContextType, Partial<RiskLinkedDocumentsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PortfolioResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Portfolio'] = ResolversParentTypes['Portfolio'], FederationReferenceType extends FederationReferenceTypes['Portfolio'] = FederationReferenceTypes['Portfolio']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Portfolio']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  linkedDocuments?: Resolver<Maybe<ResolversTypes['DocumentConnection']>, ParentType, ContextType, Partial<PortfolioLinkedDocumentsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ControlTestResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ControlTest'] = ResolversParentTypes['ControlTest'], FederationReferenceType extends FederationReferenceTypes['ControlTest'] = FederationReferenceTypes['ControlTest']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ControlTest']> | FederationReferenceType, FederationReferenceType, ContextType>;
  riskId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  linkedDocuments?: Resolver<Maybe<ResolversTypes['DocumentConnection']>, ParentType, ContextType, Partial<ControlTestLinkedDocumentsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccessEntryConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AccessEntryConnection'] = ResolversParentTypes['AccessEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AccessEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AccessEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AccessEntryEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AccessEntryEdge'] = ResolversParentTypes['AccessEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AccessEntry'], ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type DocumentCategoryConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DocumentCategoryConnection'] = ResolversParentTypes['DocumentCategoryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DocumentCategoryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DocumentCategory']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  aggregates?: Resolver<Maybe<ResolversTypes['DocumentCategoryAggregates']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<Array<ResolversTypes['DocumentCategoryAggregateGroup']>>, ParentType, ContextType, RequireFields<DocumentCategoryConnectionGroupsArgs, 'by'>>;
};

export type DocumentCategoryEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DocumentCategoryEdge'] = ResolversParentTypes['DocumentCategoryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DocumentCategory'], ParentType, ContextType>;
};

export type WorkflowConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['WorkflowConnection'] = ResolversParentTypes['WorkflowConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WorkflowEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Workflow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  aggregates?: Resolver<Maybe<ResolversTypes['WorkflowAggregates']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<Array<ResolversTypes['WorkflowAggregateGroup']>>, ParentType, ContextType, RequireFields<WorkflowConnectionGroupsArgs, 'by'>>;
};

export type WorkflowEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['WorkflowEdge'] = ResolversParentTypes['WorkflowEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Workflow'], ParentType, ContextType>;
};

export type WorkflowInstanceConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['WorkflowInstanceConnection'] = ResolversParentTypes['WorkflowInstanceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WorkflowInstanceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['WorkflowInstance']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  aggregates?: Resolver<Maybe<ResolversTypes['WorkflowInstanceAggregates']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<Array<ResolversTypes['WorkflowInstanceAggregateGroup']>>, ParentType, ContextType, RequireFields<WorkflowInstanceConnectionGroupsArgs, 'by'>>;
};

export type WorkflowInstanceEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['WorkflowInstanceEdge'] = ResolversParentTypes['WorkflowInstanceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WorkflowInstance'], ParentType, ContextType>;
};

export type OverdueTaskConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OverdueTaskConnection'] = ResolversParentTypes['OverdueTaskConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OverdueTaskEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['OverdueTask']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OverdueTaskEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OverdueTaskEdge'] = ResolversParentTypes['OverdueTaskEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OverdueTask'], ParentType, ContextType>;
};

export type DocumentVersionConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DocumentVersionConnection'] = ResolversParentTypes['DocumentVersionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DocumentVersionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DocumentVersion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentVersionEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DocumentVersionEdge'] = ResolversParentTypes['DocumentVersionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DocumentVersion'], ParentType, ContextType>;
};

export type DocumentPermissionConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DocumentPermissionConnection'] = ResolversParentTypes['DocumentPermissionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DocumentPermissionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DocumentPermission']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  aggregates?: Resolver<Maybe<ResolversTypes['DocumentPermissionAggregates']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<Array<ResolversTypes['DocumentPermissionAggregateGroup']>>, ParentType, ContextType, RequireFields<DocumentPermissionConnectionGroupsArgs, 'by'>>;
};

export type DocumentPermissionEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DocumentPermissionEdge'] = ResolversParentTypes['DocumentPermissionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DocumentPermission'], ParentType, ContextType>;
};

export type DocumentCommentConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DocumentCommentConnection'] = ResolversParentTypes['DocumentCommentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DocumentCommentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DocumentComment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  aggregates?: Resolver<Maybe<ResolversTypes['DocumentCommentAggregates']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<Array<ResolversTypes['DocumentCommentAggregateGroup']>>, ParentType, ContextType, RequireFields<DocumentCommentConnectionGroupsArgs, 'by'>>;
};

export type DocumentCommentEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DocumentCommentEdge'] = ResolversParentTypes['DocumentCommentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DocumentComment'], ParentType, ContextType>;
};

export type DocumentLinkConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DocumentLinkConnection'] = ResolversParentTypes['DocumentLinkConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DocumentLinkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DocumentLink']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  aggregates?: Resolver<Maybe<ResolversTypes['DocumentLinkAggregates']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<Array<ResolversTypes['DocumentLinkAggregateGroup']>>, ParentType, ContextType, RequireFields<DocumentLinkConnectionGroupsArgs, 'by'>>;
};

export type DocumentLinkEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DocumentLinkEdge'] = ResolversParentTypes['DocumentLinkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DocumentLink'], ParentType, ContextType>;
};

export type DocumentActivityConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DocumentActivityConnection'] = ResolversParentTypes['DocumentActivityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DocumentActivityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DocumentActivity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentActivityEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DocumentActivityEdge'] = ResolversParentTypes['DocumentActivityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DocumentActivity'], ParentType, ContextType>;
};

export type AuditEntryConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AuditEntryConnection'] = ResolversParentTypes['AuditEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AuditEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditEntryEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AuditEntryEdge'] = ResolversParentTypes['AuditEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEntry'], ParentType, ContextType>;
};

export type WorkflowTaskConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['WorkflowTaskConnection'] = ResolversParentTypes['WorkflowTaskConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WorkflowTaskEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['WorkflowTask']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  aggregates?: Resolver<Maybe<ResolversTypes['WorkflowTaskAggregates']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<Array<ResolversTypes['WorkflowTaskAggregateGroup']>>, ParentType, ContextType, RequireFields<WorkflowTaskConnectionGroupsArgs, 'by'>>;
};

export type WorkflowTaskEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['WorkflowTaskEdge'] = ResolversParentTypes['WorkflowTaskEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WorkflowTask'], ParentType, ContextType>;
};

export type DocumentCategoryAggregatesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DocumentCategoryAggregates'] = ResolversParentTypes['DocumentCategoryAggregates']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sum?: Resolver<Maybe<ResolversTypes['DocumentCategoryAggregateNumbers']>, ParentType, ContextType>;
  avg?: Resolver<Maybe<ResolversTypes['DocumentCategoryAggregateNumbers']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['DocumentCategoryAggregateValues']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['DocumentCategoryAggregateValues']>, ParentType, ContextType>;
};

export type DocumentCategoryAggregateNumbersResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DocumentCategoryAggregateNumbers'] = ResolversParentTypes['DocumentCategoryAggregateNumbers']> = {
  retentionYears?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  reviewMonths?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type DocumentCategoryAggregateValuesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DocumentCategoryAggregateValues'] = ResolversParentTypes['DocumentCategoryAggregateValues']> = {
  retentionYears?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reviewMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type DocumentCategoryAggregateGroupResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DocumentCategoryAggregateGroup'] = ResolversParentTypes['DocumentCategoryAggregateGroup']> = {
  keys?: Resolver<ResolversTypes['DocumentCategoryAggregateKeys'], ParentType, ContextType>;
  aggregates?: Resolver<ResolversTypes['DocumentCategoryAggregates'], ParentType, ContextType>;
};

export type DocumentCategoryAggregateKeysResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DocumentCategoryAggregateKeys'] = ResolversParentTypes['DocumentCategoryAggregateKeys']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  defaultWorkflowId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  isActive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  defaultConfidentiality?: Resolver<Maybe<ResolversTypes['DocumentConfidentiality']>, ParentType, ContextType>;
  retentionYears?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reviewMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type WorkflowAggregatesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['WorkflowAggregates'] = ResolversParentTypes['WorkflowAggregates']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['WorkflowAggregateValues']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['WorkflowAggregateValues']>, ParentType, ContextType>;
};

export type WorkflowAggregateValuesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['WorkflowAggregateValues'] = ResolversParentTypes['WorkflowAggregateValues']> = {
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type WorkflowAggregateGroupResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['WorkflowAggregateGroup'] = ResolversParentTypes['WorkflowAggregateGroup']> = {
  keys?: Resolver<ResolversTypes['WorkflowAggregateKeys'], ParentType, ContextType>;
  aggregates?: Resolver<ResolversTypes['WorkflowAggregates'], ParentType, ContextType>;
};

export type WorkflowAggregateKeysResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['WorkflowAggregateKeys'] = ResolversParentTypes['WorkflowAggregateKeys']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isActive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type WorkflowInstanceAggregatesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['WorkflowInstanceAggregates'] = ResolversParentTypes['WorkflowInstanceAggregates']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sum?: Resolver<Maybe<ResolversTypes['WorkflowInstanceAggregateNumbers']>, ParentType, ContextType>;
  avg?: Resolver<Maybe<ResolversTypes['WorkflowInstanceAggregateNumbers']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['WorkflowInstanceAggregateValues']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['WorkflowInstanceAggregateValues']>, ParentType, ContextType>;
};

export type WorkflowInstanceAggregateNumbersResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['WorkflowInstanceAggregateNumbers'] = ResolversParentTypes['WorkflowInstanceAggregateNumbers']> = {
  versionNumber?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  currentStepNumber?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type WorkflowInstanceAggregateValuesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['WorkflowInstanceAggregateValues'] = ResolversParentTypes['WorkflowInstanceAggregateValues']> = {
  versionNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  currentStepNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type WorkflowInstanceAggregateGroupResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['WorkflowInstanceAggregateGroup'] = ResolversParentTypes['WorkflowInstanceAggregateGroup']> = {
  keys?: Resolver<ResolversTypes['WorkflowInstanceAggregateKeys'], ParentType, ContextType>;
  aggregates?: Resolver<ResolversTypes['WorkflowInstanceAggregates'], ParentType, ContextType>;
};

export type WorkflowInstanceAggregateKeysResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['WorkflowInstanceAggregateKeys'] = ResolversParentTypes['WorkflowInstanceAggregateKeys']> = {
  documentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  workflowId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  versionNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['WorkflowInstanceStatus']>, ParentType, ContextType>;
  currentStepNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  startedById?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type DocumentPermissionAggregatesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DocumentPermissionAggregates'] = ResolversParentTypes['DocumentPermissionAggregates']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['DocumentPermissionAggregateValues']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['DocumentPermissionAggregateValues']>, ParentType, ContextType>;
};

export type DocumentPermissionAggregateValuesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DocumentPermissionAggregateValues'] = ResolversParentTypes['DocumentPermissionAggregateValues']> = {
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  grantedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type DocumentPermissionAggregateGroupResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DocumentPermissionAggregateGroup'] = ResolversParentTypes['DocumentPermissionAggregateGroup']> = {
  keys?: Resolver<ResolversTypes['DocumentPermissionAggregateKeys'], ParentType, ContextType>;
  aggregates?: Resolver<ResolversTypes['DocumentPermissionAggregates'], ParentType, ContextType>;
};

export type DocumentPermissionAggregateKeysResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DocumentPermissionAggregateKeys'] = ResolversParentTypes['DocumentPermissionAggregateKeys']> = {
  documentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  accessLevel?: Resolver<Maybe<ResolversTypes['DocumentAccessLevel']>, ParentType, ContextType>;
  granteeType?: Resolver<Maybe<ResolversTypes['DocumentGranteeType']>, ParentType, ContextType>;
  granteeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  grantedById?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  revokedById?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type DocumentCommentAggregatesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DocumentCommentAggregates'] = ResolversParentTypes['DocumentCommentAggregates']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sum?: Resolver<Maybe<ResolversTypes['DocumentCommentAggregateNumbers']>, ParentType, ContextType>;
  avg?: Resolver<Maybe<ResolversTypes['DocumentCommentAggregateNumbers']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['DocumentCommentAggregateValues']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['DocumentCommentAggregateValues']>, ParentType, ContextType>;
};

export type DocumentCommentAggregateNumbersResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DocumentCommentAggregateNumbers'] = ResolversParentTypes['DocumentCommentAggregateNumbers']> = {
  versionNumber?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  pageNumber?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type DocumentCommentAggregateValuesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DocumentCommentAggregateValues'] = ResolversParentTypes['DocumentCommentAggregateValues']> = {
  versionNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pageNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  resolvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type DocumentCommentAggregateGroupResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DocumentCommentAggregateGroup'] = ResolversParentTypes['DocumentCommentAggregateGroup']> = {
  keys?: Resolver<ResolversTypes['DocumentCommentAggregateKeys'], ParentType, ContextType>;
  aggregates?: Resolver<ResolversTypes['DocumentCommentAggregates'], ParentType, ContextType>;
};

export type DocumentCommentAggregateKeysResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DocumentCommentAggregateKeys'] = ResolversParentTypes['DocumentCommentAggregateKeys']> = {
  parentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  versionNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pageNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  authorId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['DocumentCommentStatus']>, ParentType, ContextType>;
  resolvedById?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type DocumentLinkAggregatesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DocumentLinkAggregates'] = ResolversParentTypes['DocumentLinkAggregates']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['DocumentLinkAggregateValues']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['DocumentLinkAggregateValues']>, ParentType, ContextType>;
};

export type DocumentLinkAggregateValuesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DocumentLinkAggregateValues'] = ResolversParentTypes['DocumentLinkAggregateValues']> = {
  linkedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type DocumentLinkAggregateGroupResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DocumentLinkAggregateGroup'] = ResolversParentTypes['DocumentLinkAggregateGroup']> = {
  keys?: Resolver<ResolversTypes['DocumentLinkAggregateKeys'], ParentType, ContextType>;
  aggregates?: Resolver<ResolversTypes['DocumentLinkAggregates'], ParentType, ContextType>;
};

export type DocumentLinkAggregateKeysResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DocumentLinkAggregateKeys'] = ResolversParentTypes['DocumentLinkAggregateKeys']> = {
  targetType?: Resolver<Maybe<ResolversTypes['DocumentLinkTargetType']>, ParentType, ContextType>;
  targetId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['DocumentLinkRelation']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  linkedById?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type WorkflowTaskAggregatesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['WorkflowTaskAggregates'] = ResolversParentTypes['WorkflowTaskAggregates']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['WorkflowTaskAggregateValues']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['WorkflowTaskAggregateValues']>, ParentType, ContextType>;
};

export type WorkflowTaskAggregateValuesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['WorkflowTaskAggregateValues'] = ResolversParentTypes['WorkflowTaskAggregateValues']> = {
  assignedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type WorkflowTaskAggregateGroupResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['WorkflowTaskAggregateGroup'] = ResolversParentTypes['WorkflowTaskAggregateGroup']> = {
  keys?: Resolver<ResolversTypes['WorkflowTaskAggregateKeys'], ParentType, ContextType>;
  aggregates?: Resolver<ResolversTypes['WorkflowTaskAggregates'], ParentType, ContextType>;
};

export type WorkflowTaskAggregateKeysResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['WorkflowTaskAggregateKeys'] = ResolversParentTypes['WorkflowTaskAggregateKeys']> = {
  documentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  workflowInstanceId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  assigneeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['WorkflowTaskStatus']>, ParentType, ContextType>;
};

export type FoundHitResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FoundHit'] = ResolversParentTypes['FoundHit']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  highlights?: Resolver<Array<ResolversTypes['SearchHighlight']>, ParentType, ContextType>;
};

export type SearchHighlightResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SearchHighlight'] = ResolversParentTypes['SearchHighlight']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['SearchHighlightPart']>, ParentType, ContextType>;
};

export type SearchHighlightPartResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SearchHighlightPart'] = ResolversParentTypes['SearchHighlightPart']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isMatch?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DocumentSearchResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DocumentSearch'] = ResolversParentTypes['DocumentSearch'], FederationReferenceType extends FederationReferenceTypes['DocumentSearch'] = FederationReferenceTypes['DocumentSearch']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DocumentSearch']> | FederationReferenceType, FederationReferenceType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hits?: Resolver<Array<ResolversTypes['FoundHit']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = SubgraphContext> = {
  Node?: NodeResolvers<ContextType>;
  Decimal?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  JSON?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AccessEntry?: AccessEntryResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  DocumentPayload?: DocumentPayloadResolvers<ContextType>;
  AddDocumentVersionPayload?: AddDocumentVersionPayloadResolvers<ContextType>;
  DocumentPermissionPayload?: DocumentPermissionPayloadResolvers<ContextType>;
  DocumentCommentPayload?: DocumentCommentPayloadResolvers<ContextType>;
  LinkDocumentPayload?: LinkDocumentPayloadResolvers<ContextType>;
  WorkflowPayload?: WorkflowPayloadResolvers<ContextType>;
  WorkflowTaskPayload?: WorkflowTaskPayloadResolvers<ContextType>;
  WorkflowRunPayload?: WorkflowRunPayloadResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  DocumentCategory?: DocumentCategoryResolvers<ContextType>;
  DocumentVersion?: DocumentVersionResolvers<ContextType>;
  DocumentPermission?: DocumentPermissionResolvers<ContextType>;
  DocumentGrantee?: DocumentGranteeResolvers<ContextType>;
  DocumentComment?: DocumentCommentResolvers<ContextType>;
  DocumentLink?: DocumentLinkResolvers<ContextType>;
  LinkTarget?: LinkTargetResolvers<ContextType>;
  Workflow?: WorkflowResolvers<ContextType>;
  WorkflowStep?: WorkflowStepResolvers<ContextType>;
  WorkflowInstance?: WorkflowInstanceResolvers<ContextType>;
  WorkflowAssignment?: WorkflowAssignmentResolvers<ContextType>;
  WorkflowTask?: WorkflowTaskResolvers<ContextType>;
  DocumentActivity?: DocumentActivityResolvers<ContextType>;
  DocumentStatistics?: DocumentStatisticsResolvers<ContextType>;
  OverdueTask?: OverdueTaskResolvers<ContextType>;
  DocumentStatusCount?: DocumentStatusCountResolvers<ContextType>;
  DocumentStorage?: DocumentStorageResolvers<ContextType>;
  DocumentGrowth?: DocumentGrowthResolvers<ContextType>;
  WorkflowCycleTime?: WorkflowCycleTimeResolvers<ContextType>;
  WorkflowStepTime?: WorkflowStepTimeResolvers<ContextType>;
  Employee?: EmployeeResolvers<ContextType>;
  Department?: DepartmentResolvers<ContextType>;
  Invoice?: InvoiceResolvers<ContextType>;
  Risk?: RiskResolvers<ContextType>;
  Portfolio?: PortfolioResolvers<ContextType>;
  ControlTest?: ControlTestResolvers<ContextType>;
  AccessEntryConnection?: AccessEntryConnectionResolvers<ContextType>;
  AccessEntryEdge?: AccessEntryEdgeResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  DocumentCategoryConnection?: DocumentCategoryConnectionResolvers<ContextType>;
  DocumentCategoryEdge?: DocumentCategoryEdgeResolvers<ContextType>;
  WorkflowConnection?: WorkflowConnectionResolvers<ContextType>;
  WorkflowEdge?: WorkflowEdgeResolvers<ContextType>;
  WorkflowInstanceConnection?: WorkflowInstanceConnectionResolvers<ContextType>;
  WorkflowInstanceEdge?: WorkflowInstanceEdgeResolvers<ContextType>;
  OverdueTaskConnection?: OverdueTaskConnectionResolvers<ContextType>;
  OverdueTaskEdge?: OverdueTaskEdgeResolvers<ContextType>;
  DocumentVersionConnection?: DocumentVersionConnectionResolvers<ContextType>;
  DocumentVersionEdge?: DocumentVersionEdgeResolvers<ContextType>;
  DocumentPermissionConnection?: DocumentPermissionConnectionResolvers<ContextType>;
  DocumentPermissionEdge?: DocumentPermissionEdgeResolvers<ContextType>;
  DocumentCommentConnection?: DocumentCommentConnectionResolvers<ContextType>;
  DocumentCommentEdge?: DocumentCommentEdgeResolvers<ContextType>;
  DocumentLinkConnection?: DocumentLinkConnectionResolvers<ContextType>;
  DocumentLinkEdge?: DocumentLinkEdgeResolvers<ContextType>;
  DocumentActivityConnection?: DocumentActivityConnectionResolvers<ContextType>;
  DocumentActivityEdge?: DocumentActivityEdgeResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  WorkflowTaskConnection?: WorkflowTaskConnectionResolvers<ContextType>;
  WorkflowTaskEdge?: WorkflowTaskEdgeResolvers<ContextType>;
  DocumentCategoryAggregates?: DocumentCategoryAggregatesResolvers<ContextType>;
  DocumentCategoryAggregateNumbers?: DocumentCategoryAggregateNumbersResolvers<ContextType>;
  DocumentCategoryAggregateValues?: DocumentCategoryAggregateValuesResolvers<ContextType>;
  DocumentCategoryAggregateGroup?: DocumentCategoryAggregateGroupResolvers<ContextType>;
  DocumentCategoryAggregateKeys?: DocumentCategoryAggregateKeysResolvers<ContextType>;
  WorkflowAggregates?: WorkflowAggregatesResolvers<ContextType>;
  WorkflowAggregateValues?: WorkflowAggregateValuesResolvers<ContextType>;
  WorkflowAggregateGroup?: WorkflowAggregateGroupResolvers<ContextType>;
  WorkflowAggregateKeys?: WorkflowAggregateKeysResolvers<ContextType>;
  WorkflowInstanceAggregates?: WorkflowInstanceAggregatesResolvers<ContextType>;
  WorkflowInstanceAggregateNumbers?: WorkflowInstanceAggregateNumbersResolvers<ContextType>;
  WorkflowInstanceAggregateValues?: WorkflowInstanceAggregateValuesResolvers<ContextType>;
  WorkflowInstanceAggregateGroup?: WorkflowInstanceAggregateGroupResolvers<ContextType>;
  WorkflowInstanceAggregateKeys?: WorkflowInstanceAggregateKeysResolvers<ContextType>;
  DocumentPermissionAggregates?: DocumentPermissionAggregatesResolvers<ContextType>;
  DocumentPermissionAggregateValues?: DocumentPermissionAggregateValuesResolvers<ContextType>;
  DocumentPermissionAggregateGroup?: DocumentPermissionAggregateGroupResolvers<ContextType>;
  DocumentPermissionAggregateKeys?: DocumentPermissionAggregateKeysResolvers<ContextType>;
  DocumentCommentAggregates?: DocumentCommentAggregatesResolvers<ContextType>;
  DocumentCommentAggregateNumbers?: DocumentCommentAggregateNumbersResolvers<ContextType>;
  DocumentCommentAggregateValues?: DocumentCommentAggregateValuesResolvers<ContextType>;
  DocumentCommentAggregateGroup?: DocumentCommentAggregateGroupResolvers<ContextType>;
  DocumentCommentAggregateKeys?: DocumentCommentAggregateKeysResolvers<ContextType>;
  DocumentLinkAggregates?: DocumentLinkAggregatesResolvers<ContextType>;
  DocumentLinkAggregateValues?: DocumentLinkAggregateValuesResolvers<ContextType>;
  DocumentLinkAggregateGroup?: DocumentLinkAggregateGroupResolvers<ContextType>;
  DocumentLinkAggregateKeys?: DocumentLinkAggregateKeysResolvers<ContextType>;
  WorkflowTaskAggregates?: WorkflowTaskAggregatesResolvers<ContextType>;
  WorkflowTaskAggregateValues?: WorkflowTaskAggregateValuesResolvers<ContextType>;
  WorkflowTaskAggregateGroup?: WorkflowTaskAggregateGroupResolvers<ContextType>;
  WorkflowTaskAggregateKeys?: WorkflowTaskAggregateKeysResolvers<ContextType>;
  FoundHit?: FoundHitResolvers<ContextType>;
  SearchHighlight?: SearchHighlightResolvers<ContextType>;
  SearchHighlightPart?: SearchHighlightPartResolvers<ContextType>;
  DocumentSearch?: DocumentSearchResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = SubgraphContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  tasks?: TasksDirectiveResolver<any, any, ContextType>;
  text?: TextDirectiveResolver<any, any, ContextType>;
};
