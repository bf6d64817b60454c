package org.tickmark.word.internal.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.tickmark.word.internal.pack.OfficePackage;
import org.tickmark.word.internal.pack.OfficePackage.Relation;

/** The stories of a document: its body, then the notes that anything in the body refers to, in that order. */
final class WordStories {
	final List<Story> stories = new ArrayList<>();
	final WordText text;

	WordStories(OfficePackage parts, String document, boolean original) throws IOException {
		Optional<String> styles = parts.related(document, "styles");
		Styles all = new Styles(styles.isEmpty() ? "" : parts.text(styles.get()));
		List<Line> lines = new ArrayList<>(read(parts, document, "", all, original).lines);
		addNotes(parts, document, all, original, "footnotes", Sign.Kind.FOOTNOTE, lines);
		addNotes(parts, document, all, original, "endnotes", Sign.Kind.ENDNOTE, lines);
		if (lines.isEmpty()) lines.add(new Line(stories.getFirst()));
		text = new WordText(lines);
	}

	private Story read(OfficePackage parts, String part, String kind, Styles styles, boolean original) throws IOException {
		Story story = new Story(part, parts.xml(part));
		story.kind = kind;
		StoryReader.read(story, new Setting(styles, original, links(parts, part)));
		stories.add(story);
		return story;
	}

	private void addNotes(OfficePackage parts, String document, Styles styles, boolean original, String relation, Sign.Kind kind,
			List<Line> lines) throws IOException {
		Set<String> named = new LinkedHashSet<>();
		for (Line line : lines) for (Item item : line.items) if (item instanceof Sign sign && sign.kind() == kind) named.add(sign.name());
		Optional<String> part = parts.related(document, relation);
		if (named.isEmpty() || part.isEmpty()) return;
		Story notes = read(parts, part.get(), kind.name(), styles, original);
		Map<String, List<Line>> byId = new HashMap<>();
		for (Line line : notes.lines) byId.computeIfAbsent(notes.notes.getOrDefault(line, ""), any -> new ArrayList<>()).add(line);
		for (String id : named) lines.addAll(byId.getOrDefault(id, List.of()));
	}

	static Map<String, String> links(OfficePackage parts, String part) throws IOException {
		Map<String, String> links = new HashMap<>();
		for (Relation relation : parts.relations(part)) if (relation.is("hyperlink")) links.put(relation.id(), relation.target());
		return links;
	}
}
