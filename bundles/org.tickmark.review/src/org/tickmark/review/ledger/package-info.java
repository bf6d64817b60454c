/** The record of what people decided about one draft: its events, and the state that they add up to. */
@NonNullByDefault
package org.tickmark.review.ledger;

import org.eclipse.jdt.annotation.NonNullByDefault;
