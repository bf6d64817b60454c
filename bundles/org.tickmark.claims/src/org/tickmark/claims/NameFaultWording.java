package org.tickmark.claims;

/** Words what a draft says of a name against itself, or against the house's list of names. */
final class NameFaultWording {
	private final WordingTexts texts;

	NameFaultWording(WordingTexts texts) {
		this.texts = texts;
	}

	String of(NameFault why) {
		return switch (why) {
			case NameFault.Variant variant -> texts.text("nameVariant", variant.here(), variant.there());
			case NameFault.TwoTitles two -> texts.text("nameTitle", two.name(), two.here(), two.there());
			case NameFault.TwoGenders two -> texts.text("gender", two.name(), two.here(), two.there());
			case NameFault.AcronymEarly early -> texts.text("acronym.early", early.acronym(), early.full());
			case NameFault.AcronymUnfit unfit -> texts.text("acronym.unfit", unfit.acronym(), unfit.full(), unfit.fitting());
			case NameFault.AcronymTwice twice -> texts.text("acronym.twice", twice.acronym(), twice.here(), twice.there());
			case NameFault.FirstUse use -> use.full().isEmpty() ? texts.text("firstUse", use.name())
				: texts.text("firstUse.later", use.name(), use.full());
			case NameFault.OnList listed -> texts.text("mustGetRight", listed.written(), listed.right());
		};
	}
}
