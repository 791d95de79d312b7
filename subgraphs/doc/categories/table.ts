import {
  bigint,
  boolean,
  defaulted,
  integer,
  nullable,
  type RowOf,
  table,
  text,
  versioned,
} from '../../../citus';
import { confidentiality } from '../documents/table';

/** Kinds of documents, two levels deep. */
export const categories = table(
  'doc_core.categories',
  {
    id: defaulted(bigint('category_id')),
    parentId: nullable(bigint()),
    defaultWorkflowId: nullable(bigint()),
    code: text(),
    name: text(),
    description: text(),
    defaultConfidentiality: confidentiality(),
    retentionYears: integer(),
    reviewMonths: nullable(integer()),
    isActive: defaulted(boolean()),
    ...versioned,
  },
  { key: ['id'] },
);

export type DocumentCategoryRow = RowOf<typeof categories>;
