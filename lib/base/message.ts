// No imports: the browser script contains this file and has 1 KB in all.

/**
 * Fills the words in braces of a message.
 *
 * @param message text such as "{min} bis {max} Grad".
 * @param values what to put in place of each word; a word without a value stays as it is.
 */
export function formatMessage(
  message: string,
  values: Record<string, string | number | null>,
): string {
  // `replace` itself turns a number into text.
  return message.replace(/{(\w+)}/g, (whole, word) => (values[word] ?? whole) as string);
}
