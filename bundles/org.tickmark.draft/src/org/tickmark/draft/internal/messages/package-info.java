/** What the files of drafts make Tickmark say. */
@NonNullByDefault
package org.tickmark.draft.internal.messages;

import org.eclipse.jdt.annotation.NonNullByDefault;
