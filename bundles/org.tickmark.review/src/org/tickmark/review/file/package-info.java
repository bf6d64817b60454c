/** Ledgers kept in files beside the drafts, and how these are shared with other programs. */
@NonNullByDefault
package org.tickmark.review.file;

import org.eclipse.jdt.annotation.NonNullByDefault;
