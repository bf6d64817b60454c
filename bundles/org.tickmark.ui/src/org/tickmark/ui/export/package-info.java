/** File > Export: what leaves the desk, looked at before it does. */
@NonNullByDefault
package org.tickmark.ui.export;

import org.eclipse.jdt.annotation.NonNullByDefault;
