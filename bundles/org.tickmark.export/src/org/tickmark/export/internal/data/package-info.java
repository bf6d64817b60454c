/** Formats for programs: tables, lines of JSON, annotations, results of a check. */
@NonNullByDefault
package org.tickmark.export.internal.data;

import org.eclipse.jdt.annotation.NonNullByDefault;
