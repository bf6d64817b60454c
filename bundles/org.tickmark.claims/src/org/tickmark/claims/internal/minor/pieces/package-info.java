/** What is listed by itself and is a part of something that is listed. */
@NonNullByDefault
package org.tickmark.claims.internal.minor.pieces;

import org.eclipse.jdt.annotation.NonNullByDefault;
