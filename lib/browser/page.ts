/**
 * The script of every page, none of it needed. One element, because each makes the parser of the page stop and
 * the script's engine start anew, which a slow phone feels.
 */
import './today.ts';
import './offer.ts';
