/** The zip files that word processors write: read within bounds, written with every untouched part as it was, byte for byte. */
@NonNullByDefault
package org.tickmark.word.internal.pack;

import org.eclipse.jdt.annotation.NonNullByDefault;
