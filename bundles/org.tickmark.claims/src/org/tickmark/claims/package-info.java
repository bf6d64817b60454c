/** What a draft asserts: claims, why they are marked, and the service that finds them. */
@NonNullByDefault
package org.tickmark.claims;

import org.eclipse.jdt.annotation.NonNullByDefault;
