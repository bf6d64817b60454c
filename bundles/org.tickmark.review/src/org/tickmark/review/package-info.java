/** A draft under review: its items, made of claims found now and of what people decided, and whether it may go. */
@NonNullByDefault
package org.tickmark.review;

import org.eclipse.jdt.annotation.NonNullByDefault;
