/** What the words around a date tell of it: whether it has been or lies ahead, and how far their word reaches. */
@NonNullByDefault
package org.tickmark.claims.internal.tense;

import org.eclipse.jdt.annotation.NonNullByDefault;
