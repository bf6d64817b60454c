/** What a time expression means: units, days, months and years, values as TIMEX3 writes them, and which weekdays a text told so far. */
@NonNullByDefault
package org.tickmark.claims.internal.dates.values;

import org.eclipse.jdt.annotation.NonNullByDefault;
