/** Formats of word processors that nobody writes any more, read for their words. */
@NonNullByDefault
package org.tickmark.draft.internal.old;

import org.eclipse.jdt.annotation.NonNullByDefault;
