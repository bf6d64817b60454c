/** All that belongs to a draft in one file. */
@NonNullByDefault
package org.tickmark.export.internal.pack;

import org.eclipse.jdt.annotation.NonNullByDefault;
