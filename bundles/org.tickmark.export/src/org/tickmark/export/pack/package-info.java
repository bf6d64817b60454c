/** Packs as they come to somebody: whether all in them is as it was put in. */
@NonNullByDefault
package org.tickmark.export.pack;

import org.eclipse.jdt.annotation.NonNullByDefault;
