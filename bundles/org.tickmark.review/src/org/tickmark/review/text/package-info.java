/**
 * Two versions of a text compared: its words and lines, where passages stand now, and what makes a statement another one. Knows neither
 * items nor decisions.
 */
@NonNullByDefault
package org.tickmark.review.text;

import org.eclipse.jdt.annotation.NonNullByDefault;
