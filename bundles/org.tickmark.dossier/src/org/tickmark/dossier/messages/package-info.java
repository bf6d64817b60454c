/** What people read of a dossier, below all rooms that have something to say. */
@NonNullByDefault
package org.tickmark.dossier.messages;

import org.eclipse.jdt.annotation.NonNullByDefault;
