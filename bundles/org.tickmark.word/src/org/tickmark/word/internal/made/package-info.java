/** Word files made of drafts that came in another format. */
@NonNullByDefault
package org.tickmark.word.internal.made;

import org.eclipse.jdt.annotation.NonNullByDefault;
