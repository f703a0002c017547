/** One file of a picture, ready to be referred to. */
export interface PictureFile {
  readonly url: string;
  readonly width: number;
}

/** A photo after the image pipeline: the same picture in several formats and widths. */
export interface Picture {
  /** Pixels of the original. */
  readonly width: number;
  readonly height: number;
  /** Formats in the order in which a browser should try them; the last one is for every browser. */
  readonly formats: readonly {
    /** MIME type, e.g. `image/avif`. */
    readonly type: string;
    /** From narrow to wide. */
    readonly files: readonly PictureFile[];
  }[];
}
