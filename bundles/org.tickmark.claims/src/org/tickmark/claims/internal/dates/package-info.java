/** Finds time expressions and says what they mean, in the terms of TIMEX3. */
@NonNullByDefault
package org.tickmark.claims.internal.dates;

import org.eclipse.jdt.annotation.NonNullByDefault;
