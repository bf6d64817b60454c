/** What a draft says of names against itself, and against the names that the house wrote down. */
@NonNullByDefault
package org.tickmark.claims.internal.names.checks;

import org.eclipse.jdt.annotation.NonNullByDefault;
