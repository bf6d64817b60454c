/** What people and machines leave in a draft by mistake. */
@NonNullByDefault
package org.tickmark.claims.internal.debris;

import org.eclipse.jdt.annotation.NonNullByDefault;
