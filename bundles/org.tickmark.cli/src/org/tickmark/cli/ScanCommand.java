package org.tickmark.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.tickmark.claims.Claim;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.draft.Draft;
import org.tickmark.draft.file.WholeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists what has to be checked in each document. */
@Command(name = "scan", mixinStandardHelpOptions = true, sortOptions = false,
		description = {
				"Lists what has to be checked in each draft: dated facts with the day they mean, quotes with their speaker, and faults "
						+ "of the text itself.",
				""},
		footerHeading = "%nFor example:%n",
		footer = {
				"  tickmark scan draft.txt", "  tickmark scan --dateline 2023-06-18 --format jsonl --output all.jsonl drafts/", "",
				"A folder stands for all .txt, .md, .html and .jsonl files in and below it. A .jsonl file holds one document a line:",
				"  {\"id\": \"a name\", \"dct\": \"2023-06-18\", \"text\": \"…\"}   (dct: the day it is filed, may be null)",
				"jsonl output is one document a line, offsets in UTF-16 code units of its text:",
				"  {\"id\", \"dateline\", \"claims\": [{\"rule\", \"kind\", \"start\", \"end\", \"text\", \"sentence\", \"why\", …}]}",
				"(of .md and .html without their markup; there a claim has \"source\": {\"start\", \"end\"} in the file and its "
						+ "\"passage\", too)",
				"with \"timex\" for kind date, \"quote\" for kind quote, \"related\" for kind problem;",
				"a document that cannot be read gives {\"id\", \"error\"}, and the rest goes on.", "",
				"Exit code: 0 done, 2 some input could not be read, 64 wrong usage."})
final class ScanCommand implements Callable<Integer> {
	enum Format {
		text, jsonl
	}

	private ClaimDetection detection;
	private final InputStream in;
	private final PrintWriter out;
	private final PrintWriter err;

	@Spec
	private CommandSpec spec;
	@Option(names = "--dateline", paramLabel = "DATE", description = "the day the drafts are filed (2023-06-18), from which \"on "
			+ "Sunday\" counts; outranks the drafts' own")
	private Optional<LocalDate> dateline = Optional.empty();
	@Option(names = "--format", paramLabel = "text|jsonl", defaultValue = "text", description = "a table for people (the default) or "
			+ "lines for programs")
	private Format format = Format.text;
	@Option(names = "--output", paramLabel = "FILE", description = "write there instead of to standard output; the file appears when all "
			+ "is done")
	private Optional<Path> output = Optional.empty();
	@Option(names = "--without", paramLabel = "RULE", description = "leave out what this rule finds; may be given several times")
	private List<String> silenced = List.of();
	@Mixin
	private HouseOptions house = new HouseOptions();
	@Mixin
	private EncodingOption encoding = new EncodingOption();
	@Parameters(paramLabel = "FILE|FOLDER|-", arity = "1..*", description = "drafts; - reads one from standard input")
	private List<String> inputs = List.of();

	private boolean failed;

	ScanCommand(ClaimDetection detection, InputStream in, PrintWriter out, PrintWriter err) {
		this.detection = detection;
		this.in = in;
		this.out = out;
		this.err = err;
	}

	@Override
	public Integer call() {
		detection = house.addedTo(detection);
		refuseUnknownRules();
		if (output.isEmpty()) {
			scanInto(out);
			out.flush();
		} else {
			writeTo(output.get());
		}
		return failed ? TickmarkCommand.SOME_INPUT_FAILED : 0;
	}

	/** A rule that is misspelt would be heard in silence. */
	private void refuseUnknownRules() {
		List<String> known = detection.ruleIds();
		silenced.stream().filter(rule -> !known.contains(rule)).findFirst().ifPresent(rule -> {
			throw new ParameterException(spec.commandLine(), "There is no rule " + rule + "; the rules are " + String.join(", ", known));
		});
	}

	/** A half-written result is never taken for a whole one: the file is moved into place when it is complete. */
	private void writeTo(Path file) {
		if (inputs.stream().anyMatch(input -> !input.equals("-") && Inputs.isSameFile(Path.of(input), file)))
			throw new ParameterException(spec.commandLine(), "--output " + file + " is one of the drafts; choose another name");
		try {
			WholeFile.write(file, bytes -> {
				var writer = new PrintWriter(new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8)));
				scanInto(writer);
				if (writer.checkError()) throw new IOException("the disk may be full");
			});
		} catch (IOException e) {
			throw new ParameterException(spec.commandLine(), "--output " + file + " cannot be written: " + e.getMessage(), e);
		}
	}

	private void scanInto(PrintWriter writer) {
		Report report = format == Format.text ? new TextReport(writer) : new JsonLinesReport(writer);
		var reader = new Inputs(in, encoding, dateline, output, input -> scan(input, report));
		inputs.forEach(reader::read);
	}

	private List<Claim> claimsIn(Draft draft) {
		return detection.claimsIn(draft).stream().filter(claim -> !silenced.contains(claim.ruleId())).toList();
	}

	private void scan(Input input, Report report) {
		switch (input) {
			case Input.Readable readable -> report.found(readable, claimsIn(readable.draft()));
			case Input.Unreadable unreadable -> {
				failed = true;
				report.failed(unreadable);
				err.println(unreadable.id() + ": " + unreadable.error());
			}
		}
	}
}
