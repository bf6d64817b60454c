package org.tickmark.word.internal.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.tickmark.word.internal.xml.Splices;
import org.tickmark.word.internal.xml.XmlPart;

/** A part of the package that holds text: the document, the footnotes, the endnotes. */
final class Story {
	final String part;
	final XmlPart xml;
	final Splices splices;
	/** What kind of notes it holds, as their signs are called; empty for the body. */
	String kind = "";
	/** In the order in which they read. */
	final List<Line> lines = new ArrayList<>();
	/** Of its tracked changes and comments. */
	final List<Integer> ids = new ArrayList<>();
	/** Whether any tracked change is in it. */
	boolean hasChanges;
	boolean hasImports;
	/** The namespace of its words, the usual or the strict one. */
	String space = Spaces.WORD;
	/** The lines of notes with their ids. */
	final Map<Line, String> notes = new HashMap<>();
	/** Where other text can go at both ends of what cannot be edited. */
	final Map<Unit, Spot> before = new HashMap<>();
	final Map<Unit, Spot> behind = new HashMap<>();

	Story(String part, XmlPart xml) {
		this.part = part;
		this.xml = xml;
		splices = new Splices(xml.xml());
	}

	String raw(int from, int to) {
		return xml.xml().substring(from, to);
	}
}
