/** Forms that a text may have to have beside what `@text` says of it: the same wherever one is written or loaded. */

/** An e-mail address as it is kept and compared: without blanks around it, in small letters. Undefined for what is none. */
export function emailAddress(given: string): string | undefined {
  const email = given.trim().toLowerCase();
  return /^[^\s@]+@[^\s@]+$/.test(email) && email.length <= 254 ? email : undefined;
}

/** Whether the text has the form of a currency's code in ISO 4217: `EUR`. Which ones are kept, a service's tables say. */
export function isCurrencyCode(text: string): boolean {
  return /^[A-Z]{3}$/.test(text);
}

/** Whether the text is the name of a time zone in the IANA database: `Europe/London`. An offset is none. */
export function isTimeZone(text: string): boolean {
  if (!/^[A-Z][\w+-]*(\/[\w+-]+)*$/i.test(text)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: text });
    return true;
  } catch {
    // That it throws is how Intl says that there is no such zone.
    return false;
  }
}
