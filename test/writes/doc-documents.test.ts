import { atOnce, fresh } from '../support/acting';
import { expectRecordsInOrder } from './doc-books';
import {
  CLERK,
  content,
  docDesk,
  filing,
  MINUTES,
  OLGA,
  ownDocument,
  PAUL,
  read,
  trail,
} from './doc-support';

const desk = docDesk();
const { olga, paul, rita, sven, clerk, nobody, sql, events } = desk;

const DOCUMENT = `document { id number version title description status confidentiality language tags
  currentVersionNumber effectiveOn expiresOn reviewDueOn retainUntil legalHold owner { id } createdBy { id }
  checkedOutBy { id } checkedOutAt category { id } }`;
const key = ({ id, version }: { id: string; version: number }) => ({ id, version });
const today = () => new Date().toISOString().slice(0, 10);
const inYears = (years: number) => `${Number(today().slice(0, 4)) + years}`;
const grant = (documentId: string, granteeId: string, accessLevel: string) =>
  olga.act('grantDocumentPermission', { documentId, granteeType: 'EMPLOYEE', granteeId, accessLevel });

describe('a document is filed', () => {
  test('with its first version, found by its number, owner and category, and written down', async () => {
    const input = filing({ tags: [' one', 'two', 'one'], idempotencyKey: fresh('key') });
    const { document } = await olga.act('createDocument', input, DOCUMENT);
    expect(document).toMatchObject({
      number: `POL-${today().slice(0, 4)}-${document.id.padStart(5, '0')}`,
      version: 1,
      title: input.title,
      description: '',
      status: 'DRAFT',
      confidentiality: 'INTERNAL',
      language: 'en',
      tags: ['one', 'two'],
      currentVersionNumber: 1,
      retainUntil: expect.stringMatching(`^${inYears(10)}-`),
      legalHold: false,
      owner: { id: OLGA },
      createdBy: { id: OLGA },
    });
    expect(await olga.act('createDocument', input, DOCUMENT)).toEqual({ document });
    expect((await olga.refused('createDocument', { ...input, title: 'x' })).code).toBe(
      'IDEMPOTENCY_KEY_REUSED',
    );
    const { found, employee, category } = await desk.gateway.data(`{
      found: documentByNumber(number: "${document.number}") {
        id currentVersion { versionNumber fileName mediaType sizeBytes sha256 storageKey createdBy { id } } }
      employee(id: "${OLGA}") { ownedDocuments(first: 1) { nodes { id } } }
      category: documentCategory(id: "6") { documents(first: 1) { nodes { id } } } }`);
    const { sha256 } = input.content;
    expect(found).toEqual({
      id: document.id,
      currentVersion: {
        versionNumber: 1,
        fileName: 'file.pdf',
        mediaType: 'application/pdf',
        sizeBytes: '1234',
        sha256,
        storageKey: `documents/${sha256.slice(0, 2)}/${sha256}`,
        createdBy: { id: OLGA },
      },
    });
    expect([employee.ownedDocuments.nodes, category.documents.nodes]).toEqual([
      [{ id: document.id }],
      [{ id: document.id }],
    ]);
    expect(await trail(desk, document.id)).toEqual([
      'createDocument DocumentVersion',
      'createDocument Document',
    ]);
    expect(await events(document.id)).toEqual([
      expect.objectContaining({
        aggregate: 'Document',
        type: 'DocumentCreated',
        actor_id: OLGA,
        payload: expect.objectContaining({ documentId: document.id, categoryId: '6', ownerId: OLGA }),
      }),
    ]);
  });

  test('for somebody else, who may do with it what its owner may', async () => {
    const { document } = await olga.act('createDocument', filing({ ownerId: PAUL }), DOCUMENT);
    expect(document).toMatchObject({ owner: { id: PAUL }, createdBy: { id: OLGA } });
    expect((await olga.refused('updateDocument', { ...key(document), title: 'x' })).code).toBe(
      'DOCUMENT_ACCESS_DENIED',
    );
    await paul.act('updateDocument', { ...key(document), title: 'x' });
  });

  test('once by those who send it at the same time with one key', async () => {
    const input = filing({ title: fresh('title'), idempotencyKey: fresh('key') });
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => olga.act('createDocument', input, 'document { id }')),
    );
    expect(new Set(answers.map(({ document }) => document.id)).size).toBe(1);
    const rows = await sql('select document_id from doc_core.documents where title = $1', [input.title]);
    expect(rows).toHaveLength(1);
  });

  test.each<[string, object, string, (string | number)[]]>([
    ['an unknown category', { categoryId: '999' }, 'DOCUMENT_CATEGORY_NOT_FOUND', ['categoryId']],
    ['no title', { title: ' ' }, 'BAD_USER_INPUT', ['title']],
    ['an owner that is no id', { ownerId: '007' }, 'BAD_ID', ['ownerId']],
    ['a language in words', { language: 'English' }, 'DOCUMENT_LANGUAGE_INVALID', ['language']],
    ['an empty tag', { tags: ['a', ''] }, 'DOCUMENT_TAGS_INVALID', ['tags']],
    [
      'an end before its start',
      { effectiveOn: '2026-02-01', expiresOn: '2026-01-31' },
      'DOCUMENT_DATES_INVALID',
      ['expiresOn'],
    ],
    [
      'an address that is no SHA-256',
      { content: content({ sha256: 'ABC' }) },
      'DOCUMENT_VERSION_CONTENT_INVALID',
      ['content', 'sha256'],
    ],
    [
      'half a byte',
      { content: content({ sizeBytes: '0.5' }) },
      'DOCUMENT_VERSION_CONTENT_INVALID',
      ['content', 'sizeBytes'],
    ],
    [
      'no media type',
      { content: content({ mediaType: 'PDF' }) },
      'DOCUMENT_VERSION_CONTENT_INVALID',
      ['content', 'mediaType'],
    ],
    ['no file name', { content: content({ fileName: '' }) }, 'BAD_USER_INPUT', ['content', 'fileName']],
  ])('but not with %s', async (_, more, code, path) => {
    expect(await olga.refused('createDocument', filing(more))).toMatchObject({
      code,
      inputPath: ['input', ...path],
    });
  });

  test('but not into a category that is closed', async () => {
    await sql("update doc_core.categories set is_active = false where code = 'TRN'");
    expect((await olga.refused('createDocument', filing({ categoryId: '10' }))).code).toBe(
      'DOCUMENT_CATEGORY_CLOSED',
    );
  });
});

