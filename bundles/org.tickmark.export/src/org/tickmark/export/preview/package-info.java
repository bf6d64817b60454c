/** An export as people see it before it is saved. */
@NonNullByDefault
package org.tickmark.export.preview;

import org.eclipse.jdt.annotation.NonNullByDefault;
