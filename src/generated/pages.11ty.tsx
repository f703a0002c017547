import type { JSX } from 'preact';
import SideBySideLayout from '../../_includes/layouts/side-by-side.tsx';
import { layoutOf } from '../../_includes/layouts.ts';
import type { PageProps } from '../../lib/publish/props.ts';

export const data = { permalink: false };

/** Renders every route of the site. */
export function layout(props: PageProps): JSX.Element {
  const Layout = props.route.view === 'page' ? layoutOf(props.page) : SideBySideLayout;
  return <Layout {...props} />;
}
