import { brief } from '../base/brief.ts';
import { hasUnseen } from '../base/terminal.ts';
import { hiddenTarget, isMailAddress } from '../base/web-address.ts';
import { readable } from './markdown.ts';
import { phoneOfLink } from './phone-link.ts';
import { publicAddressFault } from './public-address.ts';

/**
 * What is wrong with a link out of the site, in German: it leads elsewhere than it seems to, or makes a phone or a mail
 * program do more than call and write.
 *
 * @param address of the scheme https, mailto or tel; one that `URL` can parse.
 */
export function outsideFault(address: string): { message: string; fix: string } | null {
  const written = readable(address);
  const phone = phoneOfLink(address);
  if (phone) {
    if ('href' in phone) return null;
    const message = `Der Link „${brief(written)}“ führt zu keiner Telefonnummer: ${phone.reason}.`;
    const fix =
      'Schreiben Sie die ganze Nummer, am besten mit „+49“, zum Beispiel „tel:+4963112345“.';
    return { message, fix };
  }
  const { protocol, pathname } = new URL(address);
  if (protocol === 'mailto:') {
    if (isMailAddress(readable(pathname)) && hasOnlySubject(address)) return null;
    const message = `Der Link „${brief(written)}“ ist keine einzelne E-Mail-Adresse, höchstens mit einem Betreff.`;
    const fix =
      'Schreiben Sie „mailto:name@example.org“ oder „mailto:name@example.org?subject=Betreff“, mit %20 für Leerzeichen.';
    return { message, fix };
  }
  const reason = hiddenTarget(address);
  if (reason === null) {
    const fault = publicAddressFault(address);
    return fault && { message: `Der Link „${brief(written)}“ ${fault.reason}.`, fix: fault.fix };
  }
  const message = `Der Link „${brief(written)}“ führt nicht dorthin, wohin er zu führen scheint: ${reason}.`;
  const fix =
    'Öffnen Sie die richtige Seite im Browser, und schreiben Sie die Adresse, die dort oben steht.';
  return { message, fix };
}

function hasOnlySubject(address: string): boolean {
  const { searchParams, hash } = new URL(address);
  const subjects = [...searchParams];
  return (
    hash === '' &&
    subjects.length <= 1 &&
    subjects.every(([name, text]) => name === 'subject' && !hasUnseen(text))
  );
}
