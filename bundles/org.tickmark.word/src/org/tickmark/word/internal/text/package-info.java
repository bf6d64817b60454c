/** What became of a text under the hands of people, word by word. */
@NonNullByDefault
package org.tickmark.word.internal.text;

import org.eclipse.jdt.annotation.NonNullByDefault;
