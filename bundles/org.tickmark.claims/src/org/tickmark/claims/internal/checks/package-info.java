/** Checks that need nothing but the draft's own words: dates that cannot be right beside each other. */
@NonNullByDefault
package org.tickmark.claims.internal.checks;

import org.eclipse.jdt.annotation.NonNullByDefault;
