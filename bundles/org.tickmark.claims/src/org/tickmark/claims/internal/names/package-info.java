/** Finds names of people, bodies and places, says of which kind each is and which mentions are of one bearer. */
@NonNullByDefault
package org.tickmark.claims.internal.names;

import org.eclipse.jdt.annotation.NonNullByDefault;
