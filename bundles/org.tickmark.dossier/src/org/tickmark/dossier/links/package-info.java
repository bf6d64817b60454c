/** The web addresses that a draft gives, and whether they bear out the words that cite them. Nothing is fetched unless a person asks. */
@NonNullByDefault
package org.tickmark.dossier.links;

import org.eclipse.jdt.annotation.NonNullByDefault;
