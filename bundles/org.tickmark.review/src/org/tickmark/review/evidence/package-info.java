/** What an item rests on, as a value: a source, the place in it, and how people type it. */
@NonNullByDefault
package org.tickmark.review.evidence;

import org.eclipse.jdt.annotation.NonNullByDefault;
