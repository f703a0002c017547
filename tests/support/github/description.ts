import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import { DESCRIPTION, type Operation } from './operations.ts';

export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly nullable?: boolean;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

interface Content {
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
  readonly $ref?: string;
}

interface Parameter {
  readonly $ref?: string;
  readonly name: string;
  readonly in: string;
  readonly schema: Schema;
}

interface Described {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: Content;
  readonly responses: Readonly<Record<string, Content>>;
}

/** In OpenAPI 3.0 `nullable` may stand beside a reference or a list of values, in JSON Schema it may not. */
const description = JSON.parse(readFileSync(DESCRIPTION, 'utf8'), (_, value) => {
  if (!value?.nullable || (value.type && !value.enum)) return value;
  const { nullable, ...rest } = value;
  return { anyOf: [rest, { type: 'null' }] };
});

const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
ajv.addSchema({ $id: 'github', ...description });

/** Follows a reference within the description. */
export function resolve<T extends { readonly $ref?: string }>(value: T): T {
  if (value.$ref === undefined) return value;
  const names = value.$ref.split('/').slice(1);
  return resolve(names.reduce((place, name) => place[name], description));
}

function described(operation: Operation): Described {
  const [method = '', path = ''] = operation.split(' ');
  return description.paths[path][method];
}

const compiled = new Map<Schema, ValidateFunction>();

function problemsOf(schema: Schema, value: unknown): string[] {
  const absolute = JSON.stringify(schema).replaceAll('"#/', '"github#/');
  const validate = compiled.get(schema) ?? ajv.compile(JSON.parse(absolute));
  compiled.set(schema, validate);
  return validate(value) ? [] : [ajv.errorsText(validate.errors)];
}

/** The schema of an answer; undefined where the description knows no answer of this status. */
export function answerSchema(operation: Operation, status: number): Schema | undefined {
  const response = described(operation).responses[status];
  return response && resolve(response).content?.['application/json']?.schema;
}

/** What a question has that the description does not allow. */
export function problemsOfQuestion(
  operation: Operation,
  query: URLSearchParams,
  body: unknown,
): string[] {
  const { parameters = [], requestBody } = described(operation);
  const known = parameters.map(resolve).filter((parameter) => parameter.in === 'query');
  const inQuery = [...query].flatMap(([name, value]) => {
    const schema = known.find((parameter) => parameter.name === name)?.schema;
    if (!schema) return [`unknown parameter ${name}`];
    return problemsOf(schema, resolve(schema).type === 'integer' ? Number(value) : value);
  });
  const schema = requestBody && resolve(requestBody).content?.['application/json']?.schema;
  if (!schema) return body === undefined ? inQuery : [...inQuery, 'a body where none belongs'];
  return [...inQuery, ...problemsOf(schema, body)];
}

/** What an answer has that the description does not allow. */
export function problemsOfAnswer(operation: Operation, status: number, body: unknown): string[] {
  const schema = answerSchema(operation, status);
  return schema ? problemsOf(schema, body) : [`no answer ${status}`];
}

/**
 * Fills in what the description requires of a value.
 *
 * @param partial what the value says; the rest is empty.
 */
export function complete(schema: Schema, partial?: unknown): unknown {
  if (partial === null) return null;
  const {
    type,
    properties = {},
    required = [],
    items,
    allOf,
    anyOf,
    oneOf,
    ...rest
  } = resolve(schema);
  const [first] = anyOf ?? oneOf ?? [];
  if (first) return complete(first, partial);
  if (allOf) return Object.assign({}, ...allOf.map((one) => complete(one, partial)));
  if (Array.isArray(partial)) return partial.map((item) => (items ? complete(items, item) : item));
  if (type === 'object' && (partial || !rest.nullable)) {
    const given = (partial ?? {}) as Record<string, unknown>;
    const names = [...new Set([...required, ...Object.keys(given)])];
    const values = names.map((name) => {
      const property = properties[name];
      return [name, property ? complete(property, given[name]) : given[name]];
    });
    return Object.fromEntries(values);
  }
  if (partial !== undefined) return partial;
  if (rest.nullable) return null;
  if (rest.enum) return rest.enum[0];
  return EMPTY[type ?? ''] ?? '';
}

const EMPTY: Readonly<Record<string, unknown>> = {
  integer: 0,
  number: 0,
  boolean: false,
  array: [],
};
