package org.tickmark.cli.check;

import static org.tickmark.cli.terminal.Messages.text;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.cli.input.OptionFile;
import org.tickmark.review.House;
import org.tickmark.review.gate.GateRule;
import org.tickmark.review.gate.GateRules;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** By which rules drafts pass: those of a file, else those of the house, else the usual ones. */
final class GateOptions {
	@Spec(Spec.Target.MIXEE)
	private CommandSpec spec;
	@Option(names = "--gate", paramLabel = "FILE")
	private Optional<Path> gate = Optional.empty();

	/** @throws ParameterException with a message for people about a rule that could never hold, or never fail */
	GateRules rules(House house, ClaimDetection rules) {
		GateRules chosen = gate.map(this::read).orElse(house.gate().rules().isEmpty() ? GateRules.usual() : house.gate());
		chosen.rules().forEach(rule -> refuseUnknown(rule, house, rules.ruleIds()));
		return chosen;
	}

	private GateRules read(Path file) {
		var lines = new OptionFile(spec, "--gate", file);
		GateRules read = GateRules.of(lines.written());
		lines.refuse(read.faults());
		if (read.rules().isEmpty()) throw new ParameterException(spec.commandLine(), text("check.noRules", file));
		return read;
	}

	private void refuseUnknown(GateRule rule, House house, List<String> known) {
		switch (rule) {
			case GateRule.NoProblemOf problem when !known.contains(problem.ruleId()) ->
				throw refused(rule, text("house.unknownRule", problem.ruleId(), String.join(", ", known)));
			case GateRule.NoStatus status when house.statuses().of(status.status()).isEmpty() ->
				throw refused(rule, text("check.unknownStatus", status.status()));
			case GateRule.QuestionAnswered question when house.checklist().question(question.key()).isEmpty() ->
				throw refused(rule, text("check.unknownQuestion", question.key()));
			default -> { }
		}
	}

	private ParameterException refused(GateRule rule, String why) {
		return new ParameterException(spec.commandLine(), text("check.refusedRule", rule.written(), why));
	}
}
