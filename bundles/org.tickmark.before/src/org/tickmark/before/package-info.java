/**
 * What the house printed or verified before, in an index on this machine. What it says of an item is a proposal, never a status. Lucene is
 * known to this bundle only, and none of it is loaded before somebody opens or builds an index.
 */
@NonNullByDefault
package org.tickmark.before;

import org.eclipse.jdt.annotation.NonNullByDefault;
