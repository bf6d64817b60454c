/** What may be wrong with quotation marks, and where a mark that is left open is closed further down. */
@NonNullByDefault
package org.tickmark.claims.internal.quotes.marks;

import org.eclipse.jdt.annotation.NonNullByDefault;
