/** The way in: whatever a draft is kept in, it is read here. */
@NonNullByDefault
package org.tickmark.draft.reading;

import org.eclipse.jdt.annotation.NonNullByDefault;
