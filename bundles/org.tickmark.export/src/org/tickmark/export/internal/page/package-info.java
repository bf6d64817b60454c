/** Pages that are one file, fetch nothing and run nothing, whatever stands in them. */
@NonNullByDefault
package org.tickmark.export.internal.page;

import org.eclipse.jdt.annotation.NonNullByDefault;
