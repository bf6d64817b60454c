/** Drafts that come as files of a word processor: read as they read, saved with every part kept that nobody edited. */
@NonNullByDefault
package org.tickmark.word;

import org.eclipse.jdt.annotation.NonNullByDefault;
