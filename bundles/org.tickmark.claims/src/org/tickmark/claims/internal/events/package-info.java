/** What a draft tells of one event, held against what it tells of it elsewhere. */
@NonNullByDefault
package org.tickmark.claims.internal.events;

import org.eclipse.jdt.annotation.NonNullByDefault;
