import { columns, type Params, reference, singleShard, statement } from '../../../citus/statement';
import type { SubgraphContext } from '../../runtime/context';
import { mutate, type UnitOfWork } from '../../runtime/mutation';
import type { DocumentCategoryRow } from '../categories';
import { type DocumentRow, documentColumns } from '../documents';
import { refuse } from '../errors';
import { checkContent, insertVersion } from '../filing/content';
import { checkDates, checkDocumentInput, cleanTags } from '../filing/document-input';
import { listDocument } from '../filing/listings';
import { tellOfDocument } from '../filing/save-document';
import type { CreateDocumentInput } from '../generated';
import { documentAudit, docWrites } from '../write-side';

type FilingRules = Pick<
  DocumentCategoryRow,
  'code' | 'defaultConfidentiality' | 'retentionYears' | 'isActive'
>;

const filingRules = statement<Params, FilingRules>({
  name: 'doc.category.filingRules',
  route: reference,
  sql: `select code, default_confidentiality as "defaultConfidentiality", retention_years as "retentionYears",
               is_active as "isActive"
        from doc_core.categories where category_id = $id::bigint`,
});

const allot = statement<Params, { id: string; year: string; retainUntil: string }>({
  name: 'doc.document.allotId',
  route: reference,
  sql: `select nextval(pg_get_serial_sequence('doc_core.documents', 'document_id'))::bigint as id,
               to_char(now() at time zone 'UTC', 'YYYY') as year,
               (now() at time zone 'UTC' + make_interval(years => $retentionYears::integer))::date as "retainUntil"`,
});

const insert = statement<Params, DocumentRow>({
  name: 'doc.document.insert',
  route: singleShard,
  sql: `insert into doc_core.documents
          (document_id, document_number, title, description, category_id, owner_id, created_by, confidentiality,
           language, tags, effective_on, expires_on, retain_until)
        values ($key::bigint, $number::text, $title::text, $description::text, $categoryId::bigint, $ownerId::bigint,
                $createdById::bigint, $confidentiality::text, $language::text, $tags::text[], $effectiveOn::date,
                $expiresOn::date, $retainUntil::date)
        returning ${columns<DocumentRow>(documentColumns)}`,
});

/**
 * Files a document with its first version, as a draft. Throws DOCUMENT_CATEGORY_NOT_FOUND, DOCUMENT_CATEGORY_CLOSED,
 * DOCUMENT_DATES_INVALID and what `checkDocumentInput` and `checkContent` throw.
 */
export function createDocument(
  context: SubgraphContext,
  input: CreateDocumentInput,
): Promise<{ id: string }> {
  const { categoryId, ownerId, content, effectiveOn = null, expiresOn = null } = input;
  checkDocumentInput(input);
  checkContent(content, ['input', 'content']);
  checkDates({ effectiveOn, expiresOn });
  return mutate(context, docWrites, { name: 'createDocument', input }, async (unit) => {
    const rules = await findCategory(unit, categoryId);
    const { id, year, retainUntil } = (await unit.one(allot, rules))!;
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
    const document = (await unit.one(insert, { ...filed, key: id, createdById }))!;
    await unit.audit(documentAudit, id, { entity: 'Document', entityId: id, before: null, after: filed });
    await insertVersion(unit, id, 1, content);
    await tellOfDocument(unit, document, 'DocumentCreated', { categoryId, title: document.title });
    await listDocument(unit, document);
    return { id };
  });
}

async function findCategory(unit: UnitOfWork, id: string): Promise<FilingRules> {
  const rules = await unit.one(filingRules, { id });
  const inputPath = ['input', 'categoryId'];
  if (!rules) throw refuse('DOCUMENT_CATEGORY_NOT_FOUND', { inputPath });
  if (!rules.isActive) throw refuse('DOCUMENT_CATEGORY_CLOSED', { inputPath });
  return rules;
}
