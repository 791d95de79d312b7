import { t, table } from '../../../citus';
import { documents } from '../documents/table';

/** Content of documents: never changed, only followed by the next one. */
export const documentVersions = table(
  'doc_core.document_versions',
  {
    id: t.bigint('document_version_id'),
    documentId: t.bigint(),
    versionNumber: t.integer(),
    fileName: t.text(),
    mediaType: t.text(),
    sizeBytes: t.bigint(),
    sha256: t.text(),
    storageKey: t.text(),
    changeNote: t.text(),
    createdById: t.bigint('created_by'),
    createdAt: t.defaulted(t.timestamptz()),
  },
  { key: ['documentId', 'id'], distributedBy: 'documentId', parent: documents },
);
