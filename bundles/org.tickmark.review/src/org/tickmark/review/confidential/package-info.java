/** Who is behind the code names of confidential sources: known to the desk alone, part of nothing that leaves it. */
@NonNullByDefault
package org.tickmark.review.confidential;

import org.eclipse.jdt.annotation.NonNullByDefault;
