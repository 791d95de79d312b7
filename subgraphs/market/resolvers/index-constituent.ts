import type { IndexConstituentResolvers } from '../generated';
import { instrumentById } from '../instruments';

export const IndexConstituent: IndexConstituentResolvers = {
  instrument: ({ instrumentId }, _, { load }) => load.one(instrumentById, instrumentId),
};
