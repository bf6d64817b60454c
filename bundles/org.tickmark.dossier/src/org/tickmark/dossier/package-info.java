/** What a draft's items rest on: its sources, kept as they came, with their readable text and the way back to where it stands. */
@NonNullByDefault
package org.tickmark.dossier;

import org.eclipse.jdt.annotation.NonNullByDefault;
