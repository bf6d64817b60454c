/** Looks every value of a draft up in its dossier. What it finds is a proposal, never a status. */
@NonNullByDefault
package org.tickmark.dossier.sweep;

import org.eclipse.jdt.annotation.NonNullByDefault;
