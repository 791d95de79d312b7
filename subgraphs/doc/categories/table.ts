import { type RowOf, t, table } from '../../../citus';
import { confidentiality } from '../documents/table';

/** Kinds of documents, two levels deep. */
export const categories = table(
  'doc_core.categories',
  {
    id: t.defaulted(t.bigint('category_id')),
    parentId: t.nullable(t.bigint()),
    defaultWorkflowId: t.nullable(t.bigint()),
    code: t.text(),
    name: t.text(),
    description: t.text(),
    defaultConfidentiality: confidentiality(),
    retentionYears: t.integer(),
    reviewMonths: t.nullable(t.integer()),
    isActive: t.defaulted(t.boolean()),
    ...t.versioned,
  },
  { key: ['id'] },
);

export type DocumentCategoryRow = RowOf<typeof categories>;
