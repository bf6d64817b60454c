/** Numbers and verbs in turns of phrase, where they count and say nothing. */
@NonNullByDefault
package org.tickmark.claims.internal.minor.turns;

import org.eclipse.jdt.annotation.NonNullByDefault;
