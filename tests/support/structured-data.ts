import jsonld from 'jsonld';

const SCHEMA_ORG = 'https://schema.org';

/**
 * What JSON-LD makes of a page's block, with the vocabulary of schema.org in the place of its context, which
 * is not asked for over the network. That its names exist there is the compiler's part, see lib/publish/json-ld.ts.
 *
 * @throws Error where the block is missing, is no JSON, or says something that JSON-LD would drop.
 */
export async function expandStructuredData(html: string): Promise<object[]> {
  const text = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1];
  if (text === undefined) throw new Error('no block of JSON-LD');
  return [...(await jsonld.expand(JSON.parse(text), STRICT))];
}

async function documentLoader(documentUrl: string) {
  if (documentUrl !== SCHEMA_ORG) throw new Error(`unknown context ${documentUrl}`);
  return { documentUrl, document: { '@context': { '@vocab': `${SCHEMA_ORG}/` } } };
}

/** The types of the package do not know its safe mode yet, in which it drops nothing silently. */
const STRICT = { documentLoader, safe: true };
