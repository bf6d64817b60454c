/** The annotated printout: every fact numbered and ticked, what it rests on in the margin. */
@NonNullByDefault
package org.tickmark.export.internal.galley;

import org.eclipse.jdt.annotation.NonNullByDefault;
