import { validateXML } from 'xmllint-wasm';

/**
 * What a feed of this site may have, in RELAX NG: the elements of RFC 4287 (appendix B) that it uses, each as strict as
 * there.
 */
const SCHEMA = `<grammar xmlns="http://relaxng.org/ns/structure/1.0" ns="http://www.w3.org/2005/Atom"
  datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
  <start><element name="feed"><ref name="common"/><interleave>
    <element name="title"><text/></element>
    <ref name="id"/>
    <element name="updated"><data type="dateTime"/></element>
    <element name="author"><element name="name"><text/></element></element>
    <oneOrMore><ref name="link"/></oneOrMore>
    <zeroOrMore><element name="entry"><ref name="common"/><interleave>
      <element name="title"><text/></element>
      <ref name="id"/>
      <optional><element name="published"><data type="dateTime"/></element></optional>
      <element name="updated"><data type="dateTime"/></element>
      <ref name="link"/>
      <element name="summary"><text/></element>
    </interleave></element></zeroOrMore>
  </interleave></element></start>
  <define name="common"><optional><attribute name="xml:lang"><data type="language"/></attribute></optional></define>
  <define name="id"><element name="id"><data type="anyURI"><param name="pattern">urn:uuid:[0-9a-f-]{36}</param></data></element></define>
  <define name="link"><element name="link">
    <optional><attribute name="rel"><value>self</value></attribute></optional>
    <optional><attribute name="type"><value>application/atom+xml</value></attribute></optional>
    <attribute name="href"><data type="anyURI"/></attribute>
  </element></define>
</grammar>`;

/** What libxml finds wrong with a feed, by that schema. @param xml the feed's text. */
export async function feedFaults(xml: string): Promise<string[]> {
  const { valid, errors, rawOutput } = await validateXML({
    xml: { fileName: 'feed.atom', contents: xml },
    schema: { fileName: 'atom.rng', contents: SCHEMA },
    extension: 'relaxng',
  });
  const faults = errors.map(({ loc, message }) => `${loc?.lineNumber}: ${message}`);
  return valid || faults.length > 0 ? faults : [rawOutput];
}
