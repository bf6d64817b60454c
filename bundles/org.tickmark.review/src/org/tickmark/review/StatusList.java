package org.tickmark.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.tickmark.review.ledger.Status;
import org.tickmark.review.messages.Messages;

/**
 * What a house calls its statuses, as a file that scripts and other desks read: a line each, the word that the ledger keeps and the name
 * for people, then its letter where that is another one. Those that the house added say behind that whether they settle an item.
 *
 * <pre>
 * verified = Checked, C
 * legal-read = With the lawyers, L
 * seen = Seen by the desk, D, settled
 * </pre>
 *
 * @param faults lines that cannot be understood; the others count all the same
 */
public record StatusList(HouseStatuses statuses, List<String> faults) {
	private static final String SETTLED = "settled";

	public StatusList {
		faults = List.copyOf(faults);
	}

	/** @param text of the whole file; empty lines and those that start with {@code #} say nothing */
	public static StatusList of(String text) {
		List<HouseStatuses.Named> named = new ArrayList<>();
		List<String> faults = new ArrayList<>();
		Set<String> words = new HashSet<>();
		List<String> lines = text.lines().toList();
		for (int i = 0; i < lines.size(); i++) {
			String line = lines.get(i).strip();
			if (line.isEmpty() || line.startsWith("#")) continue;
			try {
				HouseStatuses.Named status = read(line);
				if (!words.add(status.status().word()))
					throw new IllegalArgumentException(Messages.text("status.twice", status.status().word()));
				named.add(status);
			} catch (IllegalArgumentException e) {
				faults.add(Messages.text("house.fault", String.valueOf(i + 1), String.valueOf(e.getMessage())));
			}
		}
		return new StatusList(HouseStatuses.of(named), faults);
	}

	private static HouseStatuses.Named read(String line) {
		int equals = line.indexOf('=');
		if (equals < 0) throw new IllegalArgumentException(Messages.text("status.noName"));
		String word = line.substring(0, equals).strip();
		List<String> parts = new ArrayList<>(Arrays.stream(line.substring(equals + 1).split(",")).map(String::strip).toList());
		if (parts.isEmpty()) throw new IllegalArgumentException(Messages.text("status.noName"));
		boolean settled = parts.size() > 1 && parts.getLast().equals(SETTLED);
		if (settled) parts.removeLast();
		Optional<String> letter = Optional.of(parts.getLast()).filter(last -> parts.size() > 1 && last.length() == 1);
		if (letter.isPresent()) parts.removeLast();
		String label = String.join(", ", parts);
		if (label.isBlank()) throw new IllegalArgumentException(Messages.text("status.noName"));
		Status status = Status.of(word).orElseGet(() -> Status.added(word, settled));
		if (settled && !status.isAdded())
			throw new IllegalArgumentException(Messages.text("status.builtIn", word));
		return new HouseStatuses.Named(status, label, letter.map(given -> given.charAt(0)).orElse(status.letter()));
	}

	/** The file's text: those that are not as Tickmark has them. */
	public static String written(HouseStatuses statuses) {
		return statuses.named().stream().filter(each -> each.status().isAdded() || !each.equals(HouseStatuses.Named.usual(each.status())))
				.map(each -> each.status().word() + " = " + each.label() + ", " + each.letter()
						+ (each.status().isAdded() && each.status().settled() ? ", " + SETTLED : "") + "\n")
				.collect(Collectors.joining());
	}
}
