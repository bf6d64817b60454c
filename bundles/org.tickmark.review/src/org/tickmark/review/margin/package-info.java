/** What people wrote in the margin of a draft's file, and where it stands in what became of the text. */
@NonNullByDefault
package org.tickmark.review.margin;

import org.eclipse.jdt.annotation.NonNullByDefault;
