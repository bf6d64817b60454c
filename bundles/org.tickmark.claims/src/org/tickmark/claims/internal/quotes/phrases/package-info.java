/** What stands together in a period: nouns and what belongs to them, names, times, amounts, lists, words of saying. Knows of no speaker. */
@NonNullByDefault
package org.tickmark.claims.internal.quotes.phrases;

import org.eclipse.jdt.annotation.NonNullByDefault;
