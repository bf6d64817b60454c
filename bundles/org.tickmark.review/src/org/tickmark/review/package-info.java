/** What people decided about a draft's claims: items, their ledger, and how items are found again in a changed text. */
@NonNullByDefault
package org.tickmark.review;

import org.eclipse.jdt.annotation.NonNullByDefault;
