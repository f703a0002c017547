import type { Asset } from '../../lib/publish/asset.ts';
import type { SiteProps } from '../../lib/publish/props.ts';

export const data = {
  pagination: { data: 'assets.files', size: 1, alias: 'asset' },
  permalink: ({ asset }: { asset: Asset }): string => asset.url,
};

/** Writes each generated file. */
export default ({ asset }: SiteProps & { asset: Asset }): { bytes: Buffer } => asset;
