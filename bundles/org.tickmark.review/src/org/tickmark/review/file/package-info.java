/** How events are written in files, and how these are shared with other programs. */
@NonNullByDefault
package org.tickmark.review.file;

import org.eclipse.jdt.annotation.NonNullByDefault;
