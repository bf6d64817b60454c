package org.tickmark.claims.internal.names;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.tickmark.claims.internal.names.lists.Lists;
import org.tickmark.claims.internal.names.lists.RoleWords;
import org.tickmark.claims.internal.reading.Name.Gender;
import org.tickmark.claims.internal.words.WordSet;

/**
 * What a phrase tells of whoever or whatever it stands for, so that one knows which pronoun may stand for the same.
 *
 * @param definite whether it only points to somebody: "the mayor" may be whoever was named, "a clerk" and "the clerk of the port" are not
 */
public record Description(String words, Kind kind, Gender gender, boolean definite) {
	public enum Kind {
		PERSON, SEVERAL, BODY,
		/** The words do not tell: "the clerk", "the quay". */
		UNTOLD
	}

	private static final Pattern SPACE = Pattern.compile("\\s+");
	/** The phrase's noun stands before them. */
	private static final WordSet BEHIND_NOUN = Lists.of("of in at for from with on to by near who whose which that about behind against "
			+ "under over inside outside between briefed");
	private static final WordSet ONE = Lists.of("a an one another each every this that");
	private static final WordSet DETERMINED = Lists.of("the a an his her its their our my");
	private static final WordSet MANY = Lists.of("some many several most all both few these those others two three four five six seven "
			+ "eight nine ten");
	private static final WordSet PLURALS = Lists.of("people men women police children critics voters parents spokesmen spokeswomen "
			+ "businessmen congressmen lawmen firemen policemen clergy media staff personnel others");
	private static final WordSet MALE = Lists.of("man father husband son brother boy uncle nephew grandfather boyfriend king gentleman "
			+ "widower actor dad guy");
	private static final WordSet FEMALE = Lists.of("woman mother wife daughter sister girl aunt niece grandmother girlfriend queen lady "
			+ "widow actress mom mum");
	private static final WordSet PEOPLE = Lists.of("person resident voter official neighbour neighbor commenter passenger witness victim "
			+ "suspect survivor parent grandparent couple child teenager youth firefighter cop lawmaker legislator councillor "
			+ "councilor superintendent commissioner sheriff constable inspector delegate supporter customer owner shopkeeper landlord "
			+ "tenant clerk speaker reverend priest pastor bishop pope rabbi imam prince princess billionaire mogul frontrunner "
			+ "stalwart chieftain supremo backbencher frontbencher incumbent hopeful contender challenger statesman stateswoman "
			+ "representative republican democrat tory socialist admiral celebrity star icon "
			+ "firebrand heavyweight veteran ex-president ex-minister ex-governor ex-mayor ex-senator "
			+ "legend native heir heiress alumnus alumna pundit provocateur demagogue maverick outsider underdog ideologue centrist "
			+ "libertarian texan californian floridian ohioan georgian virginian pennsylvanian iowan kansan nebraskan minnesotan "
			+ "michigander wisconsinite vermonter mainer kentuckian tennessean alabamian mississippian louisianan oklahoman arkansan "
			+ "missourian coloradan arizonan nevadan oregonian alaskan hawaiian montanan idahoan utahn indianan hoosier briton scot");
	private static final WordSet BODIES = Lists.of("ministry office company group pac report study poll survey statement letter party "
			+ "committee agency department union bank court council campaign government paper newspaper magazine firm board "
			+ "panel commission organization organisation association document memo article district hospital university college "
			+ "school church club team league institute foundation center centre network station broadcaster embassy administration "
			+ "parliament senate congress house army navy military force authority watchdog charity airline bureau service coalition "
			+ "alliance movement federation society trust fund regulator tribunal jury order ruling filing lawsuit complaint website "
			+ "memorandum leaflet pamphlet charter constitution treaty release email e-mail ad advert advertisement video tweet message book editorial "
			+ "column analysis transcript affidavit indictment note caption manual textbook resolution decree petition flyer brochure manifesto "
			+ "communique communiqu\u00e9 bulletin dossier "
			+ "post times journal herald tribune corporation maker city town county state");
	private static final WordSet NO_AGENTS = Lists.of("answer banner barrier border chapter character counter cover danger disaster "
			+ "dinner door error factor favor favour finger floor flower folder fever gender harbor hammer interior labor letter list "
			+ "manner matter mirror monitor mother motor murder number offer order other paper pepper pier poster power quarter "
			+ "register river rumor rumour sector server shelter shoulder silver slaughter summer supper temper terror theater tower "
			+ "transfer trailer tumor vector war water weather winter wonder brother sister either neither whether corner career beer "
			+ "cancer charter cluster copper customer-service computer newsletter over under user vapor waiver folklore");
	/** Ends of nouns that tell what is done or is so, where they are longer than "nation". */
	private static final List<String> DEEDS = List.of("tion", "sion", "ment", "ness", "bility");
	private static final int SHORTEST_DEED = 6;
	private static final WordSet ORDINALS = Lists.of("first second third next last other");
	private static final String AGED = "-year-old";
	private static final int ALIAS_WORDS = 3;
	private static final int DONE = 24;

