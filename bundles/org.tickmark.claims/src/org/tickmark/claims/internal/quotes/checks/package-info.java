/** What can be wrong with quotations: each check reads the quotations that the detectors found, and fires only where it is sure. */
@NonNullByDefault
package org.tickmark.claims.internal.quotes.checks;

import org.eclipse.jdt.annotation.NonNullByDefault;
