import { pseudoStrings } from '../../lib/site/pseudo-text.ts';
import de from './de.ts';

export default pseudoStrings(de);
