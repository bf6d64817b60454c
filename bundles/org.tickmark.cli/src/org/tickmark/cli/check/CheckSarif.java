package org.tickmark.cli.check;

import static org.tickmark.cli.terminal.Messages.text;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.tickmark.cli.terminal.PlainLines;
import org.tickmark.review.gate.GateRules;

import com.google.gson.stream.JsonWriter;

/**
 * One log of SARIF 2.1.0 over all documents, for code hosts, written as the verdicts come. Its rules are those of the gate; each result
 * carries the fingerprint of the item, as the export of a single draft does.
 */
final class CheckSarif implements CheckReport {
	private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

	private final JsonWriter json;
	private final PrintWriter out;
	private final boolean compared;
	private int notRead;

	/** @param compared whether there is a baseline, beside which all of this is new */
	CheckSarif(PrintWriter out, GateRules rules, boolean compared) {
		this.out = out;
		this.compared = compared;
		this.json = new JsonWriter(out);
		json.setIndent(" ");
		write(() -> begin(rules));
	}

	/** A piece of the log. */
	private interface Piece {
		void write() throws IOException;
	}

	private static void write(Piece piece) {
		try {
			piece.write();
		} catch (IOException e) {
			// Not met: a print writer keeps its failures to itself.
			throw new UncheckedIOException(e);
		}
	}

	private void begin(GateRules rules) throws IOException {
		json.beginObject().name("$schema").value(SCHEMA).name("version").value("2.1.0");
		json.name("runs").beginArray().beginObject();
		json.name("tool").beginObject().name("driver").beginObject().name("name").value("Tickmark");
		json.name("rules").beginArray();
		for (var rule : rules.rules()) {
			// The title of each of its findings at a code host: "no problem" alone would say the contrary there.
			json.beginObject().name("id").value(id(rule.written()));
			json.name("shortDescription").beginObject().name("text").value(text("check.sarifRule", rule.written())).endObject().endObject();
		}
		json.endArray().endObject().endObject();
		json.name("columnKind").value("unicodeCodePoints");
		json.name("results").beginArray();
	}

	private static String id(String rule) {
		return rule.replace(' ', '-').toLowerCase(Locale.ROOT);
	}

	@Override
	public void looked(Verdict.Looked verdict, List<Objection> loud, int quiet) {
		write(() -> {
			for (Objection each : loud) result(verdict, each);
		});
	}

	private void result(Verdict.Looked verdict, Objection each) throws IOException {
		json.beginObject().name("ruleId").value(id(each.rule())).name("level").value("error");
		String words = each.words().isEmpty() ? each.why() : "\u201C" + PlainLines.shown(each.words()) + "\u201D: " + each.why();
		json.name("message").beginObject().name("text").value(words).endObject();
		json.name("locations").beginArray().beginObject().name("physicalLocation").beginObject();
		json.name("artifactLocation").beginObject().name("uri").value(uri(verdict.in(), verdict.id())).endObject();
		if (each.hasPlace()) {
			json.name("region").beginObject().name("startLine").value(each.line()).name("startColumn").value(each.column());
			json.name("snippet").beginObject().name("text").value(each.words()).endObject().endObject();
		}
		json.endObject().endObject().endArray();
		json.name("partialFingerprints").beginObject().name("tickmarkItem/v1").value(each.fingerprint()).endObject();
		if (compared) json.name("baselineState").value("new");
		json.endObject();
	}

	/** As seen from the folder of the command, where the file is below it: code hosts know it by that. */
	private static String uri(Optional<Path> in, String id) {
		try {
			Path file = in.orElseGet(() -> Path.of(id)).normalize();
			if (file.isAbsolute()) return file.toUri().toASCIIString();
			return new URI(null, null, file.toString().replace('\\', '/'), null).toASCIIString();
		} catch (InvalidPathException | URISyntaxException e) {
			return "-";
		}
	}

	@Override
	public void failed(Verdict.NotRead verdict) {
		notRead++;
	}

	@Override
	public void end(Tally tally) {
		write(() -> {
			json.endArray();
			json.name("invocations").beginArray().beginObject().name("executionSuccessful").value(notRead == 0).endObject().endArray();
			json.endObject().endArray().endObject().flush();
		});
		out.print('\n');
	}
}
