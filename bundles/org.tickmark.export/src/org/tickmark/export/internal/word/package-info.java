/** The draft as a Word document, with what is known of its items in the margin. */
@NonNullByDefault
package org.tickmark.export.internal.word;

import org.eclipse.jdt.annotation.NonNullByDefault;
