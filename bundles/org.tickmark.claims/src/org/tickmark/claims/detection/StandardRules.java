package org.tickmark.claims.detection;

import java.util.List;

import org.tickmark.claims.internal.checks.EveryShelfLifeCheck;
import org.tickmark.claims.internal.checks.ImpossibleDateCheck;
import org.tickmark.claims.internal.checks.RepeatedAgeCheck;
import org.tickmark.claims.internal.checks.RepeatedEventCheck;
import org.tickmark.claims.internal.checks.ReversedDatesCheck;
import org.tickmark.claims.internal.checks.ShelfLifeCheck;
import org.tickmark.claims.internal.checks.StretchCheck;
import org.tickmark.claims.internal.checks.TenseCheck;
import org.tickmark.claims.internal.checks.TimeElementCheck;
import org.tickmark.claims.internal.checks.WeekdayCheck;
import org.tickmark.claims.internal.checks.ZoneCheck;
import org.tickmark.claims.internal.dates.TimeDetector;
import org.tickmark.claims.internal.debris.PlaceholderCheck;
import org.tickmark.claims.internal.debris.ResidueCheck;
import org.tickmark.claims.internal.debris.TextDebrisCheck;
import org.tickmark.claims.internal.events.EventCheck;
import org.tickmark.claims.internal.facts.CauseDetector;
import org.tickmark.claims.internal.facts.ComparisonDetector;
import org.tickmark.claims.internal.facts.ContactDetector;
import org.tickmark.claims.internal.facts.CriticismDetector;
import org.tickmark.claims.internal.facts.EventDetector;
import org.tickmark.claims.internal.facts.PollCheck;
import org.tickmark.claims.internal.facts.SuperlativeDetector;
import org.tickmark.claims.internal.figures.FigureDetector;
import org.tickmark.claims.internal.figures.checks.ChangeCheck;
import org.tickmark.claims.internal.figures.checks.ContradictionCheck;
import org.tickmark.claims.internal.figures.checks.ConversionCheck;
import org.tickmark.claims.internal.figures.checks.DecimalPercentCheck;
import org.tickmark.claims.internal.figures.checks.ListLengthCheck;
import org.tickmark.claims.internal.figures.checks.PointsCheck;
import org.tickmark.claims.internal.figures.checks.PollLeadCheck;
import org.tickmark.claims.internal.figures.checks.RangeCheck;
import org.tickmark.claims.internal.figures.checks.ShareCheck;
import org.tickmark.claims.internal.figures.checks.TotalCheck;
import org.tickmark.claims.internal.house.HouseListDetector;
import org.tickmark.claims.internal.names.NameDetector;
import org.tickmark.claims.internal.names.checks.AcronymCheck;
import org.tickmark.claims.internal.names.checks.FirstUseCheck;
import org.tickmark.claims.internal.names.checks.GenderCheck;
import org.tickmark.claims.internal.names.checks.MustGetRightCheck;
import org.tickmark.claims.internal.names.checks.NameTitleCheck;
import org.tickmark.claims.internal.names.checks.NameVariantCheck;
import org.tickmark.claims.internal.quotes.ScareQuoteDetector;
import org.tickmark.claims.internal.quotes.checks.AnonymousSourceCheck;
import org.tickmark.claims.internal.quotes.checks.ChangedSpeakerCheck;
import org.tickmark.claims.internal.quotes.checks.DebrisCheck;
import org.tickmark.claims.internal.quotes.checks.IntroductionCheck;
import org.tickmark.claims.internal.quotes.checks.JudgingCueCheck;
import org.tickmark.claims.internal.quotes.checks.MixedMarksCheck;
import org.tickmark.claims.internal.quotes.checks.PronounSpeakerCheck;
import org.tickmark.claims.internal.quotes.checks.QuotationMarkCheck;
import org.tickmark.claims.internal.quotes.checks.RepeatedQuotationCheck;
import org.tickmark.claims.internal.quotes.checks.SeamCheck;
import org.tickmark.claims.internal.quotes.checks.SharedSurnameCheck;
import org.tickmark.claims.internal.quotes.checks.TwoSpeakersCheck;
import org.tickmark.claims.internal.quotes.checks.UnattributedQuotationCheck;
import org.tickmark.claims.internal.quotes.detectors.DirectQuoteDetector;
import org.tickmark.claims.internal.quotes.detectors.IndirectQuoteDetector;
import org.tickmark.claims.spi.ClaimCheck;
import org.tickmark.claims.spi.ClaimDetector;

/** The rules of this bundle, for those who have no service registry to ask. What is a component stands here, too; tests see to it. */
final class StandardRules {
	private StandardRules() { }

	static List<ClaimDetector> detectors() {
		return List.of(
				new CauseDetector(),
				new ComparisonDetector(),
				new ContactDetector(),
				new CriticismDetector(),
				new DirectQuoteDetector(),
				new EventDetector(),
				new FigureDetector(),
				new HouseListDetector(),
				new IndirectQuoteDetector(),
				new NameDetector(),
				new ScareQuoteDetector(),
				new SuperlativeDetector(),
				new TimeDetector());
	}

	static List<ClaimCheck> checks() {
		return List.of(
				new AcronymCheck(),
				new AnonymousSourceCheck(),
				new ChangeCheck(),
				new ChangedSpeakerCheck(),
				new ContradictionCheck(),
				new ConversionCheck(),
				new DebrisCheck(),
				new DecimalPercentCheck(),
				new EventCheck(),
				new EveryShelfLifeCheck(),
				new FirstUseCheck(),
				new GenderCheck(),
				new ImpossibleDateCheck(),
				new IntroductionCheck(),
				new JudgingCueCheck(),
				new ListLengthCheck(),
				new MixedMarksCheck(),
				new MustGetRightCheck(),
				new NameTitleCheck(),
				new NameVariantCheck(),
				new PlaceholderCheck(),
				new PointsCheck(),
				new PollCheck(),
				new PollLeadCheck(),
				new PronounSpeakerCheck(),
				new QuotationMarkCheck(),
				new RangeCheck(),
				new RepeatedAgeCheck(),
				new RepeatedEventCheck(),
				new RepeatedQuotationCheck(),
				new ResidueCheck(),
				new ReversedDatesCheck(),
				new SeamCheck(),
				new ShareCheck(),
				new SharedSurnameCheck(),
				new ShelfLifeCheck(),
				new StretchCheck(),
				new TenseCheck(),
				new TextDebrisCheck(),
				new TimeElementCheck(),
				new TotalCheck(),
				new TwoSpeakersCheck(),
				new UnattributedQuotationCheck(),
				new WeekdayCheck(),
				new ZoneCheck());
	}
}
