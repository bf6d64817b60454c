/** What people do with evidence: give it to items, change it, take it back, delete a kept copy. */
@NonNullByDefault
package org.tickmark.review.sourcing;

import org.eclipse.jdt.annotation.NonNullByDefault;
