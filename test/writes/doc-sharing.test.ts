import { atOnce, fresh } from '../support/acting';
import { expectRecordsInOrder } from './doc-books';
import { docDesk, MINUTES, OLGA, ownDocument, PAUL, POLICIES, RITA, read, trail } from './doc-support';

const desk = docDesk();
const { olga, paul, rita, clerk, nobody, as, sql, events } = desk;

const PERMISSION = `permission { id granteeType granteeId grantee { __typename } accessLevel expiresAt revokedAt
  grantedBy { id } revokedBy { id } }`;
const to = (documentId: string, more: object = {}) => ({
  documentId,
  granteeType: 'EMPLOYEE',
  granteeId: PAUL,
  accessLevel: 'READ',
  ...more,
});
const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
/** What somebody may do with a document, found out by trying. */
async function rightsOf(
  actor: typeof olga,
  { id, version }: { id: string; version: number },
): Promise<string[]> {
  const tries = {
    COMMENT: ['addDocumentComment', { documentId: id, body: 'x' }],
    EDIT: [
      'linkDocument',
      { documentId: id, targetType: 'RISK', targetId: fresh('1').replace(/\D/g, ''), relation: 'REFERENCE' },
    ],
    // The version is none that there is: who may manage the document is told so.
    MANAGE: ['updateDocument', { id, version: version + 100 }],
  } as const;
  const rights: string[] = [];
  for (const [right, [mutation, input]] of Object.entries(tries)) {
    const { refusal } = await actor.attempt(mutation, input);
    // Who may not even read it is told that there is none.
    if (refusal?.code === 'DOCUMENT_ACCESS_DENIED' || refusal?.code === 'DOCUMENT_NOT_FOUND') continue;
    if (refusal && refusal.code !== 'STALE_VERSION') throw new Error(refusal.code);
    rights.push(right);
  }
  return rights;
}

