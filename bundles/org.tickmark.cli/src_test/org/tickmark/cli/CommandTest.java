package org.tickmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import org.junit.jupiter.api.io.TempDir;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.claims.spi.ClaimCheck;
import org.tickmark.claims.spi.ClaimDetector;
import org.tickmark.cli.terminal.Session;
import org.tickmark.draft.reading.DraftReaders;
import org.tickmark.review.file.LedgerFiles;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** A terminal for tests of commands on one draft. Nothing but Fridays is found and nothing objected to, unless a test says so. */
abstract class CommandTest {
	@TempDir
	Path folder;
	Path draft = Path.of("");
	/** What the last command printed. */
	StringWriter out = new StringWriter();
	StringWriter err = new StringWriter();

	Clock clock = Clock.systemDefaultZone();
	List<ClaimDetector> detectors = List.of(new Fridays());
	List<ClaimCheck> checks = List.of();

	final int run(String... arguments) {
		out = new StringWriter();
		err = new StringWriter();
		var detection = new ClaimDetection(detectors, checks);
		var session = new Session(DraftReaders.standard(), detection, new LedgerFiles(),
				clock, InputStream.nullInputStream(), new PrintWriter(out),
				new PrintWriter(err), "Ida User");
		return TickmarkCommand.line(session).execute(arguments);
	}

	/** As programs read them. */
	final List<JsonObject> items() {
		assertThat(run("items", "--format", "jsonl", draft.toString())).isZero();
		return out.toString().lines().map(line -> JsonParser.parseString(line).getAsJsonObject()).toList();
	}
}
