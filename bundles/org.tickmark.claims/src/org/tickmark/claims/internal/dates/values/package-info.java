/** What a time expression means: units, days, months and years, and values as TIMEX3 writes them. */
@NonNullByDefault
package org.tickmark.claims.internal.dates.values;

import org.eclipse.jdt.annotation.NonNullByDefault;
