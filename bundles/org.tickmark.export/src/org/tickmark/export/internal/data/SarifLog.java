package org.tickmark.export.internal.data;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tickmark.claims.RuleExample;
import org.tickmark.claims.Wording;
import org.tickmark.draft.Span;
import org.tickmark.draft.Tickmark;
import org.tickmark.export.ExportedDraft;
import org.tickmark.export.FilePlace;
import org.tickmark.review.Item;

/** The parts of a SARIF log that do not hang on what its results say: one run over one draft. */
final class SarifLog {
	private static final Pattern SYNTAX = Pattern.compile("[\\[\\]\\\\{}]");

	private final Wording wording = new Wording();
	private final Json json;
	private final List<String> rules = new ArrayList<>();

	SarifLog(Json json) {
		this.json = json;
	}

	/** @param rules ids of those that results name */
	void begin(List<String> rules) throws IOException {
		this.rules.addAll(rules);
		json.object().member("$schema", "https://json.schemastore.org/sarif-2.1.0.json").member("version", "2.1.0").list("runs").object();
		json.object("tool").object("driver").member("name", "Tickmark").member("semanticVersion", Tickmark.VERSION).list("rules");
		for (String rule : rules) describe(rule);
		json.endList().end().end();
		json.member("columnKind", "utf16CodeUnits").list("newlineSequences").value("\r\n").value("\n").value("\r").endList();
	}

	private void describe(String rule) throws IOException {
		String title = rule.equals(Item.BY_HAND) ? "Marked by hand" : wording.rule(rule);
		json.object().member("id", rule);
		text("shortDescription", title);
		text("help", wording.example(rule).map(example -> title + ".\n\n" + help(example)).orElse(title + "."));
		json.object("defaultConfiguration").member("level", rule.startsWith("problem.") ? "warning" : "note").end();
		json.end();
	}

	private static String help(RuleExample example) {
		return "Found, for example: " + example.marked() + "\nLeft alone: " + example.unmarked();
	}

	private void text(String name, String text) throws IOException {
		json.object(name).member("text", text).end();
	}

	void artifact(ExportedDraft in) throws IOException {
		json.list("artifacts").object();
		location("location", in);
		json.list("roles").value("analysisTarget").endList();
		json.end().endList();
	}

	void rule(String id) throws IOException {
		json.member("ruleId", id).member("ruleIndex", rules.indexOf(id));
	}

	/**
	 * A message may hold links in square brackets and places for arguments in curly ones, which viewers follow and fill: of words that
	 * people typed they are none. Brackets and backslashes have a backslash before them, curly ones are doubled.
	 */
	static void message(Json json, String text) throws IOException {
		String plain = SYNTAX.matcher(text).replaceAll(sign -> switch (sign.group()) {
			case "{", "}" -> sign.group() + sign.group();
			default -> "\\\\" + Matcher.quoteReplacement(sign.group());
		});
		json.object("message").member("text", plain).end();
	}

	/** @param source in the file of the draft */
	void place(ExportedDraft in, Span source) throws IOException {
		FilePlace start = in.placeInFile(source.start());
		FilePlace end = in.placeInFile(source.end());
		json.object("physicalLocation");
		location("artifactLocation", in);
		json.object("region").member("startLine", start.line()).member("startColumn", start.column()).member("endLine", end.line())
				.member("endColumn", end.column()).member("charOffset", source.start()).member("charLength", source.length());
		text("snippet", source.in(in.source()));
		json.end().end();
	}

	private void location(String name, ExportedDraft in) throws IOException {
		json.object(name).member("uri", uri(in)).member("index", 0).end();
	}

	/** As it was named, so that a code host finds it; without folders where it was named from the root of this machine. */
	private static String uri(ExportedDraft in) {
		Optional<String> relative = in.path().filter(path -> !path.isAbsolute()).map(path -> path.normalize())
				.filter(path -> !path.startsWith("..")).map(path -> in.withoutNames(path.toString().replace('\\', '/')));
		return FileReference.of(relative.orElse(in.name()));
	}

	void end() throws IOException {
		json.end().endList().end();
		json.flush();
	}
}