	/** @param words as they stand in the text */
	/** Of one of them, or of several: "miller", "millers", "boards". @param noun alone, in small letters */
	public static Kind ofNoun(String noun) {
		String one = noun.endsWith("s") && !noun.endsWith("ss") ? noun.substring(0, noun.length() - 1) : noun;
		return of("the " + one).kind();
	}

	public static Description of(String words) {
		String[] all = SPACE.split(words.toLowerCase(Locale.ROOT));
		int end = nounEnd(all);
		String noun = bare(all[end - 1]);
		String first = bare(all[0]);
		Gender gender = genderOf(noun);
		boolean definite = first.equals("the") && all.length <= ALIAS_WORDS && noun.length() + 4 <= words.length()
				&& (!Character.isDigit(bare(all[1]).charAt(0)) || noun.endsWith(AGED));
		return new Description(words, kindOf(all, end, noun, first, gender), gender, definite);
	}

	private static Kind kindOf(String[] all, int end, String noun, String first, Gender gender) {
		for (int i = 1; i < end - 1; i++) {
			if (all[i].equals("and")) return isOfOne(all, i, end) ? Kind.PERSON : Kind.SEVERAL;
		}
		// "Ulm Mills, Roth and others"
		if (all.length > 2 && all[all.length - 1].equals("others") && all[all.length - 2].equals("and")) return Kind.SEVERAL;
		if (noun.endsWith(AGED)) return Kind.PERSON;
		char initial = noun.isEmpty() ? ' ' : noun.charAt(0);
		if (MANY.contains(first) || PLURALS.contains(noun) || noun.endsWith("%") || Character.isDigit(initial)) return Kind.SEVERAL;
		if (gender != Gender.UNKNOWN || PEOPLE.contains(noun) || RoleWords.isRole(noun)) return Kind.PERSON;
		if (BODIES.contains(noun)) return Kind.BODY;
		if (isAgent(noun)) return Kind.PERSON;
		boolean plural = noun.endsWith("s") && !noun.endsWith("ss") && !noun.endsWith("us") && !noun.endsWith("is");
		return plural && !ONE.contains(first) ? Kind.SEVERAL : Kind.UNTOLD;
	}

	/** "The Ulm senator and presidential candidate", "the dean and former head", not "the husband and wife" nor "the clerk and the mayor". */
	private static boolean isOfOne(String[] all, int and, int end) {
		return all[0].equals("the") && end - and > 2 && !DETERMINED.contains(all[and + 1])
				&& isRoleOrKind(bare(all[and - 1])) && isRoleOrKind(bare(all[end - 1]));
	}

	private static boolean isRoleOrKind(String noun) {
		return PEOPLE.contains(noun) || RoleWords.isRole(noun);
	}

	/** "Arborist", "miller", not "order". */
	private static boolean isAgent(String noun) {
		boolean ending = noun.endsWith("er") || noun.endsWith("or") || noun.endsWith("ist") || noun.endsWith("ian") || noun.endsWith("eer");
		return ending && !NO_AGENTS.contains(noun);
	}

	/** "Coach", "coroner", "comedian", not "miller", which may be a surname. @param word in lower case */
	public static boolean isRole(String word) {
		return RoleWords.isRole(word);
	}

	/** What the phrase in small letters says that somebody is, in one word; empty where it tells of nobody. */
	public static String nounOf(String lower) {
		String[] all = SPACE.split(lower.trim());
		int end = nounEnd(all);
		String noun = end == 0 ? "" : bare(all[end - 1]);
		boolean somebody = !noun.isEmpty() && kindOf(all, end, noun, bare(all[0]), genderOf(noun)) == Kind.PERSON;
		return somebody ? noun : "";
	}

