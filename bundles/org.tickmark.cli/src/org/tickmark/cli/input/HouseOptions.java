package org.tickmark.cli.input;

import static org.tickmark.cli.terminal.Messages.text;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.HousePolicy;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.claims.detection.HouseList;
import org.tickmark.claims.detection.JudgingCues;
import org.tickmark.claims.detection.NameList;
import org.tickmark.claims.detection.UnknownCueException;

import org.tickmark.review.House;
import org.tickmark.review.HouseFile;
import org.tickmark.review.HouseStatuses;
import org.tickmark.review.StatusList;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** All that a house has set, as every command takes it along: whole by --house, or one by one, which outranks the file. */
public final class HouseOptions {
	/** No kind of its own: dates that no calendar knows. */
	private static final String VAGUE_TIMES = "vague-times";

	@Spec(Spec.Target.MIXEE)
	private CommandSpec spec;
	@Option(names = "--house", paramLabel = "FILE")
	private Optional<Path> whole = Optional.empty();
	@Option(names = "--house-list", paramLabel = "FILE")
	private Optional<Path> list = Optional.empty();
	@Option(names = "--judging", paramLabel = "WORDS")
	private Optional<String> judging = Optional.empty();
	@Option(names = "--names", paramLabel = "FILE")
	private Optional<Path> names = Optional.empty();
	@Option(names = "--with", paramLabel = "RULE")
	private List<String> asked = List.of();
	@Option(names = "--without", paramLabel = "RULE")
	private List<String> silenced = List.of();
	@Option(names = "--hide", paramLabel = "KIND")
	private List<String> hidden = List.of();
	@Option(names = "--kinds", paramLabel = "KIND", split = ",")
	private List<String> only = List.of();
	@Option(names = "--plain-figures")
	private boolean plainFigures;
	@Option(names = "--policy", paramLabel = "TOPIC=WORD", split = ",")
	private List<String> answers = List.of();
	@Option(names = "--statuses", paramLabel = "FILE")
	private Optional<Path> statuses = Optional.empty();

	/**
	 * @param rules that there are
	 * @throws ParameterException with a message for people, if something could not be understood; a rule that is misspelt would be heard in
	 * silence
	 */
	public House house(ClaimDetection rules) {
		refuseUnknown(asked, rules.rulesOnRequest(), (rule, all) -> text("house.notOptional", rule, all));
		refuseUnknown(silenced, rules.ruleIds(), (rule, all) -> text("house.unknownRule", rule, all));
		House house = whole.map(this::whole).orElse(House.USUAL);
		house = list.map(this::list).map(house::with).orElse(house);
		house = names.map(this::names).map(house::with).orElse(house);
		house = judging.map(this::cues).map(house::with).orElse(house);
		house = statuses.map(this::statuses).map(house::with).orElse(house);
		return house.with(policy(house.policy())).silencing(together(house.silenced(), silenced)).hiding(kinds(house.hidden()))
				.hidingVagueTimes(house.hidesVagueTimes() || hidden.contains(VAGUE_TIMES))
				.listingPlainFigures(house.listsPlainFigures() || plainFigures);
	}

	private void refuseUnknown(List<String> named, List<String> known, BinaryOperator<String> message) {
		named.stream().filter(rule -> !known.contains(rule)).findFirst().ifPresent(rule -> {
			throw refused(message.apply(rule, String.join(", ", known)));
		});
	}

	private static Set<String> together(Set<String> some, List<String> more) {
		return Stream.concat(some.stream(), more.stream()).collect(Collectors.toSet());
	}

	private HousePolicy policy(HousePolicy of) {
		HousePolicy policy = of.asking(together(of.asked(), asked));
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

	/** @param some that the house hides; who names those to be listed outranks it */
	private Set<ClaimKind> kinds(Set<ClaimKind> some) {
		Set<ClaimKind> kinds = only.isEmpty() ? new HashSet<>(some) : EnumSet.allOf(ClaimKind.class);
		only.forEach(word -> kinds.remove(kind(word, allKinds())));
		hidden.stream().filter(word -> !word.equals(VAGUE_TIMES)).forEach(word -> kinds.add(kind(word, allKinds() + ", " + VAGUE_TIMES)));
		return kinds;
	}

	private ClaimKind kind(String word, String all) {
		return ClaimKind.of(word).orElseThrow(() -> refused(text("house.unknownKind", word, all)));
	}

	private static String allKinds() {
		return Arrays.stream(ClaimKind.values()).map(ClaimKind::word).collect(Collectors.joining(", "));
	}

	private House whole(Path named) {
		var lines = new OptionFile(spec, "--house", named);
		HouseFile file = HouseFile.of(lines.written());
		lines.refuse(file.faults());
		return file.house();
	}

	private HouseList list(Path named) {
		var lines = new OptionFile(spec, "--house-list", named);
		HouseList read = HouseList.of(lines.written());
		lines.refuse(read.faults());
		return read;
	}

	private NameList names(Path named) {
		var lines = new OptionFile(spec, "--names", named);
		NameList read = NameList.of(lines.written());
		lines.refuse(read.faults());
		return read;
	}

	private HouseStatuses statuses(Path named) {
		var lines = new OptionFile(spec, "--statuses", named);
		StatusList read = StatusList.of(lines.written());
		lines.refuse(read.faults());
		return read.statuses();
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
