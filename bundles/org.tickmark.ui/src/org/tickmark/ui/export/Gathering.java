package org.tickmark.ui.export;

import java.io.IOException;
import java.util.Set;

import org.tickmark.export.ExportOption;
import org.tickmark.export.ExportedDraft;

/** How the draft to be exported comes together; takes a moment and can be asked on any thread. */
@FunctionalInterface
interface Gathering {
	/** @throws IOException with a message for people: nothing leaves the desk then */
	ExportedDraft with(Set<ExportOption> options) throws IOException;
}
