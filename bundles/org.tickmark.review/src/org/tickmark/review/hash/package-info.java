/** By what texts and files are known again. */
@NonNullByDefault
package org.tickmark.review.hash;

import org.eclipse.jdt.annotation.NonNullByDefault;
