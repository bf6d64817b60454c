package org.tickmark.word.internal.pack;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.tickmark.word.internal.xml.Markup;
import org.tickmark.word.internal.xml.Markup.Event;
import org.tickmark.word.internal.xml.XmlFaultException;
import org.tickmark.word.internal.xml.XmlPart;

/** The parts of an Office file, found by the relationships between them: their names are everybody's own. */
public final class OfficePackage {
	/** The part that says what the others are. */
	public static final String TYPES = "[Content_Types].xml";

	private final Archive archive;
	private final Map<String, String> types = new HashMap<>();
	private final Map<String, String> typesByEnding = new HashMap<>();

	/** @param target the name of a part, or an address outside */
	public record Relation(String id, String type, String target, boolean outside) {
		/** Whether it is of this kind, in the usual or the strict form. */
		public boolean is(String kind) {
			return type.endsWith('/' + kind);
		}
	}

	/** @throws IOException if its list of parts cannot be read */
	public OfficePackage(Archive archive) throws IOException {
		this.archive = archive;
		if (!archive.has(TYPES)) return;
		each(TYPES, markup -> {
			String type = markup.attribute("ContentType").orElse("");
			markup.attribute("PartName").ifPresent(name -> types.put(name, type));
			markup.attribute("Extension").ifPresent(ending -> typesByEnding.put(ending, type));
		});
	}

	private interface Tag {
		void read(Markup markup) throws XmlFaultException;
	}

	private void each(String part, Tag tag) throws IOException {
		Markup markup = new Markup(xml(part).xml());
		for (Event event = markup.next(); event != Event.DONE; event = markup.next()) if (event == Event.START) tag.read(markup);
	}

	/** The parts as they lie in the file. */
	public Archive archive() {
		return archive;
	}

	/** A part that is there. */
	public XmlPart xml(String part) throws IOException {
		return XmlPart.of(archive.read(part));
	}

	/** The XML of a part; empty where there is none. */
	public String text(String part) throws IOException {
		return archive.has(part) ? xml(part).xml() : "";
	}

	/** What a part is; empty if nothing says so. */
	public String typeOf(String part) {
		String ending = part.substring(part.lastIndexOf('.') + 1);
		return types.getOrDefault('/' + part, typesByEnding.getOrDefault(ending, ""));
	}

	/** Where the relationships of a part are listed; of the package for the empty name. */
	public static String relationsOf(String part) {
		int slash = part.lastIndexOf('/') + 1;
		return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
	}

	/** What a part refers to; of the package for the empty name. */
	public List<Relation> relations(String part) throws IOException {
		List<Relation> relations = new ArrayList<>();
		if (!archive.has(relationsOf(part))) return relations;
		each(relationsOf(part), markup -> {
			if (!markup.name().local().equals("Relationship")) return;
			boolean outside = markup.attribute("TargetMode").filter("External"::equals).isPresent();
			String target = markup.attribute("Target").orElse("");
			relations.add(new Relation(markup.attribute("Id").orElse(""), markup.attribute("Type").orElse(""),
					outside ? target : resolved(part, target), outside));
		});
		return relations;
	}

	/** The part that another has such a relationship with, if it is there. */
	public Optional<String> related(String part, String kind) throws IOException {
		return relations(part).stream().filter(relation -> relation.is(kind) && !relation.outside()).map(Relation::target)
				.filter(archive::has).findFirst();
	}

	private static String resolved(String part, String target) {
		String path = target.startsWith("/") ? target.substring(1) : part.substring(0, part.lastIndexOf('/') + 1) + target;
		List<String> steps = new ArrayList<>();
		for (String step : path.split("/")) {
			if (step.equals("..")) {
				if (!steps.isEmpty()) steps.removeLast();
			} else if (!step.equals(".")) {
				steps.add(step);
			}
		}
		return String.join("/", steps);
	}
}
