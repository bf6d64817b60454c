package org.tickmark.claims.internal.figures;

import java.util.List;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.FigureReason;
import org.tickmark.claims.spi.ClaimDetector;
import org.tickmark.claims.spi.Prose;

/** Marks every number that the draft states, those in dates and names aside. */
@Component
public final class FigureDetector implements ClaimDetector {
	@Override
	public String ruleId() {
		return "figure.stated";
	}

	@Override
	public Set<ClaimKind> kinds() {
		return Set.of(ClaimKind.FIGURE);
	}

	@Override
	public List<Claim> detect(Prose prose) {
		return Figures.of(prose).all().stream().map(this::claim).toList();
	}

	private Claim claim(StatedFigure stated) {
		return new Claim(ruleId(), ClaimKind.FIGURE, List.of(stated.span()), stated.sentence().span(), stated.clause(),
				new FigureReason.Stated(stated.figure()), stated.figure());
	}
}
