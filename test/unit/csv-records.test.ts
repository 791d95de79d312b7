import { csvFields, csvRecords } from '../../cluster/import/csv-records';

async function records(...chunks: string[]): Promise<string[]> {
  const found: string[] = [];
  for await (const { line, text } of csvRecords(from(chunks))) found.push(`${line}: ${text}`);
  return found;
}

async function* from(chunks: readonly string[]): AsyncGenerator<string> {
  yield* chunks;
}

const FILE = 'a,b\r\n1,"x\ny""z"\n\n2,"""\n"\n3,5" pipe\n4," \n5,6';
const RECORDS = ['1: a,b', '2: 1,"x\ny""z"', '5: 2,"""\n"', '7: 3,5" pipe\n4," ', '9: 5,6'];

test('records end at line breaks that are not in quotes, and know their line', async () => {
  expect(await records(FILE)).toEqual(RECORDS);
});

test('it does not matter where the file is cut into chunks', async () => {
  expect(await records(...FILE)).toEqual(RECORDS);
  for (let at = 1; at < FILE.length; at++)
    expect(await records(FILE.slice(0, at), FILE.slice(at))).toEqual(RECORDS);
});

test('a header names columns, in quotes or not', () => {
  expect(csvFields('a, b ,"c","d ""e"", f"')).toEqual(['a', 'b', 'c', 'd "e", f']);
  expect(csvFields('a,')).toEqual(['a', '']);
});
