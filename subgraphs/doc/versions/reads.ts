import { byPair, page } from '../../../citus';
import { documentVersions } from './table';

/** Versions by document and number. */
export const versionByNumber = byPair(documentVersions, 'doc.version.byNumber', 'versionNumber');

/** Versions of one document. */
export const versionsOfDocument = page({
  name: 'doc.versions.byDocument',
  from: documentVersions,
  by: documentVersions.documentId,
  orders: { VERSION_NUMBER: documentVersions.versionNumber },
  defaultDirection: 'DESC',
  tieBreaker: documentVersions.versionNumber,
});
