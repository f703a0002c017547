import type { JSX } from 'preact';
import { formatMessage } from '../../lib/base/message.ts';
import { factText } from '../../lib/facts/format.ts';
import type { PageProps } from '../../lib/publish/props.ts';
import { QUIET_ZONE, qrCode } from '../../lib/publish/qr-code.ts';
import { isErrorPage, isHandedOver } from '../../lib/site/model.ts';

/** Where what is printed is found on the web, and of which day it is. Only paper shows it. */
export function OnPaper({ route, build, language, strings }: PageProps): JSX.Element | null {
  if (isErrorPage(route.page)) return null;
  const address = build.siteUrl + route.url;
  const date = factText({ kind: 'date', value: build.today }, language, strings.facts);
  return (
    <div class="on-paper" hidden>
      <p>
        {formatMessage(strings.page.printed, { date })} <br />
        <bdi dir="ltr">{address.replace('https://', '')}</bdi>
      </p>
      {isHandedOver(route.page) && <QrImage text={address} />}
    </div>
  );
}

function QrImage({ text }: { text: string }): JSX.Element {
  const { size, path } = qrCode(text);
  const whole = size + 2 * QUIET_ZONE;
  return (
    <svg aria-hidden="true" viewBox={`-${QUIET_ZONE} -${QUIET_ZONE} ${whole} ${whole}`}>
      <path d={path} stroke="#000" shape-rendering="crispEdges" />
    </svg>
  );
}
