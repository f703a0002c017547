/** Paths of the files that templates in `src/generated` write; links to them are valid. */
export const FILES = {
  vcard: '/kontakt.vcf',
  sitemap: '/sitemap.xml',
  robots: '/robots.txt',
  securityTxt: '/.well-known/security.txt',
} as const;
