import sharp from 'sharp';
import type { Asset } from './asset.ts';

/** Edges in pixels: two sizes of the manifest, and one that iOS requests by a fixed name. */
const MANIFEST_SIZES = [192, 512];
const APPLE_SIZE = 180;
const ICO_SIZE = 32;

const APPLE_ICON = '/apple-touch-icon.png';
const FAVICON = '/favicon.ico';
const iconUrl = (size: number) => `/icon-${size}.png`;

/** Paths of all icons. */
export const ICON_FILES = [...MANIFEST_SIZES.map(iconUrl), APPLE_ICON, FAVICON];

/** Icons with fixed addresses, and those of the manifest. */
export interface Icons {
  readonly manifest: readonly { readonly src: string; readonly size: number }[];
  readonly files: readonly Asset[];
}

/** Renders the site's icon in every size that browsers request. */
export async function makeIcons(svg: Buffer): Promise<Icons> {
  const manifest = MANIFEST_SIZES.map((size) => ({ src: iconUrl(size), size }));
  const files = await Promise.all([
    ...manifest.map(async ({ src, size }) => ({ url: src, bytes: await png(svg, size) })),
    png(svg, APPLE_SIZE).then((bytes) => ({ url: APPLE_ICON, bytes })),
    png(svg, ICO_SIZE).then((bytes) => ({ url: FAVICON, bytes: ico(bytes, ICO_SIZE) })),
  ]);
  return { manifest, files };
}

async function png(svg: Buffer, size: number): Promise<Buffer> {
  return sharp(svg, { density: 300 }).resize(size, size).png({ palette: true }).toBuffer();
}

/** An ICO file with one PNG: 6 bytes of header, 16 of directory, then the PNG. */
function ico(picture: Buffer, size: number): Buffer {
  const header = Buffer.alloc(22);
  header.writeUInt16LE(1, 2); // type: icon
  header.writeUInt16LE(1, 4); // number of pictures
  header.writeUInt8(size, 6);
  header.writeUInt8(size, 7);
  header.writeUInt16LE(1, 10); // colour planes
  header.writeUInt16LE(32, 12); // bits per pixel
  header.writeUInt32LE(picture.length, 14);
  header.writeUInt32LE(header.length, 18);
  return Buffer.concat([header, picture]);
}
