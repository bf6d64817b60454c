package org.tickmark.claims.internal.reading;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.tickmark.claims.internal.words.WordMap;
import org.tickmark.claims.internal.words.WordSet;

/** A full name of a person, without title. */
public record Name(String full, Gender gender) {
	/** As far as the text or a very common first name tells. */
	public enum Gender {
		MALE, FEMALE, UNKNOWN;

		public boolean fits(Gender other) {
			return this == UNKNOWN || other == UNKNOWN || this == other;
		}
	}

	private static final WordSet MEN = WordSet.of("james", "john", "robert", "michael", "william", "david", "richard", "joseph", "thomas",
			"charles", "daniel", "matthew", "anthony", "antony", "mark", "donald", "steven", "stephen", "paul", "andrew", "joshua",
			"kenneth", "kevin", "brian", "george", "edward", "ronald", "timothy", "jason", "jeffrey", "ryan", "jacob", "gary", "nicholas",
			"eric", "jonathan", "larry", "justin", "scott", "brandon", "benjamin", "samuel", "gregory", "frank", "alexander", "raymond",
			"patrick", "jack", "dennis", "jerry", "peter", "henry", "adam", "douglas", "nathan", "walter", "joe", "bill", "bob", "mike",
			"tom", "jim", "dan", "steve", "tim", "jeff", "ben", "sam", "ted", "barack", "vladimir", "ivan", "juan", "carlos", "pedro",
			"mohammed", "ahmed", "hans", "jean", "danny", "tony", "harry",
			"bernie", "marco", "bryan", "brad", "chuck", "craig", "curtis", "dave", "derek", "don",
			"doug", "duncan", "dwight", "eddie", "edwin", "elliott", "ernest", "eugene", "fred", "frederick", "gerald",
			"glenn", "graham", "greg", "harold", "herbert", "howard", "hugh", "ian", "jared", "jeremy", "jimmy", "johnny",
			"jon", "jose", "josé", "jorge", "karl", "carl", "keith", "ken", "kurt", "kyle", "lawrence", "leonard", "lewis",
			"louis", "luis", "luke", "marcus", "martin", "marvin", "matt", "max", "miguel", "mitch", "nathaniel", "neil",
			"nick", "norman", "oliver", "oscar", "owen", "pablo", "phil", "philip", "phillip", "ralph", "rick", "ricky", "rob",
			"rodney", "roger", "ron", "rudy", "russell", "sean", "seth", "shane", "simon", "stanley", "stefan", "stuart",
			"todd", "tommy", "travis", "trevor", "victor", "vincent", "wayne", "zachary", "omar", "hassan", "hussein",
			"ibrahim", "mohamed", "muhammad", "mohammad", "mahmoud", "mustafa", "abdul", "abdullah", "yusuf",
			"khalid", "karim", "rashid", "tariq", "imran", "arjun", "rajesh", "sanjay", "vikram", "hiroshi", "kenji", "boris",
			"dmitry", "igor", "sergei", "sergey", "mikhail", "nikolai", "pavel", "lars", "erik", "sven", "olaf", "klaus",
			"dieter", "heinz", "jürgen", "wolfgang", "giovanni", "giuseppe", "matteo", "paolo", "pierre", "françois",
			"francois", "jacques", "philippe", "emmanuel", "diego", "fernando", "francisco", "javier", "manuel", "rafael",
			"roberto", "ricardo", "eduardo", "enrique", "alejandro", "alberto", "antonio", "arturo", "felipe", "guillermo",
			"hugo", "raul", "raúl", "sergio", "norbert", "bruce", "alan", "allen", "arthur", "clarence", "gordon",
			"leo", "ernst",
			"aaron", "albert", "alfred", "andy", "arnold", "barry", "bradley", "brent", "brett", "calvin", "chad", "chester",
			"christopher", "clayton", "clifford", "darrell", "darren", "dean", "denis", "derrick", "dominic", "dustin", "earl", "edgar",
			"elijah", "ethan", "felix", "floyd", "franklin", "gabriel", "geoff", "geoffrey", "gilbert", "glen", "harvey", "hector",
			"herman", "isaac", "jake", "jamal", "jay", "jeffery", "jerome", "joel", "josh", "julian", "julio", "lance", "leroy", "lester",
			"lloyd", "luther", "malcolm", "marc", "mario", "maurice", "melvin", "milton", "mitchell", "morris", "neal", "nelson", "nigel",
			"noah", "otis", "pete", "randall", "ramon", "reginald", "rex", "roland", "ronnie", "ross", "roy", "ruben", "sebastian",
			"sheldon", "spencer", "terrence", "theodore", "tyler", "tyrone", "vernon", "vince", "wallace", "warren", "wesley", "xavier");
	private static final WordSet WOMEN = WordSet.of("mary", "patricia", "jennifer", "linda", "elizabeth", "barbara", "susan", "jessica",
			"sarah", "karen", "lisa", "nancy", "betty", "margaret", "sandra", "ashley", "kimberly", "emily", "donna", "michelle", "carol",
			"amanda", "melissa", "deborah", "stephanie", "rebecca", "laura", "sharon", "cynthia", "kathleen", "amy", "angela", "shirley",
			"anna", "brenda", "pamela", "emma", "nicole", "helen", "samantha", "katherine", "christine", "rachel", "catherine", "maria",
			"heather", "diane", "ruth", "julie", "olivia", "joyce", "virginia", "victoria", "kelly", "christina", "joan", "evelyn",
			"judith", "hillary", "ann", "anne", "jane", "alice", "kate", "sally", "rosa", "elena", "olga", "fatima", "claire", "ellen",
			"carly", "nina", "theresa", "ursula",
			"abigail", "adriana", "agnes", "aisha", "alexandra", "alison", "allison", "alicia", "amelia", "ana", "angelina",
			"anita", "annie", "audrey", "beatrice", "becky", "bernadette", "beth", "betsy", "beverly", "bonnie", "bridget",
			"brittany", "caitlin", "camille", "candace", "carla", "carmen", "caroline", "carolyn", "cathy", "cecilia", "celia",
			"charlotte", "cheryl", "chloe", "clara", "colleen", "connie", "daisy", "danielle", "debbie", "debra", "denise",
			"diana", "dianne", "dolores", "doris", "dorothy", "edith", "eileen", "eleanor", "elise", "eliza", "ella", "elsa",
			"erica", "erika", "erin", "esther", "eva", "fiona", "frances", "gabriela", "gail", "geraldine", "gina", "ghazala",
			"gloria", "grace", "greta", "gwen", "hannah", "harriet", "heidi", "helena", "ingrid", "irene", "isabel",
			"isabella", "jacqueline", "janet", "janice", "jasmine", "jeanne", "jenna", "jenny", "jill", "joanna", "joanne",
			"josephine", "juanita", "judy", "julia", "juliana", "juliet", "katie", "kathryn", "kathy", "kirsten", "kristen",
			"kristin", "kylie", "lauren", "leila", "lena", "lillian", "lily", "liz", "lois", "loretta", "lori", "lorraine",
			"louise", "lucia", "lucy", "lydia", "mabel", "madeleine", "maggie", "marcia", "margarita", "marianne", "marie",
			"marilyn", "marina", "marjorie", "marlene", "marsha", "martha", "maureen", "maxine", "megan", "meghan", "melania",
			"melanie", "melinda", "meredith", "mia", "mildred", "miranda", "miriam", "molly", "monica", "muriel", "nadia",
			"naomi", "natalie", "natasha", "nora", "norma", "pam", "patsy", "patty", "paula", "pauline", "peggy", "penelope",
			"penny", "phyllis", "priscilla", "renee", "rhonda", "roberta", "rosemary", "roxanne", "sabrina", "sara", "serena",
			"sheila", "sherry", "silvia", "sonia", "sophia", "sophie", "stella", "sue", "susana", "susanne", "suzanne",
			"sylvia", "tamara", "tammy", "tanya", "tara", "teresa", "tina", "trish", "valerie", "vanessa", "vera", "veronica",
			"vicki", "vivian", "wanda", "wendy", "yolanda", "yvonne", "zainab", "khadija", "amina", "mariam", "priya",
			"sunita", "ayesha", "zahra", "layla", "nasreen", "shabana", "saira", "farida",
			"ada", "annette", "antoinette", "arlene", "belinda", "bernice", "bertha", "carole", "cassandra", "chelsea", "claudia",
			"constance", "darlene", "deanna", "delia", "elaine", "elsie", "estelle", "ethel", "eunice", "felicia", "gabrielle",
			"genevieve", "gertrude", "gladys", "glenda", "gretchen", "hilda", "ida", "ivana", "ivanka", "janelle", "jeanette", "joann",
			"johanna", "karin", "karla", "katrina", "kendra", "krista", "kristina", "leah", "lolita", "lorena", "lucille",
			"lynne", "marcella", "marla", "maryam", "nadine", "nikki", "ramona", "regina", "rita", "rosalie", "roxana", "ruby", "sadie",
			"sheri", "sherri", "sonja", "susie", "tabitha", "tatiana", "thelma", "tricia", "viola", "wilma", "yvette", "zoe");

