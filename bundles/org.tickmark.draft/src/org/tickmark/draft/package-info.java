/** A draft: its text, its dateline, and how it is read from and written to a file. */
@NonNullByDefault
package org.tickmark.draft;

import org.eclipse.jdt.annotation.NonNullByDefault;
