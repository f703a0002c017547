import { z } from 'zod';

/** How a form shows a field: one line, a day, a tick, one of several words, lines, values with days, or languages. */
export type FormKind = 'text' | 'day' | 'switch' | 'choice' | 'lines' | 'dated' | 'languages';

interface FormMeta {
  readonly kind: FormKind;
  /** What may be chosen; of `lines`, the words that stand in place of a list. */
  readonly options?: readonly string[];
}

/** A field of an entry, for a form. */
export interface EntryField {
  readonly name: string;
  readonly kind: FormKind;
  /** What the field expects, as messages of the check say it. */
  readonly hint: string;
  readonly required: boolean;
  readonly options: readonly string[];
}

const METAS = z.registry<FormMeta>();

/** Says how a form shows the values of a schema, and of those that are made from it. */
export function inForm<Schema extends z.ZodType>(schema: Schema, meta: FormMeta): Schema {
  METAS.add(schema, meta);
  return schema;
}

/** The fields of an entry in the order of their schema. */
export function fieldsOf({ shape }: z.ZodObject<z.ZodRawShape>): EntryField[] {
  return Object.entries(shape).map(([name, field]) => {
    const { kind, options = [] } = metaOf(field) ?? { kind: 'text' };
    const hint = z.globalRegistry.get(field)?.description ?? '';
    return { name, kind, hint, required: !(field instanceof z.ZodOptional), options };
  });
}

function metaOf(schema: z.core.$ZodType): FormMeta | undefined {
  const own = METAS.get(schema);
  if (own) return own;
  if (schema instanceof z.ZodOptional) return metaOf(schema.def.innerType);
  if (schema instanceof z.ZodEnum) return { kind: 'choice', options: schema.options.map(String) };
  return schema instanceof z.ZodPipe
    ? (metaOf(schema.def.out) ?? metaOf(schema.def.in))
    : undefined;
}
