import { Fragment, type JSX } from 'preact';
import { LANGUAGES, SOURCE_LANGUAGE } from '../../lib/base/languages.ts';
import { formatMessage } from '../../lib/base/message.ts';
import { pageUrl, sideBySideUrl } from '../../lib/base/url.ts';
import { factText } from '../../lib/facts/format.ts';
import type { PageProps } from '../../lib/publish/props.ts';
import { hasSideBySide, type OutdatedSection, type Page } from '../../lib/site/model.ts';

/**
 * A note on a translation or fallback: provenance, outdated sections, links to German; on a German text, that the city
 * has not approved it yet.
 */
export function TranslationNote(props: PageProps): JSX.Element | null {
  const { route, page, site, language, strings, unapproved } = props;
  const isApproved = !unapproved.has(page.slug);
  const germanUrl = pageUrl(SOURCE_LANGUAGE, page.slug);
  if (route.isFallback) {
    const { fallback, legalFallback, german: link } = strings.translation;
    return (
      <aside class="note">
        <p>
          {page.menu === 'legal' ? legalFallback : fallback}{' '}
          {!isApproved && `${strings.page.unapproved} `}
          <a href={germanUrl} hreflang="de">
            {link}
          </a>
          {LANGUAGES.filter((other) => other.legal && site.page(page.slug, other)).map((other) => (
            <Fragment key={other.code}>
              {' · '}
              <a
                href={pageUrl(other, page.slug)}
                lang={other.tag}
                dir={other.dir}
                hreflang={other.tag}
              >
                {other.name}
              </a>
            </Fragment>
          ))}
        </p>
      </aside>
    );
  }
  if (!page.translation) {
    return isApproved ? null : <p class="unapproved">{strings.page.unapproved}</p>;
  }
  return (
    <aside class="note">
      <p>
        <Provenance {...props} />{' '}
        <a href={germanUrl} hreflang="de">
          {strings.translation.german}
        </a>
      </p>
      {hasSideBySide(page) && (
        <p>
          <a class="button" href={sideBySideUrl(language, page.slug)}>
            {strings.sideBySide.link}
          </a>
        </p>
      )}
      <Outdated part={page} {...props} />
    </aside>
  );
}

function Provenance({ page, language, strings }: PageProps): JSX.Element {
  const { translation, layout } = page;
  if (translation?.kind !== 'reviewed') {
    const { machine, machineShort } = strings.translation;
    return <>{layout === 'start' ? machine : machineShort}</>;
  }
  const { reviewer, reviewed } = translation;
  const date = factText({ kind: 'date', value: reviewed ?? '' }, language, strings.facts);
  return <>{formatMessage(strings.translation.reviewed, { reviewer, date })}</>;
}

/**
 * The outdated sections of a page, each with a link to its German text.
 *
 * @param props.part the page whose sections are listed.
 * @param props.only which of them.
 */
export function Outdated({
  part,
  strings,
  only = () => true,
}: PageProps & {
  part: Page;
  only?: (section: OutdatedSection) => boolean;
}): JSX.Element | null {
  const sections = (part.translation?.outdated ?? []).filter(only);
  if (sections.length === 0) return null;
  const germanUrl = pageUrl(SOURCE_LANGUAGE, part.slug);
  return (
    <>
      <p>
        <strong>{strings.translation.outdated}</strong>
      </p>
      <ul>
        {sections.map(({ id, heading, germanId }) => (
          <li key={germanId}>
            {id && heading ? (
              <a href={`#${id}`}>{heading}</a>
            ) : (
              <bdi lang={heading ? SOURCE_LANGUAGE.tag : undefined}>
                {heading ?? strings.translation.beginning}
              </bdi>
            )}{' '}
            ·{' '}
            <a href={`${germanUrl}${germanId ? `#${germanId}` : ''}`} hreflang="de">
              {strings.translation.german}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
