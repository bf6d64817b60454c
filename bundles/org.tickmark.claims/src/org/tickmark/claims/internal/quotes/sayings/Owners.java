package org.tickmark.claims.internal.quotes.sayings;

import java.util.Locale;
import java.util.Optional;

import org.tickmark.claims.internal.names.Pronouns;
import org.tickmark.claims.internal.names.Pronouns.Meant;
import org.tickmark.claims.internal.reading.Name;
import org.tickmark.claims.internal.reading.Name.Gender;

/** Whose something is: of "his campaign" it tells who "he" is, and behind "Lee's plan failed" it may be Lee who is called so next. */
public final class Owners {
	private static final int LONGEST = 50;
	private static final int LONGEST_NAME = 30;
	/** An owner is remembered in its own period and the next. */
	private static final int NEAR = 1;

	private final Pronouns pronouns;
	private Optional<Name> owner = Optional.empty();
	private int serial;
	private int ownedIn;
	private int turnedIn;
	private int paragraph;

	public Owners(Pronouns pronouns) {
		this.pronouns = pronouns;
	}

	public void begin(int paragraph) {
		if (paragraph != this.paragraph) owner = Optional.empty();
		this.paragraph = paragraph;
		serial++;
	}

	/**
	 * "Lee's plan": the first of a period, as long as the passage does not turn to anybody.
	 *
	 * @param opens whether a clause begins with the name, which then goes before another
	 */
	public void note(Name name, boolean opens) {
		if (turnedIn == serial || !opens && owner.isPresent() && ownedIn == serial) return;
		owner = Optional.of(name);
		ownedIn = serial;
	}

	/** The passage is about somebody now. */
	public void forget() {
		turnedIn = serial;
		owner = Optional.empty();
	}

	/** "He" is rather the owner, where there is one, than whoever the passage was about. */
	public void turn(Gender gender) {
		Optional<Name> meant = last(gender);
		if (meant.isEmpty()) return;
		forget();
		pronouns.turnTo(meant);
		pronouns.doubt();
	}

	/** Whom "he" may be where the passage names nobody but by what they own. */
	private Optional<Name> last(Gender gender) {
		Optional<Name> fitting = owner.filter(name -> serial - ownedIn <= NEAR && name.gender().fits(gender)).map(name -> name.withGender(gender));
		return fitting.filter(name -> pronouns.focus().filter(one -> one.full().equals(name.full())).isEmpty());
	}

	/** "Ann Lee's campaign" for "her campaign": a guess. */
	public Optional<Meant> meant(String words, int offset) {
		int space = words.indexOf(' ');
		String whose = words.substring(0, Math.max(0, space)).toLowerCase(Locale.ROOT);
		Optional<String> name = switch (whose) {
			case "his" -> last(Gender.MALE).or(() -> pronouns.owner(Gender.MALE)).map(Name::full);
			case "her" -> last(Gender.FEMALE).or(() -> pronouns.owner(Gender.FEMALE)).map(Name::full);
			case "their", "its" -> pronouns.nearest(whose, offset, 0, false).map(Meant::words);
			default -> Optional.empty();
		};
		int comma = words.indexOf(',', space + 1);
		String owned = words.substring(space + 1, comma < 0 ? words.length() : comma);
		return name.filter(one -> owned.length() <= LONGEST && one.length() <= LONGEST_NAME && !owned.equals("own"))
				.map(one -> new Meant(one + (isPlural(one) ? "' " : "'s ") + owned, false));
	}

	/** "The clerks", not "Ann Banks". */
	private static boolean isPlural(String name) {
		return name.endsWith("s") && Character.isLowerCase(name.charAt(name.lastIndexOf(' ') + 1));
	}
}
