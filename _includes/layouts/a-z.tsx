import type { JSX } from 'preact';
import type { PageProps } from '../../lib/publish/props.ts';
import { type IndexWord, indexLetters } from '../../lib/site/search/index-words.ts';
import { Article } from '../components/article.tsx';
import { Document } from '../components/document.tsx';
import { Script } from '../components/html.tsx';
import { SearchField } from '../components/search-field.tsx';
import { GERMAN } from '../components/text-language.tsx';

/** Every topic, question, number and place by word, from A to Z; with a script, a search. */
export default function AToZLayout(props: PageProps): JSX.Element {
  const letters = indexLetters(props, props.language);
  return (
    <Document {...props}>
      <Article {...props}>
        <SearchField {...props} />
        <nav class="letters" aria-label={props.strings.search.letters}>
          <ul>
            {letters.map(({ letter }, index) => (
              <li key={letter}>
                <a href={`#_${index}`}>{letter}</a>
              </li>
            ))}
          </ul>
        </nav>
        {letters.map(({ letter, words }, index) => (
          <div key={letter} class="letter">
            <h2 id={`_${index}`}>{letter}</h2>
            <ul class="plain">
              {words.map((word) => (
                <Word key={word.word + word.url} {...word} />
              ))}
            </ul>
          </div>
        ))}
      </Article>
      <Script code={props.assets.findScript} />
    </Document>
  );
}

function Word({ word, url, target, german }: IndexWord): JSX.Element {
  return (
    <li>
      <a href={url} {...(german ? { ...GERMAN, hreflang: GERMAN.lang } : {})}>
        {word}
      </a>
      {target !== null && (
        <small>
          {' '}
          <bdi>{target}</bdi>
        </small>
      )}
    </li>
  );
}
