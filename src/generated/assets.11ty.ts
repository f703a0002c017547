import type { Asset } from '../../lib/publish/asset.ts';
import type { SiteProps } from '../../lib/publish/props.ts';

export const data = {
  pagination: { data: 'assets.files', size: 1, alias: 'asset' },
  permalink: ({ asset }: { asset: Asset }): string => asset.url,
};

/** Each file that the build makes, at its own address. */
export default ({ asset }: SiteProps & { asset: Asset }): { bytes: Buffer } => asset;
