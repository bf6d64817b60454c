/** What a draft states beside dates, quotations, figures and names: firsts, comparisons, events, contacts, criticism, polls. */
@NonNullByDefault
package org.tickmark.claims.internal.facts;

import org.eclipse.jdt.annotation.NonNullByDefault;
