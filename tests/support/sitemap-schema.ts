import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { validateXML } from 'xmllint-wasm';

/** The schema of the protocol (https://www.sitemaps.org/protocol.html). */
const SITEMAP = createRequire(import.meta.url).resolve('sitemap/schema/sitemap.xsd');

/** What Google adds to it: languages, https://developers.google.com/search/docs/specialty/international. */
const LANGUAGES = `<schema xmlns="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/1999/xhtml">
  <element name="link"><complexType>
    <attribute name="rel" type="string" fixed="alternate" use="required"/>
    <attribute name="hreflang" type="language" use="required"/>
    <attribute name="href" type="anyURI" use="required"/>
  </complexType></element>
</schema>`;

/** XSD takes one schema a namespace; this one names both. */
const BOTH = `<schema xmlns="http://www.w3.org/2001/XMLSchema">
  <import namespace="http://www.sitemaps.org/schemas/sitemap/0.9" schemaLocation="sitemap.xsd"/>
  <import namespace="http://www.w3.org/1999/xhtml" schemaLocation="languages.xsd"/>
</schema>`;

/** What libxml finds wrong with a sitemap, by the protocol's schema. @param xml the sitemap's text. */
export async function sitemapFaults(xml: string): Promise<string[]> {
  const { valid, errors, rawOutput } = await validateXML({
    xml: { fileName: 'sitemap.xml', contents: xml },
    schema: { fileName: 'both.xsd', contents: BOTH },
    preload: [
      { fileName: 'sitemap.xsd', contents: readFileSync(SITEMAP) },
      { fileName: 'languages.xsd', contents: LANGUAGES },
    ],
  });
  const faults = errors.map(({ loc, message }) => `${loc?.lineNumber}: ${message}`);
  return valid || faults.length > 0 ? faults : [rawOutput];
}
