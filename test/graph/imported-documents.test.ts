import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../cluster/command';
import { type OwnDesk, setUpDesk } from '../support/own-desk';

const desk = {} as OwnDesk;
setUpDesk(desk, 'doc');

const folder = mkdtempSync(join(tmpdir(), 'documents-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function load(table: string, header: string, ...lines: string[]) {
  const file = join(folder, `${table}.csv`);
  writeFileSync(file, [header, ...lines].join('\n'));
  const { code, stdout, stderr } = await runCommand(['import', table, file], {
    DOC_DATABASE_URL: desk.database.ownerUrl,
  });
  expect({ code, stderr: code === 0 ? '' : stderr + stdout }).toEqual({ code: 0, stderr: '' });
}

/** Which of the imported documents somebody finds: by id, and in the list of their owner. */
async function found(viewer: string): Promise<{ byId: string[]; listed: string[] }> {
  const { documentsByIds, documents } = await desk.gateway.data(
    `{ documentsByIds(ids: ["900001", "900002", "900003"]) { id }
       documents(filter: { ownerId: "101", createdFrom: "2026-07-01T00:00:00Z" }, first: 50) { nodes { id } } }`,
    {},
    { viewer },
  );
  const ids = (rows: any[]) => rows.filter(Boolean).map(({ id }) => id);
  return { byId: ids(documentsByIds), listed: ids(documents.nodes).sort() };
}

test('imported documents, and documents with imported permissions, are read by whom they are for', async () => {
  const row = (id: number, confidentiality: string) =>
    `${id},IMP-2026-${id},Imported ${id},,7,101,101,${confidentiality},en,{},2036-01-01,2026-07-02T00:00:00Z,2026-07-02T00:00:00Z`;
  await load(
    'documents',
    'document_id,document_number,title,description,category_id,owner_id,created_by,confidentiality,language,tags,retain_until,created_at,updated_at',
    row(900001, 'PUBLIC').replace(',Imported 900001,,', ',Imported 900001,"",'),
    row(900002, 'CONFIDENTIAL').replace(',Imported 900002,,', ',Imported 900002,"",'),
    row(900003, 'RESTRICTED').replace(',Imported 900003,,', ',Imported 900003,"",'),
  );
  const all = ['900001', '900002', '900003'];
  expect(await found('101')).toEqual({ byId: all, listed: all });
  expect(await found('7')).toEqual({ byId: ['900001'], listed: ['900001'] });

  await load(
    'document_permissions',
    'document_id,grantee_type,grantee_id,access_level,granted_by,granted_at,expires_at',
    '900002,EMPLOYEE,7,READ,101,2026-07-03T00:00:00Z,',
    '900003,EMPLOYEE,7,READ,101,2026-07-03T00:00:00Z,2026-07-04T00:00:00Z',
    '900003,EMPLOYEE,17,READ,101,2026-07-03T00:00:00Z,2099-01-01T00:00:00Z',
  );
  expect(await found('7')).toEqual({ byId: ['900001', '900002'], listed: ['900001', '900002'] });
  expect(await found('17')).toEqual({ byId: ['900001', '900003'], listed: ['900001', '900003'] });
  expect(await runCommand(['verify', 'doc'], { DOC_DATABASE_URL: desk.database.ownerUrl })).toMatchObject({
    code: 0,
  });
});
