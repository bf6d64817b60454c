package org.tickmark.cli.input;

import java.nio.file.Path;
import java.util.Optional;

import org.tickmark.review.HouseStatuses;
import org.tickmark.review.StatusList;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What a house calls its statuses, as the commands on one draft take it along. */
public final class StatusOption {
	@Spec(Spec.Target.MIXEE)
	private CommandSpec spec;
	@Option(names = "--statuses", paramLabel = "FILE")
	private Optional<Path> file = Optional.empty();

	/** @throws ParameterException with a message for people, if the file could not be understood whole */
	public HouseStatuses read() {
		return file.map(this::read).orElse(HouseStatuses.usual());
	}

	private HouseStatuses read(Path named) {
		var lines = new OptionFile(spec, "--statuses", named);
		StatusList list = StatusList.of(lines.written());
		lines.refuse(list.faults());
		return list.statuses();
	}
}
