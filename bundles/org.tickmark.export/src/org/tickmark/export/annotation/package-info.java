/** Annotations that others made of a draft, read back in. */
@NonNullByDefault
package org.tickmark.export.annotation;

import org.eclipse.jdt.annotation.NonNullByDefault;
