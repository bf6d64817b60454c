/** Rules by which a draft passes a gate, and what was found by them before. */
@NonNullByDefault
package org.tickmark.export.gate;

import org.eclipse.jdt.annotation.NonNullByDefault;
