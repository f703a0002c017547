import type { JSX } from 'preact';
import SideBySideLayout from '../../_includes/layouts/side-by-side.11ty.tsx';
import { layoutOf } from '../../_includes/layouts.ts';
import type { PageProps } from '../../lib/site/props.ts';
import type { Route } from '../../lib/site/routes.ts';

export const data = {
  pagination: { data: 'site.routes', size: 1, alias: 'route' },
  permalink: ({ route }: { route: Route }): string => route.url,
};

/** Every address in another language than German: translations, German in their place, both side by side. */
export default function Translation(props: PageProps & { route: Route }): JSX.Element {
  const Layout = props.route.view === 'page' ? layoutOf(props.page) : SideBySideLayout;
  return <Layout {...props} />;
}
