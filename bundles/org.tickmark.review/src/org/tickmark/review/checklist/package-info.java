/** The questions of a house about a draft as a whole, and the answers that people gave. */
@NonNullByDefault
package org.tickmark.review.checklist;

import org.eclipse.jdt.annotation.NonNullByDefault;
