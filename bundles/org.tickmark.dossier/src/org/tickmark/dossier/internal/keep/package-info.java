/** How a dossier's files are written: whole or not at all, and never over what could not be read. */
@NonNullByDefault
package org.tickmark.dossier.internal.keep;

import org.eclipse.jdt.annotation.NonNullByDefault;
