package org.tickmark.cli.commands;

import static org.tickmark.cli.terminal.Messages.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.tickmark.claims.HousePolicy;
import org.tickmark.cli.terminal.TypedDay;
import org.tickmark.dossier.reckon.OwnCalculation;
import org.tickmark.review.evidence.Evidence;
import org.tickmark.review.hash.Sha256;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A piece of evidence as commands take it: a line, and options for what does not fit into one. */
final class EvidenceOptions {

	@Spec(Spec.Target.MIXEE)
	private CommandSpec command;
	@Option(names = "--evidence", paramLabel = "TEXT")
	private List<String> lines = List.of();
	@Option(names = "--locator", paramLabel = "TEXT")
	private Optional<String> locator = Optional.empty();
	@Option(names = "--contact", paramLabel = "TEXT")
	private Optional<String> contact = Optional.empty();
	@Option(names = "--checked", paramLabel = "DATE")
	private Optional<TypedDay> checked = Optional.empty();
	@Option(names = "--evidence-note", paramLabel = "TEXT")
	private Optional<String> note = Optional.empty();
	@Option(names = "--copy-hash", paramLabel = "SHA-256")
	private Optional<String> hash = Optional.empty();

	/** Whether there is any. */
	boolean isGiven() {
		return !lines.isEmpty() || isDetailed();
	}

	private boolean isDetailed() {
		return locator.isPresent() || contact.isPresent() || checked.isPresent() || note.isPresent() || hash.isPresent();
	}

	/** In the order in which it was given. */
	List<Evidence> evidence(HousePolicy policy) {
		if (lines.stream().anyMatch(String::isBlank)) throw wrong("evidence.blank");
		if (isDetailed() && lines.size() != 1) throw wrong("evidence.detailsOfOne");
		if (hash.filter(given -> !Sha256.isHash(given)).isPresent()) throw wrong("evidence.noHash");
		Optional<LocalDate> day = checked.map(typed -> typed.in(policy));
		return lines.stream().map(Evidence::typed).map(OwnCalculation::completed).map(typed -> new Evidence(typed.kind(), typed.title(),
				locator.orElse(typed.locator()),
				contact.orElse(""), day, note.orElse(""), hash)).toList();
	}

	private ParameterException wrong(String key) {
		return new ParameterException(command.commandLine(), text(key));
	}
}
