package org.tickmark.ui.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail;
import org.tickmark.claims.Naming;
import org.tickmark.claims.Naming.Type;
import org.tickmark.draft.Draft;
import org.tickmark.draft.Span;
import org.tickmark.review.HouseStatuses;
import org.tickmark.ui.views.Names.Named;

class NamesTest {
	private static final String TEXT = "Dr Ilse Brandt, 43, head of the harbour office, spoke.\n\nMs Brandt met the Coast Guild. "
			+ "Brandt, 44, left. The mayor, Ilse Brand, stayed.";
	private final List<Statement> statements = new ArrayList<>();
	private int searched;

	/** The next of these words in the text. */
	private void named(String words, Type type, String canonical, String role, Optional<Integer> age) {
		int start = TEXT.indexOf(words, searched);
		var span = new Span(start, start + words.length());
		searched = span.end();
		boolean first = statements.stream().noneMatch(each -> each.detail() instanceof Naming known && known.canonical().equals(canonical));
		statements.add(new Statement(ClaimKind.NAME, span, span, span, new Naming(type, canonical, role, age, first), Optional.empty()));
	}

	private void mentionAll() {
		named("Ilse Brandt", Type.PERSON, "Ilse Brandt", "Dr, head of the harbour office", Optional.of(43));
		named("Brandt", Type.PERSON, "Ilse Brandt", "Ms", Optional.empty());
		named("Coast Guild", Type.ORGANIZATION, "Coast Guild", "", Optional.empty());
		named("Brandt", Type.PERSON, "Ilse Brandt", "", Optional.of(44));
		named("Ilse Brand", Type.PERSON, "Ilse Brandt", "mayor", Optional.empty());
	}

	private List<Outline.Row> rows() {
		return Names.rows(Names.in(statements, TEXT), Draft.of(TEXT), HouseStatuses.usual());
	}

	@Test
	void allMentionsOfABearerStandTogetherInTheOrderOfFirstMention() {
		mentionAll();

		List<Named> names = Names.in(statements, TEXT);

		assertThat(names).extracting(Named::name).containsExactly("Ilse Brandt", "Coast Guild");
		assertThat(names.getFirst().mentions()).extracting(each -> each.span().in(TEXT)).containsExactly("Ilse Brandt", "Brandt", "Brandt",
				"Ilse Brand");
	}

	@Test
	void rolesAgesAndSpellingsAreToldOnceEach() {
		mentionAll();

		assertThat(rows().getFirst().cells()).containsExactly("Ilse Brandt", "Person", "Dr, head of the harbour office; Ms; mayor",
				"43, 44", "Ilse Brandt, Brandt (2), Ilse Brand", "4", "");
	}

	@Test
	void aMentionSaysWhereItIs() {
		mentionAll();

		assertThat(rows().getFirst().below()).extracting(row -> row.cells().get(5)).containsExactly("Paragraph 1", "Paragraph 2",
				"Paragraph 2", "Paragraph 2");
		assertThat(rows().get(1).below()).isEmpty();
		assertThat(rows().get(1).place().in(TEXT)).isEqualTo("Coast Guild");
	}

	@Test
	void namesOfTwoTypesAreTwoBearers() {
		named("Brandt", Type.PERSON, "Brandt", "", Optional.empty());
		named("Brandt", Type.PLACE, "Brandt", "", Optional.empty());

		assertThat(Names.in(statements, TEXT)).extracting(Named::type).containsExactly(Type.PERSON, Type.PLACE);
	}

	@Test
	void whatWasMarkedByHandIsListedByItsWords() {
		var span = new Span(0, 2);
		statements.add(new Statement(ClaimKind.NAME, span, span, span, new Detail.None(), Optional.empty()));
		statements.add(new Statement(ClaimKind.FIGURE, new Span(16, 18), span, span, new Detail.None(), Optional.empty()));

		assertThat(Names.in(statements, TEXT)).extracting(Named::name).containsExactly("Dr");
	}

	@Test
	void tenThousandNamesAreListedAtOnce() {
		for (int i = 0; i < 10_000; i++) {
			var span = new Span(i % TEXT.length(), i % TEXT.length() + 1);
			statements
					.add(new Statement(ClaimKind.NAME, span, span, span, new Naming(Type.PERSON, "Person " + i, "", Optional.empty(), true),
					Optional.empty()));
		}

		assertThat(rows()).hasSize(10_000);
		assertThat(Outline.holding("person 9999", rows())).hasSize(1);
	}

	@Test
	void aDraftWithoutNamesListsNone() {
		assertThat(rows()).isEmpty();
	}
}
