import { Document, Scalar } from 'yaml';

/** The value of a field as a form has it; undefined where the field is absent. */
export type FieldValue = string | number | boolean | readonly FieldValue[] | FieldGroup | undefined;
/** Fields below a field. */
export interface FieldGroup {
  readonly [name: string]: FieldValue;
}

/** Which plain values are numbers: those of front matter; in `src/angaben` every value is text. */
export type Schema = 'core' | 'failsafe';

/** A field with its value, in lines without a break at the end. */
export function linesOf(
  name: string,
  value: FieldValue,
  indent: number,
  schema: Schema = 'core',
): string {
  const head = `${' '.repeat(indent)}${name}:`;
  if (Array.isArray(value)) {
    const items = value.map((one) => `\n${' '.repeat(indent + 2)}${item(one, indent + 2, schema)}`);
    return value.length === 0 ? `${head} []` : head + items.join('');
  }
  if (typeof value === 'object') {
    const fields = Object.entries(value as FieldGroup).filter(([, one]) => one !== undefined);
    return [head, ...fields.map(([key, one]) => linesOf(key, one, indent + 2, schema))].join('\n');
  }
  return `${head} ${scalar(value, undefined, schema)}`;
}

/** An item of a list that is no flow list. */
export function item(value: FieldValue, indent: number, schema: Schema): string {
  if (typeof value !== 'object') return `- ${scalar(value, undefined, schema)}`;
  const fields = Object.entries(value as FieldGroup).filter(([, one]) => one !== undefined);
  const lines = fields.map(([key, one]) => linesOf(key, one, indent + 2, schema)).join('\n');
  return `- ${lines.trimStart()}`;
}

/** A value between brackets or braces. */
export function flow(value: FieldValue, schema: Schema, type?: Scalar.Type): string {
  if (Array.isArray(value)) return `[${value.map((one) => flow(one, schema)).join(', ')}]`;
  if (typeof value === 'object') {
    const fields = Object.entries(value as FieldGroup).filter(([, one]) => one !== undefined);
    return `{ ${fields.map(([name, one]) => `${name}: ${flow(one, schema)}`).join(', ')} }`;
  }
  const written = scalar(value, type, schema);
  return /^["']|^[^,[\]{}]*$/.test(written) ? written : scalar(value, Scalar.QUOTE_DOUBLE, schema);
}

/** A value on one line. */
export function scalar(value: FieldValue, type: Scalar.Type | undefined, schema: Schema): string {
  const node = new Scalar(value);
  const isQuoted = type === Scalar.QUOTE_DOUBLE || type === Scalar.QUOTE_SINGLE;
  if (typeof value === 'string' && (isQuoted || /[\r\n]/.test(value) || value === '')) {
    node.type = type === Scalar.QUOTE_SINGLE ? type : Scalar.QUOTE_DOUBLE;
  }
  const options = { lineWidth: 0, doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER };
  return new Document(node, { schema }).toString(options).trimEnd();
}
