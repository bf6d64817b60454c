/** OpenDocument texts: as they read, and with comments. */
@NonNullByDefault
package org.tickmark.word.internal.odt;

import org.eclipse.jdt.annotation.NonNullByDefault;
