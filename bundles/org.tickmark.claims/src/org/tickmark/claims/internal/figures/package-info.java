/** The numbers that a draft states: which there are, what they are for, and how precise they are. */
@NonNullByDefault
package org.tickmark.claims.internal.figures;

import org.eclipse.jdt.annotation.NonNullByDefault;
