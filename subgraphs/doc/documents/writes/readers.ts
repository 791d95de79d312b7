import { columns, key, singleShard, statement } from '../../../../citus';
import type { UnitOfWork } from '../../../runtime/mutation';
import { workflowInstances } from '../../runs/table';
import { type DocumentRow, documentReaders, documents } from '../table';
import { relistDocument } from './save';

/**
 * Brings the readers of a document in step with its owner, confidentiality, permissions and tasks: its row as it is
 * then, none where they were right.
 */
export const deriveReaders = statement<DocumentRow>('doc.document.readers', singleShard)
  .sql`update ${documents} set readers = those, readers_until = ends
       from (select document_id, readers, readers_until from ${documentReaders}
             where document_id = ${key.bigint}) derived (of_document, those, ends)
       where document_id = ${key.bigint} and of_document = document_id
         and (readers is distinct from those or readers_until is distinct from ends)
       returning ${columns(documents)}`;

/** Repeats the readers of a document in its runs. */
const readersOfRuns = statement('doc.workflowInstance.readers', singleShard)
  .sql`update ${workflowInstances} set readers = those, readers_until = ends
       from (select document_id, readers, readers_until from ${documents}
             where document_id = ${key.bigint}) document (of_document, those, ends)
       where document_id = ${key.bigint} and of_document = document_id`;

/**
 * Keeps the readers of a locked document right, in its row, in its runs and where it is listed: what a command on it
 * ends with.
 */
export async function keepReaders(unit: UnitOfWork, id: string): Promise<void> {
  const document = await unit.one(deriveReaders, { key: id });
  if (!document) return;
  await unit.run(readersOfRuns, { key: id });
  await relistDocument(unit, { ...document, readers: [] }, document);
}
