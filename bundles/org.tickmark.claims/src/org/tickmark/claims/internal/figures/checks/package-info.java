/** What figures of one draft show to be wrong with each other, and the calculations that agree. */
@NonNullByDefault
package org.tickmark.claims.internal.figures.checks;

import org.eclipse.jdt.annotation.NonNullByDefault;
