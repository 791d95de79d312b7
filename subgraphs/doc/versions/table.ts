import { bigint, defaulted, integer, table, text, timestamptz } from '../../../citus';
import { documents } from '../documents/table';

/** Content of documents: never changed, only followed by the next one. */
export const documentVersions = table(
  'doc_core.document_versions',
  {
    id: bigint('document_version_id'),
    documentId: bigint(),
    versionNumber: integer(),
    fileName: text(),
    mediaType: text(),
    sizeBytes: bigint(),
    sha256: text(),
    storageKey: text(),
    changeNote: text(),
    createdById: bigint('created_by'),
    createdAt: defaulted(timestamptz()),
  },
  { key: ['documentId', 'id'], distributedBy: 'documentId', parent: documents },
);
