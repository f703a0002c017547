import { z } from 'zod';

const fileSchema = z.object({
  url: z.string(),
  /** Pixels. */
  width: z.number(),
  /** File size in bytes. */
  bytes: z.number(),
});

/** A photo in several formats and widths, as the cache keeps it. */
export const pictureSchema = z.object({
  /** Pixels of the widest file, upright. */
  width: z.number(),
  height: z.number(),
  /** Mean colour, `#rrggbb`; shown until the picture has loaded. */
  color: z.string().regex(/^#[\da-f]{6}$/),
  /** Formats in the order in which a browser tries them; every browser reads the last one. */
  formats: z.array(
    z.object({
      /** MIME type, e.g. `image/avif`. */
      type: z.string(),
      /** From narrow to wide. */
      files: z.array(fileSchema),
    }),
  ),
});

/** A photo in several formats and widths. */
export type Picture = z.infer<typeof pictureSchema>;
