@NonNullByDefault
package org.tickmark.review.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
