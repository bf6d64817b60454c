/** Commands on the sources of a draft. */
@NonNullByDefault
package org.tickmark.cli.dossier;

import org.eclipse.jdt.annotation.NonNullByDefault;
