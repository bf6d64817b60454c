/** Which charset a page or a mail is in, as browsers find it out. */
@NonNullByDefault
package org.tickmark.dossier.internal.charset;

import org.eclipse.jdt.annotation.NonNullByDefault;
