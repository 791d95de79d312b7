import { z } from 'zod';

/** A variable that is a whole number from `minimum` up. @param fallback what it is where it is not set */
export const count = (fallback: number, minimum = 1) =>
  z.coerce.number().int().min(minimum).default(fallback);
