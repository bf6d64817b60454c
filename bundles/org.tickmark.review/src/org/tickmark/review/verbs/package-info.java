/** What a person can do to a draft and its items, a class each. */
@NonNullByDefault
package org.tickmark.review.verbs;

import org.eclipse.jdt.annotation.NonNullByDefault;
