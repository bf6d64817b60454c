/** What a checker has in hand at the phone: facts as questions, by who or what can answer them. */
@NonNullByDefault
package org.tickmark.export.internal.calls;

import org.eclipse.jdt.annotation.NonNullByDefault;
