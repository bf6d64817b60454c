/** A draft: its text, its dateline, and where the text stands in its source. */
@NonNullByDefault
package org.tickmark.draft;

import org.eclipse.jdt.annotation.NonNullByDefault;
