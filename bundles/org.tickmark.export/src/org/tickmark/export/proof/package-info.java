/** The page proof: a page as it will be printed, compared with the draft as it was signed, word by word. */
@NonNullByDefault
package org.tickmark.export.proof;

import org.eclipse.jdt.annotation.NonNullByDefault;
