/** Values of the services' scalars as literals, of things that are there and of some that are not, for generated operations. */
export const SAMPLE_SCALARS = {
  ID: Array.from({ length: 12 }, (_, index) => `"${index + 1}"`),
  Int: ['1', '5', '2026'],
  String: ['"1010"', '"AAPL"', '"sofia.roberts@meridian-capital.example"', '"x"'],
  Date: ['"2026-01-15"', '"2026-06-30"'],
  DateTime: ['"2026-06-30T12:00:00Z"'],
  Decimal: ['"0"', '"1250.50"'],
  Boolean: ['true', 'false'],
};
