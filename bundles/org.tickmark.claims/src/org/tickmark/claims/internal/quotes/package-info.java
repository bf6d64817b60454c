/** Who is said to have said what: quotation marks, the words of saying around them, and speakers. English. */
@NonNullByDefault
package org.tickmark.claims.internal.quotes;

import org.eclipse.jdt.annotation.NonNullByDefault;
