/** Recalculates what a draft says of its figures: changes, sums, shares, ranges, leads, conversions and mentions of one thing. */
@NonNullByDefault
package org.tickmark.claims.internal.figures.reckoning;

import org.eclipse.jdt.annotation.NonNullByDefault;
