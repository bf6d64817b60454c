/** All formats that a draft can be exported in, and the way of an export to its file. */
@NonNullByDefault
package org.tickmark.export.formats;

import org.eclipse.jdt.annotation.NonNullByDefault;