	private static int nounEnd(String[] all) {
		for (int i = 0; i < all.length; i++) {
			if (i > 0 && BEHIND_NOUN.contains(all[i])) return i;
			if (all[i].endsWith(",")) return i + 1;
		}
		return all.length;
	}

	/** "The clerks of the port, all of them old": without what says more of them, but all of "Roth, Lee and Brook". */
	static String withoutAside(String words) {
		// "A father whose daughter", "Harbour Mills, whose boats"
		int whose = words.indexOf(" whose ");
		if (whose > 0) return words.substring(0, words.charAt(whose - 1) == ',' ? whose - 1 : whose);
		int comma = words.indexOf(", ");
		// "A study, which was paid for by Roth, Lee and Brook", "The clerks, led by Roth and Lee"
		if (comma > 0 && isAside(words.substring(comma + 2))) return words.substring(0, comma);
		return comma < 0 || words.indexOf(" and ", comma) > 0 ? words : words.substring(0, comma);
	}

	private static boolean isAside(String rest) {
		int by = rest.indexOf(" by ");
		boolean done = Character.isLowerCase(rest.charAt(0)) && by > 0 && by < DONE && rest.lastIndexOf(',', by) < 0;
		return done || rest.startsWith("which ") || rest.startsWith("who ") || rest.startsWith("including ");
	}

	private static String bare(String word) {
		int end = word.length();
		while (end > 0 && ".,;:\u2019'\")".indexOf(word.charAt(end - 1)) >= 0) end--;
		return end == 0 ? word : word.substring(0, end);
	}

	private static Gender genderOf(String noun) {
		if (FEMALE.contains(noun) || noun.endsWith("woman")) return Gender.FEMALE;
		return MALE.contains(noun) || noun.endsWith("man") && !noun.equals("human") && !noun.equals("german") ? Gender.MALE
				: Gender.UNKNOWN;
	}

	/** @param pronoun in lower case */
	public boolean goesBy(String pronoun) {
		if (words.regionMatches(true, 0, "no ", 0, 3)) return false;
		return switch (pronoun) {
			case "he", "his" -> isSomebody() && gender.fits(Gender.MALE);
			case "she", "her" -> isSomebody() && gender.fits(Gender.FEMALE);
			case "they", "their" -> kind == Kind.SEVERAL || kind == Kind.BODY;
			case "it", "its" -> kind == Kind.BODY;
			default -> false;
		};
	}

	/** "The numbers", "our negotiations": several of what says nothing, unless it names people or a body, too. */
	boolean areThings() {
		if (kind != Kind.SEVERAL) return false;
		String[] all = SPACE.split(words.toLowerCase(Locale.ROOT));
		String noun = bare(all[nounEnd(all) - 1]);
		if (!noun.endsWith("s") || PLURALS.contains(noun)) return false;
		return singulars(noun).anyMatch(Description::isThing) && singulars(noun).map(one -> of("the " + one).kind())
				.noneMatch(one -> one == Kind.PERSON || one == Kind.BODY);
	}

	/** "Number", "decision", "payment". */
	private static boolean isThing(String noun) {
		return NO_AGENTS.contains(noun) || noun.length() > SHORTEST_DEED && DEEDS.stream().anyMatch(noun::endsWith);
	}

	/** "Clerk", "city", "coach": what "clerks", "cities" and "coaches" are several of. */
	private static Stream<String> singulars(String plural) {
		String stem = plural.substring(0, plural.length() - 1);
		if (stem.endsWith("ie")) return Stream.of(stem, stem.substring(0, stem.length() - 2) + 'y');
		return stem.endsWith("e") ? Stream.of(stem, stem.substring(0, stem.length() - 1)) : Stream.of(stem);
	}

	private boolean isSomebody() {
		return kind == Kind.PERSON || kind == Kind.UNTOLD;
	}

	/** "A clerk", "her father", "one voter", "the next speaker": nobody named before. */
	public boolean bringsIn() {
		String[] all = SPACE.split(words.toLowerCase(Locale.ROOT));
		String first = bare(all[0]);
		if (first.equals("the") && all.length == ALIAS_WORDS && ORDINALS.contains(all[1]))
			return kind == Kind.PERSON && gender == Gender.UNKNOWN && !RoleWords.isRole(bare(all[2]));
		return first.equals("a") || first.equals("an") || first.equals("one") || first.equals("another") || first.equals("his")
				|| first.equals("her") || first.equals("their") || first.equals("its") || first.equals("my") || first.equals("our");
	}
}
