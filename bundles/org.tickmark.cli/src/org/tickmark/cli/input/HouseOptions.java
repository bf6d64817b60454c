package org.tickmark.cli.input;

import static org.tickmark.cli.terminal.Messages.text;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.tickmark.claims.HousePolicy;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.claims.detection.HouseList;
import org.tickmark.claims.detection.JudgingCues;
import org.tickmark.claims.detection.UnknownCueException;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What a house has written by hand, as the commands that look for items take it along. */
public final class HouseOptions {
	@Spec(Spec.Target.MIXEE)
	private CommandSpec spec;
	@Option(names = "--house-list", paramLabel = "FILE")
	private Optional<Path> file = Optional.empty();
	@Option(names = "--judging", paramLabel = "WORDS")
	private Optional<String> judging = Optional.empty();
	@Option(names = "--with", paramLabel = "RULE")
	private List<String> asked = List.of();
	@Option(names = "--policy", paramLabel = "TOPIC=WORD", split = ",")
	private List<String> answers = List.of();

	/**
	 * @throws ParameterException with a message for people, if something could not be understood; a rule that is misspelt would be heard in
	 * silence
	 */
	public ClaimDetection addedTo(ClaimDetection detection) {
		refuseUnknownRules(detection.rulesOnRequest());
		ClaimDetection following = detection.following(policy().asking(Set.copyOf(asked)));
		if (file.isEmpty() && judging.isEmpty()) return following;
		return following.withHouse(file.map(this::list).orElse(HouseList.empty()), judging.map(this::cues).orElse(JudgingCues.usual()));
	}

	private void refuseUnknownRules(List<String> onRequest) {
		asked.stream().filter(rule -> !onRequest.contains(rule)).findFirst().ifPresent(rule -> {
			throw refused(text("house.notOptional", rule, String.join(", ", onRequest)));
		});
	}

	private HousePolicy policy() {
		HousePolicy policy = HousePolicy.USUAL;
		for (String answer : answers) {
			String[] parts = answer.split("=", 2);
			policy = policy.with(HousePolicy.setting(parts[0].strip(), parts[parts.length - 1].strip())
					.orElseThrow(() -> refused(text("house.unknownPolicy", answer, possible()))));
		}
		return policy;
	}

	/** "next=usual|coming|following, …". */
	static String possible() {
		return HousePolicy.settings().stream().map(
				topic -> topic.getFirst().topic() + "=" + topic.stream().map(HousePolicy.Setting::word).collect(Collectors.joining("|")))
				.collect(Collectors.joining(", "));
	}

	private HouseList list(Path named) {
		var lines = new OptionFile(spec, "--house-list", named);
		HouseList list = HouseList.of(lines.written());
		lines.refuse(list.faults());
		return list;
	}

	private JudgingCues cues(String words) {
		try {
			return JudgingCues.of(words);
		} catch (UnknownCueException e) {
			throw refused(text("house.judging", e.getMessage()));
		}
	}

	private ParameterException refused(String message) {
		return new ParameterException(spec.commandLine(), message);
	}
}
