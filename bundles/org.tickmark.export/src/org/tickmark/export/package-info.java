/** What leaves the desk: exporters, one a format, and the rules by which a draft may go. */
@NonNullByDefault
package org.tickmark.export;

import org.eclipse.jdt.annotation.NonNullByDefault;