describe('a document is changed', () => {
  test('where it says something anew, in every list', async () => {
    const document = await ownDocument(desk, { expiresOn: '2099-12-31' });
    await olga.act('linkDocument', {
      documentId: document.id,
      targetType: 'PORTFOLIO',
      targetId: '3',
      relation: 'REPORT',
    });
    const title = fresh('Title');
    const input = {
      ...key(document),
      title,
      ownerId: PAUL,
      confidentiality: 'CONFIDENTIAL',
      tags: ['new'],
      effectiveOn: '2026-05-01',
      expiresOn: null,
      reviewDueOn: '2027-01-01',
      retainUntil: '2099-01-01',
      idempotencyKey: fresh('key'),
    };
    const answer = await olga.act('updateDocument', input, DOCUMENT);
    expect(answer.document).toMatchObject({
      version: 2,
      title,
      owner: { id: PAUL },
      confidentiality: 'CONFIDENTIAL',
      tags: ['new'],
      effectiveOn: '2026-05-01',
      expiresOn: null,
      reviewDueOn: '2027-01-01',
      retainUntil: '2099-01-01',
      language: 'en',
    });
    // Repeated by who owns it no more: the first answer comes back all the same.
    expect(await olga.act('updateDocument', input, DOCUMENT)).toEqual(answer);
    const { employee, former, portfolio } = await desk.gateway.data(`{
      employee(id: "${PAUL}") { ownedDocuments(first: 1, orderBy: { field: UPDATED_AT, direction: DESC }) { nodes { id title } } }
      former: employee(id: "${OLGA}") { ownedDocuments(first: 100) { nodes { id } } }
      portfolio(id: "3") { linkedDocuments(first: 1) { nodes { id } } } }`);
    expect(employee.ownedDocuments.nodes).toEqual([{ id: document.id, title }]);
    expect(former.ownedDocuments.nodes).not.toContainEqual({ id: document.id });
    expect(portfolio.linkedDocuments.nodes).toEqual([{ id: document.id }]);
    const { auditTrail } = await read(
      desk,
      document.id,
      'auditTrail(first: 1) { nodes { action before after actor { id } } }',
    );
    expect(auditTrail.nodes).toEqual([
      {
        action: 'updateDocument',
        actor: { id: OLGA },
        before: expect.objectContaining({ ownerId: OLGA, expiresOn: '2099-12-31', tags: [] }),
        after: expect.objectContaining({ ownerId: PAUL, expiresOn: null, tags: ['new'] }),
      },
    ]);
    expect((await events(document.id)).at(-1)).toMatchObject({
      type: 'DocumentChanged',
      payload: { changed: expect.arrayContaining(['title', 'ownerId']) },
    });
  });

  test('by those who may manage it', async () => {
    const document = await ownDocument(desk);
    await grant(document.id, PAUL, 'EDIT');
    expect(await paul.refused('updateDocument', { ...key(document), title: 'x' })).toMatchObject({
      code: 'DOCUMENT_ACCESS_DENIED',
      inputPath: ['input', 'id'],
    });
    await grant(document.id, '103', 'MANAGE');
    await rita.act('updateDocument', { ...key(document), title: 'By permission' });
    await clerk.act('updateDocument', { id: document.id, version: 2, title: 'By role' });
    expect((await nobody.refused('updateDocument', key(document))).code).toBe('UNAUTHENTICATED');
    expect((await olga.refused('updateDocument', { id: '99999999', version: 1 })).code).toBe(
      'DOCUMENT_NOT_FOUND',
    );
  });

  test('as it was read, and by one of two at once', async () => {
    const document = await ownDocument(desk);
    await olga.act('updateDocument', { ...key(document), title: 'Second' });
    expect(await olga.refused('updateDocument', { ...key(document), title: 'Third' })).toMatchObject({
      code: 'STALE_VERSION',
      currentVersion: 2,
      inputPath: ['input', 'version'],
    });
    for (let version = 2; version < 22; version++)
      expect(
        await atOnce([olga, clerk], 'updateDocument', { id: document.id, version, title: `${version}` }),
      ).toEqual(['STALE_VERSION', 'done']);
  });

  test('without shortening its retention, or ending before it begins', async () => {
    const document = await ownDocument(desk, { effectiveOn: '2026-05-01' });
    const refused = (more: object) => olga.refused('updateDocument', { ...key(document), ...more });
    expect(await refused({ retainUntil: '2027-01-01' })).toMatchObject({
      code: 'DOCUMENT_RETENTION_SHORTENED',
      inputPath: ['input', 'retainUntil'],
    });
    expect((await refused({ expiresOn: '2026-04-30' })).code).toBe('DOCUMENT_DATES_INVALID');
    expect((await refused({ title: '' })).code).toBe('BAD_USER_INPUT');
  });

  test('by the keeper of the records where it is held for the law', async () => {
    const document = await ownDocument(desk);
    expect((await olga.refused('updateDocument', { ...key(document), legalHold: true })).code).toBe(
      'FORBIDDEN',
    );
    const { document: held } = await clerk.act(
      'updateDocument',
      { ...key(document), legalHold: true },
      DOCUMENT,
    );
    expect(held.legalHold).toBe(true);
  });
});

