/** Finds what a draft asserts: all rules there are, together with what a house has written by hand. */
@NonNullByDefault
package org.tickmark.claims.detection;

import org.eclipse.jdt.annotation.NonNullByDefault;