describe('a permission', () => {
  test('is given until a time, listed for who has it, and taken back', async () => {
    const { id } = await ownDocument(desk);
    const expiresAt = inHours(5);
    const input = to(id, { accessLevel: 'EDIT', expiresAt, idempotencyKey: fresh('key') });
    const { permission } = await olga.act('grantDocumentPermission', input, PERMISSION);
    expect(permission).toMatchObject({
      granteeType: 'EMPLOYEE',
      granteeId: PAUL,
      grantee: { __typename: 'Employee' },
      accessLevel: 'EDIT',
      revokedAt: null,
      grantedBy: { id: OLGA },
    });
    expect(Date.parse(permission.expiresAt)).toBe(Date.parse(expiresAt));
    expect(await olga.act('grantDocumentPermission', input, PERMISSION)).toEqual({ permission });
    expect((await olga.refused('grantDocumentPermission', { ...input, accessLevel: 'READ' })).code).toBe(
      'IDEMPOTENCY_KEY_REUSED',
    );
    const given = `{ employee(id: "${PAUL}") { documentPermissions(first: 1) { nodes { id revokedAt } } } }`;
    expect((await desk.gateway.data(given)).employee.documentPermissions.nodes).toEqual([
      { id: permission.id, revokedAt: null },
    ]);
    const back = { documentId: id, id: permission.id, idempotencyKey: fresh('key') };
    const revoked = await olga.act('revokeDocumentPermission', back, PERMISSION);
    expect(revoked.permission).toMatchObject({ revokedAt: expect.any(String), revokedBy: { id: OLGA } });
    expect(await olga.act('revokeDocumentPermission', back, PERMISSION)).toEqual(revoked);
    expect((await desk.gateway.data(given)).employee.documentPermissions.nodes).toEqual([
      { id: permission.id, revokedAt: revoked.permission.revokedAt },
    ]);
    expect((await trail(desk, id)).slice(0, 2)).toEqual([
      'revokeDocumentPermission DocumentPermission',
      'grantDocumentPermission DocumentPermission',
    ]);
    expect((await events(id)).slice(-2)).toMatchObject([
      { type: 'DocumentPermissionGranted', payload: { granteeId: PAUL, accessLevel: 'EDIT' } },
      { type: 'DocumentPermissionRevoked', payload: { permissionId: permission.id } },
    ]);
  });

  test('allows what its level says and nothing above, to one employee', async () => {
    for (const [accessLevel, rights] of [
      ['READ', []],
      ['COMMENT', ['COMMENT']],
      ['EDIT', ['COMMENT', 'EDIT']],
      ['MANAGE', ['COMMENT', 'EDIT', 'MANAGE']],
    ] as const) {
      const document = await ownDocument(desk);
      await olga.act('grantDocumentPermission', to(document.id, { accessLevel }));
      expect(await rightsOf(paul, document)).toEqual(rights);
      expect(await rightsOf(rita, document)).toEqual([]);
    }
  });

  test('of a department reaches those who are in it, as hc says', async () => {
    const document = await ownDocument(desk);
    const departmentOf = async (id: string) =>
      (await desk.gateway.data(`{ employee(id: "${id}") { department { id } } }`)).employee.department.id;
    const [departmentId, other] = [await departmentOf(RITA), await departmentOf(PAUL)];
    expect(departmentId).not.toBe(other);
    const grant = to(document.id, {
      granteeType: 'DEPARTMENT',
      granteeId: departmentId,
      accessLevel: 'EDIT',
    });
    const { permission } = await olga.act('grantDocumentPermission', grant, PERMISSION);
    expect(permission.grantee).toEqual({ __typename: 'Department' });
    expect(await rightsOf(rita, document)).toEqual(['COMMENT', 'EDIT']);
    expect(await rightsOf(paul, document)).toEqual([]);
    // Somebody's own id is not that of a department.
    expect(await rightsOf(as(departmentId), document)).toEqual([]);
    await olga.act('updateDocument', { id: document.id, version: 1, confidentiality: 'RESTRICTED' });
    expect(await rightsOf(rita, document)).toEqual([]);
  });

  test('gives nothing once it is revoked or has run out, and makes room for another', async () => {
    const document = await ownDocument(desk);
    const { id } = document;
    const { permission } = await olga.act(
      'grantDocumentPermission',
      to(id, { accessLevel: 'MANAGE' }),
      PERMISSION,
    );
    expect(await olga.refused('grantDocumentPermission', to(id, { accessLevel: 'EDIT' }))).toMatchObject({
      code: 'DOCUMENT_PERMISSION_EXISTS',
      inputPath: ['input', 'granteeId'],
    });
    await olga.act('revokeDocumentPermission', { documentId: id, id: permission.id });
    expect(await rightsOf(paul, document)).toEqual([]);
    const { permission: next } = await olga.act(
      'grantDocumentPermission',
      to(id, { accessLevel: 'EDIT' }),
      PERMISSION,
    );
    // Time passes.
    for (const table of ['document_permissions', 'permissions_by_grantee'])
      await sql(
        `update doc_core.${table} set granted_at = '2026-01-01', expires_at = '2026-01-02'
         where document_id = $1 and document_permission_id = $2`,
        [id, next.id],
      );
    expect(await rightsOf(paul, document)).toEqual([]);
    await olga.act('grantDocumentPermission', to(id, { accessLevel: 'COMMENT' }));
    expect(await rightsOf(paul, document)).toEqual(['COMMENT']);
  });

  test('is given and taken back by those who may manage the document', async () => {
    const { id } = await ownDocument(desk);
    const { permission } = await olga.act(
      'grantDocumentPermission',
      to(id, { accessLevel: 'EDIT' }),
      PERMISSION,
    );
    const another = to(id, { granteeId: '77' });
    expect((await paul.refused('grantDocumentPermission', another)).code).toBe('DOCUMENT_ACCESS_DENIED');
    expect((await paul.refused('revokeDocumentPermission', { documentId: id, id: permission.id })).code).toBe(
      'DOCUMENT_ACCESS_DENIED',
    );
    expect((await nobody.refused('grantDocumentPermission', another)).code).toBe('UNAUTHENTICATED');
    expect((await nobody.refused('revokeDocumentPermission', { documentId: id, id: '1' })).code).toBe(
      'UNAUTHENTICATED',
    );
    await clerk.act('grantDocumentPermission', another);
  });

  test.each<[string, object, string, string]>([
    [
      'until a time that is past',
      { expiresAt: '2026-01-01T00:00:00Z' },
      'DOCUMENT_PERMISSION_EXPIRY_INVALID',
      'expiresAt',
    ],
    ['to what is no id', { granteeId: '-1' }, 'BAD_ID', 'granteeId'],
    ['on an unknown document', { documentId: '99999999' }, 'DOCUMENT_NOT_FOUND', 'documentId'],
  ])('is not given %s', async (_, more, code, field) => {
    const { id } = await ownDocument(desk);
    expect(await olga.refused('grantDocumentPermission', to(id, more))).toMatchObject({
      code,
      inputPath: ['input', field],
    });
  });

  test('on a restricted document is given to no department', async () => {
    const { id } = await ownDocument(desk, { categoryId: MINUTES });
    expect(
      await olga.refused('grantDocumentPermission', to(id, { granteeType: 'DEPARTMENT', granteeId: '5' })),
    ).toMatchObject({
      code: 'DOCUMENT_PERMISSION_NAMED_PERSONS',
      inputPath: ['input', 'granteeType'],
    });
  });

  test('is given once and taken back once by several at the same time', async () => {
    const { id } = await ownDocument(desk);
    for (let granteeId = 200; granteeId < 210; granteeId++) {
      const grant = to(id, { granteeId: String(granteeId) });
      expect(await atOnce([olga, clerk, olga], 'grantDocumentPermission', grant)).toEqual([
        'DOCUMENT_PERMISSION_EXISTS',
        'DOCUMENT_PERMISSION_EXISTS',
        'done',
      ]);
      const { permissions } = await read(desk, id, 'permissions(first: 1) { nodes { id } }');
      const permission = { documentId: id, id: permissions.nodes[0].id };
      expect(await atOnce([olga, clerk], 'revokeDocumentPermission', permission)).toEqual([
        'DOCUMENT_PERMISSION_REVOKED',
        'done',
      ]);
    }
    expect((await olga.refused('revokeDocumentPermission', { documentId: id, id: '99999999' })).code).toBe(
      'DOCUMENT_PERMISSION_NOT_FOUND',
    );
  });
});

