/** The rules that list quotations: what {@link org.tickmark.claims.internal.quotes.SpeechReading} reads of a text, once for all of them. */
@NonNullByDefault
package org.tickmark.claims.internal.quotes.detectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
