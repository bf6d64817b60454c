/** Reads the text of a source from its bytes, whoever sent them. */
@NonNullByDefault
package org.tickmark.dossier.internal.read;

import org.eclipse.jdt.annotation.NonNullByDefault;
