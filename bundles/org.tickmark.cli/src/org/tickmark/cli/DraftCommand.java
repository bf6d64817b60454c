package org.tickmark.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.draft.Span;
import org.tickmark.review.HouseStatuses;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What the commands on one draft and its decisions have in common. */
@Command(footerHeading = "%nFor example:%n")
abstract class DraftCommand implements Callable<Integer> {
	private static final Pattern PLACE = Pattern.compile("(\\d{1,9})-(\\d{1,9})");

	private final ClaimDetection detection;
	@Mixin
	private HouseOptions house = new HouseOptions();
	@Mixin
	private StatusOption named = new StatusOption();
	@Mixin
	private EncodingOption encoding = new EncodingOption();
	@Spec
	CommandSpec spec;
	@Parameters(index = "0", paramLabel = "DRAFT", description = "the draft; its decisions are in DRAFT.tickmark beside it")
	private Path file = Path.of("");
	private HouseStatuses statuses = HouseStatuses.usual();

	DraftCommand(ClaimDetection detection) {
		this.detection = detection;
	}

	@Override
	public final Integer call() {
		statuses = named.read();
		try {
			int code = run(DraftOnDisk.open(file, encoding, house.addedTo(detection)));
			out().flush();
			return code;
		} catch (IOException e) {
			err().println(e.getMessage());
			return TickmarkCommand.SOME_INPUT_FAILED;
		}
	}

	/** What they are called here. */
	HouseStatuses statuses() {
		return statuses;
	}

	PrintWriter out() {
		return spec.commandLine().getOut();
	}

	PrintWriter err() {
		return spec.commandLine().getErr();
	}

	/** The record names people; an empty variable in a script is none. @param by who acts */
	final String named(String by) {
		if (by.isBlank()) throw wrong("--by needs a name");
		return by;
	}

	/** @param at two UTF-16 offsets such as 107-113, the end exclusive */
	Span place(String at, String text) {
		Matcher place = PLACE.matcher(at);
		if (!place.matches()) throw wrong("--at takes two offsets such as 107-113, not " + at);
		int start = Integer.parseInt(place.group(1));
		int end = Integer.parseInt(place.group(2));
		if (start >= end || end > text.length())
			throw wrong("--at " + at + " is no part of the text, which has " + text.length() + " characters");
		if (text.substring(start, end).isBlank()) throw wrong("--at " + at + " holds no words");
		return new Span(start, end);
	}

	/** @param word names a kind that people may mark */
	ClaimKind markable(String word) {
		return ClaimKind.of(word).filter(kind -> kind != ClaimKind.PROBLEM)
				.orElseThrow(() -> wrong("There is no kind " + word + " to mark; see --help"));
	}

	ParameterException wrong(String message) {
		return new ParameterException(spec.commandLine(), message);
	}

	/** @return the exit code */
	abstract int run(DraftOnDisk draft) throws IOException;
}
