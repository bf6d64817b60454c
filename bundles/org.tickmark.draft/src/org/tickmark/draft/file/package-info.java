/** The files of drafts: which formats there are, how they are read and written back. */
@NonNullByDefault
package org.tickmark.draft.file;

import org.eclipse.jdt.annotation.NonNullByDefault;
