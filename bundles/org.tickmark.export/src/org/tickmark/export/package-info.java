/** What leaves the desk: what an exporter is, and all that it may tell of a draft. */
@NonNullByDefault
package org.tickmark.export;

import org.eclipse.jdt.annotation.NonNullByDefault;
