/** Whether a text is a year, a month or a day that exists: `2026`, `2026-11`, `2026-11-23`. */
export function isDate(text: string): boolean {
  if (!/^\d{4}(?:-\d\d){0,2}$/.test(text)) return false;
  const first = new Date(`${text.padEnd(10, '-01')}T00:00:00Z`);
  return !Number.isNaN(first.getTime()) && first.toISOString().startsWith(text);
}

/** Whether a text is a day that exists, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  return text.length === 10 && isDate(text);
}
