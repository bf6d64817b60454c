/** What several rules read with: the words of a sentence, numbers, days and months, and the people who are named. */
@NonNullByDefault
package org.tickmark.claims.internal.reading;

import org.eclipse.jdt.annotation.NonNullByDefault;
