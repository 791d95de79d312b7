import { pairLookup } from '../../citus/lookups';
import { type OrderColumn, page } from '../../citus/page';
import { columns } from '../../citus/statement';
import { documentParent } from './documents';

/** A row of doc_core.document_versions. */
export interface DocumentVersionRow {
  readonly id: string;
  readonly documentId: string;
  readonly versionNumber: number;
  readonly fileName: string;
  readonly mediaType: string;
  readonly sizeBytes: string;
  readonly sha256: string;
  readonly storageKey: string;
  readonly changeNote: string;
  readonly createdById: string;
  readonly createdAt: string;
}

const versionColumns = columns<DocumentVersionRow>({
  id: 'document_version_id',
  documentId: 'document_id',
  versionNumber: 'version_number',
  fileName: 'file_name',
  mediaType: 'media_type',
  sizeBytes: 'size_bytes',
  sha256: 'sha256',
  storageKey: 'storage_key',
  changeNote: 'change_note',
  createdById: 'created_by',
  createdAt: 'created_at',
});

/** Versions by document and number. */
export const versionByNumber = pairLookup<DocumentVersionRow>({
  name: 'doc.version.byNumber',
  sql: `select ${versionColumns} from doc_core.document_versions
        where document_id = any($keys::bigint[]) and version_number = any($ids::bigint[])`,
  key: 'documentId',
  id: 'versionNumber',
});

const number: OrderColumn = { column: 'version_number', type: 'integer', property: 'versionNumber' };

/** Versions of one document. */
export const versionsOfDocument = page<DocumentVersionRow>({
  name: 'doc.versions.byDocument',
  columns: versionColumns,
  from: 'doc_core.document_versions',
  by: { column: 'document_id', type: 'bigint', parent: documentParent },
  orders: { VERSION_NUMBER: number },
  defaultDirection: 'DESC',
  tieBreaker: number,
});
