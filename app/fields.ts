import { z } from 'zod';
import { memoizeByObject } from '../lib/base/memoize.ts';
import { schemaOf } from '../lib/files/schema.ts';
import { translationSchema } from '../lib/files/translation-schema.ts';

/** A field of a form, made from the schema that checks it. */
export interface FieldSpec {
  /** Its place, `['hero', 'alt']`. */
  readonly path: readonly string[];
  readonly kind: 'text' | 'day' | 'number' | 'switch' | 'choice' | 'list';
  /** What it means, as messages of the check say it. */
  readonly hint: string;
  readonly required: boolean;
  readonly options: readonly string[];
  /** Fewest and most characters; absent where there is no limit. */
  readonly shortest?: number;
  readonly longest?: number;
}

const property = z.object({
  type: z.string().optional(),
  format: z.string().optional(),
  enum: z.array(z.string()).optional(),
  description: z.string().optional(),
  minLength: z.number().optional(),
  maxLength: z.number().optional(),
  get properties() {
    return z.record(z.string(), property).optional();
  },
  required: z.array(z.string()).optional(),
});
type Property = z.infer<typeof property>;

/** Fields that a command or a button writes, never a person. */
const OWN = new Set(['source', 'exceptions']);

/** The fields in the head of a page, in the order of the schema. @param file its path from the project's root. */
export function fieldSpecs(file: string, isTranslation: boolean): readonly FieldSpec[] {
  return specsOf(isTranslation ? translationSchema : schemaOf(file));
}

const specsOf = memoizeByObject((schema: z.ZodType): readonly FieldSpec[] => {
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return below(property.parse(json), []).filter(({ path }) => !OWN.has(path[0] ?? ''));
});

function below({ properties = {}, required = [] }: Property, path: readonly string[]): FieldSpec[] {
  return Object.entries(properties).flatMap(([name, one]): FieldSpec[] => {
    const here = [...path, name];
    if (one.properties) return below(one, here);
    return [
      {
        path: here,
        kind: kindOf(one),
        hint: one.description ?? '',
        required: path.length === 0 && required.includes(name),
        options: one.enum ?? [],
        ...(one.minLength === undefined ? {} : { shortest: one.minLength }),
        ...(one.maxLength === undefined ? {} : { longest: one.maxLength }),
      },
    ];
  });
}

function kindOf({ type, format, enum: options }: Property): FieldSpec['kind'] {
  if (options) return 'choice';
  if (type === 'boolean') return 'switch';
  if (type === 'integer' || type === 'number') return 'number';
  if (type === 'array') return 'list';
  return format === 'date' ? 'day' : 'text';
}
