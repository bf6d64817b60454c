/** Classes of English words, asked of every word of a draft by many rules. */
@NonNullByDefault
package org.tickmark.claims.internal.words;

import org.eclipse.jdt.annotation.NonNullByDefault;
