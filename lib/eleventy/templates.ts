import type { VNode } from 'preact';
import { isValidElement } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { markGermanTerms } from '../publish/german-terms.ts';
import { toProps } from './props.ts';
import type { EleventyData } from './types.ts';

/**
 * Renders a template of the kinds `11ty.ts` and `11ty.tsx`: it gets typed props and returns an
 * element (a page), text (the sitemap), or an object with `bytes` (a picture). German terms are marked in pages.
 */
export async function renderTemplate(
  this: { defaultRenderer(data: unknown): Promise<unknown> },
  data: EleventyData,
): Promise<unknown> {
  const result = await this.defaultRenderer({ ...data, ...toProps(data) });
  if (isElement(result)) {
    return markGermanTerms(`<!doctype html>\n${renderToString(result)}\n`, data.germanTerms);
  }
  return isAsset(result) ? result.bytes : result;
}

function isElement(value: unknown): value is VNode {
  return typeof value === 'object' && isValidElement(value);
}

function isAsset(value: unknown): value is { bytes: Buffer } {
  return typeof value === 'object' && value !== null && 'bytes' in value;
}
