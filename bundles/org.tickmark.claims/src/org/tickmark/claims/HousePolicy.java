package org.tickmark.claims;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.tickmark.claims.Detail.Sense;

/**
 * How a house reads words on which people disagree, and which matters of style it asks for. What the text itself settles, no policy
 * changes.
 *
 * @param next of "next Friday", said on a Wednesday
 * @param last of "last summer", said in autumn
 * @param figures of 03/04/2023
 * @param untold of "Friday" and "March" where no verb near them tells
 * @param asked the ids of rules that run only on request
 */
public record HousePolicy(Next next, Last last, Figures figures, Untold untold, Set<String> asked) {
	/** Of a house that has said nothing. */
	public static final HousePolicy USUAL = new HousePolicy(Next.USUAL, Last.USUAL, Figures.MONTH_FIRST, Untold.USUAL, Set.of());

	/** One thing that a house may settle. */
	public sealed interface Setting {
		/** What files and the command line call it. */
		String word();

		/** The reading that it takes; empty where it leaves that to usage. */
		Optional<Sense> sense();

		/** What it settles, as the command line calls it. */
		String topic();
	}

	/** The coming weekday or month, but the weekend after the coming one, unless the house says which. */
	public enum Next implements Setting {
		USUAL, COMING, FOLLOWING;

		@Override
		public String topic() {
			return "next";
		}

		@Override
		public String word() {
			return this == USUAL ? "usual" : this == COMING ? Sense.COMING.word() : Sense.FOLLOWING.word();
		}

		@Override
		public Optional<Sense> sense() {
			return Sense.of(word());
		}
	}

	/** The latest one that is over, unless the house means that of the week or year before. */
	public enum Last implements Setting {
		USUAL, PREVIOUS;

		@Override
		public String topic() {
			return "last";
		}

		@Override
		public String word() {
			return this == USUAL ? "usual" : Sense.PREVIOUS.word();
		}

		@Override
		public Optional<Sense> sense() {
			return Sense.of(word());
		}
	}

	/** Whether 03/04 is in March or in April. */
	public enum Figures implements Setting {
		MONTH_FIRST, DAY_FIRST;

		@Override
		public String topic() {
			return "figures";
		}

		@Override
		public String word() {
			return this == MONTH_FIRST ? Sense.MONTH_FIRST.word() : Sense.DAY_FIRST.word();
		}

		@Override
		public Optional<Sense> sense() {
			return Sense.of(word());
		}
	}

	/** A weekday is the last one, a month the nearer one, unless the house says which way. */
	public enum Untold implements Setting {
		USUAL, PAST, AHEAD;

		@Override
		public String topic() {
			return "untold";
		}

		@Override
		public String word() {
			return this == USUAL ? "usual" : this == PAST ? Sense.PAST.word() : Sense.AHEAD.word();
		}

		@Override
		public Optional<Sense> sense() {
			return Sense.of(word());
		}
	}

	public HousePolicy {
		asked = Set.copyOf(asked);
	}

	/** The same, with those checks and no others of such as run only where a house asks for them; by rule id. */
	public HousePolicy asking(Set<String> ruleIds) {
		return new HousePolicy(next, last, figures, untold, ruleIds);
	}

	/** With one thing settled otherwise. */
	public HousePolicy with(Setting setting) {
		return switch (setting) {
			case Next other -> new HousePolicy(other, last, figures, untold, asked);
			case Last other -> new HousePolicy(next, other, figures, untold, asked);
			case Figures other -> new HousePolicy(next, last, other, untold, asked);
			case Untold other -> new HousePolicy(next, last, figures, other, asked);
		};
	}

	/** All that a house may settle, each topic's own in the order in which they are offered. */
	public static List<List<Setting>> settings() {
		return List.of(List.of(Next.values()), List.of(Last.values()), List.of(Figures.values()), List.of(Untold.values()));
	}

	/** The setting that the command line calls so, e.g. "figures" and "day-first". */
	public static Optional<Setting> setting(String topic, String word) {
		return settings().stream().flatMap(List::stream).filter(each -> each.topic().equals(topic) && each.word().equals(word)).findFirst();
	}

	/** What is settled now, in the order of {@link #settings()}. */
	public List<Setting> settled() {
		return List.of(next, last, figures, untold);
	}

	/** Whether it takes this reading where there is a choice. */
	public boolean wants(Sense sense) {
		return settled().stream().anyMatch(each -> each.sense().filter(sense::equals).isPresent());
	}
}
