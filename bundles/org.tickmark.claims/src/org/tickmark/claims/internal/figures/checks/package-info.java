/** A rule each for what the figures of one draft show to be wrong with each other. */
@NonNullByDefault
package org.tickmark.claims.internal.figures.checks;

import org.eclipse.jdt.annotation.NonNullByDefault;
