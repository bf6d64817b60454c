/** The formats of drafts that need no library of their own. */
@NonNullByDefault
package org.tickmark.draft.internal.formats;

import org.eclipse.jdt.annotation.NonNullByDefault;
