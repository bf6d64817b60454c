/** Where a draft's story is in time while it is read: what times count from, and which way. */
@NonNullByDefault
package org.tickmark.claims.internal.dates.story;

import org.eclipse.jdt.annotation.NonNullByDefault;
