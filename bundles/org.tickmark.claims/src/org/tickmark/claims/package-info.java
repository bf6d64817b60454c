/** What a draft asserts: claims, why they are marked, and how that is said to people. */
@NonNullByDefault
package org.tickmark.claims;

import org.eclipse.jdt.annotation.NonNullByDefault;
