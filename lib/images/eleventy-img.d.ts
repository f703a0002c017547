/** The part of @11ty/eleventy-img 6 that the pipeline uses; the package ships no types. */
declare module '@11ty/eleventy-img' {
  interface ImageFile {
    readonly width: number;
    readonly height: number;
    readonly url: string;
    readonly outputPath: string;
    readonly sourceType: string;
  }
  interface ImageOptions {
    readonly formats: readonly string[];
    readonly widths: readonly (number | 'auto')[];
    readonly outputDir: string;
    readonly urlPath: string;
    readonly fixOrientation: boolean;
    readonly htmlOptions: { readonly imgAttributes: Record<string, string> };
    readonly sharpAvifOptions?: { readonly quality: number };
    readonly sharpWebpOptions?: { readonly quality: number };
    readonly sharpJpegOptions?: { readonly quality: number; readonly mozjpeg: boolean };
  }
  export default function Image(
    source: string,
    options: ImageOptions,
  ): Promise<Record<string, ImageFile[]>>;
}
