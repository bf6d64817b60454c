package org.tickmark.archive.read;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.tickmark.claims.Claim;
import org.tickmark.claims.Naming;

/** The persons whom one article names, each with all that it says of them. */
final class PeopleRows {
	private final String text;
	private final Map<String, Person> people = new LinkedHashMap<>();

	private static final class Person {
		private final Set<String> forms = new LinkedHashSet<>();
		private final Set<String> roles = new LinkedHashSet<>();
		private Optional<Integer> age = Optional.empty();
		private int mentions;
		private String context = "";
		private boolean told;
	}

	PeopleRows(String text) {
		this.text = text;
	}

	/** What names nobody says nothing here. */
	void add(Claim claim) {
		if (!(claim.detail() instanceof Naming naming) || naming.type() != Naming.Type.PERSON) return;
		Person person = people.computeIfAbsent(naming.canonical(), name -> new Person());
		person.mentions++;
		person.forms.add(claim.span().in(text));
		if (!naming.role().isEmpty()) person.roles.add(naming.role());
		if (person.age.isEmpty()) person.age = naming.age();
		boolean tells = naming.age().isPresent() || !naming.role().isEmpty();
		if (person.context.isEmpty() || tells && !person.told) person.context = claim.sentence().in(text);
		person.told |= tells;
	}

	Row[] rows() {
		return people.entrySet().stream().map(each -> row(each.getKey(), each.getValue())).toArray(Row[]::new);
	}

	private static Row row(String name, Person person) {
		return RowFactory.create(name, person.forms.toArray(String[]::new), person.roles.toArray(String[]::new), person.age.orElse(null),
				person.mentions, person.context);
	}
}
