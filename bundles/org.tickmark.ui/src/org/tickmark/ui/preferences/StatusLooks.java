package org.tickmark.ui.preferences;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.tickmark.review.HouseStatuses;
import org.tickmark.review.ledger.Status;
import org.tickmark.ui.house.Statuses.Look;
import org.tickmark.ui.messages.Messages;

/** The statuses as somebody is changing them. No widget in here. */
final class StatusLooks {
	private static final int LONGEST_WORD = 36;

	private final List<Look> looks;

	StatusLooks(List<Look> looks) {
		this.looks = new ArrayList<>(looks);
	}

	List<Look> all() {
		return List.copyOf(looks);
	}

	/** As they are called, without their colours. */
	HouseStatuses house() {
		return HouseStatuses.of(looks.stream().map(look -> new HouseStatuses.Named(look.status(), look.label(), look.letter())).toList());
	}

	/** A new status that does not settle. Its word in the ledger is made of the label once, and stays when the label changes. */
	Look add(String label) {
		Look standard = Look.standard(Status.added(word(label), false));
		Look look = new Look(standard.status(), label.strip(), freeLetter(label), standard.onLight(), standard.onDark());
		looks.add(look);
		return look;
	}

	private String word(String label) {
		String plain = label.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-+|-+$", "");
		String word = plain.isEmpty() ? "status" : plain.substring(0, Math.min(plain.length(), LONGEST_WORD));
		Set<String> taken = looks.stream().map(look -> look.status().word()).collect(Collectors.toSet());
		return taken.contains(word)
				? IntStream.iterate(2, next -> next + 1).mapToObj(next -> word + "-" + next).filter(each -> !taken.contains(each))
						.findFirst().orElseThrow()
				: word;
	}

	/** One of the label, if others have not got all of them. */
	private char freeLetter(String label) {
		Set<Integer> taken = looks.stream().map(look -> (int) look.letter()).collect(Collectors.toSet());
		IntStream wanted = label.toUpperCase(Locale.ROOT).chars().filter(Character::isLetterOrDigit);
		return (char) IntStream.concat(wanted, IntStream.concat(IntStream.rangeClosed('A', 'Z'), IntStream.rangeClosed('1', '9')))
				.filter(letter -> !taken.contains(letter)).findFirst().orElse('?');
	}

	/** What a newsroom added can be taken away again; items keep it all the same, since the ledger says so. */
	void remove(Look look) {
		if (look.status().isAdded()) looks.remove(look);
	}

	void replace(Look look, Look by) {
		looks.set(looks.indexOf(look), by);
	}

	/** The same, but whether it settles. Of Tickmark's own that is fixed. */
	static Look settling(Look look, boolean settled) {
		if (!look.status().isAdded()) return look;
		return new Look(Status.added(look.status().word(), settled), look.label(), look.letter(), look.onLight(), look.onDark());
	}

	/** As Tickmark has them; those that the newsroom added stay, with names and letters. */
	void restore() {
		looks.replaceAll(look -> {
			Look standard = Look.standard(look.status());
			return look.status().isAdded() ? new Look(look.status(), look.label(), look.letter(), standard.onLight(), standard.onDark())
					: standard;
		});
	}

	/** Why they cannot be kept so, for people. */
	Optional<String> fault() {
		Set<String> labels = new HashSet<>();
		Set<Character> letters = new HashSet<>();
		for (Look look : looks) {
			if (look.label().isBlank()) return Optional.of(Messages.text("statuses.noName"));
			if (Character.isWhitespace(look.letter())) return Optional.of(Messages.text("statuses.noLetter", look.label()));
			if (!labels.add(look.label().toLowerCase(Locale.ROOT))) return Optional.of(Messages.text("statuses.sameName", look.label()));
			if (!letters.add(Character.toUpperCase(look.letter())))
				return Optional.of(Messages.text("statuses.sameLetter", look.letter()));
		}
		return Optional.empty();
	}
}
