import type { JSX } from 'preact';
import SideBySideLayout from '../_includes/layouts/side-by-side.tsx';
import { layoutOf } from '../_includes/layouts.ts';
import type { PageProps } from '../lib/publish/props.ts';

export const data = { permalink: false };

/** Lays out every address of the site: German pages, translations, fallbacks, and both side by side. */
export function layout(props: PageProps): JSX.Element {
  const Layout = props.route.view === 'page' ? layoutOf(props.page) : SideBySideLayout;
  return <Layout {...props} />;
}
