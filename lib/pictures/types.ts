import { z } from 'zod';

const fileSchema = z.object({
  url: z.string(),
  /** Pixels. */
  width: z.number(),
  /** Size of the file. */
  bytes: z.number(),
});

/** A photo after the image pipeline, as the cache keeps it: the same picture in several formats and widths. */
export const pictureSchema = z.object({
  /** Pixels of the widest file, upright. */
  width: z.number(),
  height: z.number(),
  /** Mean of the picture, `#rrggbb`: what its place shows until it has loaded. */
  color: z.string().regex(/^#[\da-f]{6}$/),
  /** Formats in the order in which a browser should try them; the last one is for every browser. */
  formats: z.array(
    z.object({
      /** MIME type, e.g. `image/avif`. */
      type: z.string(),
      /** From narrow to wide. */
      files: z.array(fileSchema),
    }),
  ),
});

/** A photo after the image pipeline. */
export type Picture = z.infer<typeof pictureSchema>;
