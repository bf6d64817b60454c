/** What is said: where the words begin that somebody says, and where the writer goes on. */
@NonNullByDefault
package org.tickmark.claims.internal.quotes.extents;

import org.eclipse.jdt.annotation.NonNullByDefault;
