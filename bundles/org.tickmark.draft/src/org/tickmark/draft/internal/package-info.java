/** Readers of the formats that carry markup. Without null analysis: what the parsers call back is not annotated. */
package org.tickmark.draft.internal;
