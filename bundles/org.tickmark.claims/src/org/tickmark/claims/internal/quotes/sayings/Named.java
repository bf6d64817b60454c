package org.tickmark.claims.internal.quotes.sayings;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.tickmark.claims.Naming;
import org.tickmark.claims.internal.names.Names;
import org.tickmark.claims.internal.names.lists.Gazetteer;
import org.tickmark.claims.spi.Prose;

/**
 * What a draft names, by offsets in its text.
 *
 * @param things at which something is named that is no person
 * @param bodies at which it is an office, a company or the like, or a country, which speaks as they do
 * @param known the offices, companies and the like among them, by name
 * @param people at which persons are named, each with what stands beside the name and says what they are
 */
public record Named(Set<Integer> things, Set<Integer> bodies, Map<Integer, String> people, SortedMap<Integer, String> known) {
	private static final Set<Naming.Type> THINGS = EnumSet.of(Naming.Type.PLACE, Naming.Type.ORGANIZATION, Naming.Type.WORK);

	private static final Pattern UNION_BEHIND = Pattern.compile("(?:['\u2019]s)?(?: [a-z]{1,20}['\u2019]?)? unions?\\b");

	public static Named in(Prose prose) {
		Names names = Names.of(prose);
		Set<Integer> bodies = places(names, EnumSet.of(Naming.Type.ORGANIZATION));
		names.mentions().stream().map(mention -> mention.span()).filter(span -> Gazetteer.isLand(prose.textOf(span)))
				.forEach(span -> bodies.add(span.start()));
		SortedMap<Integer, String> known = new TreeMap<>();
		names.mentions().stream().filter(mention -> names.bearerOf(mention).type() == Naming.Type.ORGANIZATION)
				.forEach(mention -> known.put(mention.span().start(), names.bearerOf(mention).canonical() + unionBehind(prose, mention.span().end())));
		return new Named(places(names, THINGS), bodies, people(names), known);
	}

	/** "The Ulm Mills union", "the Ulm Mills workers' union". */
	private static String unionBehind(Prose prose, int end) {
		return UNION_BEHIND.matcher(prose.draft().text()).region(end, prose.draft().text().length()).lookingAt() ? KnownBodies.UNION : "";
	}

	private static Map<Integer, String> people(Names names) {
		return names.mentions().stream().filter(mention -> names.bearerOf(mention).type() == Naming.Type.PERSON)
				.collect(Collectors.toMap(mention -> mention.span().start(), mention -> mention.role(), (one, other) -> one));
	}

	private static Set<Integer> places(Names names, Set<Naming.Type> types) {
		return names.mentions().stream().filter(mention -> types.contains(names.bearerOf(mention).type()))
				.map(mention -> mention.span().start()).collect(Collectors.toCollection(HashSet::new));
	}
}
