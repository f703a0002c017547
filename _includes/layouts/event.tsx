import type { JSX } from 'preact';
import { eventCalendarUrl } from '../../lib/publish/dated-urls.ts';
import type { PageProps } from '../../lib/publish/props.ts';
import { Article } from '../components/article.tsx';
import { OtherEvents } from '../components/dates.tsx';
import { Document } from '../components/document.tsx';
import { EventRows } from '../components/event-rows.tsx';

/** An event: what is known of it, a file for calendars, its text, and the other events. */
export default function EventLayout(props: PageProps): JSX.Element {
  return (
    <Document {...props}>
      <Article
        {...props}
        begin={
          <div class="card event-card">
            <EventRows {...props} />
            <p>
              <a class="lone-link" href={eventCalendarUrl(props.route)}>
                {props.strings.dates.save}
              </a>
            </p>
          </div>
        }
        end={<OtherEvents {...props} />}
      />
    </Document>
  );
}
