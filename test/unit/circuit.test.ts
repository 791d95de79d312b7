import { Circuits } from '../../citus/send/circuit';

const COOL_DOWN = 500;

let now: number;
let circuits: Circuits;

beforeEach(() => {
  now = 1_000;
  jest.spyOn(performance, 'now').mockImplementation(() => now);
  circuits = new Circuits(COOL_DOWN);
});
afterEach(() => jest.restoreAllMocks());

test('nothing is refused while every node answers', () => {
  expect(circuits.any).toBe(false);
  expect(circuits.refuses(1)).toBe(false);
  expect(circuits.tries(1)).toBe(false);
});

test('a node that did not answer is refused until the cool-down is over, the others are not', () => {
  circuits.open(1);
  expect(circuits.any).toBe(true);
  expect(circuits.refuses(1)).toBe(true);
  expect(circuits.refuses(2)).toBe(false);
  now += COOL_DOWN - 1;
  expect(circuits.refuses(1)).toBe(true);
  now += 1;
  expect(circuits.refuses(1)).toBe(false);
});

test('after the cool-down one statement tries, and no other until it has ended, however long it takes', () => {
  circuits.open(1);
  now += COOL_DOWN;
  expect(circuits.tries(1)).toBe(true);
  expect(circuits.refuses(1)).toBe(true);
  now += 100 * COOL_DOWN;
  expect(circuits.refuses(1)).toBe(true);
});

test('a try that fails begins the cool-down anew', () => {
  circuits.open(1);
  now += COOL_DOWN;
  circuits.tries(1);
  circuits.open(1);
  expect(circuits.refuses(1)).toBe(true);
  now += COOL_DOWN;
  expect(circuits.refuses(1)).toBe(false);
});

test('a try that succeeds lets everybody through', () => {
  circuits.open(1);
  now += COOL_DOWN;
  circuits.tries(1);
  circuits.close(1);
  expect(circuits.refuses(1)).toBe(false);
  expect(circuits.any).toBe(false);
});

test('a node that has left the cluster is forgotten', () => {
  circuits.open(1);
  circuits.open(2);
  circuits.keepOnly(new Set([2, 3]));
  expect(circuits.refuses(1)).toBe(false);
  expect(circuits.refuses(2)).toBe(true);
});
