// No imports: this file is part of the browser script, which may have 1 KB.

/**
 * Fills the words in braces of a message.
 *
 * @param message text such as "{min} bis {max} Grad".
 * @param values replacement of each word; a word without a value stays.
 */
export function formatMessage(
  message: string,
  values: Record<string, string | number | null>,
): string {
  // `replace` turns a number into text.
  return message.replace(/{(\w+)}/g, (braces, word) => (values[word] ?? braces) as string);
}
