/** What lets two people work on one draft: their versions of its text joined, and git asked to join what they decided. */
@NonNullByDefault
package org.tickmark.review.sharing;

import org.eclipse.jdt.annotation.NonNullByDefault;
