/** What somebody is said to say: its words, who says it, and the claim that it makes. */
@NonNullByDefault
package org.tickmark.claims.internal.quotes.sayings;

import org.eclipse.jdt.annotation.NonNullByDefault;
