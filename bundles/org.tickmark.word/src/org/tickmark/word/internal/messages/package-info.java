/** What files of word processors make Tickmark say to people. */
@NonNullByDefault
package org.tickmark.word.internal.messages;

import org.eclipse.jdt.annotation.NonNullByDefault;
