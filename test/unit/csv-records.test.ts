import { csvRecords } from '../../cluster/import/csv-records';
import { encodingNamed } from '../../cluster/import/encoding';

async function* from(chunks: readonly Buffer[]): AsyncGenerator<Buffer> {
  yield* chunks;
}

async function records(bytes: Buffer | string, { delimiter = ',', label = 'utf-8', cutAt = -1 } = {}) {
  const all = Buffer.from(bytes as string);
  const chunks = cutAt < 0 ? [all] : [all.subarray(0, cutAt), all.subarray(cutAt)];
  const encoding = encodingNamed(label);
  const found: unknown[] = [];
  for await (const { line, fields, unreadable } of csvRecords(encoding.lines(from(chunks)), {
    delimiter,
    encoding: encoding.name,
  }))
    found.push(unreadable ? { line, unreadable } : [line, ...fields]);
  return found;
}

test('records end at line breaks that are not in quotes, and know their line', async () => {
  const text = 'a,b\r\n1,"x\ny""z"\n\n2,"""\n"\n3,5" pipe"\n,""\n"a,b",\\.\r\n"",é';
  expect(await records(text)).toEqual([
    [1, 'a', 'b'],
    [2, '1', 'x\ny"z'],
    [5, '2', '"\n'],
    [7, '3', '5 pipe'],
    [8, null, ''],
    [9, 'a,b', '\\.'],
    [10, '', 'é'],
  ]);
});

test('a quote that is not closed makes the record unreadable, by the line that it opens on', async () => {
  expect(await records('a,b\n1,2\n3,"4\n5,6\n')).toEqual([
    [1, 'a', 'b'],
    [2, '1', '2'],
    { line: 3, unreadable: { line: 3, reason: 'A quote is opened here and not closed.' } },
  ]);
});

test.each(['utf-8', 'utf-16le', 'utf-16be'])(
  'it does not matter where a file in %s is cut into chunks, and a mark of the order of bytes is no text',
  async (label) => {
    const text = '\ufeffa,b\r\n1,"x\ny""ź"\n\n2,"\u0a0a\u0a00\u000a"\n3,';
    const little = Buffer.from(text, 'utf16le');
    const bytes =
      label === 'utf-8' ? Buffer.from(text) : label === 'utf-16le' ? little : Buffer.from(little).swap16();
    const whole = [
      [1, 'a', 'b'],
      [2, '1', 'x\ny"ź'],
      [5, '2', '\u0a0a\u0a00\n'],
      [7, '3', null],
    ];
    for (const asked of label === 'utf-8' ? [label] : [label, 'utf-16'])
      for (let cutAt = 0; cutAt < bytes.length; cutAt++)
        expect(await records(bytes, { label: asked, cutAt })).toEqual(whole);
  },
);

test.each([
  ['latin1', 'München;€', Buffer.from('4dfc6e6368656e3b80', 'hex')],
  ['shift_jis', '表;ソ', Buffer.from('955c3b835c', 'hex')],
])('a file in %s is read in it', async (label, text, bytes) => {
  expect(await records(bytes, { label, delimiter: ';' })).toEqual([[1, ...text.split(';')]]);
});

test.each([
  ['utf-8', Buffer.concat([Buffer.from('a\nb\n"c\nM'), Buffer.from([0xfc]), Buffer.from('nchen"\nd\n')])],
  ['windows-1252', Buffer.from('a\nb\n"c\nM\x81nchen"\nd\n', 'latin1')],
  ['utf-16le', Buffer.from('a\nb\n"c\nM\ud800nchen"\nd\n', 'utf16le')],
])(
  'of a line that is not %s the record is unreadable, by that line, and the others are read',
  async (label, bytes) => {
    expect(await records(bytes, { label })).toEqual([
      [1, 'a'],
      [2, 'b'],
      {
        line: 3,
        unreadable: { line: 4, reason: `The line is not text in ${label}: say which by --encoding.` },
      },
      [5, 'd'],
    ]);
  },
);

test('an encoding that there is not is refused', () => {
  expect(() => encodingNamed('klingon')).toThrow('There is no encoding "klingon"');
});
