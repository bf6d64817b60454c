/** Words of a draft found again in the words of its sources: quotations, what reported speech rests on, what was copied. */
@NonNullByDefault
package org.tickmark.dossier.words;

import org.eclipse.jdt.annotation.NonNullByDefault;
