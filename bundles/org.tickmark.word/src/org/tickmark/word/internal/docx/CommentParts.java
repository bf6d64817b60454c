package org.tickmark.word.internal.docx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.tickmark.word.internal.pack.OfficePackage;
import org.tickmark.word.internal.pack.OfficePackage.Relation;
import org.tickmark.word.internal.xml.Markup;
import org.tickmark.word.internal.xml.Markup.Event;
import org.tickmark.word.internal.xml.XmlPart;

/** The part with the comments of a document, made and made known where there is none. */
final class CommentParts {
	private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
	private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
	private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
	private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";

	private final OfficePackage parts;
	private final String document;
	private final String space;
	private final Optional<String> existing;
	private final StringBuilder added = new StringBuilder();

	/** @param space the namespace that the document is written in */
	CommentParts(OfficePackage parts, String document, String space) throws IOException {
		this.parts = parts;
		this.document = document;
		this.space = space;
		existing = parts.related(document, "comments");
	}

	/** The numbers of the comments that are there. */
	List<Integer> ids() throws IOException {
		List<Integer> ids = new ArrayList<>();
		if (existing.isEmpty()) return ids;
		Markup markup = new Markup(parts.text(existing.get()));
		for (Event event = markup.next(); event != Event.DONE; event = markup.next()) {
			if (event == Event.START && markup.name().local().equals("comment"))
				markup.attribute("id").filter(id -> id.matches("[0-9]{1,9}")).ifPresent(id -> ids.add(Integer.valueOf(id)));
		}
		return ids;
	}

	/** @param comment one element, with the prefix {@code w} */
	void add(String comment) {
		added.append(comment.replaceFirst("<w:comment ", "<w:comment xmlns:w=\"" + space + "\" "));
	}

	/** What changes of the package. */
	Map<String, byte[]> changed() throws IOException {
		Map<String, byte[]> changed = new LinkedHashMap<>();
		if (existing.isPresent()) {
			changed.put(existing.get(), appended(existing.get(), added.toString()));
			return changed;
		}
		String folder = document.substring(0, document.lastIndexOf('/') + 1);
		String name = "comments.xml";
		for (int i = 2; parts.archive().has(folder + name); i++) name = "comments" + i + ".xml";
		changed.put(OfficePackage.TYPES, appended(OfficePackage.TYPES,
				"<Override xmlns=\"" + TYPES + "\" PartName=\"/" + folder + name + "\" ContentType=\"" + TYPE + "\"/>"));
		changed.put(OfficePackage.relationsOf(document), related(name));
		changed.put(folder + name, (HEAD + "<w:comments xmlns:w=\"" + space + "\">" + added + "</w:comments>").getBytes(UTF_8));
		return changed;
	}

	private byte[] related(String name) throws IOException {
		String relations = OfficePackage.relationsOf(document);
		Set<String> ids = parts.relations(document).stream().map(Relation::id).collect(Collectors.toSet());
		int number = 1;
		while (ids.contains("rIdComments" + number)) number++;
		String base = space.equals(Spaces.STRICT_WORD) ? "http://purl.oclc.org/ooxml/officeDocument/relationships/"
				: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
		String relation = "<Relationship xmlns=\"" + RELATIONS + "\" Id=\"rIdComments" + number + "\" Type=\"" + base
				+ "comments\" Target=\"" + name + "\"/>";
		if (parts.archive().has(relations)) return appended(relations, relation);
		return (HEAD + "<Relationships xmlns=\"" + RELATIONS + "\">" + relation + "</Relationships>").getBytes(UTF_8);
	}

	/** With more elements at the end of the root. */
	private byte[] appended(String part, String elements) throws IOException {
		XmlPart xml = parts.xml(part);
		Markup markup = new Markup(xml.xml());
		markup.next();
		while (markup.depth() == 0) markup.next();
		String root = markup.qualified();
		boolean empty = markup.isEmptyElement();
		int to = markup.to();
		if (empty) return xml.encoded(xml.xml().substring(0, to - 2) + '>' + elements + "</" + root + '>' + xml.xml().substring(to));
		while (markup.depth() > 0) markup.next();
		return xml.encoded(xml.xml().substring(0, markup.from()) + elements + xml.xml().substring(markup.from()));
	}
}
