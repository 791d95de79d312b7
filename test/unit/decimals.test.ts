import { compareDecimals, isNumeric, sumDecimals } from '../../subgraphs/runtime/decimals';

test.each([
  ['1', '1.000', 0],
  ['0.1', '0.10000000000000000001', -1],
  ['-2', '-10', 1],
  ['-0.5', '0', -1],
  ['-0', '0.0', 0],
  ['999999999999999999999999999999', '1', 1],
])('%s compared with %s is %i', (one, other, expected) => {
  expect(compareDecimals(one, other)).toBe(expected);
  expect(compareDecimals(other, one)).toBe(expected === 0 ? 0 : -expected);
});

test.each([
  ['9999.99', 6, 2, true],
  ['-9999.99', 6, 2, true],
  ['0009999.9900', 6, 2, true],
  ['10000', 6, 2, false],
  ['-10000', 6, 2, false],
  ['0.001', 6, 2, false],
  ['0', 6, 2, true],
  ['1.5', 3, 0, false],
  ['9999999999999999.9999', 20, 4, true],
  ['10000000000000000', 20, 4, false],
])('%s in numeric(%i, %i): %s', (decimal, precision, scale, expected) => {
  expect(isNumeric(decimal, precision, scale)).toBe(expected);
});

test.each([
  [['0.1', '0.25', '0.65'], '1.00'],
  [['-1', '0.25'], '-0.75'],
  [['-0.25', '0.20'], '-0.05'],
  [['9223372036854775807', '1'], '9223372036854775808'],
  [[], '0'],
])('the sum of %j is %s', (decimals, expected) => {
  expect(sumDecimals(decimals)).toBe(expected);
});
