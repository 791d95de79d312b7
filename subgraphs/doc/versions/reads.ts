import { arrayOf, columns, inKeys, page, pairLookup, param } from '../../../citus';
import { documentVersions } from './table';

/** Versions by document and number. */
export const versionByNumber = pairLookup('doc.version.byNumber', 'documentId', 'versionNumber')
  .sql`select ${columns(documentVersions)} from ${documentVersions}
       where document_id ${inKeys.bigint} and version_number = any(${arrayOf(param.bigint('ids'))})`;

/** Versions of one document. */
export const versionsOfDocument = page({
  name: 'doc.versions.byDocument',
  columns: columns(documentVersions),
  from: documentVersions,
  by: documentVersions.documentId,
  orders: { VERSION_NUMBER: documentVersions.versionNumber },
  defaultDirection: 'DESC',
  tieBreaker: documentVersions.versionNumber,
});
