/** Sends queries to authors as a file that they can write their answers into, and reads it back. */
@NonNullByDefault
package org.tickmark.dossier.answers;

import org.eclipse.jdt.annotation.NonNullByDefault;
