/** What headlines and headings in the text say again of what stands below them. */
@NonNullByDefault
package org.tickmark.claims.internal.minor.headlines;

import org.eclipse.jdt.annotation.NonNullByDefault;
