/** Calculations that people give as evidence: typed, worked out, and kept with their result. */
@NonNullByDefault
package org.tickmark.dossier.reckon;

import org.eclipse.jdt.annotation.NonNullByDefault;