describe('a remark', () => {
  const COMMENT = `comment { id version status body versionNumber pageNumber author { id } parent { id } resolvedBy { id }
    resolvedAt replies { body } }`;
  const thread = async (documentId: string, more: object = {}) =>
    (await olga.act('addDocumentComment', { documentId, body: 'Why?', ...more }, COMMENT)).comment;

  test('opens a thread that is answered, resolved and opened again', async () => {
    const { id: documentId } = await ownDocument(desk);
    const input = { documentId, body: 'Where is the source?', pageNumber: 3, idempotencyKey: fresh('key') };
    const { comment } = await olga.act('addDocumentComment', input, COMMENT);
    expect(comment).toMatchObject({
      status: 'OPEN',
      versionNumber: 1,
      pageNumber: 3,
      author: { id: OLGA },
      parent: null,
    });
    expect(await olga.act('addDocumentComment', input, COMMENT)).toEqual({ comment });
    expect((await olga.refused('addDocumentComment', { ...input, body: 'x' })).code).toBe(
      'IDEMPOTENCY_KEY_REUSED',
    );
    const { id, version } = comment;
    const reply = await thread(documentId, { body: 'Annex 2.', parentId: id });
    expect(reply).toMatchObject({ status: null, parent: { id }, versionNumber: 1 });
    const settle = { documentId, id, version, idempotencyKey: fresh('key') };
    const resolved = await olga.act('resolveDocumentComment', settle, COMMENT);
    expect(resolved.comment).toMatchObject({
      status: 'RESOLVED',
      version: 2,
      resolvedBy: { id: OLGA },
      resolvedAt: expect.any(String),
      replies: [{ body: 'Annex 2.' }],
    });
    expect(await olga.act('resolveDocumentComment', settle, COMMENT)).toEqual(resolved);
    const late = { documentId, body: 'Too late', parentId: id };
    expect((await olga.refused('addDocumentComment', late)).code).toBe('DOCUMENT_COMMENT_RESOLVED');
    const again = { documentId, id, version: 2, idempotencyKey: fresh('key') };
    expect((await olga.refused('resolveDocumentComment', again)).code).toBe('DOCUMENT_COMMENT_RESOLVED');
    const reopened = await olga.act('reopenDocumentComment', again, COMMENT);
    expect(reopened.comment).toMatchObject({
      status: 'OPEN',
      version: 3,
      resolvedBy: null,
      resolvedAt: null,
    });
    expect(await olga.act('reopenDocumentComment', again, COMMENT)).toEqual(reopened);
    expect((await olga.refused('reopenDocumentComment', { documentId, id, version: 3 })).code).toBe(
      'DOCUMENT_COMMENT_OPEN',
    );
    expect((await olga.refused('resolveDocumentComment', { documentId, id, version: 2 })).code).toBe(
      'STALE_VERSION',
    );
    expect((await events(documentId)).map(({ type }) => type).slice(1)).toEqual([
      'DocumentCommented',
      'DocumentCommented',
      'DocumentCommentResolved',
      'DocumentCommentReopened',
    ]);
    expect((await trail(desk, documentId)).slice(0, 2)).toEqual([
      'reopenDocumentComment DocumentComment',
      'resolveDocumentComment DocumentComment',
    ]);
  });

  test.each<[string, object, string, string]>([
    ['without a word', { body: ' ' }, 'BAD_USER_INPUT', 'body'],
    ['on page 0', { pageNumber: 0 }, 'DOCUMENT_COMMENT_PAGE_INVALID', 'pageNumber'],
    ['on a version to come', { versionNumber: 2 }, 'DOCUMENT_COMMENT_VERSION_UNKNOWN', 'versionNumber'],
    ['in an unknown thread', { parentId: '99999999' }, 'DOCUMENT_COMMENT_NOT_FOUND', 'parentId'],
    ['on an unknown document', { documentId: '99999999' }, 'DOCUMENT_NOT_FOUND', 'documentId'],
  ])('is not written %s', async (_, more, code, field) => {
    const { id: documentId } = await ownDocument(desk);
    expect(await olga.refused('addDocumentComment', { documentId, body: 'x', ...more })).toMatchObject({
      code,
      inputPath: ['input', field],
    });
  });

  test('is about the version that it names, and a reply has no thread of its own', async () => {
    const { id: documentId } = await ownDocument(desk);
    const { id } = await thread(documentId);
    const reply = await thread(documentId, { parentId: id });
    expect(
      (await olga.refused('addDocumentComment', { documentId, body: 'x', parentId: reply.id })).code,
    ).toBe('DOCUMENT_COMMENT_REPLY');
    for (const mutation of ['resolveDocumentComment', 'reopenDocumentComment']) {
      const key = { documentId, id: reply.id, version: 1 };
      expect((await olga.refused(mutation, key)).code).toBe('DOCUMENT_COMMENT_REPLY');
      expect((await olga.refused(mutation, { ...key, id: '99999999' })).code).toBe(
        'DOCUMENT_COMMENT_NOT_FOUND',
      );
      expect((await paul.refused(mutation, key)).code).toBe('DOCUMENT_ACCESS_DENIED');
      expect((await nobody.refused(mutation, key)).code).toBe('UNAUTHENTICATED');
    }
    const other = await ownDocument(desk);
    expect(
      (await olga.refused('addDocumentComment', { documentId: other.id, body: 'x', parentId: id })).code,
    ).toBe('DOCUMENT_COMMENT_NOT_FOUND');
    expect((await nobody.refused('addDocumentComment', { documentId, body: 'x' })).code).toBe(
      'UNAUTHENTICATED',
    );
  });

  test('is settled by one of two at once', async () => {
    const { id: documentId } = await ownDocument(desk);
    for (let round = 0; round < 20; round++) {
      const { id, version } = await thread(documentId);
      expect(await atOnce([olga, clerk], 'resolveDocumentComment', { documentId, id, version })).toEqual([
        'DOCUMENT_COMMENT_RESOLVED',
        'done',
      ]);
    }
  });
});

