/** The word lists that names are read with, each asked by one class. */
@NonNullByDefault
package org.tickmark.claims.internal.names.lists;

import org.eclipse.jdt.annotation.NonNullByDefault;
