import { pseudoStrings } from '../../lib/i18n/pseudo.ts';
import de from './de.ts';

export default pseudoStrings(de);
