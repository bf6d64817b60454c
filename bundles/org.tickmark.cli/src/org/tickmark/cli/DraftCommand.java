package org.tickmark.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.tickmark.claims.ClaimDetection;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What the commands on one draft and its decisions have in common. */
abstract class DraftCommand implements Callable<Integer> {
	private final ClaimDetection detection;
	@Mixin
	private HouseOptions house = new HouseOptions();
	@Spec
	CommandSpec spec;
	@Parameters(index = "0", paramLabel = "DRAFT", description = "the draft; its decisions are in DRAFT.tickmark beside it")
	private Path file = Path.of("");

	DraftCommand(ClaimDetection detection) {
		this.detection = detection;
	}

	@Override
	public final Integer call() {
		try {
			int code = run(DraftOnDisk.open(file, house.addedTo(detection)));
			out().flush();
			return code;
		} catch (IOException e) {
			err().println(e.getMessage());
			return TickmarkCommand.SOME_INPUT_FAILED;
		}
	}

	PrintWriter out() {
		return spec.commandLine().getOut();
	}

	PrintWriter err() {
		return spec.commandLine().getErr();
	}

	/** @return the exit code */
	abstract int run(DraftOnDisk draft) throws IOException;
}
