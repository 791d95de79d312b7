import { byPair, type Conditions, conditionsOf, page } from '../../../citus';
import { documentVersions } from './table';

/** Versions by document and number. */
export const versionByNumber = byPair(documentVersions, 'doc.version.byNumber', 'versionNumber');

/** What versions are filtered by. */
export const versionConditions: Conditions = {
  ...conditionsOf(documentVersions, 'id', 'versionNumber', 'fileName', 'mediaType', 'sha256', 'changeNote'),
  ...conditionsOf(documentVersions, 'createdById', 'createdAt'),
};

/** Versions of one document. */
export const versionsOfDocument = page({
  name: 'doc.versions.byDocument',
  from: documentVersions,
  by: documentVersions.documentId,
  orders: { VERSION_NUMBER: documentVersions.versionNumber },
  defaultDirection: 'DESC',
  tieBreaker: documentVersions.versionNumber,
  conditions: versionConditions,
});
