/** XML as it stands in a file: read with the place of every tag, changed by splices, so that what nobody touches stays as it was. */
@NonNullByDefault
package org.tickmark.word.internal.xml;

import org.eclipse.jdt.annotation.NonNullByDefault;
