/** Fetches a page when a person asks for it, and from nowhere that a page should not come from. */
@NonNullByDefault
package org.tickmark.dossier.fetch;

import org.eclipse.jdt.annotation.NonNullByDefault;