	/** Of those above, names that the other sex bears too, if less often, or in another language. */
	private static final WordSet EITHER = WordSet.of("adriana", "alexis", "allison", "andrea", "ashley", "beverly", "carmen", "carol", "connie",
			"daniele", "don", "erin", "evelyn", "frances", "gail", "jean", "joan", "joe", "jose", "josé", "joyce", "juan", "kelly", "kyle",
			"lauren", "laurence", "leslie", "louis", "marie", "max", "meredith", "merle", "michele", "nicola", "ryan", "sam", "sandy", "sean",
			"shannon", "shane", "shirley", "simone", "stacy", "tracy", "virginia", "vivian");
	private static final WordSet TITLES = WordSet.of("mr", "mrs", "ms", "miss", "dr", "president", "vice", "senator", "sen", "rep",
			"representative", "congressman", "congresswoman", "gov", "governor", "secretary", "state", "minister", "prime", "foreign",
			"general", "gen", "judge", "justice", "professor", "prof", "mayor", "chairman", "chairwoman", "director", "chief", "king",
			"queen", "prince", "princess", "pope", "sir", "lady", "lord", "us", "u.s.", "uk", "former", "republican", "democratic",
			"democrat", "captain", "capt", "col", "colonel", "lt", "sgt", "officer", "attorney", "speaker", "rev", "chancellor",
			"ambassador", "american", "chinese", "russian", "british", "french", "german", "candidate", "spokesman", "spokeswoman",
			"councilman", "councilwoman", "deputy", "assistant", "constable", "superintendent", "supt", "detective", "det", "inspector",
			"sheriff", "lieutenant", "sergeant", "commissioner", "councillor", "cllr", "admiral", "adm", "brigadier", "commander", "marshal",
			"pastor", "rabbi", "imam", "bishop", "archbishop", "cardinal", "sultan", "emir", "sheikh");
	private static final WordSet NO_PERSON = WordSet.of("department", "university", "party", "house", "committee", "street", "news",
			"times", "post", "council", "bank", "court", "states", "kingdom", "foundation", "institute", "association", "inc", "corp",
			"ministry", "congress", "senate", "agency", "office", "bureau", "commission", "city", "county", "north", "south", "east",
			"west", "new", "united", "national", "international", "college", "school", "hospital", "company", "group", "club", "center",
			"centre", "church", "journal", "press", "daily", "island", "islands", "river", "lake", "airport", "union", "federal",
			"central", "general's", "supreme", "white", "democratic", "republican", "day", "act", "war", "sea", "bay", "museum", "army",
			"world", "watch", "program", "programme", "plan", "savings", "start", "project", "initiative", "promise", "movement", "series",
			"show", "channel", "pac", "league", "cup", "award", "prize", "fund", "theatre", "theater", "cathedral", "tower", "plaza",
			"catholics", "christians", "muslims", "republicans", "democrats", "americans", "shoal", "reef", "strait", "gulf", "ocean",
			"peninsula", "province", "district",
			"navy", "police", "network", "radio", "magazine", "avenue", "road", "square", "park", "valley", "beach", "summit");
	private static final WordMap<Gender> GENDERED = WordMap.copyOf(
			Map.of("mr", Gender.MALE, "mrs", Gender.FEMALE, "ms", Gender.FEMALE, "miss",
			Gender.FEMALE, "king", Gender.MALE, "queen", Gender.FEMALE,
			"congressman", Gender.MALE, "congresswoman", Gender.FEMALE, "spokesman", Gender.MALE, "spokeswoman", Gender.FEMALE));

	/** @param firstName in lower case */
	public static Gender genderOf(String firstName) {
		return MEN.contains(firstName) ? Gender.MALE : WOMEN.contains(firstName) ? Gender.FEMALE : Gender.UNKNOWN;
	}

	/** A word before a name that says who it is: "senator", "chief". @param word in lower case */
	public static boolean isTitle(String word) {
		return TITLES.contains(word);
	}

	public static Optional<Gender> genderOfTitle(String word) {
		return Optional.ofNullable(GENDERED.get(word));
	}

	/** A capitalized word that no person is called by: "House", "Street". @param word in lower case */
	public static boolean isNoPerson(String word) {
		return NO_PERSON.contains(word);
	}

	/** Ashley Lee may be a man or a woman, whatever is likelier. */
	public boolean isOfEither() {
		int space = full.indexOf(' ');
		return space > 0 && EITHER.contains(full.substring(0, space).toLowerCase(Locale.ROOT));
	}

	public Name withGender(Gender known) {
		return known == Gender.UNKNOWN ? this : new Name(full, known);
	}
}
