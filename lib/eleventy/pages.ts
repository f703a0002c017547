import { readable } from '../markdown/markdown.ts';
import type { ScannedPage } from '../publish/scan.ts';
import type { PageSet } from './render.ts';

/** The pages of the latest build. */
export interface LatestPages {
  set(pages: PageSet): void;
  /** Writes all of them below a folder, see PageSet. */
  write(output: string): ScannedPage[];
  /** Answers a request of Eleventy's development server; undefined where the address is no page. */
  answer(request: { url: URL }): { headers: Record<string, string>; body: string } | undefined;
}

/** Passes pages from the template that makes them to the build or the development server. */
export function latestPages(): LatestPages {
  let latest: PageSet | undefined;
  return {
    set: (pages) => {
      latest = pages;
    },
    write: (output) => latest?.write(output) ?? [],
    answer: ({ url }) => {
      const body = latest?.html(readable(url.pathname));
      return body ? { headers: { 'Content-Type': 'text/html; charset=utf-8' }, body } : undefined;
    },
  };
}
