/** Stories inside other files: the text as it reads, with the place of each character, and edits that go back there and nowhere else. */
@NonNullByDefault
package org.tickmark.draft.internal.story;

import org.eclipse.jdt.annotation.NonNullByDefault;
