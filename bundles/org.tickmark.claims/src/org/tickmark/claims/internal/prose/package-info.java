/** Cuts a draft into paragraphs, sentences, clauses and words. */
@NonNullByDefault
package org.tickmark.claims.internal.prose;

import org.eclipse.jdt.annotation.NonNullByDefault;
