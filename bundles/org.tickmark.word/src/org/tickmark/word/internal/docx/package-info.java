/** Word documents: as they read, with edits written back as tracked changes, and with comments. */
@NonNullByDefault
package org.tickmark.word.internal.docx;

import org.eclipse.jdt.annotation.NonNullByDefault;
