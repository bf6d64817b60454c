/** For those who bring rules of their own: register a {@link org.tickmark.claims.spi.ClaimDetector} or a check as a service. */
@NonNullByDefault
package org.tickmark.claims.spi;

import org.eclipse.jdt.annotation.NonNullByDefault;
