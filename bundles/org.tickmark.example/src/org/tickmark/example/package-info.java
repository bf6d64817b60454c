/** What a third party may add: a detector and a check, as services. */
@NonNullByDefault
package org.tickmark.example;

import org.eclipse.jdt.annotation.NonNullByDefault;