describe('a document is released and archived', () => {
  test('as a draft where its category has no workflow', async () => {
    const document = await ownDocument(desk, { categoryId: MINUTES });
    const input = { ...key(document), idempotencyKey: fresh('key') };
    const answer = await olga.act('publishDocument', input, DOCUMENT);
    expect(answer.document).toMatchObject({
      status: 'PUBLISHED',
      effectiveOn: today(),
      reviewDueOn: null,
      version: 2,
    });
    expect(await olga.act('publishDocument', input, DOCUMENT)).toEqual(answer);
    expect((await olga.refused('publishDocument', key(answer.document))).code).toBe('DOCUMENT_PUBLISHED');
    expect((await olga.refused('archiveDocument', key(document))).code).toBe('STALE_VERSION');
    const archiving = { ...key(answer.document), idempotencyKey: fresh('key') };
    const { document: archived } = await olga.act('archiveDocument', archiving, DOCUMENT);
    expect(archived).toMatchObject({ status: 'ARCHIVED', version: 3 });
    expect(await olga.act('archiveDocument', archiving, DOCUMENT)).toEqual({ document: archived });
    expect((await events(document.id)).map(({ type }) => type)).toEqual([
      'DocumentCreated',
      'DocumentPublished',
      'DocumentArchived',
    ]);
    expect((await trail(desk, document.id)).slice(0, 2)).toEqual([
      'archiveDocument Document',
      'publishDocument Document',
    ]);
  });

  test('and stays as it is in the archive, but for its owner, retention and legal hold', async () => {
    const document = await ownDocument(desk);
    const { document: archived } = await olga.act('archiveDocument', key(document), DOCUMENT);
    const { id } = document;
    for (const [mutation, input] of [
      ['archiveDocument', key(archived)],
      ['publishDocument', key(archived)],
      ['updateDocument', { ...key(archived), title: 'x' }],
      ['addDocumentVersion', { documentId: id, version: archived.version, content: content() }],
      ['addDocumentComment', { documentId: id, body: 'x' }],
    ] as const)
      expect((await olga.refused(mutation, input)).code).toBe('DOCUMENT_ARCHIVED');
    const change = { ...key(archived), ownerId: PAUL, retainUntil: '2099-01-01', legalHold: true };
    const { document: kept } = await clerk.act('updateDocument', change, DOCUMENT);
    expect(kept).toMatchObject({
      status: 'ARCHIVED',
      owner: { id: PAUL },
      retainUntil: '2099-01-01',
      legalHold: true,
    });
  });

  test('but not before its workflow has approved it, and not by everybody', async () => {
    const document = await ownDocument(desk);
    expect(await olga.refused('publishDocument', key(document))).toMatchObject({
      code: 'DOCUMENT_NOT_APPROVED',
      inputPath: ['input', 'id'],
    });
    for (const mutation of ['publishDocument', 'archiveDocument']) {
      expect((await paul.refused(mutation, key(document))).code).toBe('DOCUMENT_ACCESS_DENIED');
      expect((await nobody.refused(mutation, key(document))).code).toBe('UNAUTHENTICATED');
      expect((await olga.refused(mutation, { id: '99999999', version: 1 })).code).toBe('DOCUMENT_NOT_FOUND');
    }
    const minutes = await ownDocument(desk, { categoryId: MINUTES });
    expect((await olga.refused('publishDocument', { ...key(minutes), version: 7 })).code).toBe(
      'STALE_VERSION',
    );
    expect(await atOnce([olga, clerk], 'archiveDocument', key(minutes))).toEqual([
      'DOCUMENT_ARCHIVED',
      'done',
    ]);
  });
});

