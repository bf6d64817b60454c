package org.tickmark.claims.internal.quotes;

import java.util.Set;

/** A full name of a person, without title. */
record Name(String full, Gender gender) {
	/** As far as the text or a very common first name tells. */
	enum Gender {
		MALE, FEMALE, UNKNOWN;

		boolean fits(Gender other) {
			return this == UNKNOWN || other == UNKNOWN || this == other;
		}
	}

	private static final Set<String> MEN = Set.of("james", "john", "robert", "michael", "william", "david", "richard", "joseph", "thomas",
			"charles", "daniel", "matthew", "anthony", "antony", "mark", "donald", "steven", "stephen", "paul", "andrew", "joshua",
			"kenneth", "kevin", "brian", "george", "edward", "ronald", "timothy", "jason", "jeffrey", "ryan", "jacob", "gary", "nicholas",
			"eric", "jonathan", "larry", "justin", "scott", "brandon", "benjamin", "samuel", "gregory", "frank", "alexander", "raymond",
			"patrick", "jack", "dennis", "jerry", "peter", "henry", "adam", "douglas", "nathan", "walter", "joe", "bill", "bob", "mike",
			"tom", "jim", "dan", "steve", "tim", "jeff", "ben", "sam", "ted", "barack", "vladimir", "ivan", "juan", "carlos", "pedro",
			"mohammed", "ahmed", "hans", "jean", "danny", "tony", "harry");
	private static final Set<String> WOMEN = Set.of("mary", "patricia", "jennifer", "linda", "elizabeth", "barbara", "susan", "jessica",
			"sarah", "karen", "lisa", "nancy", "betty", "margaret", "sandra", "ashley", "kimberly", "emily", "donna", "michelle", "carol",
			"amanda", "melissa", "deborah", "stephanie", "rebecca", "laura", "sharon", "cynthia", "kathleen", "amy", "angela", "shirley",
			"anna", "brenda", "pamela", "emma", "nicole", "helen", "samantha", "katherine", "christine", "rachel", "catherine", "maria",
			"heather", "diane", "ruth", "julie", "olivia", "joyce", "virginia", "victoria", "kelly", "christina", "joan", "evelyn",
			"judith", "hillary", "ann", "anne", "jane", "alice", "kate", "sally", "rosa", "elena", "olga", "fatima", "claire", "ellen",
			"carly", "nina", "theresa", "ursula");

	static Gender genderOf(String firstName) {
		return MEN.contains(firstName) ? Gender.MALE : WOMEN.contains(firstName) ? Gender.FEMALE : Gender.UNKNOWN;
	}

	Name withGender(Gender known) {
		return known == Gender.UNKNOWN ? this : new Name(full, known);
	}
}
