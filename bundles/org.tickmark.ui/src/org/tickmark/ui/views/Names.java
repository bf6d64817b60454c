package org.tickmark.ui.views;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.tickmark.claims.Naming;
import org.tickmark.draft.Draft;
import org.tickmark.review.HouseStatuses;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.texts.ItemTexts;
import org.tickmark.ui.texts.Whereabouts;

/** Who and what is named in a draft, each bearer once with all that is said of them, in the order of first mention. No widget in here. */
final class Names {
	/**
	 * One bearer.
	 *
	 * @param roles and ages and spellings as the draft has them, each once
	 * @param mentions in text order
	 */
	record Named(Naming.Type type, String name, Set<String> roles, Set<Integer> ages, Map<String, Integer> spellings,
			List<Statement> mentions) { }

	/** What a bearer is told apart by. */
	private record Bearer(Naming.Type type, String name) { }

	private Names() { }

	/** @param statements of any kind @param text that they stand in */
	static List<Named> in(Collection<Statement> statements, String text) {
		Map<Bearer, List<Statement>> mentions = new LinkedHashMap<>();
		for (Statement each : statements) {
			bearer(each, text).ifPresent(bearer -> mentions.computeIfAbsent(bearer, first -> new ArrayList<>()).add(each));
		}
		return mentions.entrySet().stream().map(entry -> named(entry.getKey(), entry.getValue(), text)).toList();
	}

	private static Optional<Bearer> bearer(Statement each, String text) {
		if (each.detail() instanceof Naming naming) return Optional.of(new Bearer(naming.type(), naming.canonical()));
		// Marked by hand or by the house's list, so that nothing but the words is known.
		return switch (each.kind()) {
			case NAME -> Optional.of(new Bearer(Naming.Type.OTHER, ItemTexts.onOneLine(each.span().in(text))));
			case PLACE -> Optional.of(new Bearer(Naming.Type.PLACE, ItemTexts.onOneLine(each.span().in(text))));
			default -> Optional.empty();
		};
	}

	private static Named named(Bearer bearer, List<Statement> mentions, String text) {
		Set<String> roles = new LinkedHashSet<>();
		Set<Integer> ages = new LinkedHashSet<>();
		Map<String, Integer> spellings = new LinkedHashMap<>();
		for (Statement mention : mentions) {
			spellings.merge(ItemTexts.onOneLine(mention.span().in(text)), 1, Integer::sum);
			if (!(mention.detail() instanceof Naming naming)) continue;
			if (!naming.role().isEmpty()) roles.add(naming.role());
			naming.age().ifPresent(ages::add);
		}
		return new Named(bearer.type(), bearer.name(), roles, ages, spellings, List.copyOf(mentions));
	}

	/** Name, what is named, roles, ages, spellings, mentions or where, status. Below a bearer the mentions, where there are several. */
	static List<Outline.Row> rows(List<Named> names, Draft draft, HouseStatuses statuses) {
		var where = new Whereabouts(draft);
		return names.stream().map(named -> row(named, draft, where, statuses)).toList();
	}

	private static Outline.Row row(Named named, Draft draft, Whereabouts where, HouseStatuses statuses) {
		Statement first = named.mentions().getFirst();
		String ages = named.ages().stream().map(String::valueOf).collect(Collectors.joining(", "));
		String spellings = named.spellings().entrySet().stream().map(Names::counted).collect(Collectors.joining(", "));
		Function<Statement, Outline.Row> mention = each -> mention(each, draft.text(), where, statuses);
		return new Outline.Row(
				List.of(named.name(), type(named.type()), String.join("; ", named.roles()), ages, spellings,
						Messages.text("names.mentions.count", named.mentions().size()), first.status(statuses)),
				first.span(), first.item(),
				named.mentions().size() == 1 ? List.of() : named.mentions().stream().map(mention).toList());
	}

	private static String counted(Map.Entry<String, Integer> spelling) {
		return spelling.getValue() == 1 ? spelling.getKey() : Messages.text("names.spelling", spelling.getKey(), spelling.getValue());
	}

	private static Outline.Row mention(Statement mention, String text, Whereabouts where, HouseStatuses statuses) {
		Optional<Naming> naming = mention.detail() instanceof Naming said ? Optional.of(said) : Optional.empty();
		return new Outline.Row(
				List.of(mention.inContext(text), "", naming.map(Naming::role).orElse(""),
						naming.flatMap(Naming::age).map(String::valueOf).orElse(""), ItemTexts.onOneLine(mention.span().in(text)),
						where.of(mention.span().start()), mention.status(statuses)),
				mention.span(), mention.item(), List.of());
	}

	private static String type(Naming.Type type) {
		return switch (type) {
			case PERSON -> Messages.text("names.type.person");
			case ORGANIZATION -> Messages.text("names.type.organization");
			case PLACE -> Messages.text("names.type.place");
			case WORK -> Messages.text("names.type.work");
			case OTHER -> Messages.text("names.type.other");
		};
	}
}
