/** A photo in several formats and widths. */
export interface Picture {
  /** Pixels of the widest file, upright. */
  readonly width: number;
  readonly height: number;
  /** Mean colour, `#rrggbb`; shown until the picture has loaded. */
  readonly color: string;
  /** Formats in the order in which a browser tries them; every browser reads the last one. */
  readonly formats: readonly {
    /** MIME type, e.g. `image/avif`. */
    readonly type: string;
    /** From narrow to wide. */
    readonly files: readonly PictureFile[];
  }[];
}

/** One file of a picture. */
export interface PictureFile {
  readonly url: string;
  /** Pixels. */
  readonly width: number;
}
