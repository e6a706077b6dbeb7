import { formsOf, glossary } from '../../lib/glossary';
import { linker } from '../../lib/glossary/linker';

/** The forms that pages bring to their prose. */
export const forms = formsOf(glossary);

/** Links prose on the server. */
export const linkedProse = linker(forms);
