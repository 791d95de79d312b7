/** The schema of what a service writes beside its own tables: idempotency keys, events and the trail. */
export const writeSchema = (service: string): string => `${service}_writes`;