describe('a link', () => {
  const LINK = 'link { id targetType targetId relation note linkedBy { id } target { __typename } }';
  const TARGETS = {
    EMPLOYEE: ['employee(id: "12")', 'Employee', { targetId: '12' }],
    INVOICE: ['invoice(id: "12")', 'Invoice', { targetId: '12' }],
    RISK: ['risk(id: "12")', 'Risk', { targetId: '12' }],
    PORTFOLIO: ['portfolio(id: "12")', 'Portfolio', { targetId: '12' }],
    CONTROL_TEST: [
      'controlTest(riskId: "12", id: "12")',
      'ControlTest',
      { targetId: '12', targetRiskId: '12' },
    ],
  } as const;

  test.each(Object.entries(TARGETS))(
    'leads from a document to an entity of another service and back: %s',
    async (targetType, [root, entity, target]) => {
      const { id: documentId } = await ownDocument(desk, { categoryId: POLICIES });
      const input = {
        documentId,
        targetType,
        ...target,
        relation: 'EVIDENCE',
        note: 'Proof',
        idempotencyKey: fresh('key'),
      };
      const { link } = await olga.act('linkDocument', input, LINK);
      expect(link).toMatchObject({
        targetType,
        targetId: '12',
        relation: 'EVIDENCE',
        note: 'Proof',
        linkedBy: { id: OLGA },
      });
      expect(link.target).toEqual({ __typename: entity });
      expect(await olga.act('linkDocument', input, LINK)).toEqual({ link });
      expect((await olga.refused('linkDocument', { ...input, note: 'x' })).code).toBe(
        'IDEMPOTENCY_KEY_REUSED',
      );
      expect(await olga.refused('linkDocument', { ...input, idempotencyKey: null })).toMatchObject({
        code: 'DOCUMENT_LINK_EXISTS',
        inputPath: ['input', 'targetId'],
      });
      const about = async () => {
        const data = await desk.gateway.data(
          `{ target: ${root} { linkedDocuments(first: 5) { nodes { id } } } }`,
        );
        return data.target.linkedDocuments.nodes;
      };
      expect(await about()).toContainEqual({ id: documentId });
      const unlink = { documentId, id: link.id, idempotencyKey: fresh('key') };
      await olga.act('unlinkDocument', unlink);
      await olga.act('unlinkDocument', unlink);
      expect(await about()).not.toContainEqual({ id: documentId });
      expect((await olga.refused('unlinkDocument', { documentId, id: link.id })).code).toBe(
        'DOCUMENT_LINK_NOT_FOUND',
      );
      expect((await trail(desk, documentId)).slice(0, 2)).toEqual([
        'unlinkDocument DocumentLink',
        'linkDocument DocumentLink',
      ]);
      expect((await events(documentId)).slice(-2)).toMatchObject([
        { type: 'DocumentLinked', payload: { targetType, relation: 'EVIDENCE' } },
        { type: 'DocumentUnlinked', payload: { linkId: link.id } },
      ]);
    },
  );

  test.each<[string, object, string, string]>([
    [
      'to a control test without its risk',
      { targetType: 'CONTROL_TEST' },
      'DOCUMENT_LINK_TARGET_INVALID',
      'targetRiskId',
    ],
    ['to a risk of a risk', { targetRiskId: '3' }, 'DOCUMENT_LINK_TARGET_INVALID', 'targetRiskId'],
    ['to what is no id', { targetId: '0012' }, 'BAD_ID', 'targetId'],
    ['from an unknown document', { documentId: '99999999' }, 'DOCUMENT_NOT_FOUND', 'documentId'],
  ])('does not lead %s', async (_, more, code, field) => {
    const { id: documentId } = await ownDocument(desk);
    const input = { documentId, targetType: 'RISK', targetId: '12', relation: 'REFERENCE', ...more };
    expect(await olga.refused('linkDocument', input)).toMatchObject({ code, inputPath: ['input', field] });
  });

  test('is made once and removed once by several at the same time, by those who may', async () => {
    const { id: documentId } = await ownDocument(desk);
    const input = { documentId, targetType: 'RISK', targetId: '13', relation: 'REFERENCE' };
    expect((await paul.refused('linkDocument', input)).code).toBe('DOCUMENT_ACCESS_DENIED');
    expect((await nobody.refused('linkDocument', input)).code).toBe('UNAUTHENTICATED');
    for (let round = 0; round < 10; round++) {
      expect(await atOnce([olga, clerk], 'linkDocument', input)).toEqual(['DOCUMENT_LINK_EXISTS', 'done']);
      const { links } = await read(desk, documentId, 'links { nodes { id } }');
      const key = { documentId, id: links.nodes[0].id };
      expect((await paul.refused('unlinkDocument', key)).code).toBe('DOCUMENT_ACCESS_DENIED');
      expect((await nobody.refused('unlinkDocument', key)).code).toBe('UNAUTHENTICATED');
      expect(await atOnce([olga, clerk], 'unlinkDocument', key)).toEqual(['DOCUMENT_LINK_NOT_FOUND', 'done']);
    }
  });

  test('is one of a hundred at most', async () => {
    const { id: documentId } = await ownDocument(desk);
    const link = (targetId: number) => ({
      documentId,
      targetType: 'INVOICE',
      targetId: String(targetId),
      relation: 'RECEIPT',
    });
    for (let target = 1; target <= 100; target++) await olga.act('linkDocument', link(target));
    expect((await olga.refused('linkDocument', link(101))).code).toBe('DOCUMENT_LINK_LIMIT');
    // The title of a document is repeated beside each of them.
    await olga.act('updateDocument', { id: documentId, version: 1, title: 'Another title' });
  });
});

test('the records are in order after all of this', () => expectRecordsInOrder(desk.database));