describe('a document is checked out', () => {
  test('by one, who alone changes its content until it is given back', async () => {
    const document = await ownDocument(desk);
    const { id } = document;
    await grant(id, PAUL, 'EDIT');
    await grant(id, '104', 'EDIT');
    const input = { ...key(document), idempotencyKey: fresh('key') };
    const answer = await paul.act('checkOutDocument', input, DOCUMENT);
    expect(answer.document).toMatchObject({ checkedOutBy: { id: PAUL }, checkedOutAt: expect.any(String) });
    expect(await paul.act('checkOutDocument', input, DOCUMENT)).toEqual(answer);
    const { version } = answer.document;
    expect((await sven.refused('checkOutDocument', { id, version })).code).toBe('DOCUMENT_CHECKED_OUT');
    expect(
      (await sven.refused('addDocumentVersion', { documentId: id, version, content: content() })).code,
    ).toBe('DOCUMENT_CHECKED_OUT');
    expect((await olga.refused('archiveDocument', { id, version })).code).toBe('DOCUMENT_CHECKED_OUT');
    expect((await sven.refused('releaseDocument', { id, version })).code).toBe('DOCUMENT_CHECKED_OUT');
    expect((await paul.refused('releaseDocument', { id, version: 1 })).code).toBe('STALE_VERSION');
    const { document: free } = await paul.act('releaseDocument', { id, version }, DOCUMENT);
    expect(free).toMatchObject({ checkedOutBy: null, checkedOutAt: null });
    expect((await paul.refused('releaseDocument', key(free))).code).toBe('DOCUMENT_NOT_CHECKED_OUT');
    expect((await paul.refused('checkOutDocument', { id, version })).code).toBe('STALE_VERSION');
    expect(await atOnce([paul, sven], 'checkOutDocument', key(free))).toEqual([
      'DOCUMENT_CHECKED_OUT',
      'done',
    ]);
    // Whoever manages it takes it back from somebody who has gone home.
    await olga.act('releaseDocument', { id, version: free.version + 1 });
    expect((await events(id)).map(({ type }) => type).slice(-4)).toEqual([
      'DocumentCheckedOut',
      'DocumentReleased',
      'DocumentCheckedOut',
      'DocumentReleased',
    ]);
  });

  test('as a draft, by those who may edit it', async () => {
    const document = await ownDocument(desk, { categoryId: MINUTES });
    await grant(document.id, PAUL, 'COMMENT');
    expect((await paul.refused('checkOutDocument', key(document))).code).toBe('DOCUMENT_ACCESS_DENIED');
    for (const mutation of ['checkOutDocument', 'releaseDocument']) {
      expect((await nobody.refused(mutation, key(document))).code).toBe('UNAUTHENTICATED');
      expect((await olga.refused(mutation, { id: '99999999', version: 1 })).code).toBe('DOCUMENT_NOT_FOUND');
    }
    const { document: published } = await olga.act('publishDocument', key(document), DOCUMENT);
    expect((await olga.refused('checkOutDocument', key(published))).code).toBe('DOCUMENT_NOT_DRAFT');
  });
});

