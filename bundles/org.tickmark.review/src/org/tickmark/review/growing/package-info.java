/** Collections of which each version stays as it was while longer ones are made of it, so that nothing is copied for one more element. */
@NonNullByDefault
package org.tickmark.review.growing;

import org.eclipse.jdt.annotation.NonNullByDefault;
