import { findRow, insertInto, param, reference, relist, statement } from '../../../../citus';
import type { UnitOfWork } from '../../../runtime/mutation';
import { categories } from '../../categories/table';
import { refuse } from '../../errors';
import { documentCreated, tell } from '../../events';
import type { CreateDocumentInput } from '../../generated';
import { checkContent, insertVersion } from '../../versions/writes';
import { documentAudit, mutation } from '../../write-side';
import { documents, documentsByCategory, documentsByNumber, documentsByOwner } from '../table';
import { checkDates, checkDocumentInput, cleanTags } from './input';
import { deriveReaders } from './readers';

const filingRules = findRow(categories, 'doc.category.filingRules');

const allot = statement<{ id: string; year: string; retainUntil: string }>('doc.document.allotId', reference)
  .sql`select nextval(pg_get_serial_sequence('doc_core.documents', 'document_id'))::bigint as id,
              to_char(now() at time zone 'UTC', 'YYYY') as year,
              (now() at time zone 'UTC' + make_interval(years => ${param.integer('retentionYears')}))::date as "retainUntil"`;

const insert = insertInto(documents, 'doc.document.insert', { returning: 'row' });

/**
 * Files a document with its first version, as a draft. Throws DOCUMENT_CATEGORY_NOT_FOUND, DOCUMENT_CATEGORY_CLOSED,
 * DOCUMENT_DATES_INVALID and what `checkDocumentInput` and `checkContent` throw.
 */
export const createDocument = mutation('createDocument', (input: CreateDocumentInput) => {
  const { categoryId, ownerId, content, effectiveOn = null, expiresOn = null } = input;
  checkDocumentInput(input);
  checkContent(content, ['input', 'content']);
  checkDates({ effectiveOn, expiresOn });
  return async (unit) => {
    const rules = await findCategory(unit, categoryId);
    const { id, year, retainUntil } = await unit.only(allot, rules);
    const createdById = unit.viewer.employeeId;
    const filed = {
      // The id makes it unique: no other document of the category has it.
      number: `${rules.code}-${year}-${id.padStart(5, '0')}`,
      title: input.title,
      description: input.description ?? '',
      categoryId,
      ownerId: ownerId ?? createdById,
      confidentiality: input.confidentiality ?? rules.defaultConfidentiality,
      language: input.language ?? 'en',
      tags: cleanTags(input.tags ?? []),
      effectiveOn,
      expiresOn,
      retainUntil,
    };
    const document = await unit.only(insert, { ...filed, key: id, createdById });
    const change = { entity: 'Document', entityId: id, before: null, after: filed };
    await unit.record(documentAudit, id, change);
    await insertVersion(unit, id, 1, content);
    await unit.emit(tell(documentCreated, document, document));
    const readable = await unit.only(deriveReaders, { key: id });
    await relist(unit, [documentsByNumber, documentsByOwner, documentsByCategory], null, readable);
    return { id };
  };
});

async function findCategory(unit: UnitOfWork, id: string) {
  const rules = await unit.one(filingRules, { id });
  const inputPath = ['input', 'categoryId'];
  if (!rules) throw refuse('DOCUMENT_CATEGORY_NOT_FOUND', inputPath);
  if (!rules.isActive) throw refuse('DOCUMENT_CATEGORY_CLOSED', inputPath);
  return rules;
}
