/** The dossier beside a draft: a folder that keeps its sources as they came. */
@NonNullByDefault
package org.tickmark.dossier.store;

import org.eclipse.jdt.annotation.NonNullByDefault;