describe('a version is added', () => {
  const ADDED = `${DOCUMENT} documentVersion { versionNumber sha256 sizeBytes changeNote createdBy { id } }`;

  test('behind the others, which stay as they are', async () => {
    const document = await ownDocument(desk, {}, 'currentVersion { id sha256 }');
    const { id } = document;
    await grant(id, PAUL, 'EDIT');
    await paul.act('checkOutDocument', key(document));
    const input = {
      documentId: id,
      version: 2,
      content: content({ sizeBytes: '900719925474099', changeNote: 'More' }),
      idempotencyKey: fresh('key'),
    };
    const answer = await paul.act('addDocumentVersion', input, ADDED);
    expect(answer).toMatchObject({
      document: { currentVersionNumber: 2, version: 3, checkedOutBy: null },
      documentVersion: {
        versionNumber: 2,
        sha256: input.content.sha256,
        sizeBytes: '900719925474099',
        changeNote: 'More',
        createdBy: { id: PAUL },
      },
    });
    expect(await paul.act('addDocumentVersion', input, ADDED)).toEqual(answer);
    const { versions } = await read(desk, id, 'versions { nodes { versionNumber sha256 } }');
    expect(versions.nodes).toEqual([
      { versionNumber: 2, sha256: input.content.sha256 },
      { versionNumber: 1, sha256: document.currentVersion.sha256 },
    ]);
    expect((await trail(desk, id)).slice(0, 2)).toEqual([
      'addDocumentVersion Document',
      'addDocumentVersion DocumentVersion',
    ]);
    expect((await events(id)).at(-1)).toMatchObject({
      type: 'DocumentVersionAdded',
      payload: { versionNumber: 2, sha256: input.content.sha256 },
    });
  });

  test('to what was released, which is a draft again', async () => {
    const document = await ownDocument(desk, { categoryId: MINUTES });
    await olga.act('publishDocument', key(document));
    const input = { documentId: document.id, version: 2, content: content() };
    const { document: revised } = await olga.act('addDocumentVersion', input, ADDED);
    expect(revised).toMatchObject({ status: 'DRAFT', currentVersionNumber: 2, reviewDueOn: null });
  });

  test('with another content than the current one, as it was read, by those who may', async () => {
    const document = await ownDocument(desk, {}, 'currentVersion { sha256 }');
    const input = { documentId: document.id, version: 1, content: content() };
    const same = { ...input, content: content({ sha256: document.currentVersion.sha256 }) };
    expect(await olga.refused('addDocumentVersion', same)).toMatchObject({
      code: 'DOCUMENT_VERSION_UNCHANGED',
      inputPath: ['input', 'content', 'sha256'],
    });
    expect((await olga.refused('addDocumentVersion', { ...input, version: 9 })).code).toBe('STALE_VERSION');
    const bad = { ...input, content: content({ sha256: 'x' }) };
    expect((await olga.refused('addDocumentVersion', bad)).code).toBe('DOCUMENT_VERSION_CONTENT_INVALID');
    expect((await paul.refused('addDocumentVersion', input)).code).toBe('DOCUMENT_ACCESS_DENIED');
    expect((await nobody.refused('addDocumentVersion', input)).code).toBe('UNAUTHENTICATED');
    expect((await olga.refused('addDocumentVersion', { ...input, documentId: '99999999' })).code).toBe(
      'DOCUMENT_NOT_FOUND',
    );
  });

  test('by one of several who add at the same time', async () => {
    const { id } = await ownDocument(desk);
    for (let version = 1; version <= 10; version++) {
      const ends = await Promise.all(
        [olga, clerk, olga].map((one) =>
          one.attempt('addDocumentVersion', { documentId: id, version, content: content() }),
        ),
      );
      expect(ends.map(({ refusal }) => refusal?.code ?? 'done').sort()).toEqual([
        'STALE_VERSION',
        'STALE_VERSION',
        'done',
      ]);
    }
    const versions = await sql(
      'select version_number as number from doc_core.document_versions where document_id = $1 order by 1',
      [id],
    );
    expect(versions.map(({ number }) => number)).toEqual(Array.from({ length: 11 }, (_, index) => index + 1));
  });
});

test('who acts is taken from the viewer and not from the input', async () => {
  const { document } = await clerk.act('createDocument', filing({ ownerId: OLGA }), DOCUMENT);
  expect(document.createdBy).toEqual({ id: CLERK });
  expect((await nobody.refused('createDocument', filing())).code).toBe('UNAUTHENTICATED');
});

test('the records are in order after all of this', () => expectRecordsInOrder(desk.database));
