import type { JSX } from 'preact';
import type { PageProps } from '../lib/publish/props.ts';
import type { Page } from '../lib/site/model.ts';
import aToZ from './layouts/a-z.tsx';
import card from './layouts/card.tsx';
import contact from './layouts/contact.tsx';
import event from './layouts/event.tsx';
import help from './layouts/help.tsx';
import notice from './layouts/notice.tsx';
import page from './layouts/page.tsx';
import places from './layouts/places.tsx';
import start from './layouts/start.tsx';
import topic from './layouts/topic.tsx';

const LAYOUTS: Readonly<Record<Page['layout'], (props: PageProps) => JSX.Element>> = {
  page,
  start,
  contact,
  help,
  card,
  topic,
  places,
  notice,
  event,
  'a-z': aToZ,
};

/** The layout that a page's front matter names. */
export function layoutOf({ layout }: Page): (props: PageProps) => JSX.Element {
  return LAYOUTS[layout];
}
