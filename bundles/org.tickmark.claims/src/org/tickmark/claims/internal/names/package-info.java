@NonNullByDefault
package org.tickmark.claims.internal.names;

import org.eclipse.jdt.annotation.NonNullByDefault;
