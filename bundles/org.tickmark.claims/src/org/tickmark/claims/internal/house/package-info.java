/** Rules that a house writes by hand: words to look for. */
@NonNullByDefault
package org.tickmark.claims.internal.house;

import org.eclipse.jdt.annotation.NonNullByDefault;
