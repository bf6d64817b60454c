/** What texts state, in terms that can be compared: dates by what they mean, figures with unit and rounding, names with their variants. */
@NonNullByDefault
package org.tickmark.dossier.values;

import org.eclipse.jdt.annotation.NonNullByDefault;
