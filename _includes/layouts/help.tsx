import { Fragment, type JSX } from 'preact';
import { type Language, SOURCE_LANGUAGE } from '../../lib/base/languages.ts';
import { formatMessage } from '../../lib/base/message.ts';
import type { HelpWords } from '../../lib/browser/words.ts';
import { HELP_GROUPS, type HelpGroup } from '../../lib/facts/help-number.ts';
import { languageName } from '../../lib/facts/language-list.ts';
import type { PageProps } from '../../lib/publish/props.ts';
import { helpVcardUrl } from '../../lib/publish/vcard.ts';
import { textsOf } from '../../lib/site/html.ts';
import { Article } from '../components/article.tsx';
import { CardLink } from '../components/card-link.tsx';
import { Document } from '../components/document.tsx';
import { HelpList } from '../components/help-list.tsx';
import { Script } from '../components/html.tsx';
import { GERMAN } from '../components/text-language.tsx';

/** The page of all help numbers, in groups. */
export default function HelpLayout(props: PageProps): JSX.Element {
  const { helpNumbers, language, strings, assets } = props;
  const { openNow, opensToday, closedNow, vcard } = strings.help;
  const words: HelpWords = { open: openNow, later: opensToday, closed: closedNow };
  const citations = helpNumbers.flatMap((entry) => entry.citations);
  return (
    <Document {...props}>
      <Article {...props} more={citations}>
        <div class="help" data-words={JSON.stringify(words)}>
          {HELP_GROUPS.map((group, index) => (
            <Fragment key={group}>
              <Group {...props} group={group} />
              {index === 0 && <WhatToSay {...props} />}
            </Fragment>
          ))}
          <p>
            <a class="lone-link" href={helpVcardUrl(language)}>
              {vcard}
            </a>
          </p>
          <CardLink {...props} />
        </div>
      </Article>
      <Script code={assets.helpScript} />
    </Document>
  );
}

/** The numbers of a group; null where all of them are over. */
function Group({ group, ...props }: PageProps & { group: HelpGroup }): JSX.Element | null {
  const helpNumbers = props.helpNumbers.filter((entry) => entry.group === group);
  if (helpNumbers.length === 0) return null;
  return (
    <>
      <h2 id={`_${group}`}>{props.strings.help.groups[group]}</h2>
      <HelpList {...props} helpNumbers={helpNumbers} />
    </>
  );
}

/** What a caller can say in German, with its meaning. Who reads German, or Leichte Sprache, needs none. */
function WhatToSay({ language, strings, uiTexts }: PageProps): JSX.Element | null {
  const [spoken] = language.tag.split('-');
  if (spoken === undefined || spoken === SOURCE_LANGUAGE.tag) return null;
  const say = (text: string, inLanguage: Language) =>
    formatMessage(text, { language: languageName(spoken, inLanguage) });
  return (
    <section class="say card" aria-labelledby="_sagen">
      <h2 id="_sagen">{strings.help.sayTitle}</h2>
      <p class="german" {...GERMAN}>
        {say(textsOf(uiTexts, SOURCE_LANGUAGE).help.say, SOURCE_LANGUAGE)}
      </p>
      <p>{say(strings.help.say, language)}</p>
    </section>
  );
}
