/** What a house asks of a draft before it passes its gate, in words; whether a draft does is found out elsewhere. */
@NonNullByDefault
package org.tickmark.review.gate;

import org.eclipse.jdt.annotation.NonNullByDefault;
