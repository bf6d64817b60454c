/** What a third party may add: a detector, a check and a format of drafts, as services. */
@NonNullByDefault
package org.tickmark.example;

import org.eclipse.jdt.annotation.NonNullByDefault;
