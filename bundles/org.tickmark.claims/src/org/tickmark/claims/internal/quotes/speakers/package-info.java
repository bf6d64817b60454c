/** Who says it: the subject of the words of saying, near, far off or left out, and the people a draft has named. */
@NonNullByDefault
package org.tickmark.claims.internal.quotes.speakers;

import org.eclipse.jdt.annotation.NonNullByDefault;
