/** What people read of drafts under review, below all rooms that have something to say. */
@NonNullByDefault
package org.tickmark.review.messages;

import org.eclipse.jdt.annotation.NonNullByDefault;
