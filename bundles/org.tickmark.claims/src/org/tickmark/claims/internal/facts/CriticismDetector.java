package org.tickmark.claims.internal.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Component;
import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail;
import org.tickmark.claims.FactReason;
import org.tickmark.claims.FactReason.Answer;
import org.tickmark.claims.internal.names.NameMention;
import org.tickmark.claims.internal.names.Names;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.spi.ClaimDetector;
import org.tickmark.claims.spi.Prose;
import org.tickmark.claims.spi.Sentence;
import org.tickmark.draft.Span;

/** Who is accused or criticised by name, and whether an answer of theirs stands in the draft: the right of reply. */
@Component
public final class CriticismDetector implements ClaimDetector {
	private static final String RULE = "criticism.named";
	/** What settles the question comes before what only may. */
	private static final List<Answer> STRONGEST = List.of(Answer.DENIED, Answer.DECLINED, Answer.GIVEN);
	private static final int MOST_PLACES = 3;

	@Override
	public String ruleId() {
		return RULE;
	}

	@Override
	public Set<ClaimKind> kinds() {
		return Set.of(ClaimKind.CRITICISM);
	}

	@Override
	public List<Claim> detect(Prose prose) {
		Names names = Names.of(prose);
		List<Claim> claims = new ArrayList<>();
		for (int i = 0; i < prose.sentences().size(); i++) {
			Sentence sentence = prose.sentences().get(i);
			List<NameMention> here = new ArrayList<>(names.in(sentence.span()));
			here.removeIf(name -> !names.bearerOf(name).isParty());
			if (here.isEmpty()) continue;
			Optional<Answers.Found> next = next(prose, names, i);
			Set<Integer> seen = new HashSet<>();
			for (Charge charge : ChargeReader.chargesIn(new Words(sentence.tokens()), here)) {
				if (seen.add(charge.party().bearer())) claims.add(claim(prose, names, sentence, charge, next));
			}
		}
		return claims;
	}

	private static Optional<Answers.Found> next(Prose prose, Names names, int i) {
		if (i + 1 >= prose.sentences().size()) return Optional.empty();
		Sentence next = prose.sentences().get(i + 1);
		return Answers.silence(next, names.in(next.span()));
	}

	private static Claim claim(Prose prose, Names names, Sentence sentence, Charge charge, Optional<Answers.Found> next) {
		List<Answers.Found> found = Stream.concat(Answers.of(prose).of(charge.party().bearer()).stream(), next.stream())
				.filter(answer -> !answer.words().overlaps(charge.words()) || answer.answer() == Answer.DENIED).toList();
		Optional<Answer> answer = STRONGEST.stream().filter(sort -> found.stream().anyMatch(one -> one.answer() == sort)).findFirst();
		List<Span> places = found.stream().filter(one -> answer.filter(one.answer()::equals).isPresent()).map(Answers.Found::place)
				.sorted(Comparator.naturalOrder()).distinct().limit(MOST_PLACES).toList();
		var why = new FactReason.Criticised(names.bearerOf(charge.party()).canonical(), prose.textOf(charge.words()),
				answer.orElse(Answer.NONE));
		return new Claim(RULE, ClaimKind.CRITICISM, charge.party().span().union(charge.words()), sentence.span(), why,
				new Detail.Related(places));
	}
}
