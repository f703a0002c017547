declare module 'punycode.js' {
  const punycode: {
    /** The domain name with its international labels as Unicode. @throws RangeError for a label that is no Punycode. */
    toUnicode(domain: string): string;
  };
  export default punycode;
}
