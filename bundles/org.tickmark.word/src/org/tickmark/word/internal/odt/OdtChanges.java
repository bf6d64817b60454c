package org.tickmark.word.internal.odt;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.tickmark.word.internal.xml.Markup;
import org.tickmark.word.internal.xml.Markup.Event;
import org.tickmark.word.internal.xml.XmlFaultException;

/** The tracked changes of an OpenDocument text, and which of them is open where it is read. */
final class OdtChanges {
	/** What was taken out is read within the text around it; who nests it deeper means harm. */
	private static final int DEEPEST = 4;

	private final boolean original;
	private final Set<String> putIn = new HashSet<>();
	private final Map<String, String> takenOut = new HashMap<>();
	private final Set<String> open = new HashSet<>();
	private int depth;

	/** @param original whether the text is read as it was before them */
	OdtChanges(boolean original) {
		this.original = original;
	}

	/** Whether the text is another one with them than without. */
	boolean areThere() {
		return !putIn.isEmpty() || !takenOut.isEmpty();
	}

	/** Takes over the list of all changes, which has just begun. */
	void read(Markup markup, String xml) throws XmlFaultException {
		int within = markup.depth();
		String id = "";
		while (markup.depth() >= within) {
			Event event = markup.next();
			if (event == Event.DONE) return;
			if (event != Event.START) continue;
			switch (markup.name().local()) {
				case "changed-region" -> id = markup.attribute("id").orElse("");
				case "insertion" -> putIn.add(id);
				case "deletion" -> {
					int from = markup.from();
					markup.skip();
					takenOut.put(id, xml.substring(from, markup.to()));
				}
				default -> markup.skip();
			}
		}
	}

	/** What follows was put in or formatted by a change. */
	void begin(String id) {
		if (original && putIn.contains(id)) open.add(id);
	}

	void end(String id) {
		open.remove(id);
	}

	/** Whether what is read here was not there before. */
	boolean areOpen() {
		return !open.isEmpty();
	}

	/** The element with what was taken out where its mark stands; empty if it is not read, or was put in by another change before. */
	Optional<String> takenOut(String id) {
		if (!original || areOpen() || depth == DEEPEST || putIn.contains(id)) return Optional.empty();
		// Each once, so that none can hold itself.
		return Optional.ofNullable(takenOut.remove(id));
	}

	void enter() {
		depth++;
	}

	void leave() {
		depth--;
	}
}
