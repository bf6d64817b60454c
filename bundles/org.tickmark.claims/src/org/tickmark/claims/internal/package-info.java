@NonNullByDefault
package org.tickmark.claims.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
