/** Which claims nobody has to look at by themselves: they repeat another one, or hold nothing to check. */
@NonNullByDefault
package org.tickmark.claims.internal.minor;

import org.eclipse.jdt.annotation.NonNullByDefault;
